"""Months and fiscal years as people write them, in the Japanese era too."""

import re
from dataclasses import dataclass

from machigenki.finance.timeline import APRIL, MONTHS
from machigenki.region.codes import plain_width
from machigenki.region.problem import InputError, Problem
from machigenki.region.text import Lang, Text

_ERAS = {"令和": 2018, "r": 2018, "平成": 1988, "h": 1988}
_ENGLISH = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_YEAR = r"(?P<era>令和|平成|r|h)?(?P<year>\d{1,4}|元)"
_MONTH = re.compile(
    rf"{_YEAR}(?:年|[-/.])(?P<month>\d{{1,2}})月?(?:[-/.]\d{{1,2}}(?: 00:00(?::00)?)?)?"
)
_FISCAL_YEAR = re.compile(rf"(?:fy)?{_YEAR}(?:年度|年)?")
_WRITTEN_BY_EXCEL = re.compile(r"(?P<name>[a-z]{3})-(?P<year>\d{2})")

_EXPECTED = Text(
    "年月又は年度（例 2028-04、2028年4月、令和10年4月、2028年度）",
    "a month or fiscal year (such as 2028-04 or 2028)",
)


@dataclass(frozen=True, slots=True)
class Span:
    """Months in a row.

    Parameters
    ----------
    first
        First month, counted from January of year 0: 12 · year + month − 1.
    months
        1, or 12 for a fiscal year (April to March).
    """

    first: int
    months: int

    @property
    def name(self) -> str:
        """Return its name as a ledger's period: "2028-04", or "2028" for a fiscal year."""
        year, at = divmod(self.first, MONTHS)
        return f"{year}-{at + 1:02d}" if self.months == 1 else str(year)

    def label(self, lang: Lang) -> str:
        """Return its name for readers."""
        year, at = divmod(self.first, MONTHS)
        if lang == "en":
            return self.name if self.months == 1 else f"FY{year}"
        return f"{year}年{at + 1}月" if self.months == 1 else f"{year}年度"


def month_span(year: int, month: int) -> Span:
    """Return one calendar month."""
    return Span(MONTHS * year + month - 1, 1)


def fiscal_year_span(year: int) -> Span:
    """Return a fiscal year (年度), April to March."""
    return Span(MONTHS * year + APRIL - 1, MONTHS)


def span_of(period: str) -> Span:
    """Return the months of a ledger's period, "2028-04" or "2031"."""
    year, _, month = period.partition("-")
    return month_span(int(year), int(month)) if month else fiscal_year_span(int(year))


def parse_span(text: str, *, file: str, row: str, field: str) -> Span:
    """Return the month or fiscal year that a cell names.

    2028-04, 2028/4, 2028年4月, 令和10年4月, R10.4, a date of a workbook, 2028, 2028年度,
    令和10年度, and the Apr-28 that Excel makes of 2028-04.

    Raises
    ------
    InputError
        If it is neither; `file`, `row` and `field` tell where.
    """
    plain = plain_width(text).casefold().strip()
    if found := _MONTH.fullmatch(plain):
        month = int(found["month"])
        if (year := _year(found)) and 1 <= month <= MONTHS:
            return month_span(year, month)
    elif found := _FISCAL_YEAR.fullmatch(plain):
        if year := _year(found):
            return fiscal_year_span(year)
    elif (found := _WRITTEN_BY_EXCEL.fullmatch(plain)) and found["name"] in _ENGLISH:
        return month_span(2000 + int(found["year"]), _ENGLISH.index(found["name"]) + 1)
    raise InputError(
        Problem(
            Text("年月又は年度として読めません", "This is no month or fiscal year"),
            file=file,
            row=row,
            field=field,
            found=text,
            expected=_EXPECTED,
        )
    )


def _year(found: "re.Match[str]") -> int | None:
    """Return the year in the common era; None for a number of one to three digits without era."""
    number = 1 if found["year"] == "元" else int(found["year"])
    if found["era"]:
        return _ERAS[found["era"]] + number if 1 <= number < 100 else None
    return number if 1900 <= number <= 2200 else None
