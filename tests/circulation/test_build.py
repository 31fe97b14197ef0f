from dataclasses import replace

import numpy as np
import pandas as pd
import pytest

from machigenki.circulation import model_of_table
from machigenki.circulation.build import import_coefficients, sourcing_tiers
from machigenki.circulation.components import component_of, private_consumption
from machigenki.circulation.rates import parameters
from machigenki.circulation.table import Table
from machigenki.region.problem import InputError
from machigenki.region.provenance import Status

SECTORS = pd.Index(["農業", "製造業", "鉱業"])


@pytest.fixture
def table() -> Table:
    """Three sectors in yen, mining without output; columns and rows balance."""
    intermediate = pd.DataFrame(
        [[10.0, 20.0, 0.0], [30.0, 40.0, 0.0], [0.0, 5.0, 0.0]], index=SECTORS, columns=SECTORS
    )
    final = pd.DataFrame(
        {"民間消費支出": [60.0, 90.0, 1.0], "家計外消費支出(列)": [4.0, 6.0, 0.0]}, index=SECTORS
    )
    exports = pd.DataFrame({"abroad": [5.0, 30.0, 0.0], "nation": [21.0, 70.0, 0.0]}, SECTORS)
    imports = pd.DataFrame({"abroad": [4.0, 20.0, 6.0], "nation": [16.0, 46.0, 0.0]}, SECTORS)
    return Table(
        place="試験県",
        year=2015,
        sectors=SECTORS,
        intermediate=intermediate,
        final_demand=final,
        exports=exports,
        imports=imports,
        adjustment=pd.Series([10.0, 20.0, 0.0], index=SECTORS),
        value_added=pd.DataFrame(
            [[4.0, 6.0, 0], [20, 80, 0], [26, 35, 0], [8, 12, 0], [4, 5, 0], [2, 3, 0]],
            index=[
                "家計外消費支出（行）",
                "雇用者所得",
                "営業余剰",
                "資本減耗引当",
                "間接税（関税等を除く）",
                "（控除）経常補助金",
            ],
            columns=SECTORS,
            dtype=float,
        ),
        output=pd.Series([100.0, 200.0, 0.0], index=SECTORS),
        employment=pd.DataFrame({"workers": [10.0, 12.0, 0.0], "employees": [4, 11, 0]}, SECTORS),
    )


def test_imports_are_measured_against_demand_less_the_adjustment(table: Table) -> None:
    m = import_coefficients(table)
    assert m.loc["農業"].tolist() == pytest.approx([16 / 84, 4 / 84])
    assert m.loc["製造業"].tolist() == pytest.approx([46 / 146, 20 / 146])


def test_a_sector_without_output_is_all_imported(table: Table) -> None:
    assert sourcing_tiers(table).loc["鉱業"].tolist() == pytest.approx([0.0, 0.0, 0.0, 1.0])
    region = model_of_table(table)
    assert (region.technical["鉱業"] == 0.0).all()
    assert np.isfinite(region.value_added.to_numpy()).all()


def test_imports_larger_than_demand_leave_no_self_sufficiency(table: Table) -> None:
    passing = replace(table, imports=table.imports * 20.0)
    tiers = sourcing_tiers(passing)
    np.testing.assert_allclose(tiers["region"], 0.0, atol=1e-15)
    np.testing.assert_allclose(tiers.sum(axis=1), 1.0)


def test_a_subsidy_printed_as_a_positive_number_is_turned(table: Table) -> None:
    taxes = model_of_table(table).component("taxes")
    assert taxes[["農業", "製造業"]].tolist() == pytest.approx([0.02, 0.01])
    negative = table.value_added.copy()
    negative.loc["（控除）経常補助金"] *= -1.0
    same = model_of_table(replace(table, value_added=negative))
    np.testing.assert_allclose(same.component("taxes"), taxes)


def test_jobs_are_per_yen_of_output(table: Table) -> None:
    jobs = model_of_table(table).jobs
    assert jobs.loc["製造業"].tolist() == pytest.approx([0.06, 0.055])
    assert jobs.loc["鉱業"].tolist() == [0.0, 0.0]


def test_a_table_without_employment_has_unknown_jobs(table: Table) -> None:
    assert model_of_table(replace(table, employment=None)).jobs.isna().all(axis=None)


def test_shares_may_differ_by_sector(table: Table) -> None:
    shares = pd.Series([0.9, 0.5, 1.0], index=SECTORS)
    region = model_of_table(table, resident_wages=shares, propensity=0.6)
    assert region.resident_income["製造業"] == pytest.approx(0.4 * 0.5)
    assert region.propensity == 0.6


def test_a_row_of_no_known_kind_is_named(table: Table) -> None:
    odd = table.value_added.rename(index={"営業余剰": "なぞの行"})
    with pytest.raises(InputError, match="なぞの行"):
        model_of_table(replace(table, value_added=odd))


def test_a_table_that_does_not_balance_names_the_worst_column(table: Table) -> None:
    short = table.value_added.copy()
    short.loc["雇用者所得", "製造業"] = 10.0
    with pytest.raises(InputError, match="製造業"):
        model_of_table(replace(table, value_added=short))


def test_without_private_consumption_the_columns_are_listed(table: Table) -> None:
    with pytest.raises(InputError) as caught:
        model_of_table(replace(table, final_demand=table.final_demand[["家計外消費支出(列)"]]))
    assert caught.value.problems[0].candidates == ("家計外消費支出(列)",)


def test_scrap_is_no_consumption(table: Table) -> None:
    final = table.final_demand.copy()
    final.loc["鉱業", "民間消費支出"] = -3.0
    assert private_consumption(final).tolist() == [60.0, 90.0, 0.0]


@pytest.mark.parametrize(
    ("name", "component"),
    [
        ("雇用者所得", "wages"),
        ("賃金・俸給", "wages"),
        ("営 業 余 剰", "profits"),
        ("資本減耗引当（社会資本等減耗分）", "depreciation"),
        ("社会資本等減耗分", "depreciation"),
        ("間接税（除関税・輸入品商品税）", "taxes"),
        ("（控除）経常補助金", "taxes"),
        ("家計外消費支出（行）", "business_consumption"),
        ("謎", None),
    ],
)
def test_components_by_name(name: str, component: str | None) -> None:
    assert component_of(name) == component


def test_default_rates_tell_their_source_and_status() -> None:
    rates = parameters()
    assert rates["propensity"].value == 0.738
    assert rates["propensity"].status is Status.UNVERIFIED
    assert rates["production_tax_local_share"].status is Status.ILLUSTRATIVE
    assert all(f.source.licence and f.unit for f in rates.values())
