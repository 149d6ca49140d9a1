from __future__ import annotations

import numpy as np
import pytest

from bot.core.examples import Examples
from bot.core.ridge import fit

BAGS = [{"a": 1.0, "b": 1.0}, {"a": 1.0, "c": 0.5}, {"d": 1.0}]


def test_an_example_is_like_itself() -> None:
    likeness = np.stack([Examples(BAGS).likeness(bag) for bag in BAGS])
    assert np.diag(likeness) == pytest.approx(1.0)
    assert likeness == pytest.approx(likeness.T)
    assert likeness[2].tolist() == pytest.approx([0.0, 0.0, 1.0])


def test_rare_features_count_for_more() -> None:
    common, rare = Examples(BAGS).likeness({"a": 1.0})[0], Examples(BAGS).likeness({"b": 1.0})[0]
    assert 0 < common < rare < 1


def test_strange_features_make_all_examples_less_like() -> None:
    examples = Examples(BAGS)
    assert examples.likeness({"a": 1.0, "strange": 1.0})[0] < examples.likeness({"a": 1.0})[0]


@pytest.mark.parametrize("bag", [{}, {"strange": 1.0}])
def test_what_shares_nothing_is_like_no_example(bag: dict[str, float]) -> None:
    assert Examples(BAGS).likeness(bag).tolist() == [0.0, 0.0, 0.0]


def test_no_examples() -> None:
    assert Examples([]).likeness({"a": 1.0}).tolist() == []


def test_an_example_like_no_other_gives_its_label_its_likeness() -> None:
    weights = fit(np.eye(2), np.eye(2))
    assert np.array([0.5, 0.0]) @ weights == pytest.approx([0.5, 0.0])


def test_what_examples_of_two_labels_share_speaks_for_neither() -> None:
    likeness = np.array([[1.0, 0.8], [0.8, 1.0]])
    one, other = np.array([0.8, 0.8]) @ fit(likeness, np.eye(2))
    assert one == pytest.approx(other)
    assert one < 0.6
