from __future__ import annotations

from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from bot.core import model
from bot.core.model import Bound, Kind, Knowledge, Part, Text
from bot.core.period import Period
from bot.knowledge.load import check, load
from bot.knowledge.problem import KnowledgeError


def load_file(*paths: Path) -> Knowledge:
    return load(paths, languages=(), country_names={"UZB": {"en": "Uzbekistan"}}, country_codes={"UZ": "UZB"})


SOURCE = "sources:\n  s: {publisher: P}\n"
TREND = model.Source(
    id="trend",
    publisher="Trend",
    title="A title",
    url="https://example.org/a?b=c",
    published=date(2025, 10, 17),
    retrieved=date(2026, 11, 20),
    licence="CC BY 4.0",
    note=Text({"en": "a copy"}),
)
TREND_YAML = """
sources:
  trend:
    publisher: Trend
    title: A title
    url: https://example.org/a?b=c
    date: 2025-10-17
    retrieved: 2026-11-20
    licence: CC BY 4.0
    note: a copy
"""


def test_a_person_in_full(write: Any) -> None:
    path = write(
        TREND_YAML
        + """
people:
  ryzhkovsky:
    name: {en: Leonid Ryzhkovsky, ru: Леонид Рыжковский}
    also: {en: [Ryzkovski], ru: Рыжковски}
    roles:
      - title: {en: Deputy Minister, ru: замминистра}
        country: BLR
        since: 2024-01-01
        until: 2025-12-31
      - title: Professor
    source: trend
    review_by: 2027-01-01
"""
    )
    assert load_file(path).entities == (
        model.Person(
            id="ryzhkovsky",
            sources=(TREND,),
            review_by=date(2027, 1, 1),
            name=Text({"en": "Leonid Ryzhkovsky", "ru": "Леонид Рыжковский"}),
            also=("Ryzkovski", "Рыжковски"),
            roles=(
                model.Role(
                    title=Text({"en": "Deputy Minister", "ru": "замминистра"}),
                    country="BLR",
                    since=date(2024, 1, 1),
                    until=date(2025, 12, 31),
                ),
                model.Role(title=Text({"en": "Professor"})),
            ),
        ),
    )


def test_an_entity_in_full(write: Any) -> None:
    path = write(
        TREND_YAML
        + """
entities:
  mtz:
    name: {ru: Минский тракторный завод}
    also: [MTZ, МТЗ, MTZ]
    kind: company
    about: Makes tractors.
    source: [trend]
  cis:
    name: CIS
"""
    )
    assert load_file(path).entities == (
        model.Entity(
            id="mtz",
            sources=(TREND,),
            name=Text({"ru": "Минский тракторный завод"}),
            also=("MTZ", "МТЗ"),
            kind="company",
            about=Text({"en": "Makes tractors."}),
        ),
        model.Entity(id="cis", name=Text({"en": "CIS"})),
    )


def test_a_meeting_in_full(write: Any) -> None:
    path = write(
        TREND_YAML
        + """
people:
  a: {name: A}
  b: {name: B}
  c: {name: C}
meetings:
  m:
    title: {en: A meeting}
    topic: machines
    kind: visit
    date: 2025-10-14
    place: Minsk
    sides: [UZB, BLR]
    participants:
      - {person: a, side: UZB, part: led}
      - {person: b, side: BLR, part: hosted}
      - person: c
    priorities:
      - {en: engines, ru: двигатели}
      - name: farm machinery
        also: [farm machines]
        covers: {en: [tractors, combines], ru: [тракторы]}
      - lifts
    statements:
      - {by: BLR, text: We like it.}
      - {by: [UZB, BLR], text: So do we.}
      - {by: all, text: {en: Good.}}
    outcomes:
      - text: More meetings.
      - More trade.
    not_stated: {contracts: Nothing was said of them., prices: }
    source: trend
"""
    )
    [meeting] = load_file(path).meetings
    people = {person.id: person for person in load_file(path).entities}
    assert meeting == model.Meeting(
        id="m",
        sources=(TREND,),
        not_stated={"contracts": Text({"en": "Nothing was said of them."}), "prices": None},
        title=Text({"en": "A meeting"}),
        topic=Text({"en": "machines"}),
        kind="visit",
        day=date(2025, 10, 14),
        place=Text({"en": "Minsk"}),
        sides=("UZB", "BLR"),
        participants=(
            model.Participant(person=people["a"], side="UZB", part=Part.LED),  # type: ignore[arg-type]
            model.Participant(person=people["b"], side="BLR", part=Part.HOSTED),  # type: ignore[arg-type]
            model.Participant(person=people["c"]),  # type: ignore[arg-type]
        ),
        priorities=(
            model.Item(name=Text({"en": "engines", "ru": "двигатели"})),
            model.Item(
                name=Text({"en": "farm machinery"}),
                also=("farm machines",),
                covers=("tractors", "combines", "тракторы"),
            ),
            model.Item(name=Text({"en": "lifts"})),
        ),
        statements=(
            model.Statement(text=Text({"en": "We like it."}), by=("BLR",)),
            model.Statement(text=Text({"en": "So do we."}), by=("UZB", "BLR")),
            model.Statement(text=Text({"en": "Good."})),
            model.Statement(text=Text({"en": "More meetings."}), kind="agreed"),
            model.Statement(text=Text({"en": "More trade."}), kind="agreed"),
        ),
    )


@pytest.mark.parametrize(
    ("lines", "not_stated"),
    [
        pytest.param(
            "date: not stated\n    place: not stated\n    not_stated: contracts",
            {"contracts": None, "date": None, "place": None},
            id="the words add themselves",
        ),
        pytest.param(
            "date: not stated\n    not_stated: {date: No day is named.}",
            {"date": Text({"en": "No day is named."})},
            id="an explanation is kept",
        ),
        pytest.param("date:\n    place: ~", {}, id="nothing written is nothing said"),
    ],
)
def test_date_and_place_may_be_not_stated(write: Any, lines: str, not_stated: object) -> None:
    [meeting] = load_file(write(f"meetings:\n  m:\n    title: M\n    {lines}\n")).meetings
    assert meeting.not_stated == not_stated
    assert (meeting.day, meeting.place) == (None, None)


def test_a_series_in_full(write: Any) -> None:
    path = write(
        TREND_YAML
        + """
  other: {publisher: Other}
series:
  s:
    indicator: turnover
    title: Trade
    also: [commerce]
    reporter: UZB
    partner: BLR
    product: {en: tractors}
    unit: USD
    observations:
      - {period: 2024, value: over 620.1 million, change: 14.8 %, kind: preliminary}
      - {period: 2024, value: "630", source: [other]}
      - {period: 2023-Q3, value: 150.5, change: {percent: -2, since: 2023-Q2}}
      - {period: 2024-Q3, value: 160, change: 6.3}
      - {period: 2022/2023, value: 5, change: 1}
    goals:
      - {value: about 1 billion, by: 2025, set_by: {en: both}, source: other}
      - {value: 2 billion}
    not_stated: [exports, imports]
    source: trend
"""
    )
    other = model.Source(id="other", publisher="Other")
    years = {year: Period.of_year(year) for year in range(2020, 2026)}

    def third_quarter(year: int) -> Period:
        return Period.of_part(year, "Q", 3)

    assert load_file(path).series == (
        model.Series(
            id="s",
            sources=(TREND,),
            not_stated={"exports": None, "imports": None},
            indicator="turnover",
            unit="USD",
            title=Text({"en": "Trade"}),
            also=("commerce",),
            reporter="UZB",
            partner="BLR",
            product=Text({"en": "tractors"}),
            observations=(
                model.Observation(
                    period=Period(years[2022].start, years[2023].end),
                    value=Decimal(5),
                    change=model.Change(percent=Decimal(1), since=Period(years[2020].start, years[2021].end)),
                    sources=(TREND,),
                ),
                model.Observation(
                    period=third_quarter(2023),
                    value=Decimal("150.5"),
                    change=model.Change(percent=Decimal(-2), since=Period.of_part(2023, "Q", 2)),
                    sources=(TREND,),
                ),
                model.Observation(
                    period=years[2024],
                    value=Decimal(620100000),
                    bound=Bound.OVER,
                    kind=Kind.PRELIMINARY,
                    change=model.Change(percent=Decimal("14.8"), since=years[2023]),
                    sources=(TREND,),
                ),
                model.Observation(period=years[2024], value=Decimal(630), sources=(other,)),
                model.Observation(
                    period=third_quarter(2024),
                    value=Decimal(160),
                    change=model.Change(percent=Decimal("6.3"), since=third_quarter(2023)),
                    sources=(TREND,),
                ),
            ),
            goals=(
                model.Goal(
                    value=Decimal(10**9),
                    by=years[2025],
                    bound=Bound.ABOUT,
                    set_by=Text({"en": "both"}),
                    sources=(other,),
                ),
                model.Goal(value=Decimal(2 * 10**9), sources=(TREND,)),
            ),
        ),
    )


def test_observations_may_be_written_short(write: Any) -> None:
    path = write(
        SOURCE + "series:\n  s: {indicator: exports, reporter: UZB, unit: t, source: s, "
        "observations: {2024: 2 million, 2023: {value: 1, kind: estimate}}}\n"
    )
    [series] = load_file(path).series
    assert [(str(item.period), item.value, item.kind) for item in series.observations] == [
        ("2023", 1, Kind.ESTIMATE),
        ("2024", 2_000_000, Kind.RESULT),
    ]


def test_a_fact_in_full(write: Any) -> None:
    path = write(
        TREND_YAML
        + """
facts:
  opening-hours:
    title: Opening hours
    ask:
      en: [When is it open?, opening hours]
      ru: Когда открыто?
    not: When is it closed for holidays?
    answer: {en: From 9 to 5., ru: С 9 до 5.}
    source: trend
    review_by: 2027-01-01
  no:
    ask: NO
    answer: 0701
"""
    )
    assert load_file(path).facts == (
        model.Fact(
            id="opening-hours",
            sources=(TREND,),
            review_by=date(2027, 1, 1),
            title=Text({"en": "Opening hours"}),
            ask=("When is it open?", "opening hours", "Когда открыто?"),
            reject=("When is it closed for holidays?",),
            answer=Text({"en": "From 9 to 5.", "ru": "С 9 до 5."}),
        ),
        model.Fact(id="no", ask=("NO",), answer=Text({"en": "0701"})),
    )


def test_languages_and_countries_are_passed_on(write: Any) -> None:
    knowledge = load_file(write(""))
    assert knowledge == Knowledge(
        languages=(), country_names={"UZB": {"en": "Uzbekistan"}}, country_codes={"UZ": "UZB"}
    )


def test_files_refer_to_each_other(write: Any, tmp_path: Path) -> None:
    write("meetings:\n  m: {title: M, participants: {person: p}, source: s}\n", "a.yaml")
    write("people:\n  p: {name: P, source: s}\n", "sub/b.yaml")
    write(SOURCE, "z.yml")
    knowledge = load_file(tmp_path)
    assert knowledge.meetings[0].participants[0].person is knowledge.entities[0]
    assert knowledge.meetings[0].sources[0] is knowledge.entities[0].sources[0]


TEN_MISTAKES = """\
sources:
  trend-2025:
    publisher: Trend
    date: 17.10.2025
people:
  nazarov:
    nam: R. Nazarov
meetings:
  m:
    title: A meeting
    date: 2024-02-30
    sides: [UZB, BY]
    participants:
      - person: nazarow
series:
  turnover:
    indicator: turnover
    reporter: UZB
    unit: Dollar
    observations: {2024: "620,1 million"}
    source: trend-2052
facts:
  f:
    ask: []
    answer: a
  g:
    ask: Where?
"""


def test_ten_mistakes_get_ten_errors(problems: Any) -> None:
    assert problems(TEN_MISTAKES) == [
        "4:11: sources.trend-2025.date: expected a date like 2025-10-17, got '17.10.2025'. Use '2025-10-17'.",
        "7:5: people.nazarov.nam: unknown key. Did you mean 'name'?",
        "11:11: meetings.m.date: expected a date like 2025-10-17 or the words 'not stated', got '2024-02-30': "
        "that month has days 01 to 29.",
        "12:18: meetings.m.sides[2]: expected a three-letter country code like UZB, got 'BY'. Use 'BLR'.",
        "14:17: meetings.m.participants[1].person: expected the id of a person, got 'nazarow', who is none. "
        "Did you mean 'nazarov'?",
        "19:11: series.turnover.unit: expected a currency code like USD or a short measure like t, kg, %, people, "
        "got 'Dollar'. Use 'USD'.",
        "20:26: series.turnover.observations.2024: expected an amount like 620.1 million, over 1 billion or "
        "1,234.5, got '620,1 million': commas separate thousands. Use '620.1 million'.",
        "21:13: series.turnover.source: expected the id of a source, got 'trend-2052', which is none. "
        "Did you mean 'trend-2025'?",
        "24:5: facts.f.ask: expected at least one phrasing, got none. Write a question that it answers.",
        "26:3: facts.g.answer: missing. Add 'answer: ...'.",
    ]


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        pytest.param("serie: {}\n", "1:1: serie: unknown key. Did you mean 'series'?", id="misspelt section"),
        pytest.param(
            "x: {}\n",
            "1:1: x: unknown key. Expected 'sources', 'people', 'entities', 'meetings', 'series' or 'facts'.",
            id="unknown section",
        ),
        pytest.param(
            "facts: [a]\n",
            "1:1: facts: expected records by id, like 'my-id:', got a list.",
            id="section as a list",
        ),
        pytest.param(
            "facts: a\n", "1:8: facts: expected records by id, like 'my-id:', got 'a'.", id="section as text"
        ),
        pytest.param(
            "facts:\n  f:\n",
            "2:3: facts.f: expected a mapping with 'ask' and 'answer', got nothing.",
            id="record without content",
        ),
        pytest.param(
            "facts:\n  f: text\n",
            "2:6: facts.f: expected a mapping with 'ask' and 'answer', got 'text'.",
            id="record as text",
        ),
        pytest.param(
            "facts:\n  F x: {ask: a, answer: b}\n",
            "2:3: facts.F x: expected an id of at most 40 letters a-z, digits and hyphens, got 'F x'. Use 'f-x'.",
            id="odd id",
        ),
        pytest.param(f"facts:\n  {'x' * 41}: {{ask: a, answer: b}}\n", "got 41 characters", id="long id"),
        pytest.param(
            "facts:\n  f:\n    ask: a\n    answer:\n",
            "4:5: facts.f.answer: expected a value, got nothing. Fill it in.",
            id="key without value",
        ),
        pytest.param(
            "facts:\n  f: {ask: a, answer: ''}\n",
            "2:23: facts.f.answer: expected text, got nothing.",
            id="empty text",
        ),
        pytest.param(
            "facts:\n  f: {ask: a, answer: {}}\n",
            "2:15: facts.f.answer: expected text in at least one language, got none.",
            id="text in no language",
        ),
        pytest.param(
            "facts:\n  f: {ask: a, answer: {english: b}}\n",
            "2:24: facts.f.answer.english: expected a language code like en, ru, uz or be, got 'english'. Use 'en'.",
            id="language by name",
        ),
        pytest.param(
            "facts:\n  f: {ask: a, answer: {en: b, kz: c}}\n",
            "2:31: facts.f.answer.kz: expected a language code like en, ru, uz or be, got 'kz'. Did you mean 'kk'?",
            id="country for a language",
        ),
        pytest.param(
            "facts:\n  f: {ask: {by: a}, answer: b}\n",
            "2:13: facts.f.ask.by: expected a language code like en, ru, uz or be, got 'by'. Did you mean 'be'?",
            id="country for the language of words",
        ),
        pytest.param(
            "facts:\n  f: {ask: a, answer: {uz-cyrl: b}}\n",
            "got 'uz-cyrl'. Use 'uz': the other script is made from it.",
            id="script for a language",
        ),
        pytest.param(
            "facts:\n  f: {ask: a, answer: {xq: b}}\n",
            "2:24: facts.f.answer.xq: expected a language code like en, ru, uz or be, got 'xq'.",
            id="language that there is not",
        ),
        pytest.param(
            "facts:\n  f: {ask: a, answer: {en: b, uz: Савдо ўсди.}}\n",
            "2:35: facts.f.answer.uz: expected Uzbek in Latin letters, got 'Савдо ўсди.'. Respell it: Cyrillic is made from it.",
            id="Uzbek in Cyrillic letters",
        ),
        pytest.param(
            "meetings:\n  m: {title: M, priorities: [{name: {uz: Савдо}}]}\n",
            "2:42: meetings.m.priorities[1].name.uz: expected Uzbek in Latin letters, got 'Савдо'.",
            id="Uzbek in Cyrillic letters deep down",
        ),
        pytest.param(
            "facts:\n  f: {ask: a, answer: {en: [b]}}\n",
            "2:24: facts.f.answer.en: expected text, got a list.",
            id="text as a list",
        ),
        pytest.param(
            "facts:\n  f:\n    ask:\n      en:\n        - a\n        - {b: c}\n    answer: d\n",
            "6:11: facts.f.ask.en[2]: expected text, got a mapping.",
            id="phrasing with a colon",
        ),
        pytest.param(
            "facts:\n  f: {ask: , answer: b}\n",
            "2:7: facts.f.ask: expected a value, got nothing.",
            id="no phrasing",
        ),
        pytest.param(
            "people:\n  p: {name: P, roles: [{title: T, country: Belarus}]}\n",
            "2:44: people.p.roles[1].country: expected a three-letter country code like UZB, got 'Belarus'. Use 'BLR'.",
            id="country by name",
        ),
        pytest.param(
            "entities:\n  e: {name: E, kind: firm}\n",
            "2:22: entities.e.kind: expected 'organization', 'company', 'project', 'agreement', 'place' or 'event', got 'firm'.",
            id="unknown kind",
        ),
        pytest.param(
            "meetings:\n  m: {title: M, kind: Visit}\n",
            "got 'Visit'. Did you mean 'visit'?",
            id="kind in capitals",
        ),
        pytest.param(
            "meetings:\n  m: {title: M, date: soon}\n",
            "2:23: meetings.m.date: expected a date like 2025-10-17 or the words 'not stated', got 'soon'.",
            id="no date",
        ),
        pytest.param(
            "meetings:\n  m: {title: M, date: May 2023}\n",
            "2:23: meetings.m.date: expected a date like 2025-10-17 or the words 'not stated', got 'May 2023', which names "
            "no day. Write the day too, or leave the key out and list date under 'not_stated'.",
            id="month in place of a date",
        ),
        pytest.param(
            "meetings:\n  m: {title: M, participants: [{person: p}]}\n",
            "expected the id of a person, got 'p', who is none. Describe the person under 'people'.",
            id="unknown person",
        ),
        pytest.param(
            "meetings:\n  m: {title: M, source: s}\n",
            "2:25: meetings.m.source: expected the id of a source, got 's', which is none. Describe it under 'sources'.",
            id="unknown source",
        ),
        pytest.param(
            "meetings:\n  m: {title: M, statements: [{by: ALL, text: a}]}\n",
            "2:35: meetings.m.statements[1].by: expected country codes or the word 'all', got 'ALL'. Use 'all'.",
            id="all in capitals",
        ),
        pytest.param(
            "meetings:\n  m: {title: M, priorities: [{nam: a}]}\n",
            "2:31: meetings.m.priorities[1].nam: unknown key. Did you mean 'name'?",
            id="misspelt key deep down",
        ),
        pytest.param(
            "meetings:\n  m: {title: M, not_stated: [no date]}\n",
            "2:30: meetings.m.not_stated[1]: expected one word, or several joined by hyphens, like date or next-meeting, got 'no date'.",
            id="odd aspect",
        ),
        pytest.param(
            "meetings:\n  m: {title: M, not_stated: [contract]}\n",
            "2:30: meetings.m.not_stated[1]: expected an aspect that answers use, got 'contract'. Did you mean 'contracts'?",
            id="aspect misspelt",
        ),
        pytest.param(
            "meetings:\n  m: {title: M, not_stated: {priority: Nothing.}}\n",
            "2:40: meetings.m.not_stated.priority: expected an aspect that answers use, got 'priority'. Did you mean 'priorities'?",
            id="aspect in the singular",
        ),
        pytest.param(
            "series:\n  t: {indicator: gdp, unit: USD, not_stated: reason}\n",
            "2:46: series.t.not_stated: expected an aspect that answers use, got 'reason'. Did you mean 'reasons'?",
            id="aspect of a series misspelt",
        ),
        pytest.param(
            "meetings:\n  m: {title: M, date: 2025-10-17, not_stated: [date]}\n",
            "2:48: meetings.m.not_stated[1]: expected what the record does not state, got 'date', which it does. Delete one of them.",
            id="a date that is stated after all",
        ),
        pytest.param(
            "meetings:\n  m: {title: M, place: {en: Minsk}, not_stated: place}\n",
            "got 'place', which it does. Delete one of them.",
            id="a place that is stated after all",
        ),
        pytest.param(
            "meetings:\n  m: {title: M, outcomes: [Peace.], not_stated: [outcomes]}\n",
            "got 'outcomes', which it does. Delete one of them.",
            id="outcomes that are stated after all",
        ),
        pytest.param(
            "meetings:\n  m: {title: M, statements: Hello., not_stated: [statements]}\n",
            "got 'statements', which it does. Delete one of them.",
            id="statements of all that are stated after all",
        ),
        pytest.param(
            "people:\n  p: {name: P}\nmeetings:\n  m: {title: M, participants: {person: p, part: hosted}, not_stated: [host]}\n",
            "got 'host', which it does. Delete one of them.",
            id="a host who is stated after all",
        ),
        pytest.param(
            "people:\n  p: {name: P}\nmeetings:\n  m: {title: M, participants: {person: p, part: led}, not_stated: [leader]}\n",
            "got 'leader', which it does. Delete one of them.",
            id="a leader who is stated after all",
        ),
        pytest.param(
            "series:\n  t: {indicator: gdp, unit: USD, not_stated: [gdp]}\n",
            "got 'gdp', which it does. Delete one of them.",
            id="a series that is stated after all",
        ),
        pytest.param(
            "people:\n  p: {name: P}\nmeetings:\n  m: {title: M, sides: [UZB, BLR], participants: [{person: p, side: KAZ}]}\n",
            "4:69: meetings.m.participants[1].side: expected one of the meeting's sides, BLR, UZB, got 'KAZ'. "
            "Correct it, or add it to 'sides'.",
            id="participant of no side",
        ),
        pytest.param(
            "meetings:\n  m: {title: M, sides: [UZB, BLR], outcomes: [{by: [UZB, KAZ], text: a}]}\n",
            "meetings.m.outcomes[1].by: expected one of the meeting's sides, BLR, UZB, got 'KAZ'.",
            id="speaker of no side",
        ),
        pytest.param(
            "sources:\n  s: {publisher: P, url: example.org}\n",
            "2:26: sources.s.url: expected an address like https://example.org/page, got 'example.org'.",
            id="address without scheme",
        ),
        pytest.param(
            "sources:\n  s: {publisher: P, licence: &l CC}\n",
            "2:30: expected no anchors and aliases, got '&l'",
            id="anchor in a record",
        ),
        pytest.param(
            SOURCE + "series:\n  t: {indicator: turnovr, reporter: UZB, unit: USD}\n",
            "4:18: series.t.indicator: expected a built-in indicator or a title beside it, got 'turnovr'. Did you mean 'turnover'?",
            id="misspelt indicator",
        ),
        pytest.param(
            "series:\n  t: {indicator: happiness, unit: '%'}\n",
            "got 'happiness'. Say what it is with 'title: ...'.",
            id="own indicator without title",
        ),
        pytest.param(
            "series:\n  t: {indicator: exports, unit: USD}\n",
            "2:18: series.t.indicator: expected a reporter with 'exports', got none. Add 'reporter: ...'.",
            id="trade of nobody",
        ),
        pytest.param(
            "series:\n  t:\n    indicator: gdp\n    unit: USD\n    observations:\n      - {period: 2024, value: 1}\n",
            "6:9: series.t.observations[1]: expected a source here or for the whole series, got none.",
            id="figure without source",
        ),
        pytest.param(
            "series:\n  t: {indicator: gdp, unit: USD, observations: {2024: 1}}\n",
            "2:55: series.t.observations.2024: expected a source",
            id="short figure without source",
        ),
        pytest.param(
            "series:\n  t: {indicator: gdp, unit: USD, goals: [{value: 1}]}\n",
            "2:42: series.t.goals[1]: expected a source",
            id="goal without source",
        ),
        pytest.param(
            SOURCE
            + "series:\n  t: {indicator: gdp, unit: USD, source: s, observations: [{period: 2024, value: 1}, {period: 2024-01/2024-12, value: 2, source: s}]}\n",
            "4:95: series.t.observations[2].period: expected one figure of a source for 2024, got another of 's'. Keep one.",
            id="same figure twice",
        ),
        pytest.param(
            SOURCE + "series:\n  t: {indicator: gdp, unit: USD, source: s, observations: {20x4: 1}}\n",
            "4:60: series.t.observations.20x4: expected a period like 2024",
            id="odd period as key",
        ),
        pytest.param(
            SOURCE
            + "series:\n  t: {indicator: gdp, unit: USD, source: s, observations: [{period: 2024, value: 1, change: {percent: 5, since: last}}]}\n",
            "4:113: series.t.observations[1].change.since: expected a period like 2024",
            id="odd base of a change",
        ),
        pytest.param(
            SOURCE + "series:\n  t: {indicator: gdp, unit: USD, source: s, observations: [{period: 2024}]}\n",
            "4:60: series.t.observations[1].value: missing. Add 'value: ...'.",
            id="figure without value",
        ),
        pytest.param(
            SOURCE + "series:\n  t: {indicator: gdp, unit: USD, source: s, observations: {2024: }}\n",
            "4:60: series.t.observations.2024: expected a value, got nothing. Fill it in.",
            id="period without value",
        ),
        pytest.param(
            "facts:\n  f: {ask: a, answer: b}\n  f: {ask: c, answer: d}\n",
            "3:3: expected each key once, got 'f' at line 2 and here. Keep one.",
            id="repeated record",
        ),
        pytest.param(
            "facts:\n  f: {ask: a, answer: b}\nfacts:\n  g: {ask: c, answer: d}\n",
            "3:1: expected each key once, got 'facts'",
            id="repeated section",
        ),
        pytest.param(
            "people:\n  x: {name: A}\nentities:\n  x: {name: B}\n",
            "4:3: entities.x: expected ids of records to be unique, got one that is used at ",
            id="person and entity of one id",
        ),
        pytest.param(
            "series:\n  x: {indicator: gdp, unit: USD}\nfacts:\n  x: {ask: a, answer: b}\n",
            "4:3: facts.x: expected ids of records to be unique, got one that is used at ",
            id="series and fact of one id",
        ),
        pytest.param(
            "facts:\n  f: {ask: Where is it?, answer: b}\n  g: {ask: {en: [x, where  is it]}, answer: d}\n",
            "3:21: facts.g.ask.en[2]: expected a phrasing that no other fact has, but 'f' has it too, at ",
            id="shared phrasing",
        ),
        pytest.param(
            "facts:\n  f: {ask: Where is the uz-by office?, answer: b}\n  g: {ask: where is the uz by office, answer: d}\n",
            "3:12: facts.g.ask: expected a phrasing that no other fact has, but 'f' has it too, at ",
            id="phrasing shared but for a hyphen",
        ),
        pytest.param(
            "facts:\n  f: {ask: {ru: Где Ёлка}, answer: b}\n  g: {ask: {uz: «gde elka»}, answer: d}\n",
            "3:17: facts.g.ask.uz: expected a phrasing that no other fact has, but 'f' has it too, at ",
            id="phrasing shared but for script and quotes",
        ),
        pytest.param(
            "meetings:\n  m: {title: M, date: 2026-09-16/2026-09-17}\n",
            "a span. Use '2026-09-16', its first day, and write a fact for the rest.",
            id="a meeting of two days",
        ),
        pytest.param(
            "meetings:\n  m: {title: M, sides: 'KGZ, LVA'}\n",
            "Use a list: [KGZ, LVA].",
            id="sides in one line",
        ),
        pytest.param(
            "people:\n  p: {name: P}\nmeetings:\n  m: {title: M, participants: [{person: p}, {person: p}]}\n",
            "expected each participant once, got 'p' once more.",
            id="a participant twice",
        ),
        pytest.param(
            "people:\n  p1: {name: P}\nmeetings:\n  m: {title: M, statements: [{by: p1, text: T.}]}\n",
            "Who speaks is a side; for what one person said, write a fact.",
            id="a person as a speaker",
        ),
        pytest.param(
            "sources:\n  s: {publisher: S}\nseries:\n  x: {indicator: gdp, unit: {en: t}, source: s}\n",
            "expected a unit on one line, the same for all languages, got a mapping.",
            id="a unit by language",
        ),
        pytest.param(
            "sources:\n  s: {publisher: S}\nseries:\n  x: {indicator: price, unit: USD per tonne, source: s}\n",
            "got 'USD per tonne'. Use 'USD/t'.",
            id="a unit per another",
        ),
        pytest.param(
            'facts:\n  f: {ask: ["?"], answer: b}\n',
            "2:13: facts.f.ask[1]: expected a question with words or numbers, got '?'. Write what people ask.",
            id="phrasing without words",
        ),
        pytest.param(
            'facts:\n  f: {ask: {en: [a, "…", b]}, answer: b}\n',
            "2:21: facts.f.ask.en[2]: expected a question with words or numbers, got '…'.",
            id="phrasing without words among others",
        ),
        pytest.param(
            'facts:\n  f: {ask: a, not: "?!", answer: b}\n',
            "2:20: facts.f.not: expected a question with words or numbers, got '?!'.",
            id="question not meant without words",
        ),
    ],
)
def test_a_mistake_gets_one_error_at_its_place(problems: Any, text: str, problem: str) -> None:
    [found] = problems(text)
    assert problem in found


def test_a_phrasing_that_a_comma_likely_cut_in_two_is_warned_of(write: Any) -> None:
    path = write("facts:\n  f: {ask: {en: [How long, does it take?, When?]}, answer: b}\n")
    [found] = check([path])
    assert found.is_warning
    assert "got 'does it take?' after 'How long'. If it is one, write 'How long, does it take?'" in str(found)


@pytest.mark.parametrize(
    "asked", ["[price of honey, honey price?]", "[How long?, how much?]", "[When, Where?]"]
)
def test_phrasings_that_no_comma_cut_are_not_warned_of(problems: Any, asked: str) -> None:
    assert problems(f"facts:\n  f: {{ask: {asked}, answer: b}}\n") == []


def test_a_text_that_a_comma_cut_in_two_is_told_to_be_put_in_quotes(problems: Any) -> None:
    found = problems("facts:\n  f: {ask: a, answer: {en: Tall, very tall, ru: b}}\n")
    assert (
        "got 'very tall'. If it belongs to the text before the comma, put quotes around all of it."
        in found[0]
    )


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("people:\n  p: {name: {ru: Пётр}}\n", id="a language may be missing"),
        pytest.param(
            "people:\n  p: {name: P}\nmeetings:\n  m: {title: M, participants: [{person: p}]}\n",
            id="somebody without roles may take part",
        ),
        pytest.param("facts:\n  f: {ask: [a, A?], answer: b}\n", id="a fact may repeat itself"),
        pytest.param(
            "people:\n  p: {name: {en: P, uz: 'MTZ, «МТЗ»'}}\n", id="a name may stay in another script"
        ),
        pytest.param(
            "facts:\n  f: {ask: {uz: савдо ўсдими}, answer: b}\n",
            id="questions may be typed in either script",
        ),
        pytest.param("people:\n  p: {name: P, also: {tr: Yılmaz}}\n", id="a name may be in any language"),
        pytest.param(
            "meetings:\n  m: {title: M, not_stated: [prices, profit]}\n", id="an aspect of one's own"
        ),
        pytest.param(
            "series:\n  t: {indicator: gdp, unit: USD, not_stated: [product, period]}\n",
            id="an aspect of a series of one's own",
        ),
        pytest.param(
            "meetings:\n  m: {title: M, date: Not stated, place: not stated, not_stated: [date, place]}\n",
            id="a day may be said twice to be left open",
        ),
        pytest.param(
            "people:\n  p: {name: P}\nmeetings:\n  m: {title: M, sides: [UZB, BLR], participants: [{person: p, side: UZB, part: led}], "
            "statements: [{by: UZB, text: a}], not_stated: [leader, statements, host]}\n",
            id="leader and statements of one side may be left open",
        ),
        pytest.param(
            "people:\n  p: {name: P}\nmeetings:\n  m: {title: M, sides: [UZB, BLR], participants: [{person: p}]}\n",
            id="somebody of an international body has no side",
        ),
        pytest.param(
            "people:\n  p: {name: P}\nmeetings:\n  m: {title: M, participants: [{person: p, side: UZB}]}\n",
            id="sides may be left out",
        ),
        pytest.param("facts:\n  f: {ask: 2024?, answer: b}\n", id="a number may be the question"),
        pytest.param("facts:\nseries: {}\n", id="sections may be empty"),
        pytest.param(
            "sources:\n  x: {publisher: P}\nfacts:\n  x: {ask: a, answer: b}\n",
            id="a source may be called like a record",
        ),
        pytest.param(
            SOURCE
            + "  s2: {publisher: Q}\nseries:\n  t: {indicator: gdp, unit: USD, observations: [{period: 2024, value: 1, source: s}, {period: 2024, value: 2, source: s2}]}\n",
            id="two sources may differ",
        ),
        pytest.param(
            "series:\n  t: {indicator: happiness, title: Happiness, unit: points}\n",
            id="an indicator of one's own with a title",
        ),
    ],
)
def test_what_is_no_mistake(problems: Any, text: str) -> None:
    assert problems(text) == []


def test_problems_of_all_files_come_in_one_run(write: Any, tmp_path: Path) -> None:
    syntax = write("sources:\n  known-here: {publisher: P}\nfacts: [\n", "a.yaml")
    other = write("facts:\n  f: {ask: a}\n  g: {ask: b, answer: c, source: known-here}\n", "b.yaml")
    gone = tmp_path / "c.yaml"
    with pytest.raises(KnowledgeError) as caught:
        load_file(gone, tmp_path)
    assert str(caught.value).splitlines() == [
        f"{syntax}:3:9: expected a value or a closing bracket, got the end. Close all brackets.",
        f"{other}:2:3: facts.f.answer: missing. Add 'answer: ...'.",
        f"{gone}: no such file or folder. Check the path.",
    ]
    assert list(caught.value.problems) == check([gone, tmp_path])


def test_ids_are_unique_over_files_and_both_places_are_named(write: Any, tmp_path: Path) -> None:
    first = write("facts:\n  f: {ask: a, answer: b}\n", "a.yaml")
    second = write("\nfacts:\n  f: {ask: c, answer: d}\n", "b.yaml")
    assert [str(problem) for problem in check([tmp_path])] == [
        f"{second}:3:3: facts.f: expected ids of records to be unique, got one that is used at {first}:2:3. "
        "Rename one of them."
    ]


def test_an_alias_in_place_of_a_value_gets_no_second_error(problems: Any) -> None:
    assert problems("facts:\n  f:\n    ask: a\n    answer: *b\n") == [
        "4:13: expected no anchors and aliases, got '*b'. Write it out, or put it in quotes."
    ]


def test_paths_are_shown_as_they_were_given(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, write: Any
) -> None:
    write("facts: 5\n", "knowledge/a.yaml")
    monkeypatch.chdir(tmp_path)
    assert [problem.path for problem in check([Path("knowledge")])] == ["knowledge/a.yaml"]
