"""1,000 final demands on a table of 2,000 sectors, by us and by pymrio.

The work: from transactions Z and output x, and 1,000 labelled demand vectors, to 1,000
labelled output vectors. We factorise once and solve all demands together. pymrio's users have
two ways, and each is a benchmark of its own:

- `io_shocks`: the way that pymrio documents for a new final demand, its `IOSystem`:
  `reset_to_coefficients`, a new `Y`, `calc_system`. L is kept; flows Z come with every demand.
- `io_shocks_functions`: its bare functions, `calc_A` and `calc_L` once and `calc_x_from_L` for
  every demand; the labelled result holds one vector, so demands go one by one.

With bare arrays `calc_x_from_L` takes all demands in one product (0.1 s after the 0.4 s of
`calc_L`): who gives up the labels need not wait either.
"""

import statistics
from collections.abc import Callable

import numpy as np
import pandas as pd
import pymrio

from benchmarks.result import Result, seconds
from machigenki.circulation.effects import outputs
from machigenki.circulation.model import COMPONENTS, Model
from machigenki.region.tier import TIERS

REGIONS, SECTORS, SHOCKS = 40, 50, 1000
RUNS = 3
TOLERANCE = 1e-9


def io_shocks() -> Result:
    """Compare with pymrio's system, recalculated for every demand."""

    def peer(Z: pd.DataFrame, x: pd.DataFrame, shocks: pd.DataFrame) -> pd.DataFrame:
        system = pymrio.IOSystem(Z=Z, Y=shocks.iloc[:, [0]], x=x)
        system.calc_system()
        vectors = {}
        for name in shocks:
            system.reset_to_coefficients()
            system.Y = shocks[[name]]
            system.calc_system()
            vectors[name] = system.x["indout"]
        answer: pd.DataFrame = pd.concat(vectors, axis=1)
        return answer

    return _compare("io_shocks", f"pymrio {pymrio.__version__} IOSystem", peer)


def io_shocks_functions() -> Result:
    """Compare with pymrio's bare functions."""

    def peer(Z: pd.DataFrame, x: pd.DataFrame, shocks: pd.DataFrame) -> pd.DataFrame:
        L = pymrio.calc_L(pymrio.calc_A(Z, x))
        vectors = {name: pymrio.calc_x_from_L(L, shocks[name]) for name in shocks}
        answer: pd.DataFrame = pd.concat({k: v["indout"] for k, v in vectors.items()}, axis=1)
        return answer

    return _compare("io_shocks_functions", f"pymrio {pymrio.__version__} functions", peer)


def _compare(
    name: str,
    peer_name: str,
    peer: Callable[[pd.DataFrame, pd.DataFrame, pd.DataFrame], pd.DataFrame],
) -> Result:
    """Time both, alternating, and compare every output."""
    Z, x, shocks = table()
    answers: dict[str, pd.DataFrame] = {}

    def ours() -> None:
        answers["ours"] = outputs(closed_model(Z, x), shocks)

    def theirs() -> None:
        answers["peer"] = peer(Z, x, shocks)

    times: dict[str, list[float]] = {"ours": [], "peer": []}
    for _ in range(RUNS):
        times["ours"].append(seconds(ours))
        times["peer"].append(seconds(theirs))
    one, other = (answers[k].to_numpy(float) for k in ("ours", "peer"))
    ours_s, peer_s = (statistics.median(times[k]) for k in ("ours", "peer"))
    return Result(
        name=name,
        ours_s=ours_s,
        peer=peer_name,
        peer_s=peer_s,
        ratio=peer_s / ours_s,
        agree=bool(np.abs(one - other).max() <= TOLERANCE * np.abs(other).max()),
    )


def table() -> tuple[pd.DataFrame, pd.DataFrame, pd.DataFrame]:
    """Return Z, x and the shocks, labelled by region and sector as pymrio's tables are."""
    rng = np.random.default_rng(2015)
    labels = pd.MultiIndex.from_product(
        [[f"region {r}" for r in range(REGIONS)], [f"sector {s}" for s in range(SECTORS)]],
        names=["region", "sector"],
    )
    n = len(labels)
    flows = rng.lognormal(0.0, 1.5, (n, n))
    output = flows.sum(axis=0) / rng.uniform(0.3, 0.7, n)
    Z = pd.DataFrame(flows, index=labels, columns=labels)
    x = pd.DataFrame({"indout": output}, index=labels)
    names = [f"shock {k}" for k in range(SHOCKS)]
    # The demands come from a file of their own: a reader makes their labels from pairs, so they
    # are equal to the table's but not the same object.
    own = pd.MultiIndex.from_tuples(list(labels), names=labels.names)
    return Z, x, pd.DataFrame(rng.random((n, SHOCKS)), index=own, columns=names)


def closed_model(Z: pd.DataFrame, x: pd.DataFrame) -> Model:
    """Return the model of a world without imports: A = Z / x, s = 1."""
    output = x["indout"]
    A = Z.div(output, axis=1)
    ones = pd.Series(1.0, index=Z.index)
    sourcing = pd.DataFrame(0.0, index=Z.index, columns=[str(t) for t in TIERS])
    sourcing["region"] = 1.0
    value_added = pd.DataFrame(0.0, index=list(COMPONENTS), columns=Z.index)
    value_added.loc["wages"] = 1.0 - A.sum()
    return Model(
        place="world",
        technical=A,
        sourcing=sourcing,
        value_added=value_added,
        resident_wages=ones,
        local_profits=ones,
        consumption=ones / len(ones),
        propensity=0.0,
        jobs=pd.DataFrame(0.0, index=Z.index, columns=["workers", "employees"]),
        output=output,
    )
