"""The prefectures' and the ministry's own workbooks, read with no rule for any one file."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from machigenki.circulation.workbook import (
    TableCheck,
    check_workbook,
    read_employment,
    read_workbook,
    same_totals,
    to_common,
)
from machigenki.region.industries import INDUSTRIES
from machigenki.region.problem import InputError

pytestmark = pytest.mark.shared_data

# The workbooks print no inverse; or print flows rounded after the inverse was made
# (coefficients × output and flows differ by half a unit); or an inverse of other figures.
NO_INVERSE = {"東京都_2011.xls", "静岡県_2011.xls"}
NOT_MET = {"島根県_2015.xlsx", "鳥取県_2011.xls", "山梨県_2015.xlsx"}
# Printed with six or eight decimals: met to half a unit of the last one.
ROUNDED = {"福井県_2011.xls": 6, "秋田県_2011.xls": 6, "愛知県_2011.xls": 8}


@pytest.fixture(scope="module")
def checks(shared_data: Path) -> list[TableCheck]:
    return [check_workbook(p) for p in sorted((shared_data / "io-prefecture").glob("*.xls*"))]


def test_all_47_prefectures_read_and_balance(checks: list[TableCheck]) -> None:
    tables = [c for c in checks if c.kind == "transactions"]
    assert len(checks) == 48
    assert len(tables) == 47
    assert all(c.ok and c.balanced for c in tables)
    assert all(c.unmatched == () for c in checks)
    assert sum(c.common_sectors == 37 for c in tables) == 46


def test_outputs_are_those_of_prefectures(checks: list[TableCheck]) -> None:
    outputs = {c.file[:-10]: c.output_yen for c in checks if c.kind == "transactions"}
    assert min(outputs.values()) > 3e12  # a wrong unit would be off by ten or more
    assert max(outputs.values()) < 2e14
    year = {c.file: c.year for c in checks}
    for file, stated in year.items():
        assert stated is None or str(stated) in file
    total = sum(outputs.values())
    assert total == pytest.approx(939e12, rel=0.15)  # the state's output, 2011: 939 trillion yen


def test_published_inverses_are_met(checks: list[TableCheck]) -> None:
    for check in checks:
        if check.kind != "transactions":
            continue
        if check.file in NO_INVERSE:
            assert check.inverse is None
            continue
        assert check.inverse is not None, check.file
        if check.file in NOT_MET:
            assert not check.inverse.met
            assert check.inverse.reason is not None
            continue
        assert check.inverse.met, check.file
        digits = ROUNDED.get(check.file)
        limit = 1e-8 if digits is None else 0.51 * 10.0**-digits
        assert check.inverse.largest_difference <= limit, check.file
        assert check.inverse.open_type is (check.file != "愛知県_2011.xls")


def test_definitions_differ_between_prefectures(checks: list[TableCheck]) -> None:
    found = {c.file[:3]: c.inverse.definition_key for c in checks if c.inverse is not None}
    assert found["北海道"] == "open"
    assert found["沖縄県"] == found["福島県"] == "open_without_product_stocks"
    assert found["群馬県"] == found["福井県"] == "open_with_adjustment"
    assert found["鹿児島"] == found["和歌山"] == "open_absolute"


def test_rounded_tables_meet_the_closed_inverse_with_the_printed_coefficients(
    checks: list[TableCheck],
) -> None:
    tottori = next(c for c in checks if c.file == "鳥取県_2011.xls")
    closed = next(i for i in tottori.inverses if not i.open_type)
    assert closed.largest_difference > 1e-3
    assert closed.with_printed_coefficients is not None
    assert closed.with_printed_coefficients < 1e-12


def test_the_ministrys_table(shared_data: Path) -> None:
    path = shared_data / "io-national" / "mic_2015_37sectors.xlsx"
    table = read_workbook(path)
    assert (table.place, table.year, len(table.sectors)) == ("全国", 2015, 37)
    # Total output of 2015 as published: 1,017,818,388 million yen.
    assert table.output.sum() == pytest.approx(1_017_818_388e6, rel=1e-12)
    assert table.output["農林漁業"] == pytest.approx(12_887_667e6, rel=1e-5)
    assert list(table.codes.values()) == [i.code for i in INDUSTRIES]
    check = check_workbook(path)
    assert check.inverse is not None
    assert check.inverse.definition_key == "open"
    assert check.inverse.largest_difference < 1e-8


def test_the_printed_sum_that_is_wrong_is_told(checks: list[TableCheck]) -> None:
    ibaraki = next(c for c in checks if c.file == "茨城県_2011.xls")
    failed = [b for b in ibaraki.balances if not b.ok]
    assert [b.key for b in failed] == ["final_demand_net"]
    assert any("最終需要部門計" in n.ja for n in ibaraki.notes)


def test_employment(checks: list[TableCheck], shared_data: Path) -> None:
    found = {c.file: c.employment for c in checks if c.employment is not None}
    assert set(found) == {"兵庫県_2015.xlsx", "宮城県_2015.xlsx", "岩手県_2013_雇用表.xlsx"}
    hyogo, miyagi = found["兵庫県_2015.xlsx"], found["宮城県_2015.xlsx"]
    assert (hyogo.workers_persons, hyogo.employees_persons) == (2_516_012, 2_225_967)
    assert miyagi.workers_persons == 1_224_031
    assert hyogo.coefficient_difference == pytest.approx(0.0, abs=1e-9)
    assert miyagi.coefficient_difference == pytest.approx(0.0, abs=1e-9)
    path = shared_data / "io-prefecture" / "岩手県_2013_雇用表.xlsx"
    employment = read_employment(path)
    assert employment.persons.shape == (103, 2)
    assert employment.persons["workers"].sum() == 697_532
    with pytest.raises(InputError, match="transactions table"):
        read_workbook(path)


def test_no_table_is_a_copy_of_another(checks: list[TableCheck]) -> None:
    assert same_totals(checks) == []
    copy = replace(checks[0], file="later.xlsx", year=2020)
    (problem,) = same_totals([*checks, copy])
    assert problem.file == "later.xlsx"
    assert checks[0].file in problem.line("ja")


def test_sector_names_bear_witness_of_the_year(checks: list[TableCheck]) -> None:
    odd = [c.file for c in checks if any("部門名は" in n.ja for n in c.notes)]
    assert odd == ["大分県_2015.xlsx"]
    told = {c.file: c.edition for c in checks if c.kind == "transactions"}
    assert all(
        str(edition) in file or edition == 2011
        for file, edition in told.items()
        if edition is not None
    )
    assert sum(edition is None for edition in told.values()) <= 3


def test_common_sectors_keep_all_sums(checks: list[TableCheck]) -> None:
    for check in checks[::6]:
        if check.table is None:
            continue
        table, common = check.table, to_common(check.table)
        assert list(common.codes.values()) == [i.code for i in INDUSTRIES]
        for name in ("intermediate", "final_demand", "exports", "imports", "value_added"):
            before, after = getattr(table, name), getattr(common, name)
            np.testing.assert_allclose(after.to_numpy().sum(), before.to_numpy().sum(), rtol=1e-12)
        supply = common.intermediate.sum(axis=1) + common.final_demand.sum(axis=1)
        supply += common.exports.sum(axis=1) - common.imports.sum(axis=1)
        scale = common.output.abs().max()
        np.testing.assert_allclose(supply, common.output, atol=1e-5 * scale)
