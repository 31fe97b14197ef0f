"""The example plan watched: what stays goes by what was really sold."""

import csv
from pathlib import Path

import pytest

from machigenki.portfolio.monitor import Monitoring, monitor_plan, write_actuals_template
from machigenki.region import InputError
from machigenki.venture.monitoring import Kind, Level, Line

EXAMPLE = Path(__file__).resolve().parents[2] / "examples" / "maniwa-chip-boiler"
MONTHS = 6


def filled(folder: Path, share: float) -> Path:
    """The template of the example with its first months filled in at a share of the plan."""
    file = folder / f"実績{share:g}.csv"
    write_actuals_template(EXAMPLE, file)
    with file.open(encoding="utf-8-sig", newline="") as text:
        rows = list(csv.DictReader(text))
    months = list(dict.fromkeys(row["年月"] for row in rows))[:MONTHS]
    with file.open("w", encoding="utf-8-sig", newline="") as text:
        writer = csv.DictWriter(text, rows[0].keys())
        writer.writeheader()
        for row in rows:
            if row["年月"] in months and row["区分"] != "域内仕入":
                for actual, plan in (("数量", "計画の数量"), ("金額（円）", "計画額（円）")):
                    if row[plan]:
                        row[actual] = str(share * float(row[plan]))
            writer.writerow(row)
    return file


@pytest.fixture(scope="module")
def watched(tmp_path_factory: pytest.TempPathFactory) -> dict[float, Monitoring]:
    folder = tmp_path_factory.mktemp("monitor")
    return {s: monitor_plan(EXAMPLE, filled(folder, s)) for s in (1.0, 0.4)}


def test_a_plan_that_is_met_keeps_what_it_planned(watched: dict[float, Monitoring]) -> None:
    met = watched[1.0]
    for kind in Kind:
        assert met.comparison.to_date(Line(kind)).ratio == pytest.approx(1.0, abs=1e-3)
        assert met.comparison.level(kind) is Level.GOOD
    planned, actual = met.planned_effect, met.actual_effect
    assert actual.retained_income_yen == pytest.approx(planned.retained_income_yen, rel=1e-3)
    assert planned.retained_income_yen > 0


def test_under_half_is_an_alarm_and_less_stays(watched: dict[float, Monitoring]) -> None:
    short = watched[0.4]
    assert short.comparison.level(Kind.SALES) is Level.ALARM
    assert short.comparison.all_low
    planned, actual = short.planned_effect, short.actual_effect
    assert actual.retained_income_yen < 0.6 * planned.retained_income_yen
    for effect in (planned, actual):
        assert effect.residual_yen == pytest.approx(0.0, abs=1.0)


def test_the_forecast_ends_between_the_plan_and_going_on_as_it_is(
    watched: dict[float, Monitoring],
) -> None:
    forecast = watched[0.4].forecast
    assert forecast is not None
    assert forecast.as_is_yen[-1] < forecast.middle_yen[-1] < forecast.planned_yen[-1]


def test_the_template_asks_by_month_for_the_plans_first_three_years_only(tmp_path: Path) -> None:
    file = tmp_path / "実績.csv"
    write_actuals_template(EXAMPLE, file)
    with file.open(encoding="utf-8-sig", newline="") as text:
        periods = list(dict.fromkeys(row["年月"] for row in csv.DictReader(text)))
    # The plan begins in April 2027, and the business opens in April 2028.
    assert periods[:24] == [f"{2028 + (at + 3) // 12}年{(at + 3) % 12 + 1}月" for at in range(24)]
    assert periods[24:] == [f"{year}年度" for year in range(2030, 2043)]


def test_the_measure_is_named_where_it_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(InputError) as refused:
        write_actuals_template(EXAMPLE, tmp_path / "実績.csv", "ない施策")
    (problem,) = refused.value.problems
    assert problem.candidates == ("真庭市木質チップ熱供給事業",)
    assert not list(tmp_path.iterdir())


def test_several_measures_ask_for_one(tmp_path: Path) -> None:
    import shutil

    folder = tmp_path / "計画"
    shutil.copytree(EXAMPLE, folder)
    (one,) = (folder / "measures").glob("*.toml")
    text = one.read_text("utf-8").replace("真庭市木質チップ熱供給事業", "二つ目の事業")
    (folder / "measures" / "second.toml").write_text(text, encoding="utf-8")
    with pytest.raises(InputError) as refused:
        write_actuals_template(folder, tmp_path / "実績.csv")
    assert len(refused.value.problems[0].candidates) == 2
    write_actuals_template(folder, tmp_path / "実績.csv", "二つ目の事業")
    assert (tmp_path / "実績.csv").exists()
