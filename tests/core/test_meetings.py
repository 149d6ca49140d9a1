from __future__ import annotations

from collections.abc import Callable

import pytest

from bot.core.answer import Answer, Outcome

Ask = Callable[..., Answer]

ASKED = {
    "when": ("When was the meeting on seeds?", "17 April 2025"),
    "when, in Russian": ("Когда была встреча по семенам?", "17 апреля 2025"),
    "when, in Uzbek": ("Urugʻchilik boʻyicha uchrashuv qachon boʻldi?", "17-aprel"),
    "where": ("Where was the meeting on seeds?", "Samarkand"),
    "where, in Belarusian": ("Дзе была сустрэча па насенні?", "Самаркан"),
    "who": ("Who took part in the meeting on seeds?", "Vasil Zhuk"),
    "who led": ("Who led the delegation?", "Vasil Zhuk"),
    "who hosted": ("Who hosted the meeting?", "Dilnoza Karimova"),
    "how many took part": ("How many people took part in the meeting?", "3"),
    "priorities": ("Which priority areas were named?", "greenhouses"),
    "how many priorities": ("How many priority areas were named?", "2"),
    "what was said": ("What did the Belarusian side say at the meeting?", "laboratories"),
    "what was agreed": ("What did the sides agree on?", "nursery"),
    "what about": ("What was the meeting about?", "seed"),
}


@pytest.mark.parametrize(("text", "part"), ASKED.values(), ids=ASKED)
def test_a_meeting_is_told(ask: Ask, text: str, part: str) -> None:
    answer = ask(text)
    assert answer.outcome is Outcome.ANSWER, answer.text
    assert part in answer.text
    assert answer.sources


REFUSED = [
    "When was the meeting between Uzbekistan and Kazakhstan?",
    "Where did Uzbekistan and Belarus meet in 2019?",
    "Which contract was signed at the meeting on seeds?",
    "Who took part in the meeting with Kazakhstan?",
    "When was the meeting on bananas?",
    "Was the president of Kazakhstan at the meeting?",
    "Who came from Kazakhstan to the meeting?",
]


@pytest.mark.parametrize("text", REFUSED)
def test_another_meeting_is_not_answered_with_this_one(ask: Ask, text: str) -> None:
    answer = ask(text)
    assert answer.outcome is not Outcome.ANSWER or answer.text.startswith("No."), answer.text


@pytest.mark.parametrize(
    "text",
    [
        "When was the meeting?",
        "Where was the meeting?",
        "Когда была встреча?",
        "Uchrashuv qayerda boʻldi?",
        "Дзе была сустрэча?",
    ],
)
def test_what_the_source_leaves_open_is_said_to_be_open(ask_shipped: Ask, text: str) -> None:
    answer = ask_shipped(text)
    assert answer.outcome is Outcome.NO_DATA
    assert "17" not in answer.text


def test_one_side_is_not_given_the_other_side(ask: Ask) -> None:
    answer = ask("Who from Belarus took part in the meeting?")
    assert "Zhuk" in answer.text
    assert "Sobirov" not in answer.text
    assert "Karimova" not in answer.text


COUNTS = {
    "Were there three participants at the meeting?": True,
    "Were there five participants at the meeting?": False,
}


@pytest.mark.parametrize(("text", "expected"), COUNTS.items())
def test_a_stated_number_is_checked(ask: Ask, text: str, expected: bool) -> None:
    assert not ask(text).text.startswith("No." if expected else "Yes.")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        pytest.param("how many people came from Belarus and how many from Uzbekistan", "5 (Uzbekistan: 2 and Belarus: 3)", id="en"),
        pytest.param("сколько человек названо от узбекской стороны на той встрече и сколько от белорусской", "5 (Узбекистан — 2 и Беларусь — 3)", id="ru"),
        pytest.param("uchrashuvda nechta o'zbek va nechta belarus qatnashgan", "5 (Oʻzbekiston — 2 va Belarus — 3)", id="uz"),
        pytest.param("колькі ўсяго асоб названа сярод удзельнікаў сустрэчы і колькі з іх прадстаўлялі беларускі бок", "5 (Узбекістан — 2 і Беларусь — 3)", id="be"),
    ],
)  # fmt: skip
def test_each_side_is_counted_where_both_are_asked_for(ask_shipped: Ask, text: str, told: str) -> None:
    assert told in ask_shipped(text).text.replace("\u00a0", " ")
