import numpy as np
import pytest
from hypothesis import given, strategies as st
from hypothesis.extra.numpy import arrays

from machigenki.circulation.estimate.quotients import (
    aflq,
    cilq,
    column_multipliers,
    flq,
    location_quotient,
    region_size,
    slq,
)

sizes = st.integers(2, 6)
outputs = sizes.flatmap(
    lambda n: st.tuples(
        arrays(float, n, elements=st.floats(1.0, 1e3)),
        arrays(float, n, elements=st.floats(0.0, 1.0)),
    )
)


def _region(pair):
    national, part = pair
    x = national * part
    return (x if x.sum() > 1e-6 else national * 0.5), national


def test_location_quotient_of_a_worked_example():
    # Region 20 + 80, nation 400 + 600: shares 0.2 against 0.4, and 0.8 against 0.6.
    np.testing.assert_allclose(location_quotient([20, 80], [400, 600]), [0.5, 4 / 3])


def test_quotients_of_a_worked_example():
    x, X = [20.0, 80.0], [400.0, 600.0]
    np.testing.assert_allclose(slq(x, X), [[0.5, 0.5], [1, 1]])
    np.testing.assert_allclose(cilq(x, X), [[0.5, 0.375], [1, 1]])
    lam = np.log2(1.1) ** 0.3
    np.testing.assert_allclose(
        flq(x, X, 0.3), [[lam * 0.5, lam * 0.375], [1, lam * 4 / 3]], rtol=1e-12
    )
    np.testing.assert_allclose(
        aflq(x, X, 0.3) / flq(x, X, 0.3), [[1, np.log2(7 / 3)], [1, np.log2(7 / 3)]]
    )


@pytest.mark.parametrize(("share", "expected"), [(1.0, 1.0), (0.1, 0.1375035), (0.01, 0.0143553)])
def test_region_size_at_delta_one_is_the_binary_logarithm(share, expected):
    assert region_size(share, 1.0) == pytest.approx(expected, rel=1e-6)


@given(outputs, st.floats(0.0, 0.9))
def test_quotients_are_bounded(pair, delta):
    x, X = _region(pair)
    for q in (slq(x, X), cilq(x, X), flq(x, X, delta)):
        assert (q >= 0).all()
        assert (q <= 1).all()
    top = np.log2(1 + location_quotient(x, X).max())
    assert (aflq(x, X, delta) <= max(top, 1) + 1e-12).all()


@given(outputs)
def test_a_small_copy_of_the_nation_serves_itself_by_slq_but_not_by_flq(pair):
    _, X = _region(pair)
    np.testing.assert_allclose(slq(0.01 * X, X), 1.0)
    np.testing.assert_allclose(cilq(0.01 * X, X), 1.0)
    np.testing.assert_allclose(flq(0.01 * X, X, 0.3), region_size(0.01, 0.3))
    np.testing.assert_allclose(flq(X, X, 0.3), 1.0)


@given(outputs)
def test_flq_without_delta_is_cilq(pair):
    x, X = _region(pair)
    np.testing.assert_allclose(flq(x, X, 0.0), cilq(x, X))


def test_column_multipliers_of_miller_and_blair():
    # Miller & Blair (2009), section 2.3: L = [[1.2541, .3300], [.2640, 1.1221]].
    A = [[0.15, 0.25], [0.20, 0.05]]
    L = np.array([[1.25412541, 0.330033], [0.2640264, 1.12211221]])
    np.testing.assert_allclose(column_multipliers(A, np.ones((2, 2))), L.sum(0), rtol=1e-6)
    np.testing.assert_allclose(column_multipliers(A, np.zeros(2)), 1.0)
