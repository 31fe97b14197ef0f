import numpy as np
import pytest
from hypothesis import given, strategies as st
from hypothesis.extra.numpy import arrays

from machigenki.circulation.estimate.balance import gras, ras
from machigenki.region.problem import InputError

# Junius & Oosterhaven (2003), the table and the new totals of their example.
OLD = np.array([[7, 3, 5, -3], [2, 9, 8, 1], [-2, 0, 2, 1]], float)
ROWS = np.array([15, 26, -1], float)
COLUMNS = np.array([9, 16, 17, -2], float)


def _information(x: np.ndarray, a: np.ndarray) -> float:
    """Objective of Lenzen, Wood & Gallego (2007): Σ |a| (z ln(z/e) + 1), z = x/a."""
    on = a != 0
    z = x[on] / a[on]
    return float((np.abs(a[on]) * (z * np.log(z / np.e) + 1)).sum())


def test_gras_meets_the_totals_of_junius_and_oosterhaven():
    new = gras(OLD, ROWS, COLUMNS).matrix
    np.testing.assert_allclose(new.sum(1), ROWS, atol=1e-9)
    np.testing.assert_allclose(new.sum(0), COLUMNS, atol=1e-9)
    assert (np.sign(new) == np.sign(OLD)).all()


def test_gras_loses_least_information():
    new = gras(OLD, ROWS, COLUMNS).matrix
    least = _information(new, OLD)
    rng = np.random.default_rng(7)
    for _ in range(200):
        # A swap on a 2 × 2 corner without the zero keeps all margins.
        i, k = rng.choice(3, 2, replace=False)
        j, m = rng.choice(4, 2, replace=False)
        step = np.zeros_like(new)
        step[[i, k], [j, m]] += 1e-3
        step[[i, k], [m, j]] -= 1e-3
        if (step[OLD == 0] != 0).any():
            continue
        assert _information(new + step, OLD) > least


@given(
    arrays(float, (3, 4), elements=st.floats(0.1, 10)),
    arrays(float, (3, 4), elements=st.sampled_from([1.0, 1.0, -1.0])),
    arrays(float, (3, 4), elements=st.floats(0.5, 2)),
)
def test_gras_finds_margins_that_can_be_met(size, sign, change):
    first = size * sign
    target = first * change
    got = gras(first, target.sum(1), target.sum(0)).matrix
    scale = np.abs(target).max()
    np.testing.assert_allclose(got.sum(1), target.sum(1), atol=1e-8 * scale)
    np.testing.assert_allclose(got.sum(0), target.sum(0), atol=1e-8 * scale)
    assert (np.sign(got) == sign).all()


def test_ras_is_biproportional():
    a = np.array([[2.0, 1.0], [1.0, 3.0]])
    got = ras(a, [4.0, 6.0], [5.0, 5.0]).matrix
    np.testing.assert_allclose(got.sum(1), [4, 6])
    # The cross ratio of a 2 × 2 table is what RAS leaves alone.
    assert got[0, 0] * got[1, 1] / (got[0, 1] * got[1, 0]) == pytest.approx(6.0)


@pytest.mark.parametrize(
    ("matrix", "rows", "columns", "words"),
    [
        ([[1.0, -1.0]], [0.0], [1.0, -1.0], "negative"),
        ([[1.0, 1.0]], [3.0], [1.0, 1.0], "agree"),
        ([[1.0, 1.0]], [1.0, 1.0], [1.0, 1.0], "fit"),
        ([[1.0, 0.0], [0.0, 1.0]], [1.0, 2.0], [2.0, 1.0], "zeros"),
    ],
)
def test_what_cannot_be_balanced_says_why(matrix, rows, columns, words):
    with pytest.raises(InputError, match=words):
        ras(matrix, rows, columns)
