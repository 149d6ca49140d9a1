"""Parts of figures: a part of the one talked of, by how much an earlier level was less, and what an average is for."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from bot.core.answer import Answer, Outcome
from tests.spaces import spaced

Ask = Callable[..., Answer]


PORTIONS = [
    pytest.param("what was trade in 2024", "Half of that?", "50% of $620.1 million is about $310.1 million", id="half en"),
    pytest.param("какой товарооборот с Беларусью в 2024", "а половина от этого сколько", "310,1 млн", id="half ru"),
    pytest.param("Belarus bilan savdo 2024 yilda qancha edi", "shuning yarmi qancha", "310,1 mln", id="half uz"),
    pytest.param("Беларусь билан савдо 2024 йилда қанча эди", "шунинг ярми қанча", "310,1 млн", id="half uz-cyrl"),
    pytest.param("які быў абарот з Узбекістанам у 2024", "а палова гэтага", "310,1 млн", id="half be"),
    pytest.param("what was trade in 2024", "and a third of it", "$206.7 million", id="a third"),
    pytest.param("what was trade in 2024", "what is 10 percent of that", "$62 million", id="per cent of it"),
    pytest.param("what is the goal", "half of it?", "$500 million", id="of the goal"),
    pytest.param("how much is missing to the billion", "and half of that", "$190 million", id="of what is missing"),
]  # fmt: skip


@pytest.mark.parametrize(("before", "text", "told"), PORTIONS)
def test_a_part_of_the_figure_talked_of(ask_shipped: Ask, before: str, text: str, told: str) -> None:
    answer = ask_shipped(text, context=ask_shipped(before).context)
    assert answer.outcome is Outcome.ANSWER, answer.text
    assert told in spaced(answer), answer.text


def test_a_part_of_the_goal_is_still_held_against_it(ask_shipped: Ask) -> None:
    before = ask_shipped("what was trade in 2024")
    assert ask_shipped("is that more than half of the goal?", context=before.context).text.startswith("Yes.")


LESS = [
    pytest.param("By how many per cent was trade lower in 2023 than in 2024?", "12.9%", id="en"),
    pytest.param("На сколько процентов товарооборот 2023 года был меньше, чем в 2024-м?", "12,9 %", id="ru"),
    pytest.param("2023-yilda savdo 2024-yilga nisbatan necha foiz kam bo'lgan", "12,9 %", id="uz"),
    pytest.param("2023 йилда савдо 2024 йилга нисбатан неча фоиз кам бўлган", "12,9 %", id="uz-cyrl"),
]


@pytest.mark.parametrize(("text", "told"), LESS)
def test_an_earlier_level_is_less_by_a_share_of_the_later(ask_shipped: Ask, text: str, told: str) -> None:
    answer = ask_shipped(text)
    assert told in spaced(answer), answer.text
    assert "14" not in spaced(answer).partition("\n")[0]


def test_a_later_level_is_more_by_a_share_of_the_earlier(ask_shipped: Ask) -> None:
    assert "14.8%" in ask_shipped("by how many percent was 2024 higher than 2023").text


GROWTH_BY = [
    pytest.param("беларусь билан товарооборот 2024 да 14,8 процентга ошган, правильно айтяпманми?", "Ҳа", id="a unit apart"),
    pytest.param("Belarus bilan savdo 2024-yilda 14,8 foizga oshgan, to'g'rimi", "Ha", id="uz"),
    pytest.param("Belarus bilan savdo 2024-yilda 600 million dollardan oshganmi", "Ha", id="above"),
    pytest.param("Belarus bilan savdo 2024-yilda 700 million dollardan oshganmi", "Yoʻq", id="not above"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "begins"), GROWTH_BY)
def test_to_rise_by_so_much_is_not_to_be_above_it(ask_shipped: Ask, text: str, begins: str) -> None:
    assert ask_shipped(text).text.startswith(begins)


def test_one_quarter_is_counted_and_not_the_only_one(ask_shipped: Ask) -> None:
    before = ask_shipped("які быў абарот Беларусі з Узбекістанам у 2024")
    assert "155 млн" in spaced(ask_shipped("а за адзін квартал у сярэднім", context=before.context))


MISSING = [
    pytest.param("tell me how much trade they would need on top of 2024 to make one billion", "$379.9 million", id="needed"),
    pytest.param("Balorusiya minan savdoni milliardga 2030-yilgacha yetkazamiz diyishgan ekan-a, shu to'g'rimi", "2025", id="the goal's own year"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "told"), MISSING)
def test_a_goal_that_is_stated_is_held_against_what_is_known(ask_shipped: Ask, text: str, told: str) -> None:
    answer = ask_shipped(text)
    assert answer.outcome is Outcome.ANSWER, answer.text
    assert told in answer.text


THAT_YEAR = [
    pytest.param("what was trade in 2024", "and the growth that year", id="en"),
    pytest.param("какой товарооборот с Беларусью в 2024", "а прирост за тот год", id="ru"),
    pytest.param("Belarus bilan savdo 2024 yilda qancha edi", "o'sha yili o'sish qancha", id="uz"),
    pytest.param("які быў абарот з Узбекістанам у 2024", "а рост за той год", id="be"),
]


@pytest.mark.parametrize(("before", "text"), THAT_YEAR)
def test_that_year_is_the_one_talked_of(ask_shipped: Ask, before: str, text: str) -> None:
    assert "14" in ask_shipped(text, context=ask_shipped(before).context).text


ALTERNATIVES = [
    pytest.param("is trade in 2024 closer to 600 or 700 million", "nearer to $600 million", id="levels"),
    pytest.param("was the growth in 2024 nearer to 80 or to 100 million dollars", "$79.9 million", id="growth en"),
    pytest.param("Прырост тавараабароту за 2024 год у грашах бліжэй да 80 ці да 100 мільёнаў долараў?", "79,9 млн", id="growth be"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "told"), ALTERNATIVES)
def test_the_first_of_two_numbers_has_the_scale_of_the_other(ask_shipped: Ask, text: str, told: str) -> None:
    assert told in spaced(ask_shipped(text))
