"""Two plans on one axis: figures that plotly takes, and tables that subtract."""

import pytest

from machigenki.region.text import Lang
from machigenki.report.exhibits.compare import Compared, compare_exhibits
from machigenki.report.numbers import money
from machigenki.report.theme import Look

FIRST = Compared(
    label="小さい計画",
    base_year=2015,
    retained_yen={"value": 1.2e7, "low": 0.3e7, "high": 2.1e7},
    retained_by_year_yen={2027: -3e7, 2028: 1e7, 2029: 1.5e7},
    cash_by_year_yen={2027: -1e8, 2028: -6e7, 2029: 2e7},
)
SECOND = Compared(
    label="大きい計画",
    base_year=2015,
    retained_yen={"value": 9e7, "low": 5e7, "high": 1.3e8},
    retained_by_year_yen={2028: 8e7, 2029: 9e7, 2030: 9.5e7},
    cash_by_year_yen={2028: -5e8, 2029: -3e8, 2030: -1e8},
)


@pytest.mark.parametrize("lang", ["ja", "en"])
@pytest.mark.parametrize("narrow", [False, True])
def test_plotly_takes_every_figure(lang: Lang, narrow: bool) -> None:
    made = compare_exhibits((FIRST, SECOND), lang)
    assert [x.key for x in made] == ["compare-totals", "compare-path", "compare-cash"]
    for x in made:
        x.figure(Look(lang, narrow)).plotly()
        assert x.status.label(lang) in x.footer(lang)


def test_both_plans_lie_on_one_axis_that_holds_all_values() -> None:
    _, path, cash = compare_exhibits((FIRST, SECOND), "ja")
    for x, least, most in ((path, -3e7, 9.5e7), (cash, -5e8, 2e7)):
        drawn = x.figure(Look("ja"), signed=False).to_dict()
        low, high = drawn["layout"]["yaxis"]["range"]
        assert low <= least < most <= high
        assert all("yaxis" not in trace for trace in drawn["data"])


def test_years_outside_a_plan_are_empty_and_differences_only_where_both_are() -> None:
    path = compare_exhibits((FIRST, SECOND), "ja")[1]
    rows = {row[0]: row[1:] for row in path.table.rows}
    assert rows["2027"] == (money(-3e7, "ja"), "–", "–")
    assert rows["2029"] == (money(1.5e7, "ja"), money(9e7, "ja"), money(7.5e7, "ja"))
    assert rows["2030"][0] == "–"
    drawn = path.figure(Look("ja"), signed=False).to_dict()
    # A place without a value stays a place: the bars of a year stand together.
    assert drawn["data"][0]["y"] == [-3e7, 1e7, 1.5e7, None]
    assert drawn["data"][1]["y"] == [None, 8e7, 9e7, 9.5e7]


def test_a_plan_without_ventures_of_its_own_has_no_figure_of_cash() -> None:
    bare = Compared("空", 2015, FIRST.retained_yen, FIRST.retained_by_year_yen, {})
    assert len(compare_exhibits((FIRST, bare), "ja")) == 2
