"""Why a sheet is no transactions table: what was looked for, and where."""

from machigenki.circulation.workbook.find import column_lines, head_row, roles_in
from machigenki.circulation.workbook.sheets import Book, cell_ref
from machigenki.circulation.workbook.words import Role, role_of
from machigenki.region.problem import Problem
from machigenki.region.text import Text

_ROW_TOTAL = Text(
    "行見出し「内生部門計」「粗付加価値部門計」「県内生産額」",
    "row headings 内生部門計, 粗付加価値部門計 and 県内生産額",
)
_COLUMN_TOTAL = Text(
    "列見出し「内生部門計」から「県内生産額」まで",
    "column headings from 内生部門計 to 県内生産額",
)


def explain_sheet(book: Book, name: str) -> Problem:
    """Return the first thing that a sheet lacks to be read as a transactions table."""
    sheet = book.sheet(name)
    title = Text(f"シート「{name}」", f"sheet {name!r}")

    def problem(ja: str, en: str, expected: Text, row: str | None = None) -> Problem:
        return Problem(
            Text(
                f"{title.ja}は取引基本表として読めません。{ja}",
                f"{title.en[0].upper()}{title.en[1:]} is no transactions table: {en}",
            ),
            file=book.name,
            row=row,
            expected=expected,
        )

    head = head_row(sheet)
    if sheet.height == 0 or head is None:
        return problem(
            "部門名の並ぶ見出し行がありません。",
            "it has no heading row of sector names.",
            Text("部門名が4つ以上並ぶ行", "a row with four or more sector names"),
        )
    rows = [
        r
        for r in range(head + 1, sheet.height)
        if any(role_of(t) is Role.INTERMEDIATE_TOTAL for t in sheet.words[r].values())
    ]
    if not rows:
        return problem(
            "行に「内生部門計」がありません。",
            "no row is called 内生部門計.",
            _ROW_TOTAL,
            cell_ref(sheet.height - 1, 0),
        )
    columns = [
        c
        for c in range(sheet.width)
        if (found := roles_in(column_lines(sheet, c, head + 1))) is not None
        and found[0] is Role.INTERMEDIATE_TOTAL
    ]
    if not columns:
        return problem(
            "列に「内生部門計」がありません。",
            "no column is called 内生部門計.",
            _COLUMN_TOTAL,
            cell_ref(head, sheet.width - 1),
        )
    outputs = [
        c
        for c in range(columns[-1], sheet.width)
        if (found := roles_in(column_lines(sheet, c, head + 1))) is not None
        and found[0] is Role.OUTPUT
    ]
    if not outputs:
        return problem(
            "列に「県内生産額」がありません。",
            "no column is called 県内生産額.",
            _COLUMN_TOTAL,
            cell_ref(head, columns[-1]),
        )
    if not any(
        role_of(t) is Role.OUTPUT
        for r in range(rows[-1], sheet.height)
        for t in sheet.words[r].values()
    ):
        return problem(
            "行に「県内生産額」がありません。",
            "no row is called 県内生産額.",
            _ROW_TOTAL,
            cell_ref(rows[-1], 0),
        )
    return problem(
        "金額ではなく係数の表です。",
        "it holds coefficients, not money.",
        Text("金額の表（生産額が1でないもの）", "a table of money (outputs other than one)"),
        cell_ref(rows[-1], 0),
    )
