"""An answer with all its parts."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from bot.core.answer import Answer, Figure, Outcome, Ruling, Suggestion, Trace
from bot.core.model import Kind, Source
from bot.core.period import Period


@pytest.fixture
def source() -> Source:
    return Source(
        id="trend",
        publisher="Trend & Co <News>",
        title="A title",
        url="https://example.org/a?b=1&c=2",
        published=date(2025, 10, 17),
    )


@pytest.fixture
def answer(source: Source) -> Answer:
    return Answer(
        outcome=Outcome.ANSWER,
        lang="en",
        text="Trade was about $540.2 million in 2023.",
        derivation="620.1 / 1.148 = 540.2",
        note="Past its review date.",
        facts=("uz-by-turnover",),
        figure=Figure(Decimal("540156794.43"), "USD", Period.of_year(2023), Kind.DERIVED),
        sources=(source,),
        score=91.23456,
        candidates=(("uz-by-turnover", 91.23456), ("uz-kz-turnover", 40.0)),
        suggestions=(Suggestion("Trade in 2024", "uz-by-turnover/value/2024"),),
        labels={"source": "Source", "derivation": "Worked out"},
        trace=Trace(
            query="trade 2023",
            read=(("trade", "indicator turnover"), ("2023", "period 2023")),
            named=(("periods", "2023"),),
            intents=(
                Ruling("value", "How much is it?", 92.0),
                Ruling("goal", "What is aimed at?", 41.0, "needs one of cue:goal"),
            ),
            elsewhere=(("off topic", 7.0),),
            refused=(("uz-kz-turnover", "partner BLR"),),
            unexplained=("bananas",),
            decision="91 against 40, threshold 60, margin 10",
        ),
    )
