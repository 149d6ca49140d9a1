"""Rules that knowledge files of other subjects need: many series of one product, months, forecasts, events of several kinds."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from bot.core.answer import Answer, Outcome, Question
from bot.core.engine import Engine
from bot.knowledge import load_knowledge

TODAY = date(2025, 11, 30)
KNOWLEDGE = """
sources:
  stat: {publisher: Statistics Office, date: 2025-02-01}
  bank: {publisher: Central Bank, date: 2025-03-01}
people:
  omarova:
    name: {en: Aigul Omarova, ru: Айгуль Омарова}
    roles: {title: {en: Minister of Trade of Kazakhstan, ru: министр торговли Казахстана}, country: KAZ}
    source: stat
  zhumabek:
    name: {en: Marat Zhumabek, ru: Марат Жумабек}
    roles: {title: {en: Governor of Mangystau of Kazakhstan, ru: аким Мангистау Казахстана}, country: KAZ}
    source: stat
  kertesz:
    name: {en: Anna Kertesz, ru: Анна Кертес}
    roles: {title: {en: Minister of Energy of Hungary, ru: министр энергетики Венгрии}, country: HUN}
    source: stat
entities:
  beekeepers:
    name: {en: Union of Beekeepers of Kyrgyzstan, ru: Союз пчеловодов Кыргызстана, uz: Qirg'iziston asalarichilar uyushmasi}
    also: {uz: asalarichilar uyushmasi}
    about: {en: The Union unites 1200 apiaries., ru: Союз объединяет 1200 пасек.}
    source: stat
  ala-too:
    name: {en: Ala-Too Honey, ru: Ала-Тоо Хани}
    kind: company
    about: {en: A packer of honey in Karakol., ru: Фасует мёд в Караколе.}
    source: stat
meetings:
  forum:
    title: {en: Kazakhstan–Hungary business forum, ru: Казахстанско-венгерский бизнес-форум}
    kind: forum
    date: not stated
    place: {en: Budapest, ru: Будапешт}
    sides: [KAZ, HUN]
    participants: [{person: omarova, side: KAZ, part: led}, {person: kertesz, side: HUN, part: led}]
    priorities: [{name: {en: agriculture, ru: сельское хозяйство}, covers: {en: irrigation, ru: орошение}}, {en: pharmaceuticals, ru: фармацевтика}]
    statements: [{by: HUN, text: {en: Hungary offered 50 scholarships., ru: Венгрия предложила 50 стипендий.}}]
    source: stat
  summit:
    title: {en: Kazakhstan–Hungary summit, ru: Саммит Казахстана и Венгрии}
    topic: {en: trade barriers and transport, ru: торговые барьеры и перевозки}
    kind: summit
    date: 2025-06-12
    place: {en: Aktau, ru: Актау}
    sides: [KAZ, HUN]
    participants:
      - {person: omarova, side: KAZ, part: led}
      - {person: zhumabek, side: KAZ, part: hosted}
      - {person: kertesz, side: HUN}
    priorities: [{name: {en: logistics, ru: логистика}, covers: {en: railways, ru: железные дороги}}]
    outcomes: [{en: The next session will be in Tbilisi., ru: Следующее заседание пройдёт в Тбилиси.}]
    source: stat
series:
  honey-made: {indicator: production, reporter: KGZ, product: {en: honey, ru: мёд, uz: asal, be: мёд}, unit: t, observations: {2022: 11.45 thousand, 2023: 12.3 thousand, 2024: 11.9 thousand}, source: stat}
  honey-usd: {indicator: exports, reporter: KGZ, product: {en: honey, ru: мёд, uz: asal, be: мёд}, unit: USD, observations: {2023: 3.6 million, 2024: 4.3 million}, source: stat}
  honey-t: {indicator: exports, reporter: KGZ, product: {en: honey, ru: мёд, uz: asal, be: мёд}, unit: t, observations: {2023: 950, 2024: "1,010"}, source: stat}
  honey-jp-usd: {indicator: exports, reporter: KGZ, partner: JPN, product: {en: honey, ru: мёд, uz: asal, be: мёд}, unit: USD, observations: {2023: 655 thousand, 2024: 980 thousand}, source: stat}
  honey-jp-t: {indicator: exports, reporter: KGZ, partner: JPN, product: {en: honey, ru: мёд, uz: asal, be: мёд}, unit: t, observations: {2023: 168, 2024: 225}, source: stat}
  honey-de-usd: {indicator: exports, reporter: KGZ, partner: DEU, product: {en: honey, ru: мёд, uz: asal, be: мёд}, unit: USD, observations: {2024: 315 thousand}, source: stat}
  honey-sa-usd: {indicator: exports, reporter: KGZ, partner: SAU, product: {en: honey, ru: мёд, uz: asal, be: мёд}, unit: USD, observations: {2024: 1.15 million}, source: stat}
  sugar-kz: {indicator: production, reporter: KAZ, product: {en: sugar, ru: сахар, be: цукар}, unit: t, observations: {2023: 214 thousand}, source: stat}
  sugar-kg:
    indicator: production
    reporter: KGZ
    product: {en: sugar, ru: сахар, be: цукар}
    unit: t
    observations: [{period: 2023, value: 62.5 thousand}, {period: 2024, value: 71.8 thousand}, {period: 2025, value: 80 thousand, kind: forecast}]
    goals: {value: 100 thousand, by: 2027}
    source: stat
  yield:
    indicator: wheat-yield
    title: {en: Wheat yield in Kazakhstan, ru: Урожайность пшеницы в Казахстане}
    also: {ru: урожайность}
    reporter: KAZ
    unit: t/ha
    observations: {2024: 1.38}
    source: stat
  wheat: {indicator: production, reporter: KAZ, product: {en: wheat, ru: пшеница}, unit: t, observations: {2023: 12.1 million, 2024: 18.6 million}, source: stat}
  milk-per-head:
    indicator: milk-per-head
    title: {en: Milk consumption per head in Kyrgyzstan, ru: Потребление молока на душу населения в Кыргызстане}
    reporter: KGZ
    unit: kg
    observations: {2024: 218}
    source: stat
  inflation: {indicator: inflation, reporter: GEO, unit: "%", observations: [{period: 2024, value: 1.1}, {period: 2025-09, value: 4.8}, {period: 2025-10, value: 5.2}, {period: 2026, value: 3.4, kind: forecast}], source: stat}
  gdp:
    indicator: gdp
    reporter: GEO
    unit: USD
    observations: [{period: 2023, value: 30.8 billion}, {period: 2024, value: 33.9 billion, kind: preliminary}, {period: 2024, value: 34.5 billion, kind: estimate, source: bank}]
    source: stat
  gdp-growth:
    indicator: gdp-growth
    title: {en: Real GDP growth of Georgia, ru: Рост реального ВВП Грузии}
    also: {en: economic growth, ru: экономический рост}
    reporter: GEO
    unit: "%"
    observations: {2024: 9.4}
    source: stat
  duty: {indicator: tariff, title: {en: Import duty of Kazakhstan on raw sugar, be: Мыта Казахстана на цукар-сырэц}, reporter: KAZ, product: {en: raw sugar, be: цукар-сырэц}, unit: "%", observations: {2024: 10, 2025: 5}, source: stat}
  copper:
    indicator: price
    reporter: UZB
    product: {en: copper, ru: медь, uz: mis}
    unit: USD/t
    observations: {2024-01: "8,420", 2024-03: "8,760", 2024-05: "10,120"}
    source: stat
  lei:
    indicator: exchange-rate
    title: {en: Average rate of the US dollar in Moldovan lei, ru: Средний курс доллара США в молдавских леях}
    reporter: MDA
    unit: MDL/USD
    observations: [{period: 2024, value: 17.79}, {period: 2026, value: 17.5, kind: forecast}]
    source: stat
  md-exports: {indicator: exports, reporter: MDA, unit: USD, observations: [{period: 2024, value: 3.56 billion}, {period: 2025-01/2025-09, value: 2.61 billion}], source: stat}
  md-turnover: {indicator: turnover, reporter: MDA, unit: USD, observations: {2024: 12.62 billion}, source: stat}
  md-tourists: {indicator: tourists, title: {en: Foreign tourists in Moldova}, reporter: MDA, unit: people, observations: {2024: 57.4 thousand}, source: stat}
  jobs: {indicator: jobs, title: {en: Jobs in tourism in Georgia, ru: Рабочие места в туризме Грузии}, reporter: GEO, unit: people, observations: {2024: about 156 thousand}, source: stat}
  invest:
    indicator: investment
    title: {en: Investment from Hungary in Kazakhstan, be: Інвестыцыі Венгрыі ў Казахстан}
    reporter: HUN
    partner: KAZ
    unit: EUR
    observations: {2022: 42.5 million, 2024: 71.6 million}
    source: stat
  tm-turnover: {indicator: turnover, reporter: UZB, partner: TKM, unit: USD, observations: {2024-H1: 500 million, 2024-H2: 650 million}, goals: {value: 2 billion, by: 2028, set_by: {en: both governments, uz: ikkala hukumat}}, source: stat}
  tj-balance: {indicator: balance, reporter: UZB, partner: TJK, unit: USD, observations: {2024: 341 million}, source: stat}
"""
Ask = Callable[..., Answer]


def asker(path: Path, text: str) -> Ask:
    """Write a knowledge file and return what asks of it; `after` is the question before."""
    path.write_text(text, "utf-8")
    engine = Engine(load_knowledge([path]))

    def put(text: str, after: str | None = None) -> Answer:
        context = engine.ask(Question(after, TODAY)).context if after else None
        return engine.ask(Question(text, TODAY, context=context))

    return put


@pytest.fixture(scope="module")
def ask(tmp_path_factory: pytest.TempPathFactory) -> Ask:
    return asker(tmp_path_factory.mktemp("knowledge") / "file.yaml", KNOWLEDGE)


@pytest.mark.parametrize(
    ("text", "part"),
    [
        pytest.param("by how much did honey exports grow in 2024 in dollars", "19.4%", id="all partners before one"),
        pytest.param("Saudiya Arabistoniga asal eksporti 2024, dollarda", "1,15 mln", id="the ending of a long name"),
        pytest.param("how many tonnes of honey went to Japan in 2024", "225 tonnes", id="went is no Vienna"),
        pytest.param("by how many tonnes did honey exports to Japan grow in 2024", "57 tonnes", id="a rise in tonnes"),
        pytest.param("how many dollars were honey exports in 2023 and 2024 together", "7.9 million", id="a sum in dollars"),
        pytest.param("honey production in 2023", "12.3 thousand tonnes", id="thousands as written"),
        pytest.param("в каком году мёда произвели больше всего", "12,3 тыс.", id="a record without a period"),
        pytest.param("Союз пчеловодов — что это", "1200", id="a body without its country"),
        pytest.param("Asalarichilar uyushmasi nima?", "1200", id="a body by its short name"),
        pytest.param("Ала-Тоо Хани это что за фирма", "Караколе", id="a word for the kind of body"),
        pytest.param("together how much sugar did Kazakhstan and Kyrgyzstan produce in 2023", "276.5", id="what two make"),
        pytest.param("how much sugar does Kyrgyzstan lack to 100 thousand tonnes", "28.2 thousand", id="a forecast is no result"),
        pytest.param("сахар в Киргизии производство", "71,8", id="the latest result"),
        pytest.param("урожайность пшеницы в казахстане в 2024 году", "1,38", id="an author's own quantity by its name"),
        pytest.param("сколько пшеницы собрал Казахстан в 2024", "18,6", id="to reap is to produce"),
        pytest.param("инфляция в Грузии в октябре", "5,2", id="a month without a year"),
        pytest.param("gdp of georgia in 2023", "30.8", id="the very indicator"),
        pytest.param("economic growth of georgia 2024", "9.4%", id="another name"),
        pytest.param("gdp of georgia in 2024", "preliminary", id="kinds where sources differ"),
        pytest.param("Ці праўда, што мыта на цукар-сырэц сёлета 5%?", "Так", id="per cent as a level"),
        pytest.param("насколько подорожала медь с января по май 2024", "20,2", id="the ends of a span"),
        pytest.param("медь в марте 2024 года почём была", "8760", id="a price by its spoken word"),
        pytest.param("dollar forecast in Moldovan lei for 2026", "17.5", id="a forecast that is held"),
        pytest.param("Exports of Moldova, first nine months of 2025", "2.61", id="the first months of a year"),
        pytest.param("экспорт Молдовы за девять месяцев 2025", "2,61", id="the first months, in words"),
        pytest.param("total foreign trade turnover of moldova last year", "12.62", id="an indicator within a phrase"),
        pytest.param("by how many times did Hungarian investment in Kazakhstan grow from 2022 to 2024", "1.68", id="times as much"),
        pytest.param("Молдовага 2024 йилда нечта сайёҳ келган", "57,4", id="yo in Cyrillic"),
        pytest.param("туркманистон билан савдо мақсади қанча, ким қўйган", "иккала ҳукумат", id="who set a goal, with the goal"),
    ],
)  # fmt: skip
def test_a_figure_is_found(ask: Ask, text: str, part: str) -> None:
    answer = ask(text)
    assert answer.outcome is Outcome.ANSWER, answer.text
    assert part in answer.text


@pytest.mark.parametrize(
    ("text", "part"),
    [
        pytest.param("who led the Kazakh delegation at the summit", "Omarova", id="a leader before a host"),
        pytest.param("which meetings did Omarova attend", "summit", id="all meetings of somebody"),
        pytest.param("where will the next session of the summit be", "Tbilisi", id="what was said of the next one"),
        pytest.param("was irrigation one of the forum's priorities", "agriculture", id="one of them is no count"),
        pytest.param("Обсуждались ли железные дороги на саммите в Актау?", "логистика", id="the closer word"),
        pytest.param("what did Hungary offer at the forum", "50 scholarships", id="to offer is to say"),
    ],
)  # fmt: skip
def test_a_meeting_is_told_of(ask: Ask, text: str, part: str) -> None:
    answer = ask(text)
    assert answer.outcome is Outcome.ANSWER, answer.text
    assert part in answer.text


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("how much organic honey was produced in 2024", id="goods of one quality"),
        pytest.param("Қирғизистонда 2024 йилда қанча оқ асал ишлаб чиқарилган?", id="a colour"),
        pytest.param(
            "Норинда қанча асал ишлаб чиқарилган 2023 йилда?", id="a place that is a dish elsewhere"
        ),
        pytest.param("population of Kyrgyzstan", id="a word of another quantity's name"),
        pytest.param("how many jobs in industry in Georgia", id="another field of work"),
        pytest.param("курс рубля к лею средний за 2024", id="another currency within a phrase"),
        pytest.param("Moldovadan Italiyaga qancha pul jo'natilgan 2024da", id="money sent is no export"),
        pytest.param("inflation in Georgia in november", id="a month that is not held"),
        pytest.param("what day was the business forum in Budapest", id="a day that is not stated"),
        pytest.param("in which hotel was the summit", id="a place that nobody tells"),
    ],
)
def test_what_is_not_held_is_not_answered(ask: Ask, text: str) -> None:
    answer = ask(text)
    assert answer.outcome in {Outcome.NO_DATA, Outcome.NO_MATCH}, answer.text


def test_an_event_of_one_kind_is_no_other(ask: Ask) -> None:
    answer = ask("was pharmaceuticals a priority at the summit")
    assert answer.outcome is Outcome.ANSWER
    assert answer.text.startswith("Not named")


@pytest.mark.parametrize(
    ("before", "text", "part"),
    [
        pytest.param("how many tonnes of honey went to Japan in 2024?", "and in dollars?", "$980", id="another measure"),
        pytest.param("turnover with Turkmenistan in the first half of 2024", "and the second?", "$650", id="the other half"),
        pytest.param("inflation in Georgia in October 2025", "and in September?", "4.8", id="another month of that year"),
        pytest.param("who led the Kazakh delegation at the forum", "and the Hungarian one?", "Kertesz", id="the other side"),
    ],
)  # fmt: skip
def test_a_fragment_goes_on(ask: Ask, before: str, text: str, part: str) -> None:
    answer = ask(text, before)
    assert answer.outcome is Outcome.ANSWER, answer.text
    assert part in answer.text


def test_tonnes_stay_tonnes_in_the_next_question(ask: Ask) -> None:
    answer = ask("and to Germany?", "how many tonnes of honey went to Japan in 2024?")
    assert answer.outcome is Outcome.NO_DATA, answer.text
    assert "315" not in answer.text


@pytest.mark.parametrize(
    ("text", "labels"),
    [
        pytest.param("how much honey was exported in 2024", {"Exports (honey), Kyrgyzstan (USD)", "Exports (honey), Kyrgyzstan (t)"}, id="units"),
        pytest.param("copper?", {"Price (copper), Uzbekistan"}, id="goods alone"),
    ],
)  # fmt: skip
def test_it_is_asked_back(ask: Ask, text: str, labels: set[str]) -> None:
    answer = ask(text)
    assert answer.outcome is Outcome.CLARIFY, answer.text
    assert {suggestion.label for suggestion in answer.suggestions} == labels


def test_with_whom_is_asked_where_nothing_tells(ask: Ask) -> None:
    answer = ask("trade turnover in the first half of 2024?")
    assert answer.outcome is Outcome.CLARIFY, answer.text
    assert "500" not in answer.text


SEASONS = """
sources:
  stat: {publisher: Statistics Office, date: 2025-02-01}
series:
  exports: {indicator: exports, reporter: KGZ, unit: USD, observations: {2024-Q1: 100 million, 2024-Q2: 130 million, 2024-Q4: 160 million}, source: stat}
  made: {indicator: production, reporter: GEO, product: {en: wine, ru: вино}, unit: t, observations: {2024: 400, 2025-Q1: 90, 2025-Q2: 110, 2025-Q3: 120}, source: stat}
  bank-rate: {indicator: bank-rate, title: Bank interest rate in Georgia, reporter: GEO, unit: "%", observations: {2023: 9.5, 2024: 8}, source: stat}
  jobs: {indicator: jobs, title: Jobs in tourism in Georgia, reporter: GEO, unit: people, observations: {2023: 120, 2024: 160}, source: stat}
"""


@pytest.fixture(scope="module")
def ask_seasons(tmp_path_factory: pytest.TempPathFactory) -> Ask:
    return asker(tmp_path_factory.mktemp("seasons") / "file.yaml", SEASONS)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("how much did exports of Kyrgyzstan grow in the second quarter of 2024 year on year", id="a season"),
        pytest.param("did exports of Kyrgyzstan rise in 2024", id="a year of which a quarter is missing"),
        pytest.param("wine production of Georgia in the last nine months of 2025", id="the last months"),
        pytest.param("wine production of Georgia in the fourth quarter", id="a quarter that has no figure"),
    ],
)  # fmt: skip
def test_parts_of_a_year_are_not_mixed_up(ask_seasons: Ask, text: str) -> None:
    answer = ask_seasons(text)
    assert answer.outcome is Outcome.NO_DATA, answer.text


@pytest.mark.parametrize(
    ("text", "part"),
    [
        pytest.param("производство вина Грузии за первые три квартала", "320", id="the first quarters without a year"),
        pytest.param("wine production of Georgia in the first three quarters", "January–September 2025: 320", id="quarters, no fraction"),
        pytest.param("wine production of Georgia in the first and second quarters in all", "200", id="two quarters without a year"),
        pytest.param("interest rate of Georgia in 2024", "8%", id="a rate beside head counts"),
    ],
)  # fmt: skip
def test_parts_of_a_year_are_told(ask_seasons: Ask, text: str, part: str) -> None:
    answer = ask_seasons(text)
    assert answer.outcome is Outcome.ANSWER, answer.text
    assert part in answer.text


def test_an_ordinal_that_fits_nothing_repeats_no_figure(ask_seasons: Ask) -> None:
    answer = ask_seasons("and the fifth?", "wine production of Georgia in Q2 2025")
    assert answer.outcome is not Outcome.ANSWER, answer.text


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("when is the next price of copper due", id="the next figure"),
        pytest.param("who will lead the next session", id="who at the next session"),
        pytest.param("where next", id="next of nothing"),
    ],
)
def test_the_next_of_something_else_is_no_session(ask: Ask, text: str) -> None:
    assert "Tbilisi" not in ask(text).text


def test_nobody_denies_a_country_that_is_not_known_to_be_another(ask: Ask) -> None:
    assert not ask("was the summit in Kazakhstan").text.startswith("No")


def test_times_are_told_in_money_too(ask: Ask) -> None:
    assert "1.19 times" in ask("how many times did honey exports in dollars grow from 2023 to 2024").text


MONTHS = """
sources:
  stat: {publisher: Statistics Office, date: 2025-07-01}
series:
  exports: {indicator: exports, reporter: GEO, unit: USD, observations: {2024: 2 billion, 2024-03: 150 million, 2024-11: 110 million, 2024-12: 120 million, 2025-01: 130 million, 2025-02: 140 million, 2025-03: 180 million, 2025-04: 100 million, 2025-05: 90 million, 2025-06: 200 million}, source: stat}
  imports: {indicator: imports, reporter: GEO, unit: USD, observations: {2023: 500 million, 2024: 620 million}, source: stat}
"""


@pytest.fixture(scope="module")
def ask_months(tmp_path_factory: pytest.TempPathFactory) -> Ask:
    return asker(tmp_path_factory.mktemp("months") / "file.yaml", MONTHS)


@pytest.mark.parametrize(
    ("text", "part"),
    [
        pytest.param("exports of Georgia from November 2024 to February 2025", "November 2024 – February 2025: $500 million", id="a span over two years"),
        pytest.param("exports of Georgia November to February 2025", "November 2024 – February 2025: $500 million", id="a span that ends in the year"),
        pytest.param("exports of Georgia between December 2024 and March 2025", "December 2024 – March 2025: $570 million", id="between two months"),
        pytest.param("экспорт Грузии с ноября 2024 по февраль 2025", "500 млн", id="a span, Russian"),
        pytest.param("Gruziya eksporti 2024-yil noyabrdan 2025-yil fevralgacha", "2024-yil noyabr – 2025-yil fevral: 500 mln", id="years ahead of their months"),
        pytest.param("compare exports of Georgia in March 2024 and March 2025", "$180 million in March 2025 against $150 million in March 2024", id="one month of two years"),
        pytest.param("экспорт Грузии в марте 2024 и марте 2025", "март 2024 г. — 150", id="one month of two years, Russian"),
        pytest.param("exports of Georgia in March and June 2025", "$200 million in June 2025 against $180 million in March 2025", id="months that do not follow"),
        pytest.param("exports of Georgia in January and February 2025", "January–February 2025: $270 million", id="months that follow"),
        pytest.param("were exports of Georgia higher in March or June 2025?", "$200 million in June 2025", id="one month or the other"),
        pytest.param("difference between exports of Georgia in March and in April 2025", "$100 million in April 2025 against $180 million", id="the difference of months that follow"),
        pytest.param("iyunda Gruziya eksporti maydagidan kopmi 2025", "2025-yil may — 90 mln", id="the later month first"),
        pytest.param("by how much did exports of Georgia grow in June 2025 compared with March", "$20 million", id="a month against one without a year"),
        pytest.param("экспорт Грузии в марте 2025 по сравнению с 2024", "март 2024 г. — 150", id="a month against a year is against that month of it"),
        pytest.param("imports of Georgia in the year before 2024", "2023: $500 million", id="the year before one"),
        pytest.param("imports of Georgia in the previous year 2024", "2024: $620 million", id="a year that is the previous one"),
        pytest.param("імпарт Грузіі за год да 2024", "500 млн", id="a year before"),
        pytest.param("импорт Грузии вырос за год до 620 млн, правда?", "Да. ", id="a rise to an amount, Russian"),
        pytest.param("імпарт Грузіі вырас за год да 700 млн, праўда?", "620 млн", id="a rise to an amount, Belarusian"),
    ],
)  # fmt: skip
def test_months_are_told_from_spans_of_months(ask_months: Ask, text: str, part: str) -> None:
    answer = ask_months(text)
    assert answer.outcome is Outcome.ANSWER, answer.text
    assert part in answer.text.replace("\u202f", " ").replace("\xa0", " ")


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("exports of Georgia from November to February", id="a span that is not over"),
        pytest.param("exports of Georgia January-May 2025 compared with the same period of 2024", id="months against no full year"),
    ],
)  # fmt: skip
def test_months_are_not_taken_for_a_year(ask_months: Ask, text: str) -> None:
    answer = ask_months(text)
    assert answer.outcome is Outcome.NO_DATA, answer.text
