"""The Local Benchmark's six figures, worked by hand from the ministry's formulas."""

import numpy as np
import pytest
from hypothesis import given, strategies as st

from machigenki.finance.locaben import LocabenFigure, locaben_figures, read_boundaries, scores
from machigenki.region import InputError, Status

# Two years of a small works, 千円 as in the ministry's sheet.
RESULT = {
    "sales_yen": np.array([120_000.0, 150_000.0]),
    "operating_profit_yen": np.array([6_000.0, -9_000.0]),
    "depreciation_yen": np.array([4_000.0, 5_000.0]),
}
SHEET = {
    "short_term_loans_yen": np.array([10_000.0, 0.0]),
    "long_term_loans_yen": np.array([50_000.0, 40_000.0]),
    "cash_yen": np.array([20_000.0, 15_000.0]),
    "receivables_yen": np.array([15_000.0, 20_000.0]),
    "inventory_yen": np.array([10_000.0, 10_000.0]),
    "payables_yen": np.array([5_000.0, 5_000.0]),
    "net_assets_yen": np.array([30_000.0, -5_000.0]),
    "total_assets_yen": np.array([100_000.0, 80_000.0]),
}


def test_six_figures_by_the_ministrys_formulas() -> None:
    figures = locaben_figures(RESULT, SHEET, np.array([12.0, 15.0]))
    assert list(figures) == list(LocabenFigure)
    assert figures[LocabenFigure.SALES_GROWTH] == pytest.approx([np.nan, 0.25], nan_ok=True)
    assert figures[LocabenFigure.OPERATING_MARGIN] == pytest.approx([0.05, -0.06])
    assert figures[LocabenFigure.LABOUR_PRODUCTIVITY] == pytest.approx([500.0, -600.0])
    assert figures[LocabenFigure.DEBT_TO_EBITDA] == pytest.approx([4.0, np.inf])
    assert figures[LocabenFigure.WORKING_CAPITAL] == pytest.approx([2.0, 2.0])
    assert figures[LocabenFigure.EQUITY_RATIO] == pytest.approx([0.3, -0.0625])


def test_more_cash_than_debt_is_a_negative_multiple_or_nil_at_a_loss() -> None:
    rich = SHEET | {"cash_yen": np.array([70_000.0, 70_000.0])}
    assert locaben_figures(RESULT, rich, 10.0)[LocabenFigure.DEBT_TO_EBITDA] == pytest.approx(
        [-1.0, 0.0]
    )


def test_a_year_without_sales_or_workers_has_no_ratio_to_them() -> None:
    idle = RESULT | {"sales_yen": np.array([0.0, 150_000.0])}
    figures = locaben_figures(idle, SHEET, np.array([0.0, 15.0]))
    for figure in (
        LocabenFigure.OPERATING_MARGIN,
        LocabenFigure.LABOUR_PRODUCTIVITY,
        LocabenFigure.WORKING_CAPITAL,
    ):
        assert np.isnan(figures[figure][0]) and np.isfinite(figures[figure][1])
    assert np.isnan(figures[LocabenFigure.SALES_GROWTH]).all()


@given(st.lists(st.floats(0.5, 2.0), min_size=1, max_size=4))
def test_draws_are_read_one_by_one_and_money_has_no_unit_in_ratios(factors) -> None:
    draws = {k: np.outer(v, factors) for k, v in RESULT.items()}
    sheet = {k: np.outer(v, factors) for k, v in SHEET.items()}
    alone = locaben_figures(RESULT, SHEET, np.array([12.0, 15.0]))
    for figure, value in locaben_figures(draws, sheet, np.array([12.0, 15.0])).items():
        assert value.shape == (2, len(factors))
        scale = (
            np.array(factors)
            if figure is LocabenFigure.LABOUR_PRODUCTIVITY
            else np.ones(len(factors))
        )
        np.testing.assert_allclose(value, np.outer(alone[figure], scale))


def test_definitions_name_their_source() -> None:
    for figure in LocabenFigure:
        definition = figure.definition
        assert "経済産業省" in definition.source and definition.status is Status.OFFICIAL
    lower = [f for f in LocabenFigure if not f.definition.higher_is_better]
    assert lower == [LocabenFigure.DEBT_TO_EBITDA, LocabenFigure.WORKING_CAPITAL]


TABLE = """業種,指標,2点,3点,4点,5点
製造業,営業利益率,-1%,2%,4%,8%
製造業,debt_to_ebitda,15,8,4,1
"""


def test_scores_by_a_table_of_ones_own(tmp_path) -> None:
    file = tmp_path / "基準値.csv"
    file.write_text(TABLE, encoding="utf-8")
    boundaries = read_boundaries(file).of("製造業")
    found = scores(locaben_figures(RESULT, SHEET, 10.0), boundaries)
    assert {f: v.tolist() for f, v in found.items()} == {
        LocabenFigure.OPERATING_MARGIN: [4.0, 1.0],
        LocabenFigure.DEBT_TO_EBITDA: [4.0, 1.0],
    }


def test_a_figure_that_is_not_known_has_no_score() -> None:
    figures = locaben_figures(RESULT, SHEET, 10.0)
    growth = scores(figures, {LocabenFigure.SALES_GROWTH: (-0.1, 0.0, 0.1, 0.25)})[
        LocabenFigure.SALES_GROWTH
    ]
    assert np.isnan(growth[0]) and growth[1] == 5.0


@given(st.floats(-1, 1), st.floats(0, 1))
def test_a_better_figure_never_scores_less(value, more) -> None:
    steps = (-0.1, 0.0, 0.1, 0.2)
    at = {LocabenFigure.OPERATING_MARGIN: np.array([value, value + more])}
    low, high = scores(at, {LocabenFigure.OPERATING_MARGIN: steps})[LocabenFigure.OPERATING_MARGIN]
    assert 1.0 <= low <= high <= 5.0


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("営業利益率", "利益率", "line 2.*指標.*found: 利益率.*営業利益率"),
        ("8%", "多い", "line 2.*5点.*found: 多い"),
        ("15,8,4,1", "1,4,8,15", "line 3.*fall from score 2 to 5"),
        ("製造業,debt_to_ebitda,15,8,4,1", "製造業,営業利益率,0,1,2,3", "line 3.*second time"),
        (",5点", ",満点", "line 1.*5点"),
    ],
)
def test_a_fault_in_the_table_is_named(tmp_path, old, new, said) -> None:
    file = tmp_path / "boundaries.csv"
    file.write_text(TABLE.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(InputError, match=said):
        read_boundaries(file)


def test_every_fault_is_told_at_once(tmp_path) -> None:
    file = tmp_path / "boundaries.csv"
    file.write_text(TABLE.replace("8%", "x").replace("15,", "y,"), encoding="utf-8")
    with pytest.raises(InputError) as error:
        read_boundaries(file)
    assert len(error.value.problems) == 2


def test_an_industry_without_boundaries_names_those_there_are(tmp_path) -> None:
    file = tmp_path / "boundaries.csv"
    file.write_text(TABLE, encoding="utf-8")
    with pytest.raises(InputError, match="found: 林業; did you mean: 製造業"):
        read_boundaries(file).of("林業")
