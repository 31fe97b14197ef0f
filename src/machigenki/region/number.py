"""Numbers as people type them."""

import math
import re
from decimal import Decimal

from machigenki.region.codes import plain_width
from machigenki.region.problem import InputError, Problem
from machigenki.region.text import Text

_MINUS = str.maketrans("−－‐–—▲△", "-------")
_GROUPED = re.compile(r"[+-]?\d{1,3}(,\d{3})+(\.\d*)?")
_PLAIN = re.compile(r"[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?", re.IGNORECASE)
_UNITS = {"兆": 10**12, "億": 10**8, "百万": 10**6, "万": 10**4, "千": 10**3, "": 1}
_PART = re.compile(r"(?P<number>\d[\d,]*(?:\.\d+)?)(?P<unit>兆|億|百万|万|千|$)")


def parse_number(
    text: str | float,
    *,
    file: str | None = None,
    row: str | None = None,
    field: str | None = None,
) -> float:
    """Return the number that a cell or a key holds.

    Full-width digits, commas between thousands, ▲ for minus, a final 円, 人 or % and the
    surrounding spaces are understood; a percent sign divides by 100. So are amounts by 兆, 億,
    百万, 万 and 千: 500万円, 1億2,000万円, 350千円.

    Raises
    ------
    InputError
        If it is no finite number; `file`, `row` and `field` tell where.
    """
    if isinstance(text, (int, float)) and not isinstance(text, bool) and math.isfinite(text):
        return float(text)
    plain = plain_width(str(text)).translate(_MINUS).strip().replace(" ", "")
    unit = 1.0
    if plain.endswith("%"):
        plain, unit = plain[:-1], 0.01
    plain = plain.removeprefix("¥").removesuffix("円").removesuffix("人")
    if _GROUPED.fullmatch(plain):
        plain = plain.replace(",", "")
    if (amount := _by_units(plain)) is not None:
        return amount * unit
    if _PLAIN.fullmatch(plain) and math.isfinite(number := float(plain)):
        return number * unit
    raise InputError(
        Problem(
            Text("数として読めません", "This is not a number"),
            file=file,
            row=row,
            field=field,
            found=str(text),
            expected=Text(
                "数（例 1,200 や 0.35、500万円）", "a number (such as 1,200, 0.35 or 500万円)"
            ),
        )
    )


def _by_units(plain: str) -> float | None:
    """Return an amount by 億, 万 and so on, greatest unit first; None if it is none."""
    digits = plain.lstrip("+-")
    if len(plain) - len(digits) > 1 or not any(unit in digits for unit in _UNITS if unit):
        return None
    total, at, below = Decimal(0), 0, Decimal("Infinity")
    while at < len(digits):
        part = _PART.match(digits, at)
        number = part and part["number"]
        if not part or not number or ("," in number and not _GROUPED.fullmatch(number)):
            return None
        amount = Decimal(number.replace(",", "")) * _UNITS[part["unit"]]
        if amount >= below:  # 2,000万1億, 1億20,000万
            return None
        total, at, below = total + amount, part.end(), Decimal(_UNITS[part["unit"]])
    return float(-total if plain.startswith("-") else total)
