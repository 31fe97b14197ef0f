"""Workbooks in layouts never seen before: what is printed is what is read."""

from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings, strategies as st

from machigenki.circulation.table import Table
from machigenki.circulation.workbook import check_workbook, read_workbook

from .synthetic import UNITS, Economy, Layout, economy, write


def _same(table: Table, eco: Economy, layout: Layout) -> None:
    unit = UNITS[layout.unit]
    assert [s.replace(" ", "") for s in table.sectors] == list(eco.names)
    np.testing.assert_allclose(table.intermediate, eco.z * unit, rtol=1e-12)
    np.testing.assert_allclose(table.output, eco.x * unit, rtol=1e-12)
    final = eco.final.sum(axis=1) + eco.adjustment
    np.testing.assert_allclose(table.final_demand.sum(axis=1), final * unit, rtol=1e-12)
    np.testing.assert_allclose(table.adjustment, eco.adjustment * unit, rtol=1e-12)
    np.testing.assert_allclose(table.value_added.sum(), eco.value_added.sum(axis=0) * unit)
    capital = [c for c in table.final_demand if "総固定資本形成" in c]
    assert len(capital) == (2 if layout.capital_parts else 1)
    np.testing.assert_allclose(table.final_demand[capital].sum(axis=1), eco.final[:, 3] * unit)
    assert table.trade_split is (layout.trade != "joined")
    if layout.trade == "joined":
        assert not table.imports["abroad"].any()
        np.testing.assert_allclose(table.imports["nation"], eco.imports.sum(axis=1) * unit)
        np.testing.assert_allclose(table.exports["nation"], eco.exports.sum(axis=1) * unit)
    else:
        np.testing.assert_allclose(table.imports[["abroad", "nation"]], eco.imports * unit)
        np.testing.assert_allclose(table.exports[["abroad", "nation"]], eco.exports * unit)


LAYOUTS = st.builds(
    Layout,
    unit=st.sampled_from(sorted(UNITS)),
    unit_where=st.sampled_from(["corner", "title", "bare", "other"]),
    title=st.sampled_from(
        ["平成27年（2015年）真庭市産業連関表", "令和２年下川町産業連関表", "2011年産業連関表"]
    ),
    prefix=st.sampled_from(["県内", "市内", "町内", "域内", "地域内", "道内", "圏域内"]),
    top=st.integers(0, 3),
    left=st.integers(0, 2),
    codes=st.sampled_from(["before", "after", "joined", "none"]),
    code_row=st.sampled_from(["above", "below", "none"]),
    digits=st.integers(1, 4),
    groups=st.booleans(),
    split_names=st.booleans(),
    breaks=st.booleans(),
    text_numbers=st.booleans(),
    full_width=st.booleans(),
    spaced_names=st.booleans(),
    blank_column=st.booleans(),
    page_break=st.booleans(),
    trade=st.sampled_from(["split", "joined", "detailed"]),
    nation_first=st.booleans(),
    positive_imports=st.booleans(),
    adjustment=st.booleans(),
    sums=st.booleans(),
    zero_as=st.sampled_from(["zero", "blank", "dash"]),
    trailing_codes=st.booleans(),
    wages_in_parts=st.booleans(),
    wording=st.integers(0, 3),
    split_deduction=st.booleans(),
    industry_sums=st.booleans(),
    side_groups=st.booleans(),
    capital_parts=st.booleans(),
    notes=st.booleans(),
    order=st.permutations(["table", "A", "closed", "open"]).map(tuple),
    decoys=st.booleans(),
)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    layout=LAYOUTS,
    n=st.integers(8, 24),
    seed=st.integers(0, 2**20),
    empty=st.booleans(),
)
def test_any_layout_reads_as_printed(layout: Layout, n: int, seed: int, empty: bool) -> None:
    if layout.unit_where == "other" and not layout.decoys:
        layout = Layout(**{**layout.__dict__, "unit_where": "corner"})
    eco = economy(n, seed, adjustment=layout.adjustment, empty=3 if empty else None)
    with TemporaryDirectory() as folder:
        path = write(Path(folder) / "表.xlsx", eco, layout)
        check = check_workbook(path)
    assert check.table is not None
    _same(check.table, eco, layout)
    assert check.ok, check.problems
    assert check.unit_yen == UNITS[layout.unit]
    assert check.year == {"平": 2015, "令": 2020, "2": 2011}[layout.title[0]]
    assert check.unmatched == ()
    assert check.inverse is not None
    assert check.inverse.met
    assert check.inverse.largest_difference < 1e-8
    assert check.inverse.open_type
    assert check.inverse.definition_key == "open"


def test_a_sector_without_output_has_no_coefficients_and_no_nan(tmp_path: Path) -> None:
    eco = economy(10, 1, empty=3)
    table = read_workbook(write(tmp_path / "a.xlsx", eco, Layout()))
    assert table.output["鉱業"] == 0.0
    assert table.intermediate["鉱業"].eq(0.0).all()
    assert not table.intermediate.isna().any().any()


def test_of_several_sizes_the_one_nearest_37_is_read(tmp_path: Path) -> None:
    import xlsxwriter

    from .synthetic import _grid, _Page, columns_of, rows_of

    path = tmp_path / "sizes.xlsx"
    with xlsxwriter.Workbook(str(path)) as book:
        for n in (13, 32, 20):
            eco, layout = economy(n, n), Layout()
            page = _Page(book, f"{n}部門", layout)
            captions = ["平成27年産業連関表", "（単位：千円）"]
            _grid(page, eco, layout, eco.z, columns_of(eco, layout), rows_of(eco, layout), captions)
    assert len(read_workbook(path).sectors) == 32


def test_employment_beside_the_table(tmp_path: Path) -> None:
    eco = economy(12, 2)
    table = read_workbook(write(tmp_path / "e.xlsx", eco, Layout(employment=True)))
    assert table.employment is not None
    assert table.employment["workers"].tolist() == [10.0 * i + 7 for i in range(12)]
    assert table.employment["employees"].tolist() == [9.0 * i + 7 for i in range(12)]


@pytest.mark.parametrize(
    ("unit", "yen"), [("単位：億円", 1e8), ("単位:十万円", 1e5), ("（単位　１０億円）", 1e9)]
)
def test_units_in_words(tmp_path: Path, unit: str, yen: float) -> None:
    eco = economy(9, 3)
    path = write(tmp_path / "u.xlsx", eco, Layout(unit_where="none", title=f"産業連関表 {unit}"))
    assert check_workbook(path).unit_yen == yen


def test_a_missing_unit_is_assumed_and_told(tmp_path: Path) -> None:
    path = write(tmp_path / "u.xlsx", economy(9, 3), Layout(unit_where="none"))
    check = check_workbook(path)
    assert (check.unit_yen, check.unit_sheet) == (1e6, "")
    assert any("百万円とみなした" in n.ja for n in check.notes)
