"""Numbers as people type them."""

import math
import re

from machigenki.region.codes import plain_width
from machigenki.region.problem import InputError, Problem
from machigenki.region.text import Text

_MINUS = str.maketrans("−－‐–—▲△", "-------")
_GROUPED = re.compile(r"[+-]?\d{1,3}(,\d{3})+(\.\d*)?")
_PLAIN = re.compile(r"[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?", re.IGNORECASE)


def parse_number(
    text: str | float,
    *,
    file: str | None = None,
    row: str | None = None,
    field: str | None = None,
) -> float:
    """Return the number that a cell or a key holds.

    Full-width digits, commas between thousands, ▲ for minus, a final 円, 人 or % and the
    surrounding spaces are understood; a percent sign divides by 100.

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
    if _PLAIN.fullmatch(plain) and math.isfinite(number := float(plain)):
        return number * unit
    raise InputError(
        Problem(
            Text("数として読めません", "This is not a number"),
            file=file,
            row=row,
            field=field,
            found=str(text),
            expected=Text("数（例 1,200 や 0.35）", "a number (such as 1,200 or 0.35)"),
        )
    )
