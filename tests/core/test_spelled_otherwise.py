"""Words that are spelled otherwise than listed, and words that need not be known, over the shipped facts."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from bot.core.answer import Answer, Outcome

Ask = Callable[..., Answer]

ANSWERED = [
    pytest.param("Uzbekstan Belorus tradde volumme for twenty twenty four how mcuh", "620.1", id="letters that fold"),
    pytest.param("trnovr uzb/blr 2024", "620.1", id="vowels left out"),
    pytest.param("how much is the trade between Özbekistan and Belarus in 2024", "620.1", id="a name as in another script"),
    pytest.param("Рахматуло Нозоров деган киши ким", "элчи", id="a name by ear"),
    pytest.param("оборот за 2024й он в доллорах или в евро считан??", "620,1", id="a slip beside another word"),
    pytest.param("я тут сижу и бормочу, сколько наторговали с Беларусью в 2024", "620,1", id="a verb of asides"),
    pytest.param("якая доля ад мэты выканана ў 2024 %", "62", id="a year and a percent sign"),
    pytest.param("What growth would 2025 require for the $1bn goal to be met? Per cent, one decimal.", "61.3", id="per cent, one"),
    pytest.param("oʻrtacha oyiga qancha, 24-yilni 12 ga boʻlsak", "51,7", id="divided by twelve"),
]  # fmt: skip
NOT_THAT = [
    pytest.param(
        "yangi bozorlarga birgalashib chiqamiz degan gap boʻlganmi", "don", id="a long word is not cut up"
    ),
    pytest.param("need the 2024 number in 10 min", "Minister", id="minutes are nobody's name"),
    pytest.param("1 kg gurunchga qancha suv quyiladi", "Qirg", id="kilograms are no country"),
]


@pytest.mark.parametrize(("text", "part"), ANSWERED)
def test_it_is_understood(ask_shipped: Ask, text: str, part: str) -> None:
    answer = ask_shipped(text)
    assert answer.outcome is Outcome.ANSWER, answer.text
    assert part in answer.text


@pytest.mark.parametrize(("text", "part"), NOT_THAT)
def test_it_is_not_taken_for_something_else(ask_shipped: Ask, text: str, part: str) -> None:
    assert part not in ask_shipped(text).text


@pytest.mark.parametrize("text", ["carpets turnover 2024", "тэкстыль 2024 абарот"])
def test_goods_are_never_idle(ask_shipped: Ask, text: str) -> None:
    assert ask_shipped(text).outcome is Outcome.NO_DATA
