"""Several questions in one message, each of which gets its answer, and what only looks like several."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from bot.core.answer import Answer, Outcome

Ask = Callable[..., Answer]

BOTH = [
    pytest.param("What was the turnover in 2024 and who is Ryzhkovsky?", ("620.1", "Deputy Minister"), id="en"),
    pytest.param("Какой был оборот в 2024 году? И кто вёл узбекскую делегацию?", ("620,1", "Норкулов"), id="ru"),
    pytest.param("Savdo hajmi qancha boʻldi va maqsad qancha?", ("620,1", "1 mlrd"), id="uz"),
    pytest.param("Савдо ҳажми қанча бўлди ва мақсад қанча?", ("620,1", "1 млрд"), id="uz-cyrl"),
    pytest.param("Які быў абарот у 2024 годзе і якая мэта на 2025?", ("620,1", "1 млрд"), id="be"),
    pytest.param("Перечисли приоритеты и скажи, кто вёл делегацию от Узбекистана.", ("двигател", "Норкулов"), id="an order"),
    pytest.param("2024 turnover and what is the goal", ("620.1", "$1 billion"), id="a noun phrase"),
    pytest.param("2024da savdo qancha, maqsad qancha", ("620,1", "1 mlrd"), id="the same word asks twice"),
    pytest.param("who met in Tashkent and when?", ("Norkulov", "does not state"), id="a fragment goes on with the first"),
    pytest.param("Кто такой Рыжковский и когда была встреча?", ("заместитель", "день встречи"), id="one of them is not stated"),
]  # fmt: skip
ONE = [
    pytest.param("Where did they take the goal of 620 million from and which newspaper?", id="a source twice"),
    pytest.param("how many deputies of the minister were there and what are their names", id="people counted and named"),
    pytest.param("if trade grows by 10 %, what would it be? And what would it be then?", id="a supposition goes on"),
    pytest.param("what level of trade do they want to reach and by what year?", id="a goal and its year"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "told"), BOTH)
def test_each_question_is_answered(ask_shipped: Ask, text: str, told: tuple[str, str]) -> None:
    answer = ask_shipped(text)
    lines = answer.text.split("\n")
    assert answer.outcome is Outcome.ANSWER, answer.text
    assert [part for part in told if part not in answer.text] == []
    assert told[0] not in lines[-1], "one is told after the other"


@pytest.mark.parametrize("text", ONE)
def test_one_question_is_answered_once(ask_shipped: Ask, text: str) -> None:
    texts = ask_shipped(text).text.split("\n")
    assert sum(not line.startswith("•") for line in texts) == 1


def test_what_is_held_is_told_beside_what_is_not(ask_shipped: Ask) -> None:
    answer = ask_shipped("What was the Uzbekistan-Belarus turnover in 2024, and what was it in 2021?")
    assert answer.text.splitlines()[0].endswith("$620.1 million, up 14.8% on 2023.")
    assert answer.text.splitlines()[1] == "I have no figure for 2021."


def test_figure_context_and_sources_of_both_are_kept(ask_shipped: Ask) -> None:
    answer = ask_shipped("Who led the Uzbek delegation and how much was trade in 2024?")
    assert answer.figure is not None
    assert answer.figure.value == 620_100_000
    assert answer.facts == ("uz-by-machinery-2025-10", "uz-by-turnover")
    assert answer.context is not None
    assert answer.context.record == "uz-by-turnover"
    assert len(answer.sources) == len(set(answer.sources)) > 0
    assert "540.2" in ask_shipped("and in 2023?", answer.context).text


@pytest.mark.parametrize(
    ("sample", "text", "told", "never"),
    [
        ("ge-pl-trade", "Polshaga eksport 2023 va 2024 yillarda jami qancha bo'lgan?", "209,9", "\n"),
        ("ge-uz-by", "what's bigger for Georgia in 2025, exports to Belarus or imports from Belarus, and by how much?", "58.8", "\n"),
        ("kg-lv-md-az", "у якім горадзе і калі кыргызска-латвійская камісія сустрэнецца яшчэ раз", "Рызе", "Бішкек"),
    ],
)  # fmt: skip
def test_what_joins_no_questions_parts_none(
    ask_sample: Ask, sample: str, text: str, told: str, never: str
) -> None:
    answer = ask_sample(sample, text)
    assert told in answer.text
    assert never not in answer.text
