"""Small regions for the tests: one worked by hand, and any number drawn by hypothesis."""

import numpy as np
import pandas as pd
from hypothesis import strategies as st

from machigenki.circulation.model import COMPONENTS, HouseholdRates, Model
from machigenki.region.tier import TIERS

TIER_NAMES = [str(t) for t in TIERS]


def model(
    A: np.ndarray,
    sourcing: np.ndarray,
    value_added: np.ndarray,
    consumption: np.ndarray,
    *,
    resident: float = 0.9,
    local: float = 0.6,
    propensity: float = 0.7,
    local_taxes: float = 0.25,
    labels: list[str] | None = None,
) -> Model:
    n = len(A)
    names = pd.Index(labels or [f"{i:02d}" for i in range(1, n + 1)])
    return Model(
        place="試験町",
        technical=pd.DataFrame(A, index=names, columns=names),
        sourcing=pd.DataFrame(sourcing, index=names, columns=TIER_NAMES),
        value_added=pd.DataFrame(value_added, index=list(COMPONENTS), columns=names),
        resident_wages=pd.Series(resident, index=names),
        local_profits=pd.Series(local, index=names),
        consumption=pd.Series(consumption, index=names),
        propensity=propensity,
        jobs=pd.DataFrame(
            {"workers": np.linspace(5e-8, 2e-7, n), "employees": np.linspace(4e-8, 1e-7, n)},
            index=names,
        ),
        output=pd.Series(np.linspace(1e9, 5e9, n), index=names),
        local_taxes=local_taxes,
        household_rates=HouseholdRates(0.04, 0.04, 0.09),
    )


@st.composite
def models(draw: st.DrawFn, zero_output: bool = True) -> Model:
    """Return a region of 2 to 5 sectors with wages, leaks and possibly a dead sector."""
    n = draw(st.integers(2, 5))
    rng = np.random.default_rng(draw(st.integers(0, 2**32 - 1)))
    value = rng.uniform(0.3, 0.9, n)
    A = rng.dirichlet(np.ones(n), n).T * (1.0 - value)
    components = rng.dirichlet(np.ones(len(COMPONENTS)), n).T * value
    sourcing = rng.dirichlet(np.ones(len(TIER_NAMES)), n)
    if zero_output and draw(st.booleans()):
        A[:, 0] = 0.0
        components[:, 0] = 0.0
        sourcing[0] = [0.0, 0.2, 0.5, 0.3]
    return model(
        A,
        sourcing,
        components,
        rng.dirichlet(np.ones(n)),
        resident=rng.uniform(0.3, 1.0),
        local=rng.uniform(0.0, 1.0),
        propensity=rng.uniform(0.0, 0.9),
        local_taxes=rng.uniform(0.0, 1.0),
    )


def shocks_for(region: Model, seed: int, count: int = 3) -> pd.DataFrame:
    """Return demands of either sign (yen) for a region."""
    rng = np.random.default_rng(seed)
    return pd.DataFrame(
        rng.normal(0.0, 1e8, (len(region.sectors), count)),
        index=region.sectors,
        columns=[f"case {k}" for k in range(count)],
    )
