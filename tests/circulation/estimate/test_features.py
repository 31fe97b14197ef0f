"""Features describe the nation as balanced and a place by what lies near it."""

import numpy as np
import pytest
from hypothesis import given, strategies as st

from machigenki.circulation import national_table
from machigenki.circulation.estimate.features import FEATURES, access, features, nation


def test_the_nation_itself_has_neutral_features() -> None:
    F = features(nation().output, 1.0, 0.0)
    found = dict(zip(FEATURES, F.T, strict=True))
    assert np.abs(found["log_quotient"]).max() < 1e-12
    assert np.abs(found["log_share"]).max() < 1e-12
    table = national_table()
    trade = (table.exports.sum(axis=1) - table.imports.sum(axis=1)).to_numpy(float)
    demand = nation().output - trade
    # Adjusted for trade, supply equals demand.
    assert found["log_supply_demand"] == pytest.approx(np.log(nation().output / demand), abs=1e-3)


@given(st.floats(1e-6, 1.0))
def test_quotients_do_not_depend_on_size(scale: float) -> None:
    x = nation().output * np.linspace(0.5, 1.5, len(nation().output))
    a, b = features(x, 0.1, 0.0), features(x * scale, 0.1 * scale, 0.0)
    assert a[:, 0] == pytest.approx(b[:, 0], abs=1e-9)
    assert a[:, 2] == pytest.approx(b[:, 2], abs=1e-6)


def test_a_missing_sector_is_finite() -> None:
    x = nation().output.copy()
    x[5] = 0.0
    assert np.isfinite(features(x, 1.0, 0.0)).all()


def test_access_falls_with_distance() -> None:
    capitals = np.array([35.69, 34.69]), np.array([139.69, 135.50])  # Tokyo, Osaka
    shares = np.array([0.6, 0.4])
    tokyo = access(35.69, 139.69, *capitals, shares)
    sapporo = access(43.06, 141.35, *capitals, shares)
    assert sapporo < tokyo < 0.0
    # Tokyo to Osaka is close to 400 km, so Osaka counts there by about 1/e.
    assert np.exp(tokyo) == pytest.approx(0.6 + 0.4 / np.e, abs=0.01)
