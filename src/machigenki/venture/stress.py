"""Bad futures put to a venture, and how little it needs to stand (ストレステスト)."""

from collections.abc import Sequence
from dataclasses import dataclass, fields
from typing import Any

import numpy as np
from numpy.typing import NDArray

from machigenki.finance.timeline import MONTHS
from machigenki.region.text import Text
from machigenki.venture.model import Venture
from machigenki.venture.run import run_venture
from machigenki.venture.scenario import AS_PLANNED, Scenario
from machigenki.venture.vitals import Vitals, vitals

CASES: tuple[tuple[Text, Scenario], ...] = (
    (Text("計画どおり", "as planned"), AS_PLANNED),
    (Text("売上数量▲20％", "20% less sold"), Scenario(volume=0.8)),
    (
        Text("売上数量▲50％（会計検査院の指摘）", "50% less sold (the audit's finding)"),
        Scenario(volume=0.5),
    ),
    (Text("販売単価▲10％", "prices 10% lower"), Scenario(price=0.9)),
    (Text("仕入単価＋20％", "inputs 20% dearer"), Scenario(input_price=1.2)),
    (Text("設備費＋20％", "equipment 20% dearer"), Scenario(cost=1.2)),
    (Text("開業が6か月遅れる", "opening six months late"), Scenario(delay_months=6)),
    (
        Text(
            "重なった場合（数量▲20％、仕入＋20％、6か月遅れ）",
            "together (20% less sold, inputs 20% dearer, six months late)",
        ),
        Scenario(volume=0.8, input_price=1.2, delay_months=6),
    ),
)
"""The futures. The Board of Audit found 39 of 83 granted projects (47 %) selling under half of
their plan (会計検査院, audit of 地域経済循環創造事業交付金)."""


@dataclass(frozen=True)
class Stressed:
    """One future and the vital signs in it.

    Parameters
    ----------
    name, scenario
        The future.
    lowest_cash_yen, lowest_cover, net_profit_yen, net_present_value_yen
        As in `Vitals`.
    lowest_month
        Name of the month that ends with the lowest cash.
    first_short
        Name of the month in which cash first falls short, None if it never does.
    stands
        Whether cash never falls short.
    """

    name: Text
    scenario: Scenario
    lowest_cash_yen: float
    lowest_month: str
    first_short: str | None
    lowest_cover: float
    net_profit_yen: float
    net_present_value_yen: float
    stands: bool


def all_months(venture: Venture) -> int:
    """Return the length of the plan in months: a shortage within any year is then seen."""
    return MONTHS * venture.years


def stress(venture: Venture, discount_rate: float) -> tuple[Stressed, ...]:
    """Return how the venture does in each of `CASES`; futures of one delay in one pass."""
    done: dict[int, Stressed] = {}
    for delay in sorted({scenario.delay_months for _, scenario in CASES}):
        rows = [at for at, (_, s) in enumerate(CASES) if s.delay_months == delay]
        futures = [CASES[at][1] for at in rows]
        course = run_venture(
            venture, scenario=_together(futures, delay), months=all_months(venture)
        )
        signs = vitals(course, discount_rate)
        periods = course.setting.timeline.periods
        for draw, at in enumerate(rows):
            done[at] = _one(at, signs, draw, periods)
    return tuple(done[at] for at in range(len(CASES)))


def _together(futures: Sequence[Scenario], delay: int) -> Scenario:
    names = [field.name for field in fields(Scenario) if field.name != "delay_months"]
    factors = {name: np.array([float(getattr(f, name)) for f in futures]) for name in names}
    return Scenario(**factors, delay_months=delay)


def _one(at: int, signs: Vitals, draw: int, periods: Sequence[str]) -> Stressed:
    name, scenario = CASES[at]
    short = int(_drawn(signs.first_short, draw))
    return Stressed(
        name=name,
        scenario=scenario,
        lowest_cash_yen=_drawn(signs.lowest_cash_yen, draw),
        lowest_month=periods[int(_drawn(signs.lowest_at, draw))],
        first_short=None if short < 0 else periods[short],
        lowest_cover=_drawn(signs.lowest_cover, draw),
        net_profit_yen=_drawn(signs.net_profit_yen, draw),
        net_present_value_yen=_drawn(signs.net_present_value_yen, draw),
        stands=short < 0,
    )


def _drawn(values: NDArray[Any], draw: int) -> float:
    """Return the value of one draw; the one there is where no draw changes it."""
    return float(values if np.ndim(values) == 0 else values[draw])


@dataclass(frozen=True)
class Least:
    """The smallest factors on the plan at which cash never falls short.

    Each alone, the rest as planned; None where no factor up to `MOST` is enough. For loans: what
    is not lent is not replaced.

    Parameters
    ----------
    loans, price, volume
        Factor on all loans, on all prices, on all quantities sold.
    """

    loans: float | None
    price: float | None
    volume: float | None


MOST = 2.0
_STEPS = 41


def least(venture: Venture) -> Least:
    """Return the smallest loans, price and volume at which the venture still stands.

    Every factor is looked for on a grid of 0 to `MOST` in one pass, and once more between the
    last that fails and the first that stands: to 0.2 % of the plan.
    """
    grid = np.linspace(0.0, MOST, _STEPS)
    first = _lowest_standing(venture, dict.fromkeys(("loans", "price", "volume"), grid))
    step = grid[1]
    finer = {
        name: np.linspace(found - step, found, 26)
        for name, found in first.items()
        if found is not None and found > 0.0
    }
    second = _lowest_standing(venture, finer)
    return Least(**{name: second.get(name, found) for name, found in first.items()})


def _lowest_standing(
    venture: Venture, grids: dict[str, NDArray[np.float64]]
) -> dict[str, float | None]:
    if not grids:
        return {}
    size = sum(len(grid) for grid in grids.values())
    factors: dict[str, NDArray[np.float64]] = {}
    spans: dict[str, slice] = {}
    start = 0
    for name, grid in grids.items():
        spans[name] = slice(start, start + len(grid))
        factors[name] = np.ones(size)
        factors[name][spans[name]] = grid
        start += len(grid)
    # The other factor names stay 1: only those looked for are moved.
    scenario = Scenario(
        loans=factors.get("loans", 1.0),
        price=factors.get("price", 1.0),
        volume=factors.get("volume", 1.0),
    )
    course = run_venture(venture, scenario=scenario, months=all_months(venture))
    stands = np.broadcast_to(vitals(course, 0.0).stands, (size,))
    found: dict[str, float | None] = {}
    for name, grid in grids.items():
        good = np.flatnonzero(stands[spans[name]])
        found[name] = float(grid[good[0]]) if good.size else None
    return found
