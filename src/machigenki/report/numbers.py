"""How numbers are written for readers: 億円, 万円, persons, shares, intervals."""

import math
from dataclasses import dataclass

from machigenki.region.text import Lang, Text

_PERCENT = {"ja": "％", "en": "%"}
_MINUS = {"ja": "▲", "en": "−"}  # 公文書の慣例では負の数を▲で示す
HALF_YEN = 0.5
"""Less than this is what calculating with fractions leaves, and no money."""


@dataclass(frozen=True, slots=True)
class Scale:
    """A unit of money for one figure or table: yen per unit, and the unit's name."""

    yen: float
    name: Text

    def write(self, amount_yen: float, lang: Lang, *, sign: bool = False) -> str:
        """Return `amount_yen` in this unit, without the unit's name; under half a yen is 0."""
        whole = 0.0 if abs(amount_yen) < HALF_YEN else amount_yen
        return plain(whole / self.yen, lang, sign=sign)


YEN = Scale(1.0, Text("円", "yen"))
THOUSAND = Scale(1e3, Text("千円", "thousand yen"))
TEN_THOUSAND = Scale(1e4, Text("万円", "10 thousand yen"))
MILLION = Scale(1e6, Text("百万円", "million yen"))
HUNDRED_MILLION = Scale(1e8, Text("億円", "100 million yen"))
BILLION = Scale(1e9, Text("十億円", "billion yen"))


def scale_of(largest_yen: float, lang: Lang) -> Scale:
    """Return the unit in which amounts up to `largest_yen` read well in `lang`."""
    size = abs(largest_yen)
    steps: tuple[tuple[float, Scale], ...]
    if lang == "ja":
        steps = ((1e9, HUNDRED_MILLION), (1e4, TEN_THOUSAND))
    else:
        steps = ((2e9, BILLION), (1e6, MILLION), (1e3, THOUSAND))
    return next((scale for least, scale in steps if size >= least), YEN)


def plain(value: float, lang: Lang, *, sign: bool = False) -> str:
    """Return a number with three telling digits and thousands commas.

    Whole numbers are shown from 100 upwards, one decimal from 10, two below.
    """
    if not math.isfinite(value):
        return "–"
    size = abs(value)
    if 0 < size < 0.1:
        decimals = 2 - math.floor(math.log10(size))  # three digits of what is small
    else:
        decimals = 0 if size >= 100 or size == round(size) else 1 if size >= 10 else 2
    text = f"{size:,.{decimals}f}"
    if decimals and float(text.replace(",", "")) == 0:
        return "0"
    if decimals and text.endswith("0"):
        text = text.rstrip("0").rstrip(".")
    if text == "0":
        return text
    if value < 0:
        return _MINUS[lang] + text
    return f"+{text}" if sign else text


def money(amount_yen: float, lang: Lang, *, sign: bool = False) -> str:
    """Return an amount of money as a reader says it.

    Three significant digits: 1億2,300万円, 3,420万円, 8.5万円, 950円 in Japanese;
    ¥123 million in English.
    """
    if not math.isfinite(amount_yen):
        return "–"
    size = _significant(abs(amount_yen), 3)
    if size < 1:
        return "0円" if lang == "ja" else "¥0"
    lead = _MINUS[lang] if amount_yen < 0 else "+" if sign else ""
    if lang == "en":
        for yen, word in ((1e12, " trillion"), (1e9, " billion"), (1e6, " million")):
            if size >= yen:
                return f"{lead}¥{_trim(size / yen)}{word}"
        return f"{lead}¥{size:,.0f}"
    if size >= 1e12:
        return f"{lead}{_trim(size / 1e12)}兆円"
    if size >= 1e9:
        return f"{lead}{_trim(size / 1e8)}億円"
    if size >= 1e8:
        whole, rest = divmod(round(size / 1e4), 10_000)
        return f"{lead}{whole}億{rest:,}万円" if rest else f"{lead}{whole}億円"
    if size >= 1e4:
        return f"{lead}{_trim(size / 1e4)}万円"
    return f"{lead}{size:,.0f}円"


def persons(value: float, lang: Lang, *, sign: bool = False) -> str:
    """Return a number of people, one decimal below 100."""
    size = abs(value)
    text = f"{size:,.0f}" if size >= 100 else f"{size:,.1f}"
    lead = (
        (_MINUS[lang] if value < 0 else "+" if sign else "") if float(text.replace(",", "")) else ""
    )
    unit = "人" if lang == "ja" else " people" if text != "1.0" else " person"
    return f"{lead}{text}{unit}"


def percent(share: float, lang: Lang, decimals: int = 1, *, sign: bool = False) -> str:
    """Return a share as a percentage: 0.853 → 85.3 %; what rounds to nil has no sign."""
    if not math.isfinite(share):
        return "–"
    text = f"{abs(share) * 100:,.{decimals}f}"
    lead = "" if not text.strip("0.") else _MINUS[lang] if share < 0 else "+" if sign else ""
    return f"{lead}{text}{_PERCENT[lang]}"


def percent_as_typed(share: float, lang: Lang) -> str:
    """Return a share as a percentage with the digits it was given in: 0.155 → 15.5 %."""
    lead = _MINUS[lang] if share < 0 else ""
    text = f"{abs(share) * 100:,.3f}".rstrip("0").rstrip(".")
    return f"{lead}{text}{_PERCENT[lang]}"


def cut(ratio: float) -> float:
    """Return a ratio cut to two decimals, towards nil: a cover under 1 never reads 1.

    As ROUNDDOWN does in a worksheet; what has no meaning stays as it is.
    """
    if not math.isfinite(ratio):
        return ratio
    whole = math.floor(abs(ratio) * 100 + 1e-7) / 100
    return math.copysign(whole, ratio) if whole else 0.0


def ratio(value: float, lang: Lang) -> str:
    """Return a ratio by `cut`: 1.06, ▲4.56; – where it has no meaning."""
    if not math.isfinite(value):
        return "–"
    shown = cut(value)
    return f"{_MINUS[lang] if shown < 0 else ''}{abs(shown):,.2f}"


def span(low: str, high: str, lang: Lang) -> str:
    """Return an interval of two written numbers."""
    return f"{low}～{high}" if lang == "ja" else f"{low} to {high}"


SHARES = ("share", "（割合）")
"""Units of what is written in percent."""


def quantity(value: float, unit: str, lang: Lang, *, sign: bool = False) -> str:
    """Return a measured value with its unit as it is given: 1,234 MWh, shares in percent."""
    if unit == "yen":
        return money(value, lang, sign=sign)
    if unit in ("person", "persons"):
        return persons(value, lang, sign=sign)
    if unit in SHARES:
        return percent_as_typed(value, lang)
    name = unit_name(unit, lang)
    # Latin units stand apart from the number, Japanese ones do not.
    apart = "" if lang == "ja" and not name.isascii() else " "
    return f"{plain(value, lang, sign=sign)}{apart}{name}".strip()


_UNITS = {
    "": Text("", ""),
    "yen": Text("円", "yen"),
    "persons": Text("人", "people"),
    "person_years": Text("人年", "person-years"),
    "households": Text("世帯", "households"),
    "years": Text("年", "years"),
    "share": Text("（割合）", "(share)"),
    "ratio": Text("（比）", "(ratio)"),
    "index": Text("（指数）", "(index)"),
    "t_co2": Text("t-CO2", "t CO2"),
    "kl": Text("kL", "kL"),
    "mwh": Text("MWh", "MWh"),
    "percent": Text("％", "%"),
    "facilities": Text("施設", "facilities"),
    "schools": Text("校", "schools"),
    "establishments": Text("事業所", "establishments"),
    "km2": Text("km²", "km²"),
    "degrees": Text("度", "degrees"),
    "/年": Text("（年利）", "a year"),
    "人・年": Text("人・年", "person-year"),
    "yen_per_person": Text("円／人", "yen per person"),
    # Units as planners write them in a measure's file.
    "円": Text("円", "yen"),
    "円／人": Text("円／人", "yen per person"),
    "人": Text("人", "people"),
    "世帯": Text("世帯", "households"),
    "年": Text("年", "years"),
    "時間": Text("時間", "hours"),
    "日": Text("日", "days"),
    "食": Text("食", "meals"),
    "台": Text("台", "units"),
    "（割合）": Text("（割合）", "(share)"),
}


def unit_name(unit: str, lang: Lang) -> str:
    """Return a unit's name in `lang`; a unit of physics is returned as it is."""
    named = _UNITS.get(unit.lower())
    if named is None and lang == "en" and unit[:2] in ("円／", "円/"):
        return f"yen per {unit_name(unit[2:], lang).removesuffix('s')}"
    return named(lang) if named else unit


def _significant(size: float, digits: int) -> float:
    if size == 0:
        return 0.0
    return round(size, digits - 1 - math.floor(math.log10(size)))


def _trim(size: float) -> str:
    if size >= 1000:
        return f"{size:,.0f}"
    return f"{size:.2f}".rstrip("0").rstrip(".") if size < 10 else f"{size:.1f}".removesuffix(".0")
