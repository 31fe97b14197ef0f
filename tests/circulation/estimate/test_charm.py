import numpy as np
from hypothesis import given, strategies as st
from hypothesis.extra.numpy import arrays

from machigenki.circulation.estimate.charm import charm, charm_self_sufficiency, heterogeneity

flows = arrays(float, 5, elements=st.floats(0.0, 1e6))
shares = arrays(float, 5, elements=st.floats(0.0, 2.0))


def test_a_worked_example():
    # Nation: output 100, demand 90, exports 30, imports 20: 40 hauled across, h = 40 / 190.
    h = heterogeneity([100.0], [90.0], [30.0], [20.0])
    np.testing.assert_allclose(h, 40 / 190)
    # A region of output 10, demand 9 trades in proportion: exports 3, imports 2.
    trade = charm([10.0], [9.0], h)
    np.testing.assert_allclose(trade.exports, 3.0)
    np.testing.assert_allclose(trade.imports, 2.0)
    np.testing.assert_allclose(charm_self_sufficiency([10.0], [9.0], h), 7 / 9)


@given(flows, flows, shares)
def test_supply_is_use_and_nothing_passes_through(output, demand, share):
    trade = charm(output, demand, share)
    np.testing.assert_allclose(output + trade.imports, demand + trade.exports, atol=1e-6)
    assert (trade.exports <= output + 1e-6).all()
    assert (trade.imports <= demand + 1e-6).all()
    assert (trade.imports >= -1e-9).all()


@given(flows, flows, shares)
def test_self_sufficiency_lies_between_zero_and_one(output, demand, share):
    s = charm_self_sufficiency(output, demand, share)
    assert (s >= 0).all()
    assert (s <= 1).all()
