from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.answer import Answer, Context, GoneError, Outcome, Question, Suggestion
from bot.core.engine import Engine
from bot.core.fold import is_cyrillic
from bot.core.model import Kind, Series
from bot.core.period import Period

Ask = Callable[..., Answer]
TODAY = date(2025, 11, 20)

SAID = {
    "en": "What was the trade between Uzbekistan and Belarus in 2024?",
    "ru": "Какой был товарооборот между Узбекистаном и Беларусью в 2024 году?",
    "uz": "2024-yilda Oʻzbekiston va Belarus oʻrtasidagi tovar ayirboshlash qancha boʻldi?",
    "uz-cyrl": "2024 йилда Ўзбекистон ва Беларусь ўртасидаги товар айирбошлаш қанча бўлди?",
    "be": "Які быў тавараабарот паміж Узбекістанам і Беларуссю ў 2024 годзе?",
}


@pytest.mark.parametrize("lang", SAID)
def test_a_question_is_answered_in_its_language_and_script(ask_shipped: Ask, lang: str) -> None:
    answer = ask_shipped(SAID[lang])
    assert (answer.outcome, answer.lang) == (Outcome.ANSWER, lang)
    assert is_cyrillic(answer.text) is (lang in ("ru", "be", "uz-cyrl"))


@pytest.mark.parametrize("lang", SAID)
@pytest.mark.parametrize("chosen", SAID)
def test_a_chosen_language_goes_before_that_of_the_question(ask_shipped: Ask, lang: str, chosen: str) -> None:
    answer = ask_shipped(SAID[lang], lang=chosen)
    assert (answer.lang, answer.outcome) == (chosen, Outcome.ANSWER)
    assert answer.figure
    assert answer.figure.value == Decimal(620100000)


def test_a_language_that_is_not_spoken_is_not_chosen(ask_shipped: Ask) -> None:
    assert ask_shipped(SAID["ru"], lang="fr").lang == "ru"


@pytest.mark.parametrize("text", ["2024?", "🙂", "", "???"])
def test_what_tells_no_language_is_answered_in_that_of_the_app(shipped_engine: Engine, text: str) -> None:
    for lang, expected in (("be", "be"), ("ru", "ru"), ("fr", "en"), (None, "en")):
        assert shipped_engine.ask(Question(text, TODAY, fallback_lang=lang)).lang == expected


@pytest.mark.parametrize("lang", SAID)
def test_an_answer_says_what_its_figure_is(ask_shipped: Ask, lang: str) -> None:
    answer = ask_shipped(SAID[lang])
    assert answer.figure
    assert (answer.figure.value, answer.figure.unit, str(answer.figure.period), answer.figure.kind) == (
        Decimal(620100000),
        "USD",
        "2024",
        Kind.RESULT,
    )
    assert re.search(r"620[.,]1", answer.text)
    assert "2024" in answer.text
    assert answer.sources
    assert all(source.published for source in answer.sources)
    assert len(answer.text) <= 300


DERIVED = {
    "en": "What was the trade between Uzbekistan and Belarus in 2023?",
    "ru": "Какой был товарооборот Узбекистана и Беларуси в 2023 году?",
    "uz": "2023-yilda Oʻzbekiston va Belarus savdosi qancha boʻldi?",
    "uz-cyrl": "2023 йилда Ўзбекистон ва Беларусь савдоси қанча бўлди?",
    "be": "Які быў тавараабарот Узбекістана і Беларусі ў 2023 годзе?",
}


@pytest.mark.parametrize("text", DERIVED.values(), ids=DERIVED)
def test_a_derived_figure_shows_its_arithmetic(ask_shipped: Ask, text: str) -> None:
    answer = ask_shipped(text)
    assert answer.figure
    assert (answer.figure.kind, str(answer.figure.period)) == (Kind.DERIVED, "2023")
    assert answer.derivation
    assert re.search(r"540[.,]2", answer.derivation)


def test_sources_that_disagree_are_both_named(ask: Ask) -> None:
    answer = ask("What was the trade between Uzbekistan and Russia in 2024?")
    assert re.search(r"8\.8888.*Bureau of Numbers", answer.text)
    assert re.search(r"9\.1919.*The Herald", answer.text)
    assert {source.id for source in answer.sources} == {"bureau", "herald"}


FOLLOW_UPS: dict[str, tuple[str, str, str, str]] = {
    "another year": ("en", "and in 2023?", "answer", r"540\.2"),
    "a year not held": ("en", "and in 2022?", "no_data", ""),
    "another country": ("en", "and with Kazakhstan?", "no_data", ""),
    "exports": ("en", "and exports?", "no_data", ""),
    "the goal": ("en", "and the goal?", "answer", r"\$1 billion"),
    "another year, in Russian": ("ru", "а в 2023?", "answer", "540,2"),
    "a year not held, in Russian": ("ru", "а в 2019?", "no_data", ""),
    "another year, in Uzbek": ("uz", "2023-yilda-chi?", "answer", "540,2"),
    "another country, in Uzbek": ("uz", "Qozogʻiston bilan-chi?", "no_data", ""),
    "another year, in Belarusian": ("be", "а ў 2023?", "answer", "540,2"),
    "the first quarter": ("en", "and in the first quarter?", "no_data", ""),
}


@pytest.mark.parametrize(("lang", "text", "outcome", "figure"), FOLLOW_UPS.values(), ids=FOLLOW_UPS)
def test_a_follow_up_takes_over_what_it_leaves_out(
    ask_shipped: Ask, lang: str, text: str, outcome: str, figure: str
) -> None:
    first = ask_shipped(SAID[lang])
    assert first.context
    answer = ask_shipped(text, first.context)
    assert answer.outcome.value == outcome, answer.text
    assert re.search(figure, answer.text)
    if outcome == "no_data":
        assert not re.search(r"620[.,]1|540[.,]2", answer.text)


def test_a_whole_question_takes_nothing_over(ask_shipped: Ask) -> None:
    context = ask_shipped("Who is Denis Bakey?").context
    answer = ask_shipped(SAID["en"], context)
    assert answer.facts == ("uz-by-turnover",)


def test_what_is_his_post_needs_somebody(ask_shipped: Ask) -> None:
    who = ask_shipped("Who is Denis Bakey?")
    assert "Bakey" in ask_shipped("what is his post?", who.context).text
    assert ask_shipped("what is his post?").outcome is not Outcome.ANSWER


NAMES = st.text("abcdefghijklmnopqrstuvwxyz0123456789-", min_size=1, max_size=12)
CONTEXTS = st.builds(
    Context,
    intent=NAMES,
    record=NAMES,
    countries=st.lists(st.sampled_from(["UZB", "BLR", "KAZ"]), max_size=3).map(tuple),
    period=st.none()
    | st.builds(
        lambda start, more: Period(start, start + more), st.integers(19000, 26000), st.integers(0, 40)
    ),
    indicator=st.none() | NAMES,
    person=st.none() | NAMES,
    lang=st.none() | st.sampled_from(["en", "uz-cyrl"]),
)


@given(CONTEXTS)
def test_a_context_is_read_back_as_written(context: Context) -> None:
    text = context.to_text()
    assert "\n" not in text
    assert Context.from_text(text) == context


@pytest.mark.parametrize(
    "text", ["", "value", "a|b|c|d|e|f", "|".join("abcdefghijk"), "a|b||not a period|||"]
)
def test_anything_else_is_no_context(text: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        Context.from_text(text)


PROBES = [
    "What was the trade between Uzbekistan and Kazakhstan in 2024?", "exports of Uzbekistan to Belarus", "uzbek trade", "help",
    "what can you do", "weather in Tashkent", "qwerty asdf", "", "trade in 1999", "who is he", "what is his post?", "Navoi warehouse",
    "trade with Uzbekistan", "Какой экспорт в Беларусь?", "что ты умеешь", "Qozogʻiston bilan savdo", "yordam", "Экспорт у Казахстан", "дапамога",
    "Савдо 2019 йилда", "trade in the first quarter of 2024", "tractor exports", "minister", "meeting", "Is the goal for 2030 3 billion?",
]  # fmt: skip


def suggestions(engine: Engine) -> Iterator[tuple[str, Suggestion]]:
    for text in PROBES:
        for lang in (None, "ru", "uz-cyrl"):
            answer = engine.ask(Question(text, TODAY, lang=lang))
            yield from ((answer.lang, suggestion) for suggestion in answer.suggestions)


@pytest.mark.parametrize("name", ["world_engine", "shipped_engine"])
def test_every_suggestion_can_be_recalled(request: pytest.FixtureRequest, name: str) -> None:
    engine: Engine = request.getfixturevalue(name)
    offered = set(suggestions(engine))
    assert offered
    for lang, suggestion in offered:
        answer = engine.recall(suggestion.reference, lang=lang, today=TODAY)
        assert (answer.outcome, answer.lang) == (Outcome.ANSWER, lang), suggestion
        assert len(suggestion.reference.encode()) <= 60


@pytest.mark.parametrize(
    ("text", "near"),
    [
        pytest.param(
            "What was trade between Uzbekistan and Belarus in 2024?",
            ["uz-by-turnover/value/2023", "uz-by-turnover/goal", "uz-by-machinery-2025-10/meeting"],
            id="a figure: the derived one before it, the goal",
        ),
        pytest.param(
            "trade in 2023", ["uz-by-turnover/value/2024", "uz-by-turnover/goal"], id="the one after"
        ),
        pytest.param("trade goal", ["uz-by-turnover/value/2024"], id="the goal: the last figure before it"),
        pytest.param(
            "who led the uzbek delegation?",
            ["norkulov/person", "uz-by-machinery-2025-10/who", "uz-by-machinery-2025-10/priorities"],
            id="a meeting: who is talked of, who was there",
        ),
        pytest.param("who took part?", ["uz-by-turnover/value/2024"], id="a meeting: its countries' trade"),
        pytest.param("who is Norkulov?", ["uz-by-machinery-2025-10/meeting"], id="a person: the meeting"),
        pytest.param(
            "What is the dateline of the Trend report?",
            ["uz-by-machinery-2025-10/meeting", "uz-by-turnover/value/2024"],
            id="a fact: what the same source tells",
        ),
    ],
)
def test_what_is_near_an_answer_is_offered(shipped_engine: Engine, text: str, near: list[str]) -> None:
    answer = shipped_engine.ask(Question(text, TODAY))
    found = [offer.reference for offer in shipped_engine.related(answer)]
    assert [reference for reference in found if reference in near] == near
    assert found[: min(2, len(near))] == near[:2] or text == "who took part?"
    for reference in found:
        assert shipped_engine.recall(reference, lang="en", today=TODAY).outcome is Outcome.ANSWER


def test_in_the_middle_of_a_series_both_neighbors_and_the_goal_are_offered(world_engine: Engine) -> None:
    answer = world_engine.recall("uz-by-turnover/value/2023", lang="en", today=TODAY)
    references = [offer.reference for offer in world_engine.related(answer)]
    assert references[:3] == [f"uz-by-turnover/{rest}" for rest in ("value/2022", "value/2024", "goal")]


@pytest.mark.parametrize(
    "record", ["uz-by-turnover", "uz-by-machinery-2025-10", "norkulov", "trend-report-dateline"]
)
def test_every_record_tells_its_sources(shipped_engine: Engine, record: str) -> None:
    answer = shipped_engine.recall(f"{record}/source", lang="en", today=TODAY)
    assert (answer.outcome, answer.facts) == (Outcome.ANSWER, (record,))
    assert "Trend News Agency, 17 October 2025: Uzbekistan and Belarus keen" in answer.text


def figures(engine: Engine) -> set[str]:
    """Return how the figures of the knowledge look, with either decimal sign, and what follows from the shipped ones."""
    numbers = {"540.2", "379.9", "61.3", "79.9"}
    for series in engine.knowledge.series:
        numbers |= {f"{(o.value / 10**6).normalize():f}" for o in series.observations}
        numbers |= {str(o.change.percent) for o in series.observations if o.change}
    return numbers | {number.replace(".", ",") for number in numbers}


@pytest.mark.parametrize("name", ["world_engine", "shipped_engine"])
def test_no_button_and_no_refusal_holds_a_figure(request: pytest.FixtureRequest, name: str) -> None:
    engine: Engine = request.getfixturevalue(name)
    held = figures(engine)
    for text in PROBES:
        for lang in ("en", "ru", "uz", "uz-cyrl", "be"):
            answer = engine.ask(Question(text, TODAY, lang=lang))
            texts = [suggestion.label for suggestion in answer.suggestions]
            if answer.outcome is not Outcome.ANSWER:
                texts.append(answer.text)
                assert answer.figure is None
            assert not [(number, each) for each in texts for number in held if number in each]


@pytest.mark.parametrize("reference", ["nothing/value", "uz-by-turnover/value/never", ""])
def test_a_reference_to_nothing_is_an_error(world_engine: Engine, reference: str) -> None:
    with pytest.raises(GoneError):
        world_engine.recall(reference, lang="en", today=TODAY)


def test_a_reference_with_an_intent_of_old_still_answers(world_engine: Engine) -> None:
    assert world_engine.recall("uz-by-turnover/gone/2024", lang="en", today=TODAY).outcome is Outcome.ANSWER


@pytest.mark.parametrize(
    ("outcome", "text"),
    [
        ("social", "hello"),
        ("social", "спасибо"),
        ("social", "salom"),
        ("social", "дзякуй"),
        ("no_match", "weather forecast for tomorrow"),
        ("no_match", "как приготовить плов?"),
        ("no_match", "qwertyuiop"),
    ],
)
def test_what_is_no_question_on_trade(ask_shipped: Ask, outcome: str, text: str) -> None:
    answer = ask_shipped(text)
    assert answer.outcome.value == outcome
    assert answer.figure is None


def test_the_same_question_gets_the_same_answer(ask_shipped: Ask) -> None:
    assert ask_shipped(SAID["en"]) == ask_shipped(SAID["en"])


def test_last_year_is_counted_from_today(shipped_engine: Engine) -> None:
    text = "What was the trade between Uzbekistan and Belarus last year?"
    assert "620.1" in shipped_engine.ask(Question(text, date(2025, 1, 1))).text
    assert "620.1" in shipped_engine.ask(Question(text, date(2025, 12, 31))).text
    for today in (date(2026, 1, 1), date(2023, 6, 1)):
        answer = shipped_engine.ask(Question(text, today))
        assert answer.outcome is Outcome.NO_DATA
        assert "620.1" not in answer.text


def test_candidates_are_best_first_and_at_most_five(ask: Ask) -> None:
    for text in PROBES:
        scores = [score for _, score in ask(text).candidates]
        assert len(scores) <= 5
        assert scores == sorted(scores, reverse=True)
        assert all(0 <= score <= 100 for score in scores)


NEVER = {
    "exports of Uzbekistan to Kazakhstan in 2024": "333.7",
    "exports of Kazakhstan to Uzbekistan in 2024": "",
    "exports from Kazakhstan to Uzbekistan in 2024": "",
    "imports of Uzbekistan from Kazakhstan in 2024": "",
    "exports of Uzbekistan to Austria in 2024": "",
    "exports of cotton from Uzbekistan to Austria in 2024": "51.5",
    "exports of cotton from Uzbekistan to Australia in 2024": "",
    "imports of Belarus from Nigeria in 2024": "63.6",
    "imports of Belarus from Niger in 2024": "",
    "imports of Nigeria from Belarus in 2024": "",
    "exports of Belarus to Nigeria in 2024": "",
    "trade of Uzbekistan with Belarus in 2024": "777.7",
    "uz-by turnover 2024": "777.7",
    "UZ-BY turnover 2024": "777.7",
    "uz/kz exports 2024": "333.7",
    "trade of Uzbekistan with Belarus over ten years ago": "",
    "trade of Uzbekistan with Belarus ten years ago": "",
    "trade of Uzbekistan with Belarus 10 years ago": "",
    "trade of Uzbekistan with Belarus in the third quarter of 2024": "",
    "trade of Uzbekistan with Belarus in May 2024": "",
    "total trade of Uzbekistan in 2024": "",
    "trade of Uzbekistan with all countries in 2024": "",
}


@pytest.mark.parametrize(("text", "figure"), NEVER.items(), ids=NEVER)
def test_the_right_figure_or_none(ask: Ask, world_engine: Engine, text: str, figure: str) -> None:
    answer = ask(text)
    shown = {number for number in figures(world_engine) if number in answer.text and "," not in number}
    if figure:
        assert figure in answer.text
    else:
        assert not shown, answer.text


@pytest.mark.parametrize("verb", ["over", "more than", "above"])
@pytest.mark.parametrize("amount", ["700 million", "$700 million", "700 million dollars"])
def test_a_true_bound_is_not_denied(ask: Ask, verb: str, amount: str) -> None:
    assert not ask(f"Was trade of Uzbekistan with Belarus {verb} {amount} in 2024?").text.startswith("No.")


@pytest.mark.parametrize("amount", ["700 milliondan", "700 million dollardan"])
def test_a_true_bound_is_not_denied_in_uzbek(ask: Ask, amount: str) -> None:
    assert not ask(f"Oʻzbekiston va Belarus savdosi 2024-yilda {amount} koʻpmi?").text.startswith("Yoʻq.")


def test_every_series_is_understood_without_phrasings(ask: Ask, world_engine: Engine) -> None:
    """Whoever adds a series need not write phrasings: its subject and year are a question."""
    for series in world_engine.knowledge.series:
        assert isinstance(series, Series)
        for lang in ("en", "ru", "uz", "be"):
            composer = world_engine._snapshot.composer(lang)
            answer = ask(f"{composer.subject(series)}, 2024?", lang=lang)
            assert answer.facts[:1] == (series.id,), (series.id, lang, answer.text)
