"""10,000 draws of the example plan, ledgers and circulation included, against 1 s."""

from pathlib import Path

import pandas as pd

from benchmarks.result import Result, against_budget
from machigenki.portfolio import prepare, read_plan

EXAMPLE = Path(__file__).resolve().parent.parent / "examples" / "maniwa-chip-boiler"


def monte_carlo() -> Result:
    """Draw the plan's interval 10,000 times."""
    prepared = prepare(read_plan(EXAMPLE))

    def work() -> bool:
        uncertainty = prepared.assess(pd.Series(dtype=float), draws=10_000, seed=1)
        return len(uncertainty.draws) == 10_000 and bool(uncertainty.draws.notna().all(axis=None))

    return against_budget("monte_carlo", 1.0, work)
