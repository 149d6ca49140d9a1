"""What is read from questions, a table for each language. Today is 20 November 2025."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

import pytest

from bot.core.slots import Slots

Read = Callable[[str], Slots]

PERIODS: dict[str, list[tuple[str, str]]] = {
    "en": [
        ("trade in 2024", "2024"),
        ("trade in '24", "2024"),
        ("trade '23 and '24", "2023 2024"),
        ("turnover 24", "2024"),
        ("trade in twenty twenty four", "2024"),
        ("trade in two thousand twenty four", "2024"),
        ("trade in nineteen ninety nine", "1999"),
        ("trade in Q3 2024", "2024-Q3"),
        ("trade in 2024 Q3", "2024-Q3"),
        ("trade in the third quarter of 2024", "2024-Q3"),
        ("trade in the first half of 2024", "2024-H1"),
        ("trade in H2 2023", "2023-H2"),
        ("trade in May 2024", "2024-05"),
        ("trade from January to September 2024", "2024-01/2024-09"),
        ("trade in january-march 2024", "2024-Q1"),
        ("trade on 17.10.2025", "2025-10"),
        ("trade last year", "2024"),
        ("trade this year", "2025"),
        ("trade next year", "2026"),
        ("trade the year before last", "2023"),
        ("trade ten years ago", "2015"),
        ("trade 5 years ago", "2020"),
        ("trade in 2023 and 2024", "2023 2024"),
        ("trade in 1999", "1999"),
        ("trade", ""),
        ("may I ask about trade", ""),
    ],
    "ru": [
        ("товарооборот в 2024 году", "2024"),
        ("товарооборот за 2024-й", "2024"),
        ("товарооборот в 24-м", "2024"),
        ("товарооборот в 24 году", "2024"),
        ("товарооборот в '24", "2024"),
        ("товарооборот в две тысячи двадцать четвертом году", "2024"),
        ("товарооборот в третьем квартале 2024 года", "2024-Q3"),
        ("товарооборот за 3 квартал 2024", "2024-Q3"),
        ("товарооборот за III квартал 2024", "2024-Q3"),
        ("товарооборот за 3 кв 2024", "2024-Q3"),
        ("товарооборот в первом полугодии 2024", "2024-H1"),
        ("товарооборот во втором полугодии 2023 года", "2023-H2"),
        ("товарооборот в мае 2024 года", "2024-05"),
        ("товарооборот за январь-сентябрь 2024", "2024-01/2024-09"),
        ("товарооборот с января по сентябрь 2024 года", "2024-01/2024-09"),
        ("товарооборот в прошлом году", "2024"),
        ("товарооборот в этом году", "2025"),
        ("товарооборот в следующем году", "2026"),
        ("товарооборот в позапрошлом году", "2023"),
        ("товарооборот десять лет назад", "2015"),
        ("товарооборот в 2023 и 2024 годах", "2023 2024"),
        ("товарооборот", ""),
    ],
    "uz": [
        ("2024-yilda tovar ayirboshlash", "2024"),
        ("2024 yilgi savdo hajmi", "2024"),
        ("24-yilda savdo hajmi", "2024"),
        ("'24 savdo hajmi", "2024"),
        ("ikki ming yigirma to'rtinchi yilda savdo hajmi", "2024"),
        ("2024-yilning uchinchi choragida savdo hajmi", "2024-Q3"),
        ("2024-yil 3-choragida savdo hajmi", "2024-Q3"),
        ("2024-yilning birinchi yarmida savdo hajmi", "2024-H1"),
        ("2024-yil may oyida savdo hajmi", "2024-05"),
        ("2024-yil yanvar-sentabr oylarida savdo hajmi", "2024-01/2024-09"),
        ("o'tgan yili savdo hajmi", "2024"),
        ("bu yil savdo hajmi", "2025"),
        ("kelasi yili savdo hajmi", "2026"),
        ("o'n yil oldin savdo hajmi", "2015"),
        ("2023 va 2024-yillarda savdo hajmi", "2023 2024"),
        ("savdo hajmi", ""),
    ],
    "uz-cyrl": [
        ("2024 йилда товар айирбошлаш", "2024"),
        ("24-йилда савдо ҳажми", "2024"),
        ("икки минг йигирма тўртинчи йилда савдо ҳажми", "2024"),
        ("2024 йилнинг учинчи чорагида савдо ҳажми", "2024-Q3"),
        ("2024 йил 3-чорагида савдо ҳажми", "2024-Q3"),
        ("2024 йилнинг биринчи ярмида савдо ҳажми", "2024-H1"),
        ("2024 йил май ойида савдо ҳажми", "2024-05"),
        ("ўтган йили савдо ҳажми", "2024"),
        ("бу йил савдо ҳажми", "2025"),
        ("ўн йил олдин савдо ҳажми", "2015"),
        ("савдо ҳажми", ""),
    ],
    "be": [
        ("тавараабарот у 2024 годзе", "2024"),
        ("тавараабарот за 24-ы", "2024"),
        ("тавараабарот у 24 годзе", "2024"),
        ("тавараабарот у дзве тысячы дваццаць чацвёртым годзе", "2024"),
        ("тавараабарот у трэцім квартале 2024 года", "2024-Q3"),
        ("тавараабарот за 3 квартал 2024", "2024-Q3"),
        ("тавараабарот у першым паўгоддзі 2024 года", "2024-H1"),
        ("тавараабарот у маі 2024 года", "2024-05"),
        ("тавараабарот за студзень-верасень 2024 года", "2024-01/2024-09"),
        ("тавараабарот у мінулым годзе", "2024"),
        ("тавараабарот у гэтым годзе", "2025"),
        ("тавараабарот у наступным годзе", "2026"),
        ("тавараабарот у пазамінулым годзе", "2023"),
        ("тавараабарот дзесяць гадоў таму", "2015"),
        ("тавараабарот", ""),
    ],
}


def rows(table: dict[str, list[tuple[str, str]]]) -> list[object]:
    """Return the rows of a table by language, with ids that read as claims."""
    return [
        pytest.param(text, expected, id=f"{language}: {text} -> {expected or 'nothing'}")
        for language, listed in table.items()
        for text, expected in listed
    ]


@pytest.mark.parametrize(("text", "expected"), rows(PERIODS))
def test_periods(read: Read, text: str, expected: str) -> None:
    assert " ".join(map(str, read(text).periods)) == expected


NO_YEAR: dict[str, list[tuple[str, str]]] = {
    "en": [("trade in the third quarter", "quarter"), ("trade in the first half of the year", "half"), ("trade in may", "month")],
    "ru": [("товарооборот в третьем квартале", "quarter"), ("товарооборот за первое полугодие", "half"), ("товарооборот в мае", "month")],
    "uz": [("uchinchi chorakda savdo hajmi", "quarter"), ("birinchi yarim yillikda savdo hajmi", "half"), ("may oyida savdo hajmi", "month")],
    "be": [("тавараабарот у трэцім квартале", "quarter"), ("тавараабарот за першае паўгоддзе", "half"), ("тавараабарот у маі", "month")],
}  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), rows(NO_YEAR))
def test_a_part_of_no_year_in_particular_is_not_dropped(read: Read, text: str, expected: str) -> None:
    slots = read(text)
    assert slots.periods or expected in (slots.granularity or ""), slots


AMOUNTS: dict[str, list[tuple[str, str]]] = {
    "en": [
        ("was trade 620.1 million dollars?", "620100000 usd"),
        ("was trade $620.1 million?", "620100000 usd"),
        ("was trade 620m?", "620000000"),
        ("is the goal 1 bn?", "1000000000"),
        ("is the goal one billion dollars?", "1000000000 usd"),
        ("is the goal one and a half billion?", "1500000000"),
        ("was trade six hundred million?", "600000000"),
        ("was trade 620,100,000 dollars?", "620100000 usd"),
        ("was trade 620,1 million euros?", "620100000 eur"),
        ("did trade grow by 14.8%?", "14.8 percent"),
        ("did trade grow by 14.8 percent?", "14.8 percent"),
        ("did trade grow by fifteen per cent?", "15 percent"),
        ("was trade 620.1 in 2024?", "620.1"),
        ("€5 million", "5000000 eur"),
    ],
    "ru": [
        ("товарооборот 620,1 млн долларов?", "620100000 usd"),
        ("цель 1 миллиард долларов?", "1000000000 usd"),
        ("цель один миллиард?", "1000000000"),
        ("цель полтора миллиарда?", "1500000000"),
        ("цель полмиллиарда?", "500000000"),
        ("товарооборот шестьсот двадцать миллионов?", "620000000"),
        ("вырос на 14,8%?", "14.8 percent"),
        ("вырос на 14,8 процента?", "14.8 percent"),
        ("вырос на пятнадцать процентов?", "15 percent"),
        ("товарооборот 5 млрд рублей?", "5000000000 rub"),
        ("товарооборот 620 млн евро?", "620000000 eur"),
    ],
    "uz": [
        ("savdo 620,1 million dollarmi?", "620100000 usd"),
        ("savdo 620,1 mln dollar", "620100000 usd"),
        ("maqsad 1 milliard dollarmi?", "1000000000 usd"),
        ("maqsad bir yarim milliardmi?", "1500000000"),
        ("savdo olti yuz million", "600000000"),
        ("14,8 foiz o'sdimi?", "14.8 percent"),
        ("14,8% o'sdimi?", "14.8 percent"),
    ],
    "uz-cyrl": [
        ("савдо 620,1 миллион долларми?", "620100000 usd"),
        ("мақсад 1 миллиард долларми?", "1000000000 usd"),
        ("мақсад бир ярим миллиардми?", "1500000000"),
        ("савдо олти юз миллион", "600000000"),
        ("14,8 фоиз ўсдими?", "14.8 percent"),
    ],
    "be": [
        ("тавараабарот 620,1 млн долараў?", "620100000 usd"),
        ("мэта 1 мільярд долараў?", "1000000000 usd"),
        ("мэта паўтара мільярда?", "1500000000"),
        ("тавараабарот шэсцьсот дваццаць мільёнаў?", "620000000"),
        ("вырас на 14,8%?", "14.8 percent"),
        ("вырас на 14,8 працэнта?", "14.8 percent"),
    ],
}


@pytest.mark.parametrize(("text", "expected"), rows(AMOUNTS))
def test_amounts_with_scale_and_unit(read: Read, text: str, expected: str) -> None:
    value, _, unit = expected.partition(" ")
    [amount] = read(text).amounts
    assert (amount.value, amount.unit) == (Decimal(value), unit or None)
    assert amount.is_percent == (unit == "percent")


BOUNDS: dict[str, list[tuple[str, str]]] = {
    "en": [("was trade more than 600 million?", "over"), ("was trade less than 600 million?", "under"), ("was trade 600 million?", "")],
    "ru": [("товарооборот больше 600 млн?", "over"), ("товарооборот меньше 600 млн?", "under"), ("товарооборот 600 млн?", "")],
    "uz": [("savdo 600 milliondan ko'pmi?", "over"), ("savdo 600 milliondan kammi?", "under"), ("savdo 600 millionmi?", "")],
    "be": [("тавараабарот больш за 600 млн?", "over"), ("тавараабарот менш за 600 млн?", "under"), ("тавараабарот 600 млн?", "")],
}  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), rows(BOUNDS))
def test_bounds_of_amounts(read: Read, text: str, expected: str) -> None:
    [amount] = read(text).amounts
    assert amount.bound == expected


COUNTRIES: dict[str, list[tuple[str, str]]] = {
    "en": [
        ("exports from Uzbekistan to Belarus", "UZB:from BLR:to"),
        ("exports from Belarus to Uzbekistan", "BLR:from UZB:to"),
        ("trade with Belarus", "BLR:with"),
        ("trade of Uzbekistan", "UZB:"),
        ("Uzbek exports to Kazakhstan", "UZB: KAZ:to"),
        ("uz-by turnover", "UZB: BLR:"),
        ("UZ/BY trade 2024", "UZB: BLR:"),
        ("trade UZB BLR", "UZB: BLR:"),
        ("trade with South Korea", "KOR:with"),
        ("what happened by the way", ""),
    ],
    "ru": [
        ("экспорт из Узбекистана в Беларусь", "UZB:from BLR:to"),
        ("экспорт из Беларуси в Узбекистан", "BLR:from UZB:to"),
        ("торговля с Беларусью", "BLR:with"),
        ("экспорт Узбекистана", "UZB:"),
        ("узбекский экспорт в Казахстан", "UZB: KAZ:to"),
    ],
    "uz": [
        ("Oʻzbekistondan Belarusga eksport", "UZB:from BLR:to"),
        ("Belarusdan Oʻzbekistonga eksport", "BLR:from UZB:to"),
        ("Belarus bilan savdo", "BLR:with"),
        ("Oʻzbekiston eksporti", "UZB:"),
    ],
    "uz-cyrl": [
        ("Ўзбекистондан Беларусга экспорт", "UZB:from BLR:to"),
        ("Беларусдан Ўзбекистонга экспорт", "BLR:from UZB:to"),
        ("Беларусь билан савдо", "BLR:with"),
        ("Қозоғистонга экспорт", "KAZ:to"),
    ],
    "be": [
        ("экспарт з Узбекістана ў Беларусь", "UZB:from BLR:to"),
        ("экспарт Узбекістана", "UZB:"),
        ("экспарт у Казахстан", "KAZ:to"),
    ],
}


@pytest.mark.parametrize(("text", "expected"), rows(COUNTRIES))
def test_countries_with_their_marks(read: Read, text: str, expected: str) -> None:
    """A mark that is written must be among those read: a preposition may be ambiguous, but never the other way round."""
    mentions = read(text).countries
    wanted = [part.partition(":") for part in expected.split()]
    assert list(dict.fromkeys(mention.code for mention in mentions)) == [code for code, _, _ in wanted]
    opposite = {"from": "to", "to": "from"}
    marks = {code: mark for code, _, mark in wanted}
    for mention in mentions:
        if mark := marks[mention.code]:
            assert mark in mention.marks
            assert opposite.get(mark) not in mention.marks
        else:
            assert not mention.marks & {"from", "to"}


ROLES: dict[str, list[tuple[str, str]]] = {
    "en": [("who is the ambassador", "ambassador"), ("who is the minister", "minister"), ("who is the deputy minister", "deputy-minister"), ("who is the first deputy minister", "first-deputy-minister"), ("who is the president", "president"), ("who is the prime minister", "prime-minister")],
    "ru": [("кто посол", "ambassador"), ("кто министр", "minister"), ("кто заместитель министра", "deputy-minister"), ("кто первый заместитель министра", "first-deputy-minister"), ("кто президент", "president"), ("кто премьер-министр", "prime-minister")],
    "uz": [("elchi kim", "ambassador"), ("vazir kim", "minister"), ("vazir o'rinbosari kim", "deputy-minister"), ("prezident kim", "president"), ("bosh vazir kim", "prime-minister")],
    "uz-cyrl": [("элчи ким", "ambassador"), ("вазир ким", "minister"), ("вазир ўринбосари ким", "deputy-minister"), ("бош вазир ким", "prime-minister")],
    "be": [("хто амбасадар", "ambassador"), ("хто пасол", "ambassador"), ("хто міністр", "minister"), ("хто намеснік міністра", "deputy-minister"), ("хто прэзідэнт", "president"), ("хто прэм'ер-міністр", "prime-minister")],
}  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), rows(ROLES))
def test_roles(read: Read, text: str, expected: str) -> None:
    assert read(text).roles == (expected,)


INDICATORS: dict[str, list[tuple[str, str]]] = {
    "en": [("exports", "exports"), ("imports", "imports"), ("turnover", "turnover"), ("trade balance", "balance"), ("investment", "investment"), ("inflation", "inflation")],
    "ru": [("экспорт", "exports"), ("импорта", "imports"), ("товарооборот", "turnover"), ("торговое сальдо", "balance"), ("инвестиции", "investment")],
    "uz": [("eksport", "exports"), ("importi", "imports"), ("tovar ayirboshlash", "turnover"), ("investitsiya", "investment")],
    "uz-cyrl": [("экспорти", "exports"), ("импорт", "imports"), ("товар айирбошлаш", "turnover")],
    "be": [("экспарт", "exports"), ("імпарту", "imports"), ("тавараабарот", "turnover"), ("інвестыцыі", "investment")],
}  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), rows(INDICATORS))
def test_indicators(read: Read, text: str, expected: str) -> None:
    assert expected in read(text).indicators


CLOSED: dict[str, list[tuple[str, str]]] = {
    "en": [("did trade fall in 2024?", "yes"), ("is the goal 1 billion?", "yes"), ("what was trade in 2024?", ""), ("who was there?", ""), ("how much was trade?", "")],
    "ru": [("упал ли товарооборот?", "yes"), ("товарооборот вырос?", "yes"), ("какой был товарооборот?", ""), ("кто был на встрече?", ""), ("сколько составил товарооборот?", "")],
    "uz": [("savdo o'sdimi?", "yes"), ("savdo o'sdimi", "yes"), ("savdo qancha bo'ldi?", ""), ("uchrashuvda kim qatnashdi?", "")],
    "uz-cyrl": [("савдо ўсдими?", "yes"), ("савдо қанча бўлди?", "")],
    "be": [("ці вырас тавараабарот?", "yes"), ("які быў тавараабарот?", ""), ("хто быў на сустрэчы?", "")],
}  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), rows(CLOSED))
def test_closed_questions(read: Read, text: str, expected: str) -> None:
    assert read(text).is_closed is bool(expected)


GOODS: dict[str, list[tuple[str, str]]] = {
    "en": [("cotton exports", "cotton"), ("imports of tractors", "tractors"), ("milk", "milk")],
    "ru": [("экспорт хлопка", "cotton"), ("импорт тракторов", "tractors")],
    "uz": [("paxta eksporti", "cotton"), ("traktorlar importi", "tractors")],
    "uz-cyrl": [("пахта экспорти", "cotton")],
    "be": [("экспарт бавоўны", "cotton"), ("імпарт трактароў", "tractors")],
}


@pytest.mark.parametrize(("text", "expected"), rows(GOODS))
def test_goods(read: Read, text: str, expected: str) -> None:
    assert expected in read(text).goods


def test_words_that_nobody_knows_are_told(read: Read) -> None:
    slots = read("trade of Uzbekistan with Belarus in zxqvbn")
    assert slots.unexplained == slots.unknown == (6,)


def test_words_of_a_record_are_known_though_unexplained(read: Read) -> None:
    slots = read("what about the nursery")
    assert slots.unexplained
    assert slots.unknown == ()


def test_nothing_names_nothing(read: Read) -> None:
    slots = read("")
    assert (slots.countries, slots.periods, slots.amounts, slots.language, slots.is_closed) == (
        (),
        (),
        (),
        None,
        False,
    )


def test_what_a_query_says_twice_counts_once(read: Read) -> None:
    slots = read("2024 Belarus trade 2024 Belarus")
    assert (len(slots.periods), slots.country_codes) == (1, ("BLR",))
