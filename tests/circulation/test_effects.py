import numpy as np
import pandas as pd
import pytest
from hypothesis import given, strategies as st

from machigenki.circulation import METHODS, TWO_ROUND, TYPE1, TYPE2, effect, outputs, plant_effect
from machigenki.circulation.model import Model
from machigenki.region.problem import InputError

from .circulation_models import model, models, shocks_for

SEEDS = st.integers(0, 2**32 - 1)


@pytest.fixture
def town() -> Model:
    """Two sectors: fields and shops, with numbers that can be worked by hand."""
    return model(
        np.array([[0.1, 0.2], [0.3, 0.1]]),
        np.array([[0.5, 0.2, 0.2, 0.1], [0.8, 0.1, 0.1, 0.0]]),
        np.array([[0.3, 0.4], [0.2, 0.1], [0.05, 0.1], [0.03, 0.08], [0.02, 0.02]]),
        np.array([0.4, 0.6]),
        resident=1.0,
    )


def test_two_rounds_worked_by_hand(town: Model) -> None:
    shock = pd.Series({"01": 100.0, "02": 50.0})
    C = np.array([50.0, 40.0])
    K = np.array([0.5 * (5 + 8), 0.8 * (15 + 4)])
    left = np.array([[1 - 0.05, -0.1], [-0.24, 1 - 0.08]])
    M = np.linalg.solve(left, K)
    income = 0.3 * (C + M)[0] + 0.4 * (C + M)[1]
    AB = np.array([0.5 * 0.4, 0.8 * 0.6]) * 0.7 * income
    AC = np.linalg.solve(left, AB)
    result = effect(town, shock, method=TWO_ROUND)
    np.testing.assert_allclose(result.direct.iloc[:, 0], C)
    np.testing.assert_allclose(result.indirect.iloc[:, 0], M)
    np.testing.assert_allclose(result.induced.iloc[:, 0], AC)
    np.testing.assert_allclose(result.output.iloc[:, 0], C + M + AC)
    assert result.summary().loc["total", "wages_yen"] == pytest.approx(
        float(np.array([0.3, 0.4]) @ (C + M + AC))
    )


@given(models(), SEEDS)
def test_type1_imports_and_value_added_make_the_shock(region: Model, seed: int) -> None:
    shock = shocks_for(region, seed)
    result = effect(region, shock, method=TYPE1)
    rest = result.imports.sum() + result.value_added.sum() - shock.sum()
    np.testing.assert_allclose(rest, 0.0, atol=1e-9 * shock.abs().sum().max())


@given(models(), SEEDS, st.sampled_from(list(METHODS.values())))
def test_effects_are_linear(region: Model, seed: int, method: object) -> None:
    shock = shocks_for(region, seed, 2)
    both = effect(region, shock.iloc[:, 0] * 2.0 - shock.iloc[:, 1], method=method)
    parts = effect(region, shock, method=method).output
    np.testing.assert_allclose(
        both.output.iloc[:, 0],
        parts.iloc[:, 0] * 2.0 - parts.iloc[:, 1],
        atol=1e-9 * shock.abs().sum().max(),
    )


@given(models(), SEEDS)
def test_households_add_to_a_demand(region: Model, seed: int) -> None:
    shock = shocks_for(region, seed).abs()
    one, rounds, two = (effect(region, shock, method=m).output for m in (TYPE1, TWO_ROUND, TYPE2))
    slack = 1e-9 * shock.sum().max()
    assert (two >= rounds - slack).all(axis=None)
    assert (rounds >= one - slack).all(axis=None)


@given(models(), SEEDS)
def test_type2_is_the_inverse_closed_with_households(region: Model, seed: int) -> None:
    shock = shocks_for(region, seed)
    s = region.self_sufficiency.to_numpy()
    again = region.technical.to_numpy() + np.outer(
        region.propensity * region.consumption, region.resident_income
    )
    expected = np.linalg.solve(np.eye(len(s)) - s[:, None] * again, s[:, None] * shock.to_numpy())
    found = effect(region, shock, method=TYPE2).output
    np.testing.assert_allclose(found, expected, atol=1e-9 * np.abs(expected).max())


@given(models(), SEEDS)
def test_many_shocks_are_many_single_ones(region: Model, seed: int) -> None:
    shock = shocks_for(region, seed)
    together = effect(region, shock, method=TYPE2)
    for name in shock:
        alone = effect(region, shock[name], method=TYPE2)
        np.testing.assert_allclose(
            alone.output.iloc[:, 0], together.output[name], atol=1e-6, rtol=1e-12
        )
    np.testing.assert_allclose(outputs(region, shock), effect(region, shock).output, atol=1e-6)


@given(models(), st.floats(1e6, 1e10))
def test_a_plant_makes_just_its_own_production(region: Model, yen: float) -> None:
    sector = region.sectors[-1]
    result = plant_effect(region, pd.Series({sector: yen}))
    B = region.inverse
    expected = B[sector] / B.loc[sector, sector] * yen
    np.testing.assert_allclose(result.output.iloc[:, 0], expected, rtol=1e-9)
    assert result.output.loc[sector].item() == pytest.approx(yen, rel=1e-12)


def test_two_plants_at_once_each_make_their_own(town: Model) -> None:
    made = pd.Series({"01": 3e8, "02": 2e8})
    np.testing.assert_allclose(plant_effect(town, made).output.iloc[:, 0], made)


def test_local_orders_are_not_imported_directly(town: Model) -> None:
    shock = pd.Series({"01": 1e6})
    assert effect(town, shock, local=True).direct.loc["01"].item() == 1e6
    assert effect(town, shock).direct.loc["01"].item() == 5e5


def test_a_higher_propensity_induces_more(town: Model) -> None:
    shock = pd.Series({"01": 1e6})
    low = effect(town, shock, method=TYPE2, propensity=0.2).induced.sum().item()
    high = effect(town, shock, method=TYPE2, propensity=0.8).induced.sum().item()
    assert 0.0 < low < high


@pytest.mark.parametrize("propensity", [-0.1, 1.0, float("nan")])
def test_a_propensity_out_of_range_is_refused(town: Model, propensity: float) -> None:
    with pytest.raises(InputError, match="out of range"):
        effect(town, pd.Series({"01": 1.0}), propensity=propensity)


def test_an_unknown_sector_gets_suggestions(town: Model) -> None:
    with pytest.raises(InputError) as caught:
        effect(town, pd.Series({"0l": 1.0}))
    assert caught.value.problems[0].candidates


def test_an_amount_that_is_no_number_is_refused(town: Model) -> None:
    with pytest.raises(InputError, match="01"):
        effect(town, pd.Series({"01": float("nan"), "02": 1.0}))


def test_the_repr_and_the_json_tell_the_same_totals(town: Model) -> None:
    result = effect(town, pd.Series({"01": 1e8}), method=TYPE2)
    data = result.as_dict()
    total = data["rounds"]["total"]["output_yen"]
    assert total == pytest.approx(result.output.to_numpy().sum())
    assert f"{total:,.0f}" in repr(result)
    assert data["sectors"]["01"]["demand_yen"] == 1e8
