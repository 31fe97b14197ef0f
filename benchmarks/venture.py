"""A venture with its statements and ratios, and 10,000 futures of it, on the example plan."""

import statistics
from pathlib import Path

import numpy as np
import numpy_financial as npf  # type: ignore[import-untyped]

from benchmarks.analyst import Array, Plan, one_draw
from benchmarks.result import Result, against_budget, seconds
from machigenki.venture import (
    multipliers,
    read_venture,
    run_venture,
    standard_draws,
    uncertain_inputs,
)
from machigenki.venture.bank_view import bank_view
from machigenki.venture.simulation import Simulation, simulate

EXAMPLES = Path(__file__).resolve().parent.parent / "examples"
MEASURE = EXAMPLES / "maniwa-chip-boiler" / "measures" / "chip-boiler.toml"
DISCOUNT_RATE = 0.04
DRAWS, PEER_DRAWS, SEED = 10_000, 50, 2013
RUNS = 5
TOLERANCE_YEN = 1.0
BALANCE_YEN = 1e-6


def venture_full() -> Result:
    """36 months and the years after, three statements and every ratio of the bank: 20 ms."""
    venture = read_venture(MEASURE)

    def work() -> bool:
        course = run_venture(venture)
        sheet = course.statements.balance_sheet
        view = bank_view(course, DISCOUNT_RATE)
        owed = sheet["total_liabilities_yen"] + sheet["net_assets_yen"]
        gap = np.abs(sheet["total_assets_yen"] - owed).max()
        return bool(gap <= BALANCE_YEN and np.isfinite(view.net_present_value_yen))

    return against_budget("venture_full", 0.020, work, runs=25)


def venture_simulation() -> Result:
    """10,000 joint draws (3 s), against an analyst's loop over draws.

    Ours draws the uncertain numbers and gives statements, cover of debt and quantiles of cash
    besides. The loop gives cash and net present value: cash of every period, lowest cash and
    present value have to agree to the yen. It runs the first 50 draws, and its time is scaled
    to 10,000.
    """
    venture = read_venture(MEASURE)
    drivers = uncertain_inputs(venture)
    factors = {
        key: drawn[:PEER_DRAWS]
        for key, drawn in multipliers(drivers, standard_draws(drivers, DRAWS, SEED)).items()
    }
    plan = Plan(venture, factors)
    ours: list[Simulation] = []
    theirs: list[list[tuple[Array, float]]] = []

    def work() -> None:
        ours.append(simulate(venture, DISCOUNT_RATE, draws=DRAWS, seed=SEED))

    def loop() -> None:
        theirs.append([one_draw(plan, draw, DISCOUNT_RATE) for draw in range(PEER_DRAWS)])

    times = [(seconds(work), seconds(loop)) for _ in range(RUNS)]
    ours_s = statistics.median(own for own, _ in times)
    peer_s = statistics.median(other for _, other in times) * DRAWS / PEER_DRAWS
    cash = np.column_stack([told for told, _ in theirs[-1]])
    values = np.array([value for _, value in theirs[-1]])
    signs = ours[-1].vitals
    # Months before any money moves hold none, and are no lowest cash.
    moved = np.logical_or.accumulate(cash != 0.0, axis=0)
    lowest = np.where(moved, cash, np.inf).min(axis=0)
    gaps = (
        run_venture(venture, factors).statements.balance_sheet["cash_yen"] - cash,
        signs.lowest_cash_yen[:PEER_DRAWS] - lowest,
        signs.net_present_value_yen[:PEER_DRAWS] - values,
    )
    return Result(
        name="venture_simulation",
        ours_s=ours_s,
        peer=f"pandas + numpy-financial {npf.__version__} loop, {PEER_DRAWS} draws scaled",
        peer_s=peer_s,
        ratio=peer_s / ours_s,
        agree=all(bool(np.abs(gap).max() <= TOLERANCE_YEN) for gap in gaps),
    )
