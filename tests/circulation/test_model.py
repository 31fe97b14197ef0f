import numpy as np
import pandas as pd
import pytest
from hypothesis import given

from machigenki.circulation.model import Model, resourced

from .circulation_models import model, models

MILLER_BLAIR_A = np.array([[0.15, 0.25], [0.20, 0.05]])
MILLER_BLAIR_L = np.array([[1.25412541, 0.330033], [0.2640264, 1.12211221]])


@pytest.fixture
def closed() -> Model:
    """Miller and Blair's two sectors, without imports."""
    value_added = np.zeros((5, 2))
    value_added[0] = 1.0 - MILLER_BLAIR_A.sum(axis=0)
    return model(MILLER_BLAIR_A, np.array([[1.0, 0, 0, 0]] * 2), value_added, np.array([0.5, 0.5]))


def test_the_inverse_of_miller_and_blair(closed: Model) -> None:
    np.testing.assert_allclose(closed.inverse, MILLER_BLAIR_L, atol=5e-9)


def test_miller_and_blair_shock(closed: Model) -> None:
    # Miller and Blair (2009), section 2.3: f = (600, 1500) gives x = (1247.52, 1841.58).
    x = closed.solve(np.array([600.0, 1500.0]))
    np.testing.assert_allclose(x, [1247.52, 1841.58], atol=5e-3)


def test_multipliers_are_column_sums(closed: Model) -> None:
    np.testing.assert_allclose(closed.multipliers, MILLER_BLAIR_L.sum(axis=0), atol=1e-8)


@given(models())
def test_the_inverse_solves_the_balance(region: Model) -> None:
    A = region.technical.to_numpy()
    s = region.self_sufficiency.to_numpy()
    B = region.inverse.to_numpy()
    np.testing.assert_allclose(B - s[:, None] * (A @ B), np.eye(len(s)), atol=1e-12)


@given(models())
def test_a_sector_without_output_is_bought_outside(region: Model) -> None:
    dead = region.sectors[region.value_added.sum() == 0.0]
    assert np.isfinite(region.inverse.to_numpy()).all()
    for sector in dead:
        demand = region.self_sufficiency.to_numpy() * (region.sectors == sector)
        assert not region.solve(demand).any()


@given(models())
def test_another_propensity_keeps_what_was_factorised(region: Model) -> None:
    fresh = region.with_propensity(0.3)
    _ = region.household_chain
    kept = region.with_propensity(0.3)
    assert kept._factors is region._factors
    assert kept.household_multiplier == pytest.approx(fresh.household_multiplier, rel=1e-12)


@given(models())
def test_the_household_multiplier_is_that_of_the_closed_inverse(region: Model) -> None:
    s, c = region.self_sufficiency.to_numpy(), region.consumption.to_numpy()
    w = region.resident_income.to_numpy()
    n = len(s)
    closed = np.zeros((n + 1, n + 1))
    closed[:n, :n] = s[:, None] * region.technical.to_numpy()
    closed[:n, n] = s * c * region.propensity
    closed[n, :n] = w
    inverse = np.linalg.inv(np.eye(n + 1) - closed)
    assert region.household_multiplier == pytest.approx(inverse[n, n], rel=1e-10)


def test_resourced_keeps_the_proportions_of_tiers() -> None:
    sourcing = pd.DataFrame(
        {"region": [0.4, 1.0], "prefecture": [0.3, 0], "nation": [0.2, 0], "abroad": [0.1, 0]},
        index=["01", "06"],
    )
    changed = resourced(sourcing, pd.Series({"01": 0.7, "06": 0.9}))
    np.testing.assert_allclose(changed.loc["01"], [0.7, 0.15, 0.1, 0.05])
    np.testing.assert_allclose(changed.loc["06"], [0.9, 0.0, 0.1, 0.0], atol=1e-15)
