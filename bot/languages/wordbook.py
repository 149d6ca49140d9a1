"""Keeps the wordbook beside the compiled modules, as Python keeps its own: made anew when anything it rests on changes."""

from __future__ import annotations

import base64
import hashlib
import json
import logging
import os
import tempfile
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import fields
from pathlib import Path

import numpy as np

import bot.core
from bot.core.classifier import Classifier
from bot.core.entry import Entry
from bot.core.language import Language
from bot.core.wordbook import Wordbook, make_wordbook

logger = logging.getLogger(__name__)

_NOT_WORDS = frozenset({"formatter", "respell", "replies", "name", "idle", "idle_endings"})
_STORED = np.dtype("<f2")
"""How weights are kept: in half precision, which changes no ranking."""
_known: dict[str, Wordbook] = {}
"""Wordbooks by digest: knowledge may be loaded anew while the bot runs, its languages are not."""
_KEPT = 4
"""Wordbooks kept: those of other language sets in use beside this one, as in tests."""
_FOLDER = Path(__file__).parent / "__pycache__"


def load_wordbook(
    languages: Sequence[Language],
    country_names: Mapping[str, Mapping[str, str]],
    country_codes: Mapping[str, str],
) -> Wordbook:
    """Return the wordbook of some languages, from the cache if that is current and readable."""
    words = [_words(language) for language in languages]
    digest = _digest(words, country_names, country_codes)
    if digest not in _known:
        _known[digest] = _load(digest) or _make(digest, languages, country_names, country_codes)
    return _known[digest]


def _load(digest: str) -> Wordbook | None:
    with suppress(OSError, ValueError, KeyError, TypeError):
        return _from_text(_path(digest).read_text(encoding="utf-8"))
    return None


def _make(
    digest: str,
    languages: Sequence[Language],
    country_names: Mapping[str, Mapping[str, str]],
    country_codes: Mapping[str, str],
) -> Wordbook:
    logger.info("Learning the languages: some fifteen seconds, once after each update.")
    text = _to_text(make_wordbook(languages, country_names, country_codes))
    with suppress(OSError):  # a read-only installation works out its words at each start
        _write(_path(digest), text)
    return _from_text(text)  # as rounded as it will be read back, so that scores are the same at each start


def _path(digest: str) -> Path:
    return _FOLDER / f"wordbook-{digest}.json"


def _words(language: Language) -> dict[str, object]:
    """Return what of a language the wordbook rests on: not its sentences, nor objects without a stable form."""
    return {
        each.name: getattr(language, each.name) for each in fields(language) if each.name not in _NOT_WORDS
    }


def _digest(*parts: object) -> str:
    """Return a fingerprint of the word lists and of the code that reads them."""
    digest = hashlib.sha256()
    for part in parts:
        digest.update(repr(part).encode())
    for module in sorted(Path(bot.core.__file__).parent.glob("*.py")):
        digest.update(module.read_bytes())
    return digest.hexdigest()[:16]


def _to_text(wordbook: Wordbook) -> str:
    wordings = {intent: [sorted(each) for each in sets] for intent, sets in wordbook.wordings.items()}
    fitted = wordbook.classifier
    classifier = {
        "labels": fitted.labels,
        "vocabulary": sorted(fitted.vocabulary, key=fitted.vocabulary.__getitem__),
        "weights": base64.b64encode(fitted.weights.astype(_STORED).tobytes()).decode(),
        "bias": fitted.bias.tolist(),
    }
    return json.dumps(
        {
            "entries": wordbook.entries,
            "wordings": wordings,
            "classifier": classifier,
            "stems": wordbook.stems,
        },
        ensure_ascii=False,
    )


def _from_text(text: str) -> Wordbook:
    data = json.loads(text)
    entries = tuple(Entry(concept, language, tuple(words)) for concept, language, words in data["entries"])
    wordings = {intent: tuple(map(frozenset, sets)) for intent, sets in data["wordings"].items()}
    stored = data["classifier"]
    labels, vocabulary = tuple(stored["labels"]), stored["vocabulary"]
    weights = np.frombuffer(base64.b64decode(stored["weights"]), dtype=_STORED)
    classifier = Classifier(
        labels,
        {feature: row for row, feature in enumerate(vocabulary)},
        weights.reshape(len(vocabulary), len(labels)).astype(np.float32),
        np.asarray(stored["bias"], dtype=np.float32),
    )
    return Wordbook(entries, wordings, classifier, data["stems"])


def _write(path: Path, text: str) -> None:
    """Write whole or not at all, and drop what earlier versions left but for the last few."""
    path.parent.mkdir(exist_ok=True)
    handle, name = tempfile.mkstemp(dir=path.parent, suffix=".tmp")
    with os.fdopen(handle, "w", encoding="utf-8") as file:
        file.write(text)
    Path(name).chmod(0o644)  # an image is made by one user and run by another
    Path(name).replace(path)
    kept = sorted(path.parent.glob("wordbook-*.json"), key=_age)
    for stale in kept[_KEPT:]:
        stale.unlink(missing_ok=True)


def _age(path: Path) -> float:
    """Return how old a file is, the newest first; one that another process has just removed counts as oldest."""
    with suppress(OSError):
        return -path.stat().st_mtime
    return 0.0
