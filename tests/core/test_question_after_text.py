"""A text and the question at its end, in all languages, over the shipped facts."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from bot.core.answer import Answer, Outcome

Ask = Callable[..., Answer]

GOES_ON = [
    (
        "Қуйидаги парчани текширяпман: «2024 йил якунида икки томонлама савдо 620,1 миллион долларга етиб, 2023 йилга "
        "нисбатан 14,8 фоизга ошди». Шундан келиб чиқсак, 2023 йилда қанча бўлган?",
        "540,2",
    ),
    (
        "The two countries traded for $620.1 million in 2024, which the report calls a rise of 14.8 per cent on the year "
        "before that. So how much is still missing to the goal?",
        "379.9",
    ),
    (
        "Ездил на днях в Минск по работе, сидел на переговорах с машиностроителями, кофе у них отличный, устал. "
        "Сколько составил товарооборот с Беларусью в 2024 году?",
        "620,1",
    ),
    (
        "Бакі доўга размаўлялі пра машыны, каву пілі, фатаграфаваліся і нарэшце разышліся па дамах задаволеныя. "
        "Хто ўзначальваў узбекскую дэлегацыю?",
        "Наркулаў",
    ),
]


@pytest.mark.parametrize(("text", "part"), GOES_ON)
def test_the_question_at_the_end_is_answered(ask_shipped: Ask, text: str, part: str) -> None:
    answer = ask_shipped(text)
    assert answer.outcome is Outcome.ANSWER, answer.text
    assert part in answer.text


def test_what_the_text_claims_is_checked(ask_shipped: Ask) -> None:
    answer = ask_shipped(
        "A client's memo says the two countries traded $700 million in 2023. Is that consistent with the reported figures?"
    )
    assert not answer.text.startswith("Yes")


def test_what_the_text_narrows_to_is_not_passed_over(ask_shipped: Ask) -> None:
    answer = ask_shipped(
        "I am writing a long piece about Kazakhstan and its many partners for a magazine that pays well. "
        "How much was trade in 2024?"
    )
    assert "620" not in answer.text
