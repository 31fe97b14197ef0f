from io import BytesIO

import pytest
from openpyxl import load_workbook

from machigenki.report.facts import Facts
from machigenki.report.workbook import SHEETS, xlsx

from .formulas import Formulas


@pytest.fixture(scope="session", params=["ja", "en"])
def lang(request: pytest.FixtureRequest) -> str:
    return request.param


@pytest.fixture(scope="session")
def formulas(facts: Facts, lang: str) -> Formulas:
    return Formulas(xlsx(facts, lang))


def test_sheets_in_order(formulas: Formulas, lang: str) -> None:
    assert formulas.book.sheetnames == [name(lang) for name in SHEETS.values()]


def test_every_formula_gives_the_value_it_carries(formulas: Formulas) -> None:
    cells = formulas.cells()
    assert len(cells) > 80
    for sheet, address in cells:
        shown = formulas.cached[sheet][address].value
        assert formulas.value(sheet, address) == pytest.approx(shown, rel=1e-9, abs=1e-6), (
            sheet,
            address,
        )


def test_all_checks_are_zero(formulas: Formulas, lang: str) -> None:
    summary = formulas.book[SHEETS["summary"](lang)]
    differences = [
        formulas.value(summary.title, cell.coordinate)
        for row in summary.iter_rows(min_col=4, max_col=4)
        for cell in row
        if isinstance(cell.value, str) and cell.value.startswith("=ROUND")
    ]
    assert len(differences) == 8
    assert differences == [0.0] * len(differences)


def test_totals_are_the_engines(formulas: Formulas, facts: Facts, lang: str) -> None:
    leaks = SHEETS["leaks"](lang)
    rows = len(facts.leaks)
    total = rows + 4
    assert formulas.value(leaks, f"C{total}") == pytest.approx(facts.left_without_yen)
    assert formulas.value(leaks, f"D{total}") == pytest.approx(facts.left_with_yen)
    assert formulas.value(leaks, f"E{total}") == pytest.approx(-19.8e6)


def test_payback_is_computed_on_the_sheet(formulas: Formulas, lang: str) -> None:
    years = formulas.book[SHEETS["years"](lang)]
    values = [
        formulas.value(years.title, c.coordinate)
        for (c,) in years.iter_rows(min_col=4, max_col=4)
        if isinstance(c.value, str) and "/D" in c.value
    ]
    assert values == [pytest.approx(6.25)]


def test_print_setup(formulas: Formulas) -> None:
    for sheet in formulas.book:
        assert sheet.page_setup.paperSize == 9
        assert sheet.page_setup.orientation == "landscape"
        assert sheet.freeze_panes is not None
        assert sheet.sheet_properties.pageSetUpPr.fitToPage


def test_typed_text_is_never_a_formula(facts: Facts) -> None:
    from dataclasses import replace

    risky = replace(facts.assumptions[0], source='=HYPERLINK("http://x")', line="+1")
    content = xlsx(replace(facts, assumptions=(risky,)), "ja")
    sheet = load_workbook(BytesIO(content))["前提"]
    typed = [c for row in sheet.iter_rows() for c in row if c.value in (risky.source, risky.line)]
    assert {c.data_type for c in typed} == {"s"}
    assert len(typed) == 2


def test_ledger_differences(formulas: Formulas, facts: Facts, lang: str) -> None:
    sheet = SHEETS["ledger"](lang)
    for i, row in facts.postings.iterrows():
        assert formulas.value(sheet, f"J{int(str(i)) + 4}") == row["with_yen"] - row["without_yen"]
