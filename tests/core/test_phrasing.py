from __future__ import annotations

from collections.abc import Callable

import pytest

from bot.core.answer import Answer, Outcome
from bot.core.model import Fact, Text
from bot.core.normalize import keys_of
from bot.core.phrasing import FactIndex, confidence


def fact(name: str, *ask: str, reject: tuple[str, ...] = ()) -> Fact:
    return Fact(id=name, answer=Text({"en": name}), ask=ask, reject=reject)


HALLS = fact(
    "halls",
    "How large is the Navoi warehouse?",
    "What is the size of the warehouse?",
    reject=("How large is the Brest warehouse?",),
)
RAIL = fact("rail", "When does the freight train leave Minsk?", "Departure of the freight train")


def index(*facts: Fact) -> FactIndex:
    """Return an index of facts; these words carry no content."""
    return FactIndex(facts, frozenset({"the", "is", "of", "in", "what", "hov"}).__contains__)


INDEX = index(HALLS, RAIL)


def ranked(among: FactIndex, text: str) -> list[str]:
    return [each.fact.id for each in among.rank(keys_of(text))]


@pytest.mark.parametrize(
    "text", [*HALLS.ask, "how large is the NAVOI warehouse", "How, large is the Navoi... warehouse!"]
)
def test_a_phrasing_is_recognized_exactly_whatever_its_case_and_signs(text: str) -> None:
    assert INDEX.exact(keys_of(text)) == HALLS


@pytest.mark.parametrize(
    "text",
    [
        "",
        "How large is the warehouse?",
        "How large is the Brest warehouse?",
        "warehouse Navoi the is large how",
    ],
)
def test_anything_else_is_not_exact(text: str) -> None:
    assert INDEX.exact(keys_of(text)) is None


def test_a_rejected_phrasing_does_not_give_the_fact() -> None:
    assert "halls" not in ranked(INDEX, "How large is the Brest warehouse?")


@pytest.mark.parametrize(
    "text",
    ["how large is the warehouse in Navoi", "size of the Navoi warehouse", "how larg is teh Navoi warehose"],
)
def test_a_likely_wording_ranks_first(text: str) -> None:
    assert ranked(INDEX, text)[0] == "halls"


def test_a_question_word_tells_two_facts_apart_where_nothing_else_does() -> None:
    when = fact("when", "When will my transfer arrive?", "When does the transfer come?")
    why = fact("why", "Why was my transfer declined?", "Why did the transfer fail?")
    among = FactIndex((when, why), frozenset({"vhen", "vhi", "the", "mi", "did", "does", "was"}).__contains__)
    assert ranked(among, "why the transfer")[0] == "why"
    assert ranked(among, "when the transfer")[0] == "when"


def test_what_only_shares_words_with_a_rejected_phrasing_is_not_rejected() -> None:
    assert ranked(INDEX, "how large is this warehouse")[0] == "halls"


def test_many_phrasings_are_compared_without_learning(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.core.phrasing._MOST_LEARNED", 0)
    assert ranked(index(HALLS, RAIL), "size of the Navoi warehouse")[0] == "halls"


@pytest.mark.parametrize("text", ["", "zxq", "2024", "бананы"])
def test_strange_words_rank_nothing(text: str) -> None:
    assert ranked(INDEX, text) == []


def test_nothing_held_ranks_nothing() -> None:
    assert index().rank(("trade",)) == []
    assert index().exact(("trade",)) is None


def test_scores_are_sorted_and_between_nothing_and_one() -> None:
    scores = [each.score for each in INDEX.rank(keys_of("how large is the freight train warehouse"))]
    assert scores == sorted(scores, reverse=True)
    assert all(0 < score <= 1.0001 for score in scores)


def test_two_close_facts_get_less_confidence_than_one() -> None:
    north = fact("north", "How large is the northern warehouse?")
    south = fact("south", "How large is the southern warehouse?")
    keys = keys_of("How large is the warehouse?")
    alone, both = confidence(index(north).rank(keys)), confidence(index(north, south).rank(keys))
    assert both < alone
    assert both < confidence(index(north, south).rank(keys_of("How large is the northern warehouse?")))


def test_nothing_has_no_confidence() -> None:
    assert confidence(()) == 0


def test_phrasings_of_one_fact_do_not_compete() -> None:
    one, many = (
        fact("f", RAIL.ask[0]),
        fact("f", RAIL.ask[0], "When is the departure of the freight train from Minsk?"),
    )
    keys = keys_of(RAIL.ask[0])
    assert confidence(index(many).rank(keys)) == pytest.approx(index(many).rank(keys)[0].score)
    assert index(one).rank(keys)[0].score > 0


def test_a_tie_is_broken_the_same_way_each_time() -> None:
    a, b = fact("a", "Where is the depot?"), fact("b", "Where is the depot?")
    assert ranked(index(b, a), "where depot") == ranked(index(a, b), "where depot") == ["a", "b"]


@pytest.mark.parametrize(
    "text", ["How large is the Navoi warehouse?", "what is the size of the warehouse in navoi"]
)
def test_the_engine_answers_with_the_fact(ask: Callable[..., Answer], text: str) -> None:
    answer = ask(text)
    assert (answer.outcome, answer.facts) == (Outcome.ANSWER, ("warehouse-size",))


def test_the_engine_does_not_answer_what_was_rejected(ask: Callable[..., Answer]) -> None:
    assert "forty" not in ask("How large is the Brest warehouse?").text


def test_a_name_that_two_facts_share_answers_neither(ask: Callable[..., Answer]) -> None:
    answer = ask("the Navoi warehouse")
    assert answer.outcome is not Outcome.ANSWER, answer.text
