"""Uzbek sentences in the Cyrillic script.

The library spells letter by letter, which is right for nearly every word. What letters alone do not tell stands here:
loan words whose Cyrillic spelling keeps Russian letters, and letters that meet where the parts of a word join.
"""

from __future__ import annotations

import re
from functools import lru_cache

from alifbo import to_cyrillic as respell

_LOANS = dict(
    pair.split(":")
    for pair in """
    yanvar:январь fevral:февраль aprel:апрель iyun:июнь iyul:июль sentabr:сентябрь sentyabr:сентябрь
    oktabr:октябрь oktyabr:октябрь noyabr:ноябрь dekabr:декабрь

    album:альбом alternativ:альтернатив asfalt:асфальт avtomobil:автомобиль detal:деталь dizel:дизель
    fakultet:факультет film:фильм filtr:фильтр intervyu:интервью kabel:кабель kalendar:календарь kalsiy:кальций
    kompyuter:компьютер konsultat:консультат konsultant:консультант medal:медаль mebel:мебель model:модель
    neft:нефть nikel:никель panel:панель pavilyon:павильон polsha:польша portfel:портфель pult:пульт rels:рельс
    rol:роль saldo:сальдо selluloza:целлюлоза tekstil:текстиль tonnel:тоннель volfram:вольфрам yuvelir:ювелир

    inyeksiya:инъекция konyunktura:конъюнктура obyekt:объект subyekt:субъект syezd:съезд

    aksioner:акционер aksiz:акциз fransiya:франция fransuz:француз kanselyariya:канцелярия konsern:концерн
    konsert:концерт konsessiya:концессия sellofan:целлофан sement:цемент sentner:центнер sex:цех sikl:цикл
    konsep:концеп silindr:цилиндр sink:цинк sirkulyar:циркуляр sitrus:цитрус vaksina:вакцина

    anneksiya:аннексия ekspansiya:экспансия pensiya:пенсия refleksiya:рефлексия

    mayor:майор rayon:район
    """.split()
)
"""Beginning of a word -> its Cyrillic spelling. A soft sign at its end gives way to an ending: "октябрь", "октябрда"."""

_SPECIAL = re.compile(
    rf"""
    # Addresses, commands and Latin abbreviations ("MENAFN", "USD") stay, but those of Uzbek words do not.
    (?P<kept> https?://\S+ | (?<![\w/])/[a-z_]+\b | \b(?!(?:AQSH|BMT|MDH|MMH|YAIM)\b)[A-Z]{{3,}}\b )
    | \b(?P<loan> (?i:{"|".join(sorted(_LOANS, key=len, reverse=True))}) )
    # "aksiya": акция; "stansiya": станция.
    | (?P<tse> (?<=[knp])s(?=iya) )
    # "premyer": премьер. Words of the language itself have no y between a consonant and e.
    | (?P<soft> (?<=[bdfgjklmnprstvxz])(?=ye) )
    # "boshchilik": бошчилик, without щ. "shartsiz": шартсиз; "ts" is ц in loan words, but not before these endings.
    | (?P<seam> (?i:(?<=sh)(?=ch)) | (?<=t)(?=s(?:iz|in\b|inlar\b|a\b|a[mk]\b|ang|alar)) )
    # "Isʼhoq": Исҳоқ. The sign only says that this is no "sh".
    | (?P<apart> (?i:(?<=s)[ʼ’'](?=h)) )
    """,
    re.VERBOSE,
)

_WRITTEN = {"tse": "ц", "soft": "ь", "seam": "", "apart": ""}


def _loan(word: str, after: str) -> str:
    spelling = _LOANS[word.lower()]
    if after.isalpha():
        spelling = spelling.removesuffix("ь")
    return spelling.capitalize() if word[0].isupper() else spelling


@lru_cache(maxsize=2048)  # names and labels come again in every answer
def to_cyrillic(text: str) -> str:
    """Return Uzbek text in Latin script respelled in Cyrillic."""
    parts, start = [], 0
    for special in _SPECIAL.finditer(text):
        parts.append(respell(text[start : special.start()]).text)
        found, start = special[0], special.end()
        match special.lastgroup:
            case "kept":
                parts.append(found)
            case "loan":
                parts.append(_loan(found, text[start : start + 1]))
            case str(rule):
                parts.append(_WRITTEN[rule])
    parts.append(respell(text[start:]).text)
    return "".join(parts)
