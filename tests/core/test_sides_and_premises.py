"""Whose delegation somebody led, which side said something, and what a growth or a sum is said to be of, over the shipped facts."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from bot.core.answer import Answer, Outcome

Ask = Callable[..., Answer]

JUDGED = [
    pytest.param("Did Norkulov lead the Belarusian delegation?", "No.", "represents Uzbekistan", id="the other side's delegation en"),
    pytest.param("Норкулов возглавлял белорусскую делегацию, верно?", "Нет.", "Узбекистан", id="the other side's delegation ru"),
    pytest.param("Norqulov Belarus delegatsiyasiga rahbarlik qilganmi?", "Yoʻq.", "Oʻzbekiston", id="the other side's delegation uz"),
    pytest.param("Ці Наркулаў узначальваў беларускую дэлегацыю?", "Не.", "Узбекістан", id="the other side's delegation be"),
    pytest.param("Did Kuznetsov lead the Uzbek delegation?", "No.", "Norkulov", id="who led it instead"),
    pytest.param("Did Kuznetsov receive the Uzbek delegation?", "Yes.", "Kuznetsov", id="the host of the other side"),
    pytest.param("Did Kuznetsov host the Belarusian delegation?", "Andrey", "Minister of Industry of Belarus", id="nobody receives their own"),
    pytest.param("Do I understand it right that the 14.8% is measured against 2022?", "No.", "2023", id="another base en"),
    pytest.param("прирост 14,8 % к уровню 2022 года?", "Нет.", "2023", id="another base ru"),
    pytest.param("14,8 foiz 2022-yilga nisbatanmi?", "Yoʻq.", "2023", id="another base uz"),
    pytest.param("14,8 % — гэта ў параўнанні з 2022?", "Не.", "2023", id="another base be"),
    pytest.param("is the 14.8% against 2023?", "Yes.", "2023", id="the base that is told"),
    pytest.param("is 620 million more than half of the goal?", "Yes.", "62%", id="more than half en"),
    pytest.param("выполнили ли цель больше чем наполовину", "Да.", "62", id="more than half ru"),
    pytest.param("2024 natijasi maqsadning yarmidan ko'pmi?", "Tovar", "62 %", id="more than half uz"),
    pytest.param("вынік 2024 года гэта больш за палову мэты ці менш?", "Тавараабарот", "62", id="more than half be"),
    pytest.param("is that 620.1 million rubles?", "No.", "$620.1 million", id="another currency en"),
    pytest.param("это 620,1 млн рублей?", "Нет.", "долл.", id="another currency ru"),
    pytest.param("620 mln rublmi bu?", "Yoʻq.", "AQSH dollari", id="another currency uz"),
    pytest.param("Гэта 620,1 мільёна рублёў?", "Не.", "дол.", id="another currency be"),
    pytest.param("We saw the trade drop in 2024, right?", "No.", "14.8%", id="to drop in a year is to fall"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "begins", "told"), JUDGED)
def test_it_is_judged(ask_shipped: Ask, text: str, begins: str, told: str) -> None:
    answer = ask_shipped(text)
    assert answer.outcome is Outcome.ANSWER, answer.text
    assert answer.text.startswith(begins), answer.text
    assert told in answer.text.replace("\u00a0", " ")


ANSWERED = [
    pytest.param("which side stressed the significant potential?", "The Belarusian side", id="which side en"),
    pytest.param("Whose side stressed the significant potential?", "The Belarusian side", id="whose side"),
    pytest.param("чья сторона говорила о потенциале?", "Белорусская сторона", id="which side ru"),
    pytest.param("qaysi taraf qiziqish bildirdi", "Belarus tomoni", id="which side uz"),
    pytest.param("чый бок адзначыў патэнцыял", "Беларускі бок", id="which side be"),
    pytest.param("Name and position of the head of the Uzbek delegation, please.", "Norkulov", id="head of a side"),
    pytest.param("Did they say anything on machine-tool making or was it only tractors?", "machine-tool", id="one of two goods"),
    pytest.param("I export harvester parts from Samarkand, is farm machinery among their priorities?", "agricultural machinery", id="who asks"),
    pytest.param("я экспортёр комбайновых запчастей из Самарканда, хочу понять: сельхозмашины у них среди приоритетов?", "Да.", id="who asks ru"),
    pytest.param("таварооборт узбекестан белорусь 2024 скока", "620,1", id="typos that are nearer to another language's word"),
    pytest.param("What other hat does Mr Nazarov wear, apart from being ambassador?", "CIS", id="a figure of speech"),
    pytest.param("Which wire broke the machinery-talks story?", "Trend", id="whose story it is"),
    pytest.param("на чём они договорились", "Обе стороны", id="what was agreed"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "told"), ANSWERED)
def test_it_is_answered(ask_shipped: Ask, text: str, told: str) -> None:
    answer = ask_shipped(text)
    assert answer.outcome is Outcome.ANSWER, answer.text
    assert told in answer.text.replace("\u00a0", " ")


def test_only_the_side_that_said_it_is_told(ask_shipped: Ask) -> None:
    assert "Both sides" not in ask_shipped("which side stressed the significant potential?").text


FOLLOW_UPS = [
    pytest.param("who led the Uzbek delegation?", "and on the other side?", "Kuznetsov", "Norkulov", id="the other head en"),
    pytest.param("кто возглавлял делегацию?", "а с другой стороны?", "Кузнецов", "Норкулов", id="the other head ru"),
    pytest.param("O'zbekiston delegatsiyasini kim boshqargan?", "qarshi tomondan-chi?", "Kuznetsov", "Norqulov", id="the other head uz"),
    pytest.param("хто ўзначальваў узбекскую дэлегацыю?", "а з другога боку?", "Кузняцоў", "Наркулаў", id="the other head be"),
    pytest.param("who hosted the meeting?", "and from the other side?", "Norkulov", "Bakey", id="the guests' head"),
    pytest.param("who is Norkulov?", "and on the other side?", "Ryzhkovsky", "Nazarov", id="those across the table"),
    pytest.param("до какой суммы хотят довести взаимную торговлю?", "и к какому сроку", "2025", "2024", id="by when ru"),
    pytest.param("what trade goal did the two countries set?", "deadline for that?", "2025", "2024", id="by when en"),
]  # fmt: skip


@pytest.mark.parametrize(("before", "text", "told", "untold"), FOLLOW_UPS)
def test_it_goes_on_with_what_was_said(
    ask_shipped: Ask, before: str, text: str, told: str, untold: str
) -> None:
    answer = ask_shipped(text, context=ask_shipped(before).context)
    assert answer.outcome is Outcome.ANSWER, answer.text
    assert told in answer.text
    assert untold not in answer.text


def test_whether_somebody_was_alone_is_answered_with_all_of_that_side(ask_shipped: Ask) -> None:
    before = ask_shipped("кто такой Рахматулла Назаров")
    answer = ask_shipped("он один от узбекской стороны был, больше никого?", context=before.context)
    assert not answer.text.startswith("Да")
    assert "Норкулов" in answer.text


REFUSED = [
    pytest.param("how old is Norkulov", "Ilkhom Norkulov", id="of a person en"),
    pytest.param("Норқулов неча ёшда, қаерда туғилган?", "Норқулов", id="of a person uz-cyrl"),
    pytest.param("price of a Belarus tractor in tashkent", "price", id="a price"),
    pytest.param("Какие ввозные пошлины действуют на белорусскую мебель при поставке в Ташкент?", "пошлина", id="duties ru"),
    pytest.param("I'm an exporter of tractors from Gomel, what was the export to Uzbekistan?", "exports", id="exports"),
    pytest.param("why the trade with Belarus become more in 2024, i must write 3 reasons", "why", id="a reason"),
    pytest.param("did it grow by 14.8 % in 2022?", "2022", id="the growth of a year that is not held"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "named"), REFUSED)
def test_a_refusal_names_what_is_missing(ask_shipped: Ask, text: str, named: str) -> None:
    answer = ask_shipped(text)
    assert answer.outcome is Outcome.NO_DATA, answer.text
    assert named in answer.text
    assert "620" not in answer.text


@pytest.mark.parametrize(
    ("text", "told"),
    [
        pytest.param("so the turnover was 630 million in 2024?", "No.", id="near, but another"),
        pytest.param("turnover in 2024 hit 618 million, right?", "Yes.", id="as good as it"),
        pytest.param("turnover in 2024 was 600 million, right?", "Trade", id="round: neither yes nor no"),
        pytest.param("Leonid Rijkovskiy uchrashuvda O'zbekiston vakili sifatida qatnashganmi?", "Leonid Rijkovskiy quyidagi mamlakat vakili: Belarus", id="for the other side"),
        pytest.param("Average monthly trade, 2023 vs 2024?", "• Trade turnover, Uzbekistan – Belarus in 2023: about $45 million a month", id="averages side by side"),
        pytest.param("Элчининг исми нима, МДҲда ҳам ишлайдими?", "Раҳматулла Назаров", id="two offices"),
    ],
)  # fmt: skip
def test_it_begins_so(ask_shipped: Ask, text: str, told: str) -> None:
    assert ask_shipped(text).text.startswith(told)


def test_the_signature_of_somebody_is_not_who_was_there(ask_shipped: Ask) -> None:
    answer = ask_shipped("Кто подписал протокол встречи от имени Узбекистана?")
    assert answer.outcome is Outcome.NO_DATA
    assert "Норкулов" not in answer.text


@pytest.mark.parametrize(
    ("before", "text", "told"),
    [
        pytest.param("what is the turnover?", "ok thanks, right?", "$620.1 million", id="asked for once more"),
        pytest.param("які тэмп росту гандлю Беларусі з Узбекістанам у 2024 годзе", "гэта да якога года лічана?", "2023", id="counted from which year"),
        pytest.param("Колькі не хапае ад тавараабароту 2024 года да мільярда долараў?", "А гэта колькі ў працэнтах ад узроўню 2024-га?", "61,3", id="a gap in per cent"),
        pytest.param("how much is missing to the goal?", "and in percent?", "61.3%", id="a gap in per cent en"),
    ],
)  # fmt: skip
def test_a_fragment_asks_more_of_it(ask_shipped: Ask, before: str, text: str, told: str) -> None:
    assert told in ask_shipped(text, context=ask_shipped(before).context).text
