from __future__ import annotations

from collections.abc import Callable

import pytest

from bot.accuracy.asking import Result
from bot.accuracy.baseline import Baseline
from bot.accuracy.object import report_object
from bot.accuracy.report import write_report
from bot.accuracy.tally import Tally, language_of, tally_by

MakeResult = Callable[..., Result]


@pytest.fixture
def results(result: MakeResult) -> list[Result]:
    return [
        result("right", "twins"),
        result("wrong", "twins", lang="ru", say="сколько?"),
        result("refused", "tuning"),
        result("wrong", "holdout", say="a secret"),
    ]


def row(text: str, name: str) -> list[str]:
    return next(line for line in text.splitlines() if line.startswith(name)).split()


def test_shares_are_of_all_questions(result: MakeResult) -> None:
    tally = Tally.of([result("right"), result("wrong"), result("clarified"), result("right")])
    assert [tally.percent(verdict) for verdict in tally.counts] == [50, 25, 0, 25]


def test_the_share_in_the_expected_language_is_of_those_that_expect_one(result: MakeResult) -> None:
    tally = Tally.of([result(lang="en"), result(lang="ru"), result(lang=None, answered_in="be")])
    assert (tally.lang_expected, tally.lang_percent) == (2, 50)


def test_without_questions_there_are_no_shares() -> None:
    assert (Tally.of([]).percent(), Tally.of([]).lang_percent) == (0, None)


def test_languages_come_in_their_usual_order(result: MakeResult) -> None:
    codes = (None, "be", "uz-cyrl", "en")
    assert list(tally_by(language_of, [result(lang=code) for code in codes])) == [
        "en",
        "uz-cyrl",
        "be",
        "any",
    ]


def test_the_table_has_counts_and_shares_by_language_and_kind(results: list[Result]) -> None:
    twins, *_ = write_report(results, None, []).split("\n\nWordings")
    assert row(twins, "ru") == ["ru", "1", "0.0%", "0.0%", "0.0%", "1", "100.0%", "0.0%"]
    assert row(twins, "answerable") == ["answerable", "2", "50.0%", "0.0%", "0.0%", "1", "50.0%", "50.0%"]
    assert row(twins, "all") == ["all", "2", "50.0%", "0.0%", "0.0%", "1", "50.0%", "50.0%"]


def test_a_listed_reply_shows_the_question_the_reason_and_what_it_got(results: list[Result]) -> None:
    listing = write_report(results, None, results[1:2]).partition("Wrong: 1\n")[2]
    assert listing.splitlines()[:3] == [
        "q.yaml:4: сколько?",
        "    lacks 'x'",
        "    got answer in en: It was 620.1 million.",
    ]


def test_wrong_replies_that_are_not_listed_are_counted(results: list[Result]) -> None:
    report = write_report(results, None, results[:2])
    assert "a secret" not in report
    assert report.splitlines()[-1].startswith("1 of the holdout went wrong: not listed")


def test_plain_matching_stands_beside_the_bot(result: MakeResult, results: list[Result]) -> None:
    baseline = Baseline(7, 86, (result("right", "tuning"), result("wrong", "holdout")))
    comparison = write_report(results, baseline, []).partition(
        "WRatio at least 86 to one of 7 stored questions"
    )[2]
    assert row(comparison, "all") == ["all", "1", "0.0%", "100.0%", "0.0%", "100.0%", "0.0%", "0.0%"]


def test_the_object_counts_all_and_each_split(results: list[Result]) -> None:
    fields = report_object(results, None, [])
    assert list(fields["splits"]) == ["twins", "tuning", "holdout"]
    assert fields["all"] == {
        "n": 4,
        "right": 1,
        "clarified": 0,
        "refused": 1,
        "wrong": 2,
        "right_percent": 25.0,
        "clarified_percent": 0.0,
        "refused_percent": 25.0,
        "wrong_percent": 50.0,
        "expected_language_percent": 75.0,
    }
    assert fields["splits"]["twins"]["by_language"]["ru"]["wrong"] == 1
    assert fields["by_kind"]["answerable"]["n"] == 4


def test_the_object_has_the_baseline_with_its_split(result: MakeResult, results: list[Result]) -> None:
    baseline = Baseline(7, 86, (result("right", "tuning"),))
    splits = report_object(results, baseline, [])["splits"]
    assert splits["tuning"]["baseline"]["threshold"] == 86
    assert splits["tuning"]["baseline"]["all"]["right"] == 1
    assert "baseline" not in splits["holdout"]


def test_the_object_lists_what_was_expected_and_got(results: list[Result]) -> None:
    fields = report_object(results, None, results[1:3])
    [wrong], [refused] = fields["wrong"], fields["refused"]
    assert (wrong["file"], wrong["line"], wrong["say"], wrong["lang"]) == ("q.yaml", 4, "сколько?", "ru")
    assert wrong["expected"] == {"outcome": ["answer"], "has": [], "never": []}
    assert wrong["got"]["text"].startswith("It was 620.1 million.\nSource: Bureau")
    assert refused["reasons"] == ["lacks 'x'"]


def test_the_object_always_has_a_list_of_wrong_ones() -> None:
    assert report_object([], None, [])["wrong"] == []
