"""1,000 final-demand shocks on a table of 2,000 sectors, by us and by pymrio.

The work is the same: from transactions Z and output x, and 1,000 labelled demand vectors, to
1,000 labelled output vectors. pymrio's user calls `calc_A`, `calc_L` and, for every shock,
`calc_x_from_L`, whose labelled result holds one vector; we factorise once and solve all
shocks together. (With bare arrays pymrio's call also takes all shocks at once, and is then
the faster of its two ways, but rows and columns lose their labels.)
"""

import statistics

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
    """Time both, alternating, and compare every output."""
    Z, x, shocks = table()
    answers: dict[str, pd.DataFrame] = {}

    def ours() -> None:
        answers["ours"] = outputs(closed_model(Z, x), shocks)

    def peer() -> None:
        L = pymrio.calc_L(pymrio.calc_A(Z, x))
        vectors = {name: pymrio.calc_x_from_L(L, shocks[name]) for name in shocks}
        answers["peer"] = pd.concat(
            {name: vector["indout"] for name, vector in vectors.items()}, axis=1
        )

    times: dict[str, list[float]] = {"ours": [], "peer": []}
    for _ in range(RUNS):
        times["ours"].append(seconds(ours))
        times["peer"].append(seconds(peer))
    one, other = (answers[k].to_numpy(float) for k in ("ours", "peer"))
    ours_s, peer_s = (statistics.median(times[k]) for k in ("ours", "peer"))
    return Result(
        name="io_shocks",
        ours_s=ours_s,
        peer=f"pymrio {pymrio.__version__}",
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
    return Z, x, pd.DataFrame(rng.random((n, SHOCKS)), index=labels, columns=names)


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
