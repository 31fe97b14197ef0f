"""The classic estimators beside the trained one, for a region of any size."""

import numpy as np
import numpy.typing as npt
import pandas as pd

from machigenki.circulation.estimate.charm import charm_self_sufficiency, heterogeneity
from machigenki.circulation.estimate.features import nation
from machigenki.circulation.estimate.municipal import model_of_region
from machigenki.circulation.estimate.quotients import aflq, cilq, column_multipliers, flq, slq
from machigenki.circulation.national import national_table
from machigenki.region import Region

DELTA = 0.3
"""δ of FLQ and AFLQ; Flegg & Webber's usual choice."""


def compare_estimators(region: Region) -> pd.DataFrame:
    """Return type I column multipliers by estimator, sector × method.

    Columns: "trained", "slq", "cilq", "flq", "aflq", "charm". All rest on the same estimated
    outputs and the national technology. AFLQ may pass the inputs that there are in a small
    town; it is NaN where no multiplier follows.
    """
    town = model_of_region(region)
    model = town.model
    assert model.output is not None
    x, n = model.output.to_numpy(float), nation()
    demand = n.technical @ x + town.final_demand.to_numpy(float).sum(axis=1)
    found = {
        "trained": model.self_sufficiency.to_numpy(float),
        "slq": slq(x, n.output),
        "cilq": cilq(x, n.output),
        "flq": flq(x, n.output, DELTA),
        "aflq": aflq(x, n.output, DELTA),
        "charm": charm_self_sufficiency(x, demand, national_heterogeneity()),
    }
    frame = pd.DataFrame(
        {name: column_multipliers(n.technical, q) for name, q in found.items()},
        index=model.sectors,
    )
    return frame.where(frame >= 1.0)


def national_heterogeneity() -> npt.NDArray[np.float64]:
    """Return the cross-hauling of each product in the nation's trade, n (see `charm`)."""
    table = national_table()
    demand = table.intermediate.sum(axis=1) + table.final_demand.sum(axis=1)
    return heterogeneity(
        table.output.to_numpy(float),
        demand.to_numpy(float),
        table.exports.sum(axis=1).to_numpy(float),
        table.imports.sum(axis=1).to_numpy(float),
    )
