"""Figures at and below nothing, forecasts among results, ids that collide, and texts too long to tell whole."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from bot.core import numbers
from bot.core.answer import Answer, Outcome, Question
from bot.core.compose import MAX_TEXT
from bot.core.engine import Engine
from bot.knowledge import load_knowledge
from bot.reference import reference_to
from tests.spaces import spaced

Told = Callable[[str], Answer]
TODAY = date(2026, 12, 1)
INTENTS = (
    "How much was it in 2024?",
    "By how many per cent did it grow in 2024?",
    "By how much did it change in 2024, in money?",
    "How many times as much as in 2023 was it in 2024?",
    "How many per cent less than in 2024 was it in 2023?",
    "What was it the year before 2024?",
    "Compare 2023 and 2024",
    "What is missing to the goal?",
    "What share of the goal was reached in 2024?",
    "How much must it grow to reach the goal?",
    "How many times the figure is the goal?",
    "At this pace, in which year will the goal be reached?",
    "If it grew by 10 % again, what would it be?",
    "Show all the years",
    "What was the monthly average in 2024?",
)
LEVELS = ("-500", "0", "0.001", "500")


def engine_of(tmp_path: Path, text: str) -> Engine:
    path = tmp_path / "facts.yaml"
    path.write_text(f"sources:\n  s: {{publisher: Desk, date: 2025-01-01}}\n{text}", encoding="utf-8")
    return Engine(load_knowledge([path]))


def ask_of(engine: Engine) -> Told:
    return lambda text: engine.ask(Question(text, TODAY))


def of_balance(tmp_path: Path, *observations: str) -> Engine:
    held = "\n".join(f"      {each}" for each in observations)
    return engine_of(
        tmp_path,
        "series:\n  uz-kz-balance:\n    indicator: balance\n    reporter: UZB\n    partner: KAZ\n    unit: USD\n"
        f"    observations:\n{held}\n    goals:\n      - {{value: 700 million, by: 2026}}\n    source: s\n",
    )


@pytest.mark.parametrize("new", LEVELS)
@pytest.mark.parametrize("old", LEVELS)
def test_no_level_breaks_an_answer(tmp_path: Path, old: str, new: str) -> None:
    engine = of_balance(tmp_path, f"2023: {old} million", f"2024: {new} million")
    for text in INTENTS:
        answer = engine.ask(Question(f"Trade balance of Uzbekistan with Kazakhstan. {text}", TODAY))
        assert answer.text
        engine.related(answer)
        if Decimal(old) <= 0 and answer.figure:
            is_of_other = (
                "goal" in text or "less than" in text
            )  # in per cent of the goal, or of the later level
            assert answer.figure.unit != "%" or is_of_other, (text, answer.text)


@pytest.mark.parametrize("change", ["-100 %", "-150 %", "20 %"])
@pytest.mark.parametrize("value", ["0", "-600 million"])
def test_from_a_change_printed_with_a_deficit_or_nothing_no_level_before_it_follows(
    tmp_path: Path, value: str, change: str
) -> None:
    engine = of_balance(
        tmp_path, f"2024: {{value: {value}, change: {change}}}", "2022: 3 million", "2021: 2 million"
    )
    ask = ask_of(engine)
    assert ask("What was the trade balance of Uzbekistan with Kazakhstan in 2024?").outcome is Outcome.ANSWER
    assert not ask("What was the trade balance of Uzbekistan with Kazakhstan in 2023?").figure
    assert engine.plot("uz-kz-balance", "en") is not None
    assert engine.has_plot("uz-kz-balance")


@pytest.mark.parametrize(
    ("old", "new", "asked", "said"),
    [
        ("-1 billion", "-500 million", "Did the trade balance of Uzbekistan with Kazakhstan grow in 2024?", "Yes."),
        ("-500 million", "-1 billion", "Did the trade balance of Uzbekistan with Kazakhstan grow in 2024?", "No."),
        ("-500 million", "-1 billion", "Сальдо Узбекистана с Казахстаном в 2024 году снизилось?", "Да."),
        ("500 million", "-500 million", "Did the trade balance of Uzbekistan with Kazakhstan fall in 2024?", "Yes."),
    ],
)  # fmt: skip
def test_the_direction_of_a_deficit_is_that_of_its_level(
    tmp_path: Path, old: str, new: str, asked: str, said: str
) -> None:
    answer = ask_of(of_balance(tmp_path, f"2023: {old}", f"2024: {new}"))(asked)
    assert answer.text.startswith(said)
    assert "%" not in answer.text


def test_a_flow_of_nothing_is_set_beside_another(tmp_path: Path) -> None:
    engine = engine_of(
        tmp_path,
        "series:\n"
        "  e: {indicator: exports, reporter: UZB, partner: LVA, unit: USD, source: s, observations: {2024: 5 million}}\n"
        "  i: {indicator: imports, reporter: UZB, partner: LVA, unit: USD, source: s, observations: {2024: 0}}\n",
    )
    answer = ask_of(engine)(
        "Which was more in 2024, Uzbekistan's exports to Latvia or its imports from there?"
    )
    assert "$5 million more" in answer.text
    assert "times" not in answer.text


QUARTERS = "2024-Q1: 10 million, 2024-Q2: 10 million, 2024-Q3: 10 million"


@pytest.mark.parametrize("kind", ["forecast", "estimate"])
def test_what_nobody_has_reported_is_added_to_nothing(tmp_path: Path, kind: str) -> None:
    engine = engine_of(
        tmp_path,
        "series:\n  uz-lv: {indicator: turnover, reporter: UZB, partner: LVA, unit: USD, source: s, observations: "
        f"{{{QUARTERS}, 2024-Q4: {{value: 10 million, kind: {kind}}}, 2025: 60 million, "
        f"2026: {{value: 70 million, kind: {kind}}}}}}}\n",
    )
    ask = ask_of(engine)
    assert "40" not in ask("How much did Uzbekistan trade with Latvia in 2024?").text
    assert "130" not in ask("How much did Uzbekistan trade with Latvia in 2025 and 2026 in all?").text
    assert "$60 million" in ask("How much did Uzbekistan trade with Latvia in 2025?").text


def test_what_is_added_up_takes_no_id_of_an_author(tmp_path: Path) -> None:
    engine = engine_of(
        tmp_path,
        "series:\n"
        "  uz-by: {indicator: exports, reporter: UZB, partner: BLR, unit: USD, source: s, observations: {2024: 3 million}}\n"
        "  in: {indicator: imports, reporter: UZB, partner: BLR, unit: USD, source: s, observations: {2024: 4 million}}\n"
        "  uz-by-turnover: {indicator: turnover, reporter: UZB, partner: BLR, unit: t, source: s, product: cotton,"
        " observations: {2024: 7 thousand}}\n",
    )
    ask = ask_of(engine)
    assert "$7 million" in ask("How much did Uzbekistan trade with Belarus in 2024?").text
    cotton = ask("How many tonnes of cotton did Uzbekistan trade with Belarus in 2024?")
    assert "otton" in cotton.text
    assert cotton.facts == ("uz-by-turnover",)


def test_long_statements_are_cut_and_not_left_out(tmp_path: Path) -> None:
    engine = engine_of(
        tmp_path,
        "meetings:\n  talks:\n    title: Talks on grain\n    sides: [UZB, LVA]\n    source: s\n    statements:\n"
        + "".join(f"      - {{text: 'Part {n} {'grain and rye ' * 34}'}}\n" for n in (1, 2)),
    )
    text = ask_of(engine)("What was said at the talks on grain?").text
    assert "Part 1" in text
    assert "Part 2" in text
    assert len(text) <= MAX_TEXT + 20


def test_many_lines_keep_the_first_and_the_last(tmp_path: Path) -> None:
    lines = "".join(f"      - {{text: 'Point {n} {'of grain ' * 12}'}}\n" for n in range(1, 21))
    engine = engine_of(
        tmp_path,
        f"meetings:\n  talks:\n    title: Talks on grain\n    sides: [UZB, LVA]\n    source: s\n    statements:\n{lines}",
    )
    told = ask_of(engine)("What was said at the talks on grain?").text.split("\n")
    assert sum("Point 1 " in line for line in told) == 1
    assert sum("Point 20 " in line for line in told) == 1
    assert told.count("…") == 1


OFFICES = """people:
  ann:
    name: Ann Silver
    source: s
    roles:
      - {title: Minister of Trade of Latvia, country: LVA, until: 2019-05-01}
      - {title: Adviser to the President of Latvia, country: LVA, since: 2019-06-01}
  bob:
    name: Bob Gold
    source: s
    roles: [{title: Minister of Trade of Latvia, country: LVA, since: 2019-05-02}]
  cid:
    name: Cid Iron
    source: s
    roles: [{title: Ambassador of Latvia to Georgia, country: LVA, until: 2021-05-02}]
  eve:
    name: Eve Tin
    source: s
    roles: [{title: Prime Minister of Latvia, country: LVA, since: 2027-01-15}]
meetings:
  talks:
    title: Talks on grain
    date: 2018-03-04
    sides: [LVA, GEO]
    participants: [{person: ann, side: LVA}, {person: cid, side: LVA}]
    source: s
"""


@pytest.mark.parametrize(
    ("text", "said", "never"),
    [
        ("Who is the minister of trade of Latvia?", "Bob Gold", "Silver"),
        ("Who is the Latvian ambassador to Georgia?", "(until 2 May 2021)", "Gold"),
        ("Who is the prime minister of Latvia?", "(from 15 January 2027)", "Gold"),
        ("Is Ann Silver the minister of trade?", "(until 1 May 2019)", "Yes"),
        ("Is Ann Silver an adviser to the president?", "Yes.", "No"),
        ("Who took part in the talks on grain?", "Ann Silver, Minister of Trade of Latvia\n", "until"),
        ("How many offices does Ann Silver hold?", "1: Adviser", "Minister"),
        ("Кто посол Латвии в Грузии?", "(до 2 мая 2021", "Gold"),
    ],
)  # fmt: skip
def test_who_left_an_office_is_not_named_as_its_holder(
    tmp_path: Path, text: str, said: str, never: str
) -> None:
    told = ask_of(engine_of(tmp_path, OFFICES))(text).text
    assert said in told
    assert never not in told


@pytest.mark.parametrize(
    ("text", "opens"),
    [
        ("How much did Georgia and Latvia trade in 2024?", True),
        ("Was trade 70 million in 2024?", True),
        ("How much has trade grown from 2021 to 2024?", False),
        ("What is half of the turnover of 2024?", False),
        ("How much was it in 2022 and 2023 together?", False),
        ("What was trade in each year from 2021 to 2024?", False),
        ("How much was trade in 2024 and who was at the talks?", False),
    ],
)
def test_only_what_opens_the_same_answer_again_is_shared(tmp_path: Path, text: str, opens: bool) -> None:
    engine = engine_of(
        tmp_path,
        f"{OFFICES}series:\n  ge-lv: {{indicator: turnover, reporter: GEO, partner: LVA, unit: USD, source: s, "
        "observations: {2021: 40 million, 2022: 45 million, 2023: 50 million, 2024: 70 million}}\n",
    )
    answer = ask_of(engine)(text)
    assert answer.outcome is Outcome.ANSWER, answer.text
    reference = reference_to(answer, engine, TODAY)
    assert (reference is not None) == opens, answer.text
    if reference:
        assert answer.text.endswith(engine.recall(reference, lang=answer.lang, today=TODAY).text)


def test_what_no_percentage_tells_has_none() -> None:
    assert numbers.change(Decimal(-10), Decimal(-5)) is None
    assert numbers.change(Decimal(0), Decimal(5)) is None
    assert numbers.change(Decimal(10), Decimal(-5)) is None
    assert numbers.change(Decimal(10), Decimal(0)) == -100
    assert numbers.share(Decimal(5), Decimal(0)) is None
    assert numbers.ratio(Decimal(5), Decimal(-5)) is None
    assert numbers.previous(Decimal(-600), Decimal(20)) is None
    assert numbers.previous(Decimal(5), Decimal(-100)) is None


DEFICITS = "2022: -37.6 million", "2023: -11.6 million", "2024: -18.5 million", "2025: 3.5 million"


@pytest.mark.parametrize(
    ("text", "begins", "told"),
    [
        ("By how much did the deficit with Kazakhstan widen in 2024, in money and in per cent?", "Trade deficit", "59.5%"),
        ("Did Uzbekistan's deficit with Kazakhstan shrink in 2023?", "Yes.", "from $37.6 million in 2022 to $11.6 million"),
        ("На сколько процентов вырос дефицит Узбекистана с Казахстаном в 2024 году?", "Дефицит", "59,5 %"),
        ("Qozogʻiston bilan savdo kamomadi 2024-yilda qancha edi?", "Savdo kamomadi", "18,5 mln"),
        ("Які дэфіцыт Узбекістана з Казахстанам у 2024?", "Дэфіцыт", "18,5 млн"),
        ("What was Uzbekistan's deficit with Kazakhstan in 2025?", "Trade balance", "$3.5 million"),
        ("What was Uzbekistan's trade balance with Kazakhstan in 2024?", "Trade balance", "−$18.5 million"),
    ],
)  # fmt: skip
def test_of_a_deficit_its_size_is_told_as_people_speak_of_it(
    tmp_path: Path, text: str, begins: str, told: str
) -> None:
    answer = ask_of(of_balance(tmp_path, *DEFICITS))(text)
    assert answer.outcome is Outcome.ANSWER, answer.text
    assert answer.text.startswith(begins)
    assert told in spaced(answer)
