"""The application book computes what the engine computed, cell by cell."""

from io import BytesIO
from pathlib import Path

import pytest
from openpyxl import load_workbook

from machigenki.report.application_book import SHEETS, application_book
from machigenki.report.business import Business
from machigenki.venture import CASES

from .. import business as made
from .office import formulas, needs_office, recomputed


def disagreeing(content: bytes, folder: Path) -> list[tuple[str, str, object, object]]:
    book, wrong = recomputed(content, folder), []
    for sheet, address, carried in formulas(content):
        found = book[sheet][address].value
        same = (
            found == pytest.approx(carried, rel=1e-9, abs=1e-5)
            if isinstance(carried, int | float) and isinstance(found, int | float)
            else (found or "") == (carried or "")
        )
        if not same:
            wrong.append((sheet, address, found, carried))
    return wrong


TAXES = {
    "books with tax": {"books": "gross"},
    "simplified": {"consumption": "simplified"},
    "simplified, books with tax": {"consumption": "simplified", "books": "gross"},
    "no taxes": {"corporate": False, "property": False},
}


@needs_office
@pytest.mark.parametrize("case", [*CASES, "every method", *TAXES])
def test_every_formula_gives_the_engine_s_value_in_libreoffice(case: str, tmp_path: Path) -> None:
    if case in TAXES:
        business = made.of(made.venture("chip-boiler", taxes=TAXES[case]))
    else:
        business = made.of(made.every_method()) if case == "every method" else made.case(case)
    content = application_book(business, "ja")
    assert len(formulas(content)) > 2000
    assert disagreeing(content, tmp_path) == []


@needs_office
def test_a_changed_rate_moves_schedule_cash_and_profit(tmp_path: Path) -> None:
    business = made.case("chip-boiler")
    content = application_book(business, "ja")
    book = load_workbook(BytesIO(content))
    terms = book["返済予定表"]
    row = next(r for r in terms.iter_rows(max_col=2) if r[0].value == "当初の年利")
    row[1].value = row[1].value + 0.01
    out = BytesIO()
    book.save(out)
    changed = recomputed(out.getvalue(), tmp_path)
    before = load_workbook(BytesIO(content), data_only=True)
    interest, profit, cash = (
        {
            name: total_of(book, sheet, label)
            for name, book in (("before", before), ("after", changed))
        }
        for sheet, label in (
            ("損益", "支払利息・保証料"),
            ("損益", "当期純利益"),
            ("貸借", "現金及び預金"),
        )
    )
    assert interest["after"] > interest["before"] * 1.2
    assert profit["after"] < profit["before"]
    assert cash["after"] < cash["before"]
    assert total_of(changed, "照合", "資産－負債－純資産（各年度末の差の合計）") == pytest.approx(
        0.0, abs=1e-3
    )


def total_of(book: object, sheet: str, label: str) -> float:
    row = next(r for r in book[sheet].iter_rows(values_only=True) if r[0] == label)  # type: ignore[index]
    return sum(v for v in row[1:] if isinstance(v, int | float))


@pytest.mark.parametrize("lang", ["ja", "en"])
def test_sheets_in_order_and_all_checks_are_zero(lang: str) -> None:
    content = application_book(made.case("chip-boiler"), lang)  # type: ignore[arg-type]
    book = load_workbook(BytesIO(content), data_only=True)
    names = [name(lang) for name in SHEETS.values()]  # type: ignore[arg-type]
    schedule = SHEETS["loans"](lang)  # type: ignore[arg-type]
    assert [name for name in book.sheetnames if not name[-1].isdigit()] == names
    assert book.sheetnames[names.index(schedule) + 1].startswith(schedule)  # of the second loan
    rows = list(book[SHEETS["checks"](lang)].iter_rows(values_only=True))  # type: ignore[arg-type]
    differences = [row[3] for row in rows if isinstance(row[3], int | float)]
    assert len(differences) > 35
    assert set(differences) == {0}


def test_schedules_are_whole_yen_and_end_at_nothing() -> None:
    business = made.of(made.every_method())
    book = load_workbook(BytesIO(application_book(business, "ja")), data_only=True)
    sheets = [sheet for sheet in book if sheet.title.startswith("返済予定表")]
    assert len(sheets) == len(business.course.loans)
    for sheet, drawn in zip(sheets, business.course.loans, strict=True):
        head = next(r for r in sheet.iter_rows() if r[0].value and "：回" in str(r[0].value))
        names = {str(c.value): c.column for c in head}
        last = head[0].row + drawn.loan.months
        assert sheet.cell(last, names["今回残高"]).value == 0
        # Every printed page has the headings.
        assert sheet.print_title_rows == f"${head[0].row}:${head[0].row}"
        assert sheet.page_setup.orientation == "landscape"
        for row in range(head[0].row + 1, last + 1):
            for name in ("利息", "元金", "返済額"):
                value = sheet.cell(row, names[name]).value
                assert value == int(value)


def test_typed_text_is_never_a_formula() -> None:
    name = '=HYPERLINK("http://x")'
    venture = made.venture("chip-boiler")
    risky = venture.model_copy(
        update={
            "investments": tuple(
                line.model_copy(update={"asset": name}) for line in venture.investments[:1]
            )
            + venture.investments[1:]
        }
    )
    book = load_workbook(BytesIO(application_book(made.of(risky), "ja")))
    typed = [c for sheet in book for row in sheet.iter_rows() for c in row if c.value == name]
    assert typed
    assert {c.data_type for c in typed} == {"s"}


def test_the_form_has_the_receiver_s_unit_and_no_form_no_sheet() -> None:
    business = made.case("chip-boiler")
    assert business.form is not None
    book = load_workbook(BytesIO(application_book(business, "ja")), data_only=True)
    rows = [r for r in book["収支計画書"].iter_rows(values_only=True) if r[0]]
    balance = next(r for r in rows if str(r[0]).startswith("F＝A"))
    assert balance[1 : 1 + len(business.form.balances)] == business.form.balances
    assert any("千円" in str(r[0]) for r in rows)
    assert (
        "収支計画書"
        not in load_workbook(BytesIO(application_book(without_grant(business), "ja"))).sheetnames
    )


def without_grant(business: Business) -> Business:
    from dataclasses import replace

    return Business(business.town, replace(business.financials, grants=()))
