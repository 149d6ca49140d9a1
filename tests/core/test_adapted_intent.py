"""Questions whose words and slots turn a likely intent into the one that is meant, in every language."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from bot.core.answer import Answer, Outcome

Ask = Callable[..., Answer]

WHERE = [
    "Was the meeting in Minsk?",
    "Встреча была в Минске?",
    "Uchrashuv Minskda bo'lganmi?",
    "Сустрэча была ў Мінску?",
]
MISSING_PERCENT = [
    "What per cent of the target was still missing in 2024?",
    "Сколько процентов цели ещё не выполнено в 2024 году?",
    "2024-yilda maqsadning necha foizi yetmayapti?",
    "Колькі працэнтаў мэты яшчэ не выканана ў 2024 годзе?",
]
FRACTIONS = [
    "Has trade reached two fifths of the goal?",
    "Торговля достигла двух пятых цели?",
    "Savdo maqsadning beshdan ikki qismiga yetdimi?",
    "Гандаль дасягнуў дзвюх пятых мэты?",
]
HOSTS = [
    "How did the hosts see the prospects of working with Uzbekistan?",
    "Какую оценку дала белорусская сторона возможностям сотрудничества с узбекскими партнёрами?",
]
CODES = ["uz by turnover 2024", "uz by tovar aylanma 2024"]


@pytest.mark.parametrize("text", WHERE)
def test_a_place_stated_of_a_meeting_is_checked_as_a_place(ask_shipped: Ask, text: str) -> None:
    answer = ask_shipped(text)
    assert answer.outcome is Outcome.NO_DATA
    assert answer.trace
    assert "where" in answer.trace.decision


@pytest.mark.parametrize("text", MISSING_PERCENT)
def test_what_is_missing_in_per_cent_is_the_share_not_reached(ask_shipped: Ask, text: str) -> None:
    assert "38" in ask_shipped(text).text


@pytest.mark.parametrize("text", FRACTIONS)
def test_a_fraction_in_words_is_held_against_the_share_reached(ask_shipped: Ask, text: str) -> None:
    assert "62" in ask_shipped(text).text


@pytest.mark.parametrize("text", HOSTS)
def test_the_side_that_speaks_is_not_the_one_spoken_of(ask_shipped: Ask, text: str) -> None:
    answer = ask_shipped(text)
    assert answer.outcome is Outcome.ANSWER
    assert "potential" in answer.text or "потенциал" in answer.text


@pytest.mark.parametrize("text", CODES)
def test_two_codes_side_by_side_are_two_countries(ask_shipped: Ask, text: str) -> None:
    answer = ask_shipped(text)
    assert answer.figure
    assert f"{answer.figure.value:f}" == "620100000"


@pytest.mark.parametrize(
    "text",
    [
        "how much did uz and belarus trade in 2024",
        "divide the 2024 total by 12",
        "who else was there besides Bakey",
    ],
)
def test_words_beside_a_name_are_not_taken_for_names(ask_shipped: Ask, text: str) -> None:
    assert ask_shipped(text).outcome is Outcome.ANSWER


def test_an_impossible_kind_of_question_is_told_with_the_reason(ask_shipped: Ask) -> None:
    trace = ask_shipped("Who came to Belarus for the meeting?").trace
    assert trace
    assert {ruling.obstacle for ruling in trace.intents} - {None}
    assert ("countries", "to BLR") in trace.named
