"""Ids of the built-in concepts: what the words of all languages are mapped to before anything is compared.

`tests/languages/test_concepts.py` holds the languages and the code to these lists. Ids of goods, "good:cotton" and so on,
are those of the files in `bot/languages/goods/`.
"""

INDICATORS = (
    "turnover exports imports balance investment price quantity services gdp production quota tariff loan "
    "exchange-rate inflation population tourists remittances companies projects jobs"
).split()
"""What can be measured. Slot `indicator`; concept ids are "indicator:turnover" and so on."""

ROLES = (
    "president prime-minister deputy-prime-minister minister first-deputy-minister deputy-minister ambassador "
    "representative governor head co-chair expert delegation-leader host spokesperson"
).split()
"""Offices and parts that people play; concept ids "role:minister" and so on."""

MINISTRIES = (
    "industry economy agriculture foreign-affairs trade-investment energy transport health education defence "
    "culture digital justice environment"
).split()
"""Fields of ministries; concept ids "ministry:industry" and so on."""

CUES = (
    "who what when where why how how-much how-many which "
    "rise fall change percent money goal set missing need reach exceed below share people goods where-from "
    "previous next compare average monthly times projection pace enough year-word record "
    "meeting attend lead-verb host-verb name post represent side topic discuss priority say agree sign "
    "publish source report link list else same true wrong total quote breakdown odd his he other-side city near how-long currency biography deficit yearly"
).split()
"""Question words and the verbs and nouns that tell intents apart, some only by what was learned of example wordings;
concept ids "cue:who" and so on."""

QUALITY = "quality"
"""Words that make goods narrower when they stand right before them: "dried apricots", "used cars"."""

LATTER = "latter"
"""Words that make a number of months other than the first of a year: "the last nine months", "every three months"."""

BETWEEN = "between"
"""Words that make two months the ends of a span: "between May and July", not "in May and July"."""

EVENTS = "commission forum visit call summit exhibition signing".split()
"""Kinds of meetings, as in `bot.core.model.Meeting.kind`; ids "event:forum" and so on."""

SCOPES = "world cis eaeu eu central-asia un nato wto sco all-countries".split()
"""Groups of countries and totals that a bilateral figure does not answer for; ids "scope:world" and so on."""

PERIODS = (
    "last-year that-year this-year next-year following-year year-before-last previous-year quarter half month week day decade "
    "first-half second-half full-year now years-ago last-month this-month"
).split()
"""Words for spans of time that are not a number; ids "period:last-year" and so on."""

BOUNDS = ("over", "under")
"""How a stated amount bounds the true one: "more than 600 million"; ids "bound:over" and "bound:under"."""

QUALIFIERS = ("negation", "only")
"""Words that turn a yes into something else: "not", "without"; "only", "just"."""

GROWN = "grown"
"""Words for raising a crop that are also words for a rise: "how much wheat did they grow"."""
INCLUDING = "including"
"""Words that count in what stands beside them: "the ambassador included"."""
OURS = "ours"
"""Words that stand for a country which only the asker knows: "our ambassador"."""
OR = "or"
"""What parts alternatives: yes or no answers neither."""

UNITS = (
    "usd eur uzs byn rub kzt kgs cny gbp try percent tonne kilogram piece litre barrel cubic-metre "
    "kilowatt-hour"
).split()
"""Currencies and measures; ids "unit:usd" and so on."""

OFFTOPIC = (
    "weather sport cooking exchange-office jokes music films travel visa health love games religion politics war "
    "contact maths"
).split()
"""Subjects the bot does not speak about; ids "offtopic:weather" and so on. Named so that a refusal can be friendly. A sum
is told by its signs and not by words: "maths"."""
