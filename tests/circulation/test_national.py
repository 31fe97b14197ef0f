"""The ministry's 37-sector table of 2015, against what the ministry printed itself."""

import importlib.util
from pathlib import Path
from types import ModuleType

import numpy as np
import pandas as pd
import pytest
from python_calamine import CalamineWorkbook

from machigenki.circulation import (
    TWO_ROUND,
    TYPE1,
    accounts_of_table,
    effect,
    model_of_table,
    national_table,
)
from machigenki.circulation.build import import_coefficients
from machigenki.circulation.model import Model
from machigenki.region.industries import INDUSTRIES

ROOT = Path(__file__).resolve().parents[2]
FIRST_ROW, SECTORS = 4, 37


@pytest.fixture(scope="module")
def nation() -> Model:
    return model_of_table(national_table())


@pytest.fixture(scope="module")
def sheets(shared_data: Path) -> dict[str, list[list[object]]]:
    """Sheets of the ministry's workbook as rows of cells."""
    book = CalamineWorkbook.from_path(shared_data / "io-national" / "mic_2015_37sectors.xlsx")
    return {
        name: book.get_sheet_by_name(name).to_python(skip_empty_area=False)
        for name in ("⑤取引基本表", "⑥逆行列")
    }


def _builder() -> ModuleType:
    path = ROOT / "scripts" / "build_national_table.py"
    spec = importlib.util.spec_from_file_location("build_national_table", path)
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_sectors_are_the_common_ones() -> None:
    table = national_table()
    assert list(table.codes.values()) == [i.code for i in INDUSTRIES]
    assert list(table.sectors) == [i.name.ja for i in INDUSTRIES]


def test_printed_multipliers(nation: Model) -> None:
    # Column sums (列和) that the ministry prints, to its eight digits.
    assert nation.multipliers["農林漁業"] == pytest.approx(1.79279822, abs=5e-7)
    assert nation.multipliers["鉱業"] == pytest.approx(1.72897128, abs=5e-7)
    assert nation.multipliers["建設"] == pytest.approx(1.83647159, abs=5e-7)


def test_published_totals(nation: Model) -> None:
    table = national_table()
    assert float(table.output.sum()) == 1_017_818_388e6
    assert float(table.imports.to_numpy().sum()) == 102_168_127e6
    assert float(table.exports.to_numpy().sum()) == 86_769_418e6


def test_components_make_all_of_output(nation: Model) -> None:
    total = nation.technical.sum() + nation.value_added.sum()
    np.testing.assert_allclose(total, 1.0, rtol=1e-12)


def test_the_table_is_reproduced_from_final_demand(nation: Model) -> None:
    """x = [I − (I−m̂)A]⁻¹ [(I−m̂) f + e] gives back the output that was published."""
    table = national_table()
    demand = table.final_demand.sum(axis=1)
    orders = nation.self_sufficiency * demand + table.exports.sum(axis=1)
    np.testing.assert_allclose(nation.solve(orders.to_numpy()), table.output, rtol=1e-9)


def test_three_faces_of_the_nation(nation: Model) -> None:
    accounts = accounts_of_table(national_table(), nation)
    assert accounts.production_yen == pytest.approx(accounts.expenditure_yen, rel=1e-9)
    exports = national_table().exports.to_numpy().sum()
    assert accounts.expenditure["exports"] == pytest.approx(exports, rel=1e-9)
    assert accounts.expenditure["imports"] == pytest.approx(-102_168_127e6, rel=1e-9)


def test_households_add_a_second_round(nation: Model) -> None:
    shock = pd.Series({"建設": 1e10})
    first = effect(nation, shock).output.sum().item()
    second = effect(nation, shock, method=TWO_ROUND).induced.sum().item()
    assert first == pytest.approx(18_364_715_900, rel=1e-6)
    assert 0.2 * first < second < 0.5 * first


@pytest.mark.shared_data
def test_the_inverse_is_the_printed_one(
    nation: Model, sheets: dict[str, list[list[object]]]
) -> None:
    rows = sheets["⑥逆行列"][FIRST_ROW : FIRST_ROW + SECTORS]
    printed = np.array([row[2 : 2 + SECTORS] for row in rows], dtype=float)
    np.testing.assert_allclose(nation.inverse, printed, atol=1e-8)
    np.testing.assert_allclose(nation.multipliers, printed.sum(axis=0), atol=4e-7)


@pytest.mark.shared_data
def test_import_coefficients_are_the_printed_ones(
    sheets: dict[str, list[list[object]]],
) -> None:
    rows = sheets["⑤取引基本表"]
    header = [str(cell) for cell in rows[3]]
    column = next(i for i, name in enumerate(header) if name.startswith("輸入係数"))
    printed = [float(str(row[column])) for row in rows[FIRST_ROW : FIRST_ROW + SECTORS]]
    found = import_coefficients(national_table()).sum(axis=1)
    np.testing.assert_allclose(found, printed, atol=1e-12)


@pytest.mark.shared_data
@pytest.mark.parametrize("sector", ["建設", "農林漁業", "対個人サービス"])
def test_ten_billion_yen_by_the_ministry_s_own_tool(
    nation: Model, sheets: dict[str, list[list[object]]], sector: str
) -> None:
    """Sheet ④: A* = A × 自給率, effect = printed inverse × A*."""
    table, inverse = sheets["⑤取引基本表"], sheets["⑥逆行列"]
    header = [str(cell) for cell in table[3]]
    own = next(i for i, name in enumerate(header) if name.startswith("自給率"))
    demand = np.where(nation.sectors == sector, 1e10, 0.0)
    s = np.array([float(str(r[own])) for r in table[FIRST_ROW : FIRST_ROW + SECTORS]])
    B = np.array([r[2 : 2 + SECTORS] for r in inverse[FIRST_ROW : FIRST_ROW + SECTORS]], float)
    found = effect(nation, pd.Series({sector: 1e10}), method=TYPE1)
    np.testing.assert_allclose(found.direct.iloc[:, 0], demand * s, rtol=1e-12)
    np.testing.assert_allclose(found.output.iloc[:, 0], B @ (demand * s), atol=1e10 * 1e-8)


@pytest.mark.shared_data
def test_the_bundled_table_is_built_from_the_workbook(shared_data: Path, tmp_path: Path) -> None:
    for made in _builder().build(shared_data, tmp_path):
        bundled = ROOT / "src" / "machigenki" / "circulation" / "data" / made.name
        assert made.read_bytes() == bundled.read_bytes()
