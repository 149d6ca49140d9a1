"""Yes only when proved, no only when disproved: in every language, and on both sides of each figure."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from bot.core.answer import Answer, Outcome

Ask = Callable[..., Answer]

YES = ("Yes", "Да", "Ha", "Ҳа", "Так")
NO = ("No", "Нет", "Yoʻq", "Йўқ", "Не")


def verdict(answer: Answer) -> str:
    """Return "yes", "no" or "" for how an answer opens."""
    word = answer.text.partition(".")[0]
    if answer.outcome is not Outcome.ANSWER:
        return ""
    return "yes" if word in YES else "no" if word in NO else ""


# The turnover of 2024 is 620.1 million dollars, 14.8 % up; the goal for 2025 is a billion.
TRUE = {
    "en": [
        "Was trade between Uzbekistan and Belarus 620.1 million dollars in 2024?",
        "Was Uzbekistan-Belarus turnover over 600 million dollars in 2024?",
        "Was Uzbekistan-Belarus turnover more than 600 million dollars in 2024?",
        "Was Uzbekistan-Belarus turnover below 700 million dollars in 2024?",
        "Was Uzbekistan-Belarus turnover less than 700 million dollars in 2024?",
        "Did trade between Uzbekistan and Belarus grow in 2024?",
        "Did trade between Uzbekistan and Belarus grow by 14.8% in 2024?",
        "Is the goal of Uzbekistan and Belarus 1 billion dollars?",
        "Is the Uzbekistan-Belarus trade goal one billion dollars by 2025?",
    ],
    "ru": [
        "Товарооборот Узбекистана и Беларуси в 2024 году составил 620,1 млн долларов?",
        "Товарооборот Узбекистана и Беларуси в 2024 году был больше 600 млн долларов?",
        "Товарооборот Узбекистана и Беларуси в 2024 году превысил 600 млн долларов?",
        "Товарооборот Узбекистана и Беларуси в 2024 году был меньше 700 млн долларов?",
        "Вырос ли товарооборот Узбекистана и Беларуси в 2024 году?",
        "Правда, что товарооборот Узбекистана и Беларуси вырос на 14,8%?",
        "Цель Узбекистана и Беларуси по товарообороту - 1 млрд долларов?",
    ],
    "uz": [
        "Oʻzbekiston va Belarus savdosi 2024-yilda 620,1 million dollar boʻldimi?",
        "Oʻzbekiston va Belarus savdosi 2024-yilda 600 million dollardan koʻpmi?",
        "Oʻzbekiston va Belarus savdosi 2024-yilda 600 million dollardan oshdimi?",
        "Oʻzbekiston va Belarus savdosi 2024-yilda oʻsdimi?",
        "Oʻzbekiston va Belarus savdosi 14,8 foizga oʻsdimi?",
        "Oʻzbekiston va Belarusning maqsadi 1 milliard dollarmi?",
    ],
    "uz-cyrl": [
        "Ўзбекистон ва Беларусь савдоси 2024 йилда 620,1 миллион доллар бўлдими?",
        "Ўзбекистон ва Беларусь савдоси 2024 йилда ўсдими?",
    ],
    "be": [
        "Ці склаў тавараабарот Узбекістана і Беларусі ў 2024 годзе 620,1 млн долараў?",
        "Ці быў тавараабарот Узбекістана і Беларусі ў 2024 годзе больш за 600 млн долараў?",
        "Ці вырас тавараабарот Узбекістана і Беларусі ў 2024 годзе?",
        "Ці вырас тавараабарот Узбекістана і Беларусі на 14,8%?",
    ],
}
FALSE = {
    "en": [
        "Was trade between Uzbekistan and Belarus 260.1 million dollars in 2024?",
        "Was trade between Uzbekistan and Belarus 6.2 billion dollars in 2024?",
        "Was Uzbekistan-Belarus turnover over 700 million dollars in 2024?",
        "Was Uzbekistan-Belarus turnover more than 700 million dollars in 2024?",
        "Was Uzbekistan-Belarus turnover below 600 million dollars in 2024?",
        "Was Uzbekistan-Belarus turnover less than 600 million dollars in 2024?",
        "Did trade between Uzbekistan and Belarus fall in 2024?",
        "Did trade between Uzbekistan and Belarus grow by 41.8% in 2024?",
        "Did trade between Uzbekistan and Belarus fall by 14.8% in 2024?",
        "Is the goal of Uzbekistan and Belarus 3 billion dollars?",
        "Is the goal of Uzbekistan and Belarus one billion euros?",
        "Is the Uzbekistan-Belarus trade goal one billion dollars by 2030?",
    ],
    "ru": [
        "Товарооборот Узбекистана и Беларуси в 2024 году составил 260,1 млн долларов?",
        "Товарооборот Узбекистана и Беларуси в 2024 году был больше 700 млн долларов?",
        "Товарооборот Узбекистана и Беларуси в 2024 году был меньше 600 млн долларов?",
        "Упал ли товарооборот Узбекистана и Беларуси в 2024 году?",
        "Правда, что товарооборот Узбекистана и Беларуси вырос на 41,8%?",
        "Цель Узбекистана и Беларуси по товарообороту - 3 млрд долларов?",
    ],
    "uz": [
        "Oʻzbekiston va Belarus savdosi 2024-yilda 260,1 million dollar boʻldimi?",
        "Oʻzbekiston va Belarus savdosi 2024-yilda 700 million dollardan koʻpmi?",
        "Oʻzbekiston va Belarus savdosi 2024-yilda kamaydimi?",
        "Oʻzbekiston va Belarusning maqsadi 3 milliard dollarmi?",
    ],
    "uz-cyrl": [
        "Ўзбекистон ва Беларусь савдоси 2024 йилда 260,1 миллион доллар бўлдими?",
        "Ўзбекистон ва Беларусь савдоси 2024 йилда камайдими?",
    ],
    "be": [
        "Ці склаў тавараабарот Узбекістана і Беларусі ў 2024 годзе 260,1 млн долараў?",
        "Ці быў тавараабарот Узбекістана і Беларусі ў 2024 годзе больш за 700 млн долараў?",
        "Ці ўпаў тавараабарот Узбекістана і Беларусі ў 2024 годзе?",
    ],
}


def flat(table: dict[str, list[str]]) -> list[object]:
    return [pytest.param(text, id=f"{lang}: {text}") for lang, listed in table.items() for text in listed]


@pytest.mark.parametrize("text", flat(TRUE))
def test_what_is_so_is_never_denied(ask_shipped: Ask, text: str) -> None:
    assert verdict(ask_shipped(text)) != "no"


@pytest.mark.parametrize("text", flat(FALSE))
def test_what_is_not_so_is_never_affirmed(ask_shipped: Ask, text: str) -> None:
    assert verdict(ask_shipped(text)) != "yes"


@pytest.mark.parametrize(
    "text",
    [
        "Did trade between Uzbekistan and Belarus grow in 2024?",
        "Вырос ли товарооборот Узбекистана и Беларуси в 2024 году?",
        "Oʻzbekiston va Belarus savdosi 2024-yilda oʻsdimi?",
        "Ці вырас тавараабарот Узбекістана і Беларусі ў 2024 годзе?",
        "Is the goal of Uzbekistan and Belarus 1 billion dollars?",
    ],
)
def test_what_is_proved_is_affirmed(ask_shipped: Ask, text: str) -> None:
    assert verdict(ask_shipped(text)) == "yes"


@pytest.mark.parametrize(
    "text",
    [
        "Is the goal of Uzbekistan and Belarus 3 billion dollars?",
        "Did trade between Uzbekistan and Belarus fall in 2024?",
        "Why did trade between Uzbekistan and Belarus fall in 2024?",
        "Упал ли товарооборот Узбекистана и Беларуси в 2024 году?",
        "Oʻzbekiston va Belarus savdosi 2024-yilda kamaydimi?",
        "Ці ўпаў тавараабарот Узбекістана і Беларусі ў 2024 годзе?",
    ],
)
def test_a_wrong_premise_is_corrected(ask_shipped: Ask, text: str) -> None:
    assert verdict(ask_shipped(text)) == "no"


OPEN = [
    "What was trade between Uzbekistan and Belarus in 2024?",
    "How much did trade between Uzbekistan and Belarus grow in 2024?",
    "Who was there?",
    "Who took part in the meeting?",
    "Какой был товарооборот Узбекистана и Беларуси в 2024 году?",
    "Кто был на встрече?",
    "Кто там был?",
    "Oʻzbekiston va Belarus savdosi 2024-yilda qancha boʻldi?",
    "Uchrashuvda kim qatnashdi?",
    "Хто быў на сустрэчы?",
    "Які быў тавараабарот Узбекістана і Беларусі ў 2024 годзе?",
]


@pytest.mark.parametrize("text", OPEN)
def test_an_open_question_gets_neither_yes_nor_no(ask_shipped: Ask, text: str) -> None:
    answer = ask_shipped(text)
    assert answer.outcome is Outcome.ANSWER
    assert verdict(answer) == ""


def test_doubling_is_not_proved_by_growth(ask_shipped: Ask) -> None:
    assert verdict(ask_shipped("Did trade between Uzbekistan and Belarus double in 2024?")) != "yes"


def test_times_are_not_proved_by_growth(ask_shipped: Ask) -> None:
    assert verdict(ask_shipped("Did trade between Uzbekistan and Belarus grow threefold in 2024?")) != "yes"


PARTS_HELD = [
    "Is the 2024 trade of Uzbekistan and Belarus over half of the goal?",
    "Больше половины пути к миллиарду прошли к концу 2024 года?",
    "2024-yilda rejadagi milliardning yarmidan ko'pi bajarildimi?",
    "Ці было ў 2024 годзе больш за палову запланаванага мільярда?",
]


@pytest.mark.parametrize("text", PARTS_HELD)
def test_a_stated_part_of_the_goal_is_held_against_the_share_reached(ask_shipped: Ask, text: str) -> None:
    answer = ask_shipped(text)
    assert "62" in answer.text
    assert verdict(answer) != "no"


@pytest.mark.parametrize(
    "text", ["Did trade grow by a quarter in 2024?", "Товарооборот вырос на треть, верно?"]
)
def test_a_growth_stated_as_a_part_is_held_against_the_rate(ask_shipped: Ask, text: str) -> None:
    answer = ask_shipped(text)
    assert "14" in answer.text
    assert verdict(answer) == "no"


@pytest.mark.parametrize(
    "text", ["50 millionga oshgan bo'lsa kerak, shundaymi", "50 миллионга ошган бўлса керак, шундайми"]
)
def test_risen_by_is_not_risen_above(ask_shipped: Ask, text: str) -> None:
    assert verdict(ask_shipped(text)) != "yes"


def test_an_office_at_one_bloc_is_not_affirmed_for_another(ask_shipped: Ask) -> None:
    assert verdict(ask_shipped("Назаров - постпред при СНГ, верно?")) == "yes"
    assert verdict(ask_shipped("Назаров - постпред при ЕАЭС, верно?")) == "no"


@pytest.mark.parametrize(
    ("text", "begins"),
    [
        pytest.param("620.1 million was the 2023 figure, right?", "No.", id="en"),
        pytest.param("620 million dollar degani Belarus bilan savdoning 2023-yilgi raqami-ku, to'g'rimi?", "Yoʻq.", id="uz"),
        pytest.param("620,1 млн доллар 2023 йилники эди, тўғрими", "Йўқ.", id="uz-cyrl"),
        pytest.param("620,1 млн дол. — гэта за 2023 год, так?", "Не.", id="be"),
    ],
)  # fmt: skip
def test_the_figure_of_another_year_is_told_with_that_year(ask_shipped: Ask, text: str, begins: str) -> None:
    answer = ask_shipped(text)
    assert answer.text.startswith(begins), answer.text
    assert "2024" in answer.text
    assert answer.derivation
