"""Inline mode: answers in any chat, as the question is typed."""

from __future__ import annotations

import logging
import re
from collections.abc import Sequence

from telegram import InlineQueryResultsButton, Update
from telegram.error import BadRequest

from bot.core.answer import Answer, GoneError, Outcome, Question, Suggestion
from bot.core.fold import fold
from bot.reference import reference_to
from bot.telegram.asker import Asker
from bot.telegram.context import BotContext, Services
from bot.telegram.outgoing import is_bad_markup
from bot.telegram.result import record_of, result_of
from bot.telegram.tag import spoken

logger = logging.getLogger(__name__)

PAGE = 20
_CACHE_SECONDS = 30
_LONGEST = 256
_FEW_WORDS = 2
_REFERENCE = re.compile(r"[a-z0-9][a-z0-9-]*/[a-z-]+(?:/[0-9HQ/-]+)?")
_WORD = re.compile(r"\w+")

Found = tuple[Answer, str | None, str]
"""An answer with its title, if it has one, and the key that its id is made of."""


async def _asker(update: Update, services: Services) -> Asker:
    user = update.effective_user
    assert user
    chosen = (await services.store.chats.settings(user.id)).language
    return Asker(spoken(chosen, services.languages), spoken(user.language_code, services.languages))


def beginning_with(typed: str, offers: Sequence[Suggestion]) -> list[Suggestion]:
    """Return the offers in whose names every word typed so far begins a word."""
    words = [fold(word) for word in _WORD.findall(typed)]
    found = []
    for offer in offers:
        names = [fold(word) for word in _WORD.findall(offer.label)]
        if words and all(any(name.startswith(word) for name in names) for word in words):
            found.append(offer)
    return found


def _begun(typed: str, langs: Sequence[str], services: Services) -> tuple[list[Suggestion], str]:
    """Return the offers whose names begin so, and the first of the languages in which there are any."""
    for lang in langs:
        if found := beginning_with(typed, services.held.engine.offers(lang).every()):
            return found, lang
    return [], langs[0]


async def _opened(offers: Sequence[Suggestion], lang: str, services: Services) -> list[Found]:
    found: list[Found] = []
    for offer in offers:
        try:
            answer = await services.recall(offer.reference, lang)
        except GoneError:
            continue
        if answer.outcome is Outcome.ANSWER:
            found.append((answer, offer.label or _title(answer, offer.reference, services), offer.reference))
    return found


async def _most_asked_first(offers: Sequence[Suggestion], services: Services) -> list[Suggestion]:
    """Return offers by how often their records are asked about, in the order of the files among equals."""
    counts = await services.store.popular.counts()
    return sorted(offers, key=lambda offer: -counts.get(offer.reference.partition("/")[0], 0))


def _title(answer: Answer, reference: str | None, services: Services) -> str | None:
    """Return what the answer, or the person whom it names, is offered as; None where neither is."""
    person = answer.context.person if answer.context else None
    labels = {offer.reference: offer.label for offer in services.held.engine.offers(answer.lang).every()}
    return labels.get(reference or "") or labels.get(f"{person}/person")


async def _found(typed: str, asker: Asker, start: int, services: Services) -> tuple[list[Found], bool]:
    """Return answers for one page, and whether there are more."""
    engine = services.held.engine
    lang = asker.lang if asker.lang in services.languages else "en"
    if not typed:
        offers = await _most_asked_first(engine.offers(lang).every(), services)
        return await _opened(offers[start : start + PAGE], lang, services), len(offers) > start + PAGE
    # "import/export" looks like what is shared, too.
    if _REFERENCE.fullmatch(typed) and (shared := await _opened([Suggestion("", typed)], lang, services)):
        return shared, False
    # A word or two tell no language: a name is the same in several.
    is_short = len(typed.split()) <= _FEW_WORDS
    question = Question(
        typed, services.today(), lang=lang if is_short else asker.chosen, fallback_lang=asker.fallback
    )
    answer = await services.ask(question)
    best: list[Found] = []
    if answer.outcome is Outcome.ANSWER:
        key = answer.context.to_text() if answer.context else typed
        reference = reference_to(answer, engine, services.today())
        best.append((answer, _title(answer, reference, services), key))
        near: Sequence[Suggestion] = engine.related(answer)
    elif answer.outcome is Outcome.CLARIFY:
        near = answer.suggestions
    else:
        near = ()
    spoken_in = lang if is_short else answer.lang
    others = () if best or near else services.languages
    begun, spoken_in = _begun(typed, (spoken_in, *others), services)
    named = list(dict.fromkeys((*near, *begun)))
    opened = await _opened(named[start : start + PAGE], spoken_in, services)
    # What is near may say the same as the answer, which was listed on the first page.
    known = {(each.text, each.lang) for each, _, _ in best}
    found = best if start == 0 else []
    for each, title, key in opened:
        if (each.text, each.lang) not in known:
            known.add((each.text, each.lang))
            found.append((each, title, key))
    if start == 0:
        services.count(answer, question, "inline", keep_misses=False)
    return found, len(named) > start + PAGE


async def on_inline(update: Update, context: BotContext) -> None:
    """Answer what is typed so far; the empty box shows what there is."""
    query, services = update.inline_query, context.services
    assert query
    asker = await _asker(update, services)
    start = int(query.offset) if query.offset.isdecimal() and len(query.offset) < 6 else 0
    typed = query.query[:_LONGEST].strip()
    found, has_more = await _found(typed, asker, start, services)
    button = None
    if not found and start == 0:
        label = services.say("inline-nothing", asker.lang)
        button = InlineQueryResultsButton(label, start_parameter="inline")

    async def send(*, is_plain: bool) -> None:
        await query.answer(
            [result_of(answer, title, key, is_plain=is_plain) for answer, title, key in found],
            cache_time=_CACHE_SECONDS,
            is_personal=True,
            next_offset=str(start + PAGE) if has_more else "",
            button=button,
        )

    try:
        await send(is_plain=False)
    except BadRequest as error:
        if not is_bad_markup(error):
            raise
        logger.warning("Telegram could not parse inline results; sent as plain text: %s", error.message)
        await send(is_plain=True)


async def on_chosen(update: Update, context: BotContext) -> None:
    """Count a result that was posted, and its record."""
    chosen, services = update.chosen_inline_result, context.services
    assert chosen
    services.metrics.chosen.inc()
    if record := record_of(chosen.result_id):
        services.store.popular.count(record, services.today())
