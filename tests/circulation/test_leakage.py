import numpy as np
import pandas as pd
import pytest
from hypothesis import given, strategies as st

from machigenki.circulation import (
    TYPE1,
    TYPE2,
    effect,
    leak_interval,
    leaking_sectors,
    leaks,
    model_of_region,
)
from machigenki.circulation.model import Model
from machigenki.circulation.uses import CATEGORIES, uses_of_income, uses_of_output
from machigenki.region import load_region

from .circulation_models import models, shocks_for

SEEDS = st.integers(0, 2**32 - 1)


@given(models(), SEEDS, st.booleans(), st.booleans(), st.floats(0.0, 1e9))
def test_leaks_close_to_the_shock_and_transfers(
    region: Model, seed: int, households: bool, local: bool, transfers: float
) -> None:
    shock = shocks_for(region, seed)
    if local:
        shock[region.value_added.sum() == 0.0] = 0.0  # nobody there takes an order
    result = leaks(region, shock, households=households, local=local, transfers=transfers)
    scale = shock.abs().sum().max() + transfers
    np.testing.assert_allclose(result.residual, 0.0, atol=1e-9 * scale)


@given(models(), SEEDS)
def test_without_households_imports_are_those_of_type1(region: Model, seed: int) -> None:
    shock = shocks_for(region, seed)
    by_tier = leaks(region, shock, households=False).frame
    imports = by_tier[by_tier.index.get_level_values("category").str.endswith("imports")]
    expected = effect(region, shock, method=TYPE1).imports
    found = imports.groupby(level="tier").sum().reindex(expected.index)
    np.testing.assert_allclose(found, expected, atol=1e-6)


@given(models(), SEEDS)
def test_with_households_imports_are_those_of_type2(region: Model, seed: int) -> None:
    shock = shocks_for(region, seed)
    frame = leaks(region, shock).frame
    imports = frame[frame.index.get_level_values("category").str.endswith("imports")]
    expected = effect(region, shock, method=TYPE2).imports.sum()
    np.testing.assert_allclose(imports.sum(), expected, atol=1e-5)


@given(models())
def test_a_yen_of_output_is_used_up(region: Model) -> None:
    bought = region.technical.mul(region.self_sufficiency, axis=0).sum()
    live = region.value_added.sum() > 0.0
    total = uses_of_output(region, resident_wages=True).sum() + bought
    np.testing.assert_allclose(total[live], 1.0, rtol=1e-12)


@given(models())
def test_a_yen_of_income_is_used_up(region: Model) -> None:
    spent = region.propensity * float((region.consumption * region.self_sufficiency).sum())
    assert float(uses_of_income(region).sum()) + spent == pytest.approx(1.0, rel=1e-12)


@given(models())
def test_every_category_has_a_label(region: Model) -> None:
    frame = leaks(region, pd.Series(1.0, index=region.sectors)).frame
    assert set(frame.index.get_level_values("category")) <= set(CATEGORIES)


@given(models())
def test_outside_and_kept_and_not_followed_make_all(region: Model) -> None:
    result = leaks(region, pd.Series(1e6, index=region.sectors))
    untold = result.frame[result.frame.index.get_level_values("tier") == "unstated"]
    parts = result.outside.sum() + result.kept.sum() + untold.sum()
    np.testing.assert_allclose(parts, result.frame.sum(), rtol=1e-12)
    assert result.as_dict()["outside_yen"] == pytest.approx(result.outside.sum().item())


@given(models())
def test_worth_of_a_leak_is_the_income_of_ordering_it_here(region: Model) -> None:
    frame = leaking_sectors(region)
    orders = frame["leak_yen"].where(region.value_added.sum() > 0.0, 0.0)
    result = effect(region, orders.reindex(region.sectors).rename("all"), method=TYPE2, local=True)
    worth = frame["worth_yen"].where(region.value_added.sum() > 0.0, 0.0).sum()
    assert worth == pytest.approx(float(region.retained @ result.output["all"]), rel=1e-9, abs=1e-6)
    assert frame["leak_yen"].is_monotonic_decreasing
    assert (frame["leak_yen"] >= 0.0).all()


def test_the_interval_of_a_leak_holds_the_draws_and_the_estimate() -> None:
    town = model_of_region(load_region("岡山県真庭市"))
    draws = town.draws(400, 2013)
    ends = leak_interval(town.model, draws)
    leak = leaking_sectors(town.model)["leak_yen"].reindex(ends.index)
    # In the middle case the leak is (1 − s) of what is used; a draw has another s.
    used = leak / (1.0 - town.model.self_sufficiency)
    for place, sector in enumerate(ends.index):
        drawn = (1.0 - draws[:, place]) * used[sector]
        low, high = ends.loc[sector]
        assert low <= leak[sector] <= high
        # Where self-sufficiency is capped many draws are alike, and lie on an end.
        near = 1e-9 * used[sector]
        assert np.mean(drawn < low - near) <= 0.06 <= 0.02 + np.mean(drawn <= low + near)
        assert np.mean(drawn > high + near) <= 0.06 <= 0.02 + np.mean(drawn >= high - near)
