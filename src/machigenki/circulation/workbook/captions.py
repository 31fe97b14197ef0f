"""What the captions say: the money unit, the year and the place of a table."""

import re
from collections.abc import Iterable

from machigenki.circulation.workbook.sheets import Book, Sheet

_SMALL = {"十": 10.0, "百": 100.0, "千": 1000.0}
_LARGE = {"万": 1e4, "億": 1e8, "兆": 1e12}
_UNIT = re.compile(r"(\d*)([十百千]*)([万億兆]?)円")
_ENGLISH_UNIT = re.compile(r"(\d*)(thousand|million|billion)yen", re.IGNORECASE)
_ENGLISH = {"thousand": 1e3, "million": 1e6, "billion": 1e9}
_ERAS = {"令和": 2018, "平成": 1988, "昭和": 1925, "R": 2018, "H": 1988, "S": 1925}
_ERA_YEAR = re.compile(r"(令和|平成|昭和|(?<![A-Za-z])[RHS])(元|\d{1,2})(?=年|[^\d年月日]|$)")
_WESTERN = re.compile(r"(?<!\d)((?:19|20)\d{2})(?:年|(?=[^\d].*表)|(?=.*Input))")
_TITLE = re.compile(r"産業連関|取引基本|評価表|価格表")
_PREFECTURE = re.compile(
    r"(北海道|東京都|京都府|大阪府|神奈川県|和歌山県|鹿児島県|"
    r"(?:青森|岩手|宮城|秋田|山形|福島|茨城|栃木|群馬|埼玉|千葉|新潟|富山|石川|福井|山梨|長野|"
    r"岐阜|静岡|愛知|三重|滋賀|兵庫|奈良|鳥取|島根|岡山|広島|山口|徳島|香川|愛媛|高知|福岡|佐賀|"
    r"長崎|熊本|大分|宮崎|沖縄)県)"
)
_MUNICIPALITY = re.compile(r"([\u3400-\u9fffぁ-んァ-ヶー々]{1,7}?[市町村区])(?=の?産業連関)")


def money_in(text: str) -> float | None:
    """Return the yen that a unit's text says: "100万円" is 1e6; None where it says none."""
    found = _UNIT.search(text)
    if found:
        digits, small, large = found.groups()
        value = float(digits) if digits else 1.0
        for sign in small:
            value *= _SMALL[sign]
        return value * _LARGE.get(large, 1.0)
    english = _ENGLISH_UNIT.search(text.replace(" ", ""))
    if english:
        return (float(english[1]) if english[1] else 1.0) * _ENGLISH[english[2].lower()]
    return None


def unit_of(sheet: Sheet) -> tuple[float, str] | None:
    """Return the money unit that a sheet states (yen) and its wording, or None.

    A cell that says 単位 comes first; a bare 百万円 in brackets is the next best.
    """
    bare: tuple[float, str] | None = None
    for _, _, text in sheet.texts():
        if "円" not in text and "yen" not in text.lower():
            continue
        value = money_in(text)
        if value is None or "人" in text:
            continue
        stated = _UNIT.search(text) or _ENGLISH_UNIT.search(text)
        wording = stated[0] if stated else text
        if "単位" in text or "unit" in text.lower():
            return value, wording
        if bare is None and len(text) <= len(wording) + 4:
            bare = value, wording
    return bare


def unit_of_book(book: Book, first: Sheet) -> tuple[float, str, str] | None:
    """Return unit, wording and the sheet that states it: the table's own, else any other."""
    for name in (first.name, *(n for n in book.sheet_names if n != first.name)):
        found = unit_of(first if name == first.name else book.sheet(name))
        if found:
            return (*found, name)
    return None


def year_in(text: str) -> int | None:
    """Return the year a text names: 平成27年, 令和2年, 2015年, H27."""
    era = _ERA_YEAR.search(text)
    if era:
        number = 1 if era[2] == "元" else int(era[2])
        return _ERAS[era[1]] + number
    western = _WESTERN.search(text)
    return int(western[1]) if western else None


def _captions(sheet: Sheet, rows: int) -> Iterable[str]:
    for r, words in enumerate(sheet.words[:rows]):
        yield from words.values()
        yield from (
            v for v in sheet.cells[r] if isinstance(v, str) and v and v not in words.values()
        )


def year_of(book: Book, sheet: Sheet, head: int) -> int | None:
    """Return the year the workbook states for the table, or None.

    A title (産業連関表, 取引基本表) counts before any other caption, the table's own
    sheet before the others, and a sheet's name last. Dates of publication are no years.
    """
    texts = [t for t in _captions(sheet, head + 1) if not re.search(r"月|公表|作成|更新", t)]
    for text in sorted(texts, key=lambda t: 0 if _TITLE.search(t) else 1):
        year = year_in(text)
        if year is not None:
            return year
    year = year_in(sheet.name)
    if year is not None:
        return year
    for name in book.sheet_names:
        if name == sheet.name:
            continue
        for text in _captions(book.sheet(name), 8):
            if _TITLE.search(text) and (year := year_in(text)) is not None:
                return year
    return None


def place_of(book: Book, sheet: Sheet, head: int, output_name: str) -> str | None:
    """Return the place the workbook names (岡山県, 真庭市, 全国), or None."""
    for words in sheet.words[: head + 1]:
        for text in words.values():
            town = _MUNICIPALITY.search(_PREFECTURE.sub("", text))
            if town:
                return re.sub(r"^(?:\d*年?|年|の)", "", town[1])
            found = _PREFECTURE.search(text)
            if found and re.search(r"産業連関|表", text):
                return found[1]
    if output_name.startswith("国内"):
        return "全国"
    if output_name.startswith("道内"):
        return "北海道"
    if output_name.startswith("都内"):
        return "東京都"
    for name in book.sheet_names:
        if name == sheet.name:
            continue
        for words in book.sheet(name).words[:8]:
            for text in words.values():
                found = _PREFECTURE.search(text)
                if found and _TITLE.search(text):
                    return found[1]
    return None
