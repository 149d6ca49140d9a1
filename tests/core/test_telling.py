"""What a fact tells of decides whether a question that names something else may have it."""

from __future__ import annotations

import pytest

from bot.core.answer import Outcome
from tests.core.test_unseen_files import Ask, asker

KNOWLEDGE = """
sources:
  desk: {publisher: Help desk, date: 2025-02-01}
facts:
  time-zone:
    ask: [what time is it in Italy, current time in Norway please, tell me the local time in Lisbon, which time zone is Japan in]
    answer: The clock of every city is on the page of that city.
    source: desk
  trade-house:
    ask: [where is the trade house of Belarus, what is the address of the Belarusian trade house, how do I find the trade house of Belarus]
    answer: The trade house of Belarus is beside the old station.
    source: desk
  invitation:
    ask: [how do I get a letter of invitation, can you write an invitation for a guest, letter of invitation for a foreign partner]
    answer: Write to the protocol service and enclose a copy of the passport.
    source: desk
  stall:
    ask: [how do I rent a stall, I want a stall at the market, rules for stalls at the market]
    answer: A stall is let for 40 euros a day.
    source: desk
  carnet:
    title: Temporary export of samples
    ask: [what is an ATA carnet, do I need an ATA carnet, explain the ATA carnet]
    answer: A carnet replaces customs papers for goods that come back.
    source: desk
  complaint:
    ask: [where do I send a complaint, I want to complain about an adviser, your adviser made a mistake]
    answer: The ombudsman replies within ten days.
    source: desk
"""


@pytest.fixture(scope="module")
def ask(tmp_path_factory: pytest.TempPathFactory) -> Ask:
    return asker(tmp_path_factory.mktemp("knowledge") / "desk.yaml", KNOWLEDGE)


@pytest.mark.parametrize("country", ["Spain", "Kenya", "hong kong"])
def test_countries_that_phrasings_name_by_way_of_example_may_be_others(ask: Ask, country: str) -> None:
    answer = ask(f"what time is it in {country}")
    assert (answer.outcome, answer.facts) == (Outcome.ANSWER, ("time-zone",))


def test_the_country_that_all_phrasings_name_may_not(ask: Ask) -> None:
    answer = ask("what is the address of the Polish trade house")
    assert answer.outcome is not Outcome.ANSWER
    assert "station" not in answer.text


def test_a_fact_without_figures_is_meant_whatever_country_is_named(ask: Ask) -> None:
    answer = ask("how do I get a letter of invitation for a partner from Vietnam")
    assert (answer.outcome, answer.facts) == (Outcome.ANSWER, ("invitation",))


def test_a_fact_with_a_figure_is_not(ask: Ask) -> None:
    answer = ask("I want to rent a stall at the market in Vietnam")
    assert answer.outcome is not Outcome.ANSWER
    assert "40" not in answer.text


@pytest.mark.parametrize("text", ["how much is an ATA carnet", "who needs the ATA carnet"])
def test_no_fact_tells_what_it_is_never_asked_for(ask: Ask, text: str) -> None:
    assert ask(text).outcome is Outcome.CLARIFY


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        ("how much is a stall at the market", "stall"),
        ("when will you reply if I send a complaint about an adviser", "complaint"),
    ],
)
def test_a_figure_may_be_asked_for_in_new_ways(ask: Ask, text: str, fact: str) -> None:
    assert ask(text).facts[:1] == (fact,)
    assert ask(text).outcome is Outcome.ANSWER


def test_a_title_is_as_good_as_words_of_a_phrasing(ask: Ask) -> None:
    assert ask("we send samples for a temporary export").candidates[0][0] == "carnet"


def test_where_only_facts_are_held_the_likeliest_are_offered(ask: Ask) -> None:
    answer = ask("our guest wants to come to you")
    assert answer.outcome is Outcome.CLARIFY
    assert "invitation/fact" in [each.reference for each in answer.suggestions]


def test_what_is_like_no_fact_is_not_understood(ask: Ask) -> None:
    assert ask("best football club ever").outcome is Outcome.NO_MATCH
