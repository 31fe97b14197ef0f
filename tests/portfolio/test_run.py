"""A plan's result hangs together: ledgers, effects and draws tell one story."""

import numpy as np
import pandas as pd
import pytest

from machigenki.ledger import check_conservation, difference, equal
from machigenki.portfolio import PlanResult, prepare, read_plan


def test_the_effect_of_the_difference_is_the_difference_of_the_effects(result: PlanResult) -> None:
    apart = result.effect_with.retained_income_yen - result.effect_without.retained_income_yen
    assert result.effect.retained_income_yen == pytest.approx(apart, rel=1e-9)
    assert result.effect.jobs_person_years == pytest.approx(
        result.effect_with.jobs_person_years - result.effect_without.jobs_person_years, rel=1e-9
    )


def test_money_in_equals_leaks_and_what_is_kept(result: PlanResult) -> None:
    scale = abs(result.effect_with.inflow_yen) + abs(result.effect_with.leak_yen)
    for effect in (result.effect, result.effect_with, result.effect_without):
        assert abs(effect.residual_yen) <= 1e-9 * scale


def test_the_books_of_every_modelled_party_close(result: PlanResult) -> None:
    check_conservation(result.with_)
    check_conservation(result.without)


def test_the_difference_is_that_of_the_two_ledgers(result: PlanResult) -> None:
    assert equal(result.difference, difference(result.with_, result.without))


def test_draws_without_variation_are_the_planners_own_case(result: PlanResult) -> None:
    prepared = prepare(result.folder)
    ones = {d.key: np.ones(3) for d in prepared.drivers}
    s = np.tile(prepared.model.model.self_sufficiency.to_numpy(float), (3, 1))
    table = prepared.results(ones, s)
    assert table["retained_income_yen"].to_numpy() == pytest.approx(
        result.effect.retained_income_yen, rel=1e-9
    )
    assert table["jobs_person_years"].to_numpy() == pytest.approx(
        result.effect.jobs_person_years, rel=1e-9
    )


def test_the_interval_holds_the_middle_case_and_is_no_point(result: PlanResult) -> None:
    interval = result.uncertainty.interval
    for name in ("retained_income_yen", "jobs_person_years"):
        row = interval.loc[name]
        assert row["p05"] < row["value"] < row["p95"]


def test_the_same_seed_repeats_the_result(result: PlanResult) -> None:
    again = prepare(read_plan(result.folder.path)).assess(
        pd.Series(dtype=float), draws=500, seed=result.folder.plan.seed
    )
    once_more = prepare(read_plan(result.folder.path)).assess(
        pd.Series(dtype=float), draws=500, seed=result.folder.plan.seed
    )
    pd.testing.assert_frame_equal(again.draws, once_more.draws)


def test_every_figure_that_the_result_rests_on_has_a_source(result: PlanResult) -> None:
    assert len(result.sources) > 50
    assert all(figure.source.title.ja for _, figure in result.sources)
