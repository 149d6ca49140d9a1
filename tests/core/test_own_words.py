"""What nobody holds is declined: the words of one person, a breakdown; in all languages, over the shipped facts."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from bot.core.answer import Answer, Outcome

Ask = Callable[..., Answer]

WORDS_OF_ONE = [
    ("Need a pull quote: Kuznetsov's exact words at the engineering talks", None),
    ("what did Ryzhkovsky say?", None),
    ("Дайте прямую цитату Кузнецова с этой встречи, дословно, в кавычках", None),
    ("а Рыжковский лично что заявил?", "кто из замминистров промышленности Беларуси участвовал"),
    ("Norqulov uchrashuvda aynan nima dedi? Iqtibos kerak", None),
    ("айнан нима деди у, сўзма-сўз керак", "Саноат вазири Андрей Кузнецов учрашувда бормиди?"),
    ("Што менавіта сказаў міністр Кузняцоў? Патрэбна прамая цытата, слова ў слова", None),
]
BROKEN_DOWN = [
    "Просим направить помесячную разбивку товарооборота Беларуси с Узбекистаном за 2024 год.",
    "breakdown of Uzbekistan-Belarus turnover in 2024 by month, please",
    "2024-yilgi tovar ayirboshlashni oylar kesimida bering",
    "разбіўка тавараабароту за 2024 па месяцах",
]


@pytest.mark.parametrize(("text", "after"), WORDS_OF_ONE)
def test_the_words_of_one_person_are_not_held(ask_shipped: Ask, text: str, after: str | None) -> None:
    context = ask_shipped(after).context if after else None
    assert ask_shipped(text, context=context).outcome is Outcome.NO_DATA


@pytest.mark.parametrize("text", BROKEN_DOWN)
def test_a_breakdown_is_no_average(ask_shipped: Ask, text: str) -> None:
    answer = ask_shipped(text)
    assert answer.outcome is Outcome.NO_DATA
    assert "51" not in answer.text


def test_an_average_is_none_of_it(ask_shipped: Ask) -> None:
    assert "51.7" in ask_shipped("break the 2024 turnover down into a monthly average").text


def test_a_person_may_still_be_asked_about(ask_shipped: Ask) -> None:
    assert ask_shipped("they say Nazarov was there, who is he?").outcome is Outcome.ANSWER


def test_what_was_refused_stays_asked_for(ask_shipped: Ask) -> None:
    refused = ask_shipped("Экспорт Беларуси в Узбекистан за 2024 год")
    assert (
        ask_shipped("а наоборот, из Узбекистана в Беларусь?", context=refused.context).outcome
        is Outcome.NO_DATA
    )
