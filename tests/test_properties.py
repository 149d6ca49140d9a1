"""Promises of the whole, over the shipped knowledge: the right figure or no figure, and never an exception."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from bot.core.answer import Answer, Context, Outcome, Question
from bot.core.engine import Engine
from bot.knowledge import load_knowledge

TODAY = date(2025, 11, 20)
KNOWLEDGE = Path(__file__).parents[1] / "knowledge"
FIGURES = re.compile(r"620[.,]1|540[.,]?|14[.,]8")
"""The turnover of 2024, that of 2023, and the growth between them."""


@pytest.fixture(scope="module")
def engine() -> Engine:
    return Engine(load_knowledge([KNOWLEDGE]))


def ask(engine: Engine, text: str, context: Context | None = None) -> Answer:
    return engine.ask(Question(text, TODAY, context=context))


TEMPLATES = {
    "en": [
        "What was the trade between {a} and {b} in {year}?",
        "How much was {a}-{b} trade turnover in {year}?",
        "trade turnover {a} {b} {year}",
        "how big was trade of {a} with {b} in {year}",
        "By how much did trade between {a} and {b} grow in {year}?",
        "Did trade between {a} and {b} rise in {year}?",
        "tell me the volume of trade between {a} and {b} for {year} please",
        "in {year}, what did {a} and {b} trade?",
        "{year} {a} {b} turnover",
        "Was trade between {a} and {b} 620.1 million in {year}?",
        "what percentage did {a} {b} trade grow by in {year}?",
    ],
    "ru": [
        "Какой был товарооборот между {a} и {b} в {year} году?",
        "товарооборот {a} {b} {year}",
        "Сколько составил товарооборот {a} и {b} за {year} год?",
        "На сколько вырос товарооборот {a} и {b} в {year}?",
        "Вырос ли товарооборот {a} и {b} в {year} году?",
        "объем торговли {a} с {b} в {year}",
        "в {year} году {a} и {b} наторговали на сколько?",
        "подскажите объём взаимной торговли {a} и {b} за {year}",
        "{year} год, {a} - {b}, товарооборот",
        "насколько процентов выросла торговля {a} и {b} в {year} году?",
    ],
    "uz": [
        "{year}-yilda {a} va {b} oʻrtasidagi tovar ayirboshlash qancha boʻldi?",
        "{a} va {b} savdosi {year}-yilda qancha?",
        "{a} {b} savdo hajmi {year}",
        "{year} yil {a} va {b} tovar aylanmasi",
        "{a} bilan {b} savdosi {year}-yilda necha foizga oʻsdi?",
        "{year}-yilda {a} va {b} savdosi oʻsdimi?",
        "{a} va {b} savdo aylanmasi {year} yilda",
        "{year}-yil uchun {a} va {b} savdo hajmini ayting",
        "{a} va {b} oʻrtasidagi savdo {year}-yilda qanchaga yetdi?",
        "{year} da {a} {b} tovar ayirboshlash hajmi",
    ],
    "uz-cyrl": [
        "{year} йилда {a} ва {b} ўртасидаги товар айирбошлаш қанча бўлди?",
        "{a} ва {b} савдоси {year} йилда қанча?",
        "{a} {b} савдо ҳажми {year}",
        "{year} йил {a} ва {b} товар айланмаси",
        "{a} билан {b} савдоси {year} йилда неча фоизга ўсди?",
        "{year} йилда {a} ва {b} савдоси ўсдими?",
        "{a} ва {b} савдо айланмаси {year} йилда",
        "{year} йил учун {a} ва {b} савдо ҳажмини айтинг",
        "{a} ва {b} ўртасидаги савдо {year} йилда қанчага етди?",
        "{year} да {a} {b} товар айирбошлаш ҳажми",
    ],
    "be": [
        "Які быў тавараабарот паміж {a} і {b} у {year} годзе?",
        "тавараабарот {a} {b} {year}",
        "Колькі склаў тавараабарот {a} і {b} за {year} год?",
        "На колькі вырас тавараабарот {a} і {b} у {year}?",
        "Ці вырас тавараабарот {a} і {b} у {year} годзе?",
        "аб'ём гандлю {a} з {b} у {year}",
        "у {year} годзе {a} і {b} нагандлявалі на колькі?",
        "падкажыце аб'ём узаемнага гандлю {a} і {b} за {year}",
        "{year} год, {a} - {b}, тавараабарот",
        "на колькі працэнтаў вырас гандаль {a} і {b} у {year} годзе?",
    ],
}
PAIR = {
    "en": ("Uzbekistan", "Belarus"),
    "ru": ("Узбекистан", "Беларусь"),
    "uz": ("Oʻzbekiston", "Belarus"),
    "uz-cyrl": ("Ўзбекистон", "Беларусь"),
    "be": ("Узбекістан", "Беларусь"),
}
OTHERS = {
    "en": ["Kazakhstan", "Russia", "Germany", "Niger", "South Korea", "Turkmenistan", "China", "Ukraine", "Tajikistan", "the USA"],
    "ru": ["Казахстан", "Россия", "Германия", "Нигер", "Южная Корея", "Туркменистан", "Китай", "Украина", "Таджикистан", "США"],
    "uz": ["Qozogʻiston", "Rossiya", "Germaniya", "Niger", "Janubiy Koreya", "Turkmaniston", "Xitoy", "Ukraina", "Tojikiston", "AQSH"],
    "uz-cyrl": ["Қозоғистон", "Россия", "Германия", "Нигер", "Жанубий Корея", "Туркманистон", "Хитой", "Украина", "Тожикистон", "АҚШ"],
    "be": ["Казахстан", "Расія", "Германія", "Нігер", "Паўднёвая Карэя", "Туркменістан", "Кітай", "Украіна", "Таджыкістан", "ЗША"],
}  # fmt: skip
WRONG_YEARS = ["2022", "2019", "2021", "1999", "2026", "2030", "'22", "2018"]
ROWS = [
    pytest.param(lang, template, id=f"{lang}: {template}")
    for lang, listed in TEMPLATES.items()
    for template in listed
]


@pytest.mark.parametrize(("lang", "template"), ROWS)
def test_the_question_itself_is_mostly_answered(engine: Engine, lang: str, template: str) -> None:
    """Otherwise the tests of what must not be answered would prove nothing."""
    a, b = PAIR[lang]
    answer = ask(engine, template.format(a=a, b=b, year=2024))
    assert answer.outcome is Outcome.ANSWER, answer.text
    assert FIGURES.search(answer.text)


@pytest.mark.parametrize(("lang", "template"), ROWS)
def test_another_year_never_gets_the_figure(engine: Engine, lang: str, template: str) -> None:
    a, b = PAIR[lang]
    wrong = []
    for year in WRONG_YEARS:
        answer = ask(engine, template.format(a=a, b=b, year=year))
        if FIGURES.search(answer.text):
            wrong.append((year, answer.text))
    assert not wrong


@pytest.mark.parametrize(("lang", "template"), ROWS)
def test_another_country_never_gets_the_figure(engine: Engine, lang: str, template: str) -> None:
    a, b = PAIR[lang]
    wrong = []
    for other in OTHERS[lang]:
        for pair in ((a, other), (other, b), (b, other), (other, other)):
            answer = ask(engine, template.format(a=pair[0], b=pair[1], year=2024))
            if FIGURES.search(answer.text):
                wrong.append((pair, answer.text))
    assert not wrong


DIRECTED = {
    "en": [
        "exports from {a} to {b} in 2024", "imports of {a} from {b} in 2024", "how much did {a} export to {b} in 2024?",
        "how much did {a} import from {b}?", "What were {a}'s exports to {b}?", "{a} {b} trade balance 2024",
        "deliveries of goods from {a} to {b} in 2024", "by how much did exports from {a} to {b} grow?",
        "did imports from {a} to {b} rise in 2024?", "what did {a} sell to {b} in 2024 in dollars?",
    ],
    "ru": [
        "экспорт из {a} в {b} в 2024", "импорт {a} из {b} в 2024 году", "сколько {a} экспортировал в {b} в 2024 году?",
        "какой был импорт {a} из {b}?", "торговое сальдо {a} и {b} 2024", "на сколько вырос экспорт {a} в {b} в 2024?",
        "вырос ли импорт {a} из {b}?", "экспорт {a} {b} 2024", "объем экспорта {a} в {b} за 2024 год", "импорт {b} 2024",
    ],
    "uz": [
        "{a}dan {b}ga eksport 2024", "{a}ning {b}ga eksporti qancha?", "{b}dan {a}ga import 2024-yilda qancha boʻldi?",
        "2024-yilda {a} {b}ga qancha eksport qildi?", "{a} va {b} savdo balansi 2024", "{a} importi 2024-yilda",
        "{a}dan {b}ga eksport necha foizga oʻsdi?", "eksport {a} {b} 2024", "{b}ga eksport hajmi", "{a} eksporti oʻsdimi?",
    ],
    "uz-cyrl": [
        "{a}дан {b}га экспорт 2024", "{a}нинг {b}га экспорти қанча?", "{b}дан {a}га импорт 2024 йилда қанча бўлди?",
        "2024 йилда {a} {b}га қанча экспорт қилди?", "{a} ва {b} савдо баланси 2024", "{a} импорти 2024 йилда",
        "{a}дан {b}га экспорт неча фоизга ўсди?", "экспорт {a} {b} 2024", "{b}га экспорт ҳажми", "{a} экспорти ўсдими?",
    ],
    "be": [
        "экспарт з {a} у {b} у 2024", "імпарт {a} з {b} у 2024 годзе", "колькі {a} экспартаваў у {b} у 2024 годзе?",
        "які быў імпарт {a} з {b}?", "гандлёвае сальда {a} і {b} 2024", "на колькі вырас экспарт {a} у {b} у 2024?",
        "ці вырас імпарт {a} з {b}?", "экспарт {a} {b} 2024", "аб'ём экспарту {a} у {b} за 2024 год", "імпарт {b} 2024",
    ],
}  # fmt: skip


@pytest.mark.parametrize(
    ("lang", "template"),
    [
        pytest.param(lang, template, id=f"{lang}: {template}")
        for lang, listed in DIRECTED.items()
        for template in listed
    ],
)
def test_one_direction_never_gets_the_figure_of_both(engine: Engine, lang: str, template: str) -> None:
    a, b = PAIR[lang]
    for one, other in ((a, b), (b, a)):
        answer = ask(engine, template.format(a=one, b=other))
        assert not FIGURES.search(answer.text), answer.text


PARTS = {
    "en": ["in the first quarter of 2024", "in Q3 2024", "in May 2024", "in the first half of 2024", "from January to September 2024", "ten years ago", "in the first quarter", "since 2019", "in euros in 2024", "in cotton in 2024", "in tonnes in 2024"],
    "ru": ["в первом квартале 2024", "за 3 квартал 2024 года", "за III квартал 2024 года", "в мае 2024 года", "за первое полугодие 2024", "за январь-сентябрь 2024", "десять лет назад", "в первом квартале", "в евро за 2024", "хлопком в 2024"],
    "uz": ["2024-yil birinchi choragida", "2024-yil may oyida", "2024-yilning birinchi yarmida", "2024-yil yanvar-sentabr oylarida", "oʻn yil oldin", "birinchi chorakda", "2024-yilda yevroda"],
    "uz-cyrl": ["2024 йил биринчи чорагида", "2024 йил май ойида", "2024 йилнинг биринчи ярмида", "ўн йил олдин", "биринчи чоракда"],
    "be": ["у першым квартале 2024", "за 3 квартал 2024 года", "у маі 2024 года", "за першае паўгоддзе 2024", "за студзень-верасень 2024", "дзесяць гадоў таму", "у еўра за 2024"],
}  # fmt: skip
TRADE = {"en": "trade turnover between Uzbekistan and Belarus", "ru": "товарооборот Узбекистана и Беларуси", "uz": "Oʻzbekiston va Belarus savdo hajmi",
         "uz-cyrl": "Ўзбекистон ва Беларусь савдо ҳажми", "be": "тавараабарот Узбекістана і Беларусі"}  # fmt: skip


@pytest.mark.parametrize(
    ("lang", "part"),
    [pytest.param(lang, part, id=f"{lang}: {part}") for lang, listed in PARTS.items() for part in listed],
)
def test_a_part_of_it_never_gets_the_figure_of_the_whole(engine: Engine, lang: str, part: str) -> None:
    answer = ask(engine, f"{TRADE[lang]} {part}")
    assert not FIGURES.search(answer.text), answer.text


# Any text ---------------------------------------------------------------------------------------------------

ODD = st.text(st.characters(codec=None), max_size=200) | st.text(
    st.sampled_from("abцшўʻ'’ 20242023'%$.,?!-—/@#<>&{}|\x00\n\t\u202e\u200d\ufe0f📈🇺🇿a\u0301"), max_size=120
)
WORDS = st.lists(
    st.sampled_from(
        "trade turnover what was in 2024 '24 Belarus Uzbekistan exports to from the Q1 first quarter товарооборот вырос ли на сколько "
        "2023 savdo hajmi qancha 620.1 million млрд % $ years ago last year compared with more than goal who was there 1e9 0 99999 III "
        "twenty hundred thousand billion half bilan dan ga мэта тавараабарот Ташкент nobody".split()
    ),
    max_size=25,
).map(" ".join)


def assert_is_sound(answer: Answer) -> None:
    assert answer.outcome in set(Outcome)
    assert answer.text.strip()
    if answer.context:
        assert Context.from_text(answer.context.to_text()) == answer.context


@settings(max_examples=150, deadline=None)
@given(ODD)
@example("")
@example("\x00")
@example("\ud800")
@example("🙂" * 4096)
@example("<b>trade</b> &amp; <a href='x'>2024</a>")
@example("{subject} %s {0} {value}")
@example("\u202e\u05d0\u0628 trade 2024\u202c")
@example("99999999999999999999999999999999999999999999 trade")
@example("trade in 0 0000 00.00.0000")
@example("31.13.2024 trade")
@example("1e999 %" * 20)
@example("a" * 4096)
@example("trade " * 700)
@example("million " * 400)
@example("thousand " * 80)
@example("billion million thousand hundred 5 %")
@example("trade grew by -100%?")
@example("what if trade fell by 100%")
@example("0 million dollars?")
@example("٢٠٢٤ trade")
@example("trade in ² 2024")
def test_any_text_gets_an_answer(engine: Engine, text: str) -> None:
    assert_is_sound(ask(engine, text))


@settings(max_examples=150, deadline=None)
@given(WORDS)
def test_any_words_get_an_answer(engine: Engine, text: str) -> None:
    assert_is_sound(ask(engine, text))


@settings(max_examples=60, deadline=None)
@given(WORDS, WORDS)
def test_any_follow_up_gets_an_answer(engine: Engine, first: str, second: str) -> None:
    assert_is_sound(ask(engine, second, ask(engine, first).context))


# Typos ------------------------------------------------------------------------------------------------------

SEED = 20251120
KEYS = {False: "abcdefghijklmnopqrstuvwxyz", True: "абвгдежзийклмнопрстуфхцчшыьэюя"}


def typos(text: str, chance: random.Random, count: int) -> Iterator[str]:
    """Yield a text with one slip in one of its words of six letters or more."""
    words = list(re.finditer(r"[^\W\d_]{6,}", text))
    for _ in range(count if words else 0):
        word = chance.choice(words)
        place = chance.randrange(word.start() + 1, word.end() - 1)
        letter = chance.choice(KEYS[ord(word[0][0]) > 0x3FF])
        slip = chance.choice(("drop", "double", "swap", "wrong"))
        head, at, tail = text[:place], text[place], text[place + 1 :]
        yield {
            "drop": head + tail,
            "double": head + at + at + tail,
            "swap": text[: place - 1] + at + text[place - 1] + tail,
            "wrong": head + letter + tail,
        }[slip]


QUESTIONS = [
    template.format(a=PAIR[lang][0], b=PAIR[lang][1], year=2024) for lang, listed in TEMPLATES.items() for template in listed[:7]
] + [
    "What is the trade goal of Uzbekistan and Belarus?", "How much is missing to the goal of a billion dollars?",
    "Какая цель по товарообороту Узбекистана и Беларуси?", "Oʻzbekiston va Belarus savdo maqsadi qancha?", "Якая мэта па тавараабароце?",
]  # fmt: skip


@pytest.mark.parametrize("text", QUESTIONS)
def test_a_typo_never_leads_to_another_figure(engine: Engine, text: str) -> None:
    right = ask(engine, text)
    numbers = set(re.findall(r"\d+(?:[.,]\d+)?", right.text + (right.derivation or "")))
    for typed in typos(text, random.Random(f"{SEED} {text}"), 10):
        answer = ask(engine, typed)
        if answer.outcome is Outcome.ANSWER and answer.figure:
            assert (
                answer.figure == right.figure
                or str(answer.figure.value) in numbers
                or same_facts(answer, right)
            ), (typed, answer.text)


def same_facts(answer: Answer, right: Answer) -> bool:
    """Whether two answers tell the same figures, one perhaps for the level and one for the change."""
    told = [set(re.findall(r"\d+[.,]\d+", each.text)) for each in (answer, right)]
    return bool(told[0] & told[1])
