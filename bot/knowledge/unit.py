"""Units of measure as authors write them: codes of currencies, or short words."""

from __future__ import annotations

CURRENCIES = frozenset(
    """
    AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BYR
    BZD CAD CDF CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP
    GMD GNF GTQ GYD HKD HNL HRK HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD
    KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO
    NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS
    SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VED VES VND VUV WST
    XAF XAU XCD XCG XDR XOF XPF YER ZAR ZMW ZWG
    """.split()
)
"""ISO 4217, in use in 2026, and a few that older figures are in."""

_MEANT = {
    "dollar": "USD",
    "us dollar": "USD",
    "us$": "USD",
    "$": "USD",
    "euro": "EUR",
    "€": "EUR",
    "yuan": "CNY",
    "tenge": "KZT",
    "sum": "UZS",
    "soum": "UZS",
    "som": "UZS",
    "russian rouble": "RUB",
    "russian ruble": "RUB",
    "belarusian rouble": "BYN",
    "belarusian ruble": "BYN",
    "₽": "RUB",
    "ton": "t",
    "tonne": "t",
    "kilogram": "kg",
    "kilo": "kg",
    "percent": "%",
    "per cent": "%",
    "percentage": "%",
    "pct": "%",
    "person": "people",
    "piece": "pieces",
}
"""Words that there is one fixed unit for, in lower case and without a plural "s"."""

_CAPITAL = frozenset({"TEU", "FEU"})
"""Measures of three capitals that are no currencies."""

_SCALES = ("thousand", "million", "billion", "trillion", "mln", "bln", "bn", "mn", "млн", "млрд")

MAX_LENGTH = 20


def parse_unit(text: str) -> str:
    """Return the unit as written, if it is one.

    Raises:
        ValueError: If there is a better word for it, or it is not a unit.
    """
    expected = "expected a currency code like USD or a short measure like t, kg, %, people"
    plain = text.casefold()
    meant = _MEANT.get(plain) or _MEANT.get(plain.removesuffix("s"))
    if meant and meant != text:
        raise ValueError(f"{expected}, got {text!r}. Use {meant!r}.")
    if one_per_other := _per(text):
        raise ValueError(f"{expected}, got {text!r}. Use {one_per_other!r}.")
    if text.upper() in CURRENCIES and text not in CURRENCIES:
        raise ValueError(f"{expected}, got {text!r}. Use {text.upper()!r}.")
    if any(word in _SCALES for word in plain.split()):
        raise ValueError(f"{expected}, got {text!r}. Write the scale with each value: 620.1 million.")
    is_code = len(text) == 3 and text.isascii() and text.isupper() and text.isalpha()
    if is_code and text not in CURRENCIES | _CAPITAL:
        raise ValueError(
            f"{expected}, got {text!r}, which is no ISO 4217 code. Write a measure in small letters."
        )
    if not text or len(text) > MAX_LENGTH or text[0].isdigit() or text != " ".join(text.split()):
        raise ValueError(f"{expected}, got {text!r}.")
    return text


def _per(text: str) -> str | None:
    """Return "USD per tonne" as it is written; None for anything else, like litres per person.

    >>> _per("USD per tonne")
    'USD/t'
    """
    whole, between, part = text.partition(" per ")
    unit = _MEANT.get(whole.casefold()) or _MEANT.get(whole.casefold().removesuffix("s")) or whole.upper()
    measure = _MEANT.get(part.casefold(), part.casefold())
    return f"{unit}/{measure}" if between and unit in CURRENCIES and measure in ("t", "kg") else None
