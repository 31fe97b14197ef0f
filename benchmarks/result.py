"""What a benchmark reports, and how it times."""

import statistics
import time
from collections.abc import Callable
from typing import TypedDict


class Result(TypedDict):
    """One benchmark: seconds of both, the ratio peer ÷ ours, whether the answers agree."""

    name: str
    ours_s: float
    peer: str
    peer_s: float
    ratio: float
    agree: bool


def seconds(work: Callable[[], object]) -> float:
    """Return how long one call takes [s]."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def against_budget(
    name: str, budget_s: float, work: Callable[[], bool], *, runs: int = 5
) -> Result:
    """Time `work` against a budget; `work` returns whether its answer is right."""
    agree = work()
    ours = statistics.median(seconds(work) for _ in range(runs))
    return Result(
        name=name, ours_s=ours, peer="budget", peer_s=budget_s, ratio=budget_s / ours, agree=agree
    )
