import numpy as np
from hypothesis import given, strategies as st

from machigenki.circulation import TYPE1, TYPE2, effect, income_per_yen
from machigenki.circulation.adjoint import retained_income, wage_income, worker_jobs
from machigenki.circulation.model import Model

from .circulation_models import models, shocks_for


@given(models(), st.integers(0, 2**32 - 1), st.booleans(), st.booleans())
def test_the_adjoint_equals_the_direct_way(
    region: Model, seed: int, households: bool, local: bool
) -> None:
    shock = shocks_for(region, seed)
    result = effect(region, shock, method=TYPE2 if households else TYPE1, local=local)
    for indicator in (retained_income(region), wage_income(region), worker_jobs(region)):
        worth = income_per_yen(region, indicator, households=households, local=local)
        direct = indicator @ result.output
        np.testing.assert_allclose(
            worth @ shock, direct, atol=1e-9 * float(indicator.max() * shock.abs().sum().max())
        )
