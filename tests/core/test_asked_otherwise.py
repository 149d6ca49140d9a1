"""Questions whose kind shows only in what is named beside it, in all languages, over the shipped facts."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from bot.core.answer import Answer, Outcome

Ask = Callable[..., Answer]

ANSWERED = {
    "value, growth and goal together": [
        ("ok, for the graphic: turnover 2024, growth, target 2025. one line", ("620.1", "14.8%", "$1 billion")),
        ("Дайте в таблицу: товарооборот 2024 и цель 2025", ("620,1", "14,8", "1 млрд")),
        ("jadval uchun: 2023, 2024 va 2025-yil maqsadi, savdo hajmi", ("540,2", "620,1", "1 mlrd")),
        ("для табліцы: тавараабарот 2024 і мэта 2025", ("620,1", "14,8", "1 млрд")),
    ],
    "which year a stated figure is for": [
        ("The 620.1 million, does it refer to 2023 or 2024?", ("figure for 2024",)),
        ("620 млн это же за 2023 год?", ("Нет", "2024")),
    ],
    "a day and a week": [
        ("turnover per day in 2024", ("1.69", "a day")),
        ("сколько это в неделю в среднем, товарооборот с Беларусью", ("11,9", "в неделю")),
        ("2024-yilda Belarus bilan savdo kuniga oʻrtacha qancha", ("1,69", "kuniga")),
        ("колькі ў дзень у сярэднім гандлявалі ў 2024", ("1,69", "за дзень")),
    ],
    "the goal by month": [
        ("how much must they trade a month on average in 2025 to make a billion?", ("83.3",)),
        ("Колькі мільёнаў у месяц трэба гандляваць у 2025-м, каб атрымаўся роўна мільярд за год?", ("83,3",)),
    ],
    "of several numbers, the one that is new": [
        ("Does 14.8% growth to 620.1 million actually imply 540.2 million for the base year?", ("Yes", "540.2")),
        ('"Uzbekistan-Belarus trade jumped 14.8% to $620.1m in 2024": correct?', ("Yes",)),
    ],
    "what more a goal would be": [
        ("если цель 1 млрд выполнят, это будет на сколько млн больше чем в 2024?", ("379,9",)),
        ("2025 йилги мақсадга эришиш учун яна неча миллион доллар керак?", ("379,9",)),
    ],
    "an office set right": [
        ("министр промышленности Беларуси Леонид Рыжковский участвовал?", ("заместитель министра",)),
        ("сколько замов министра промышленности участвовало", (" 2", "Бакей")),
    ],
    "others than the one named": [
        ("Bakeydan tashqari yana kim oʻrinbosar edi Belarusda", ("Rijkovskiy",)),
    ],
    "initials and titles": [
        ("Является ли г-н Назаров Р. послом?", ("Да",)),
        ("Якую пасаду займае І. Наркулаў?", ("першы намеснік",)),
    ],
}  # fmt: skip
NOT_ANSWERED = [
    pytest.param("final trade figure for 2025, not the target", id="not the target"),
    pytest.param("reja bajarildimi, milliardga chiqdimi 2025da?", id="whether the goal was met is not known yet"),
    pytest.param("Мэту ў мільярд у 2025-м выканалі ці праваліліся?", id="the same"),
    pytest.param("The 620.1 million, is it for 2019 or 2022?", id="neither year"),
    pytest.param("тел. Кузнецова или хотя бы приёмной есть?", id="a telephone number"),
    pytest.param("а наш экспорт в Беларусь отдельно?", id="deliveries talked of are no figure of exports"),
    pytest.param("как зовут министра экономики и финансов Узбекистана, не первого зама, а самого", id="not the deputy"),
    pytest.param("решить x^2-5x+6=0, завтра контрольная", id="homework"),
    pytest.param("Сколько это в российских рублях, оборот за 2024-й?", id="another currency"),
    pytest.param("І што канкрэтна заявіў Кузняцоў?", id="what a single person said"),
    pytest.param("товарооборот в 2024 помесячно, реальный, не средний", id="months, not their average"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        pytest.param(text, parts, id=f"{what}: {text}")
        for what, rows in ANSWERED.items()
        for text, parts in rows
    ],
)
def test_it_is_answered(ask_shipped: Ask, text: str, parts: tuple[str, ...]) -> None:
    answer = ask_shipped(text)
    assert answer.outcome is Outcome.ANSWER, answer.text
    assert [part for part in parts if part not in answer.text] == [], answer.text


@pytest.mark.parametrize("text", NOT_ANSWERED)
def test_it_is_not_answered(ask_shipped: Ask, text: str) -> None:
    answer = ask_shipped(text)
    assert answer.outcome in {Outcome.NO_DATA, Outcome.NO_MATCH}, answer.text


@pytest.mark.parametrize(
    ("text", "outcome"),
    [
        pytest.param("год", Outcome.CLARIFY, id="no English good"),
        pytest.param("good", Outcome.SOCIAL, id="English good"),
        pytest.param(
            "хау мач трейд Узбекистан Беларусь ин 2024", Outcome.ANSWER, id="English in Cyrillic letters"
        ),
        pytest.param("waht was the meeting about", Outcome.ANSWER, id="two letters exchanged"),
        pytest.param("minsk's view on the prospects for bilateral cooperation?", Outcome.ANSWER, id="whose"),
    ],
)
def test_words_that_look_like_others(ask_shipped: Ask, text: str, outcome: Outcome) -> None:
    assert ask_shipped(text).outcome is outcome
