"""The example plan, worked through once."""

from pathlib import Path

import pytest

from machigenki.portfolio import PlanResult, run_plan

EXAMPLE = Path(__file__).resolve().parents[2] / "examples" / "maniwa-chip-boiler"


@pytest.fixture(scope="session")
def example() -> Path:
    return EXAMPLE


@pytest.fixture(scope="session")
def result() -> PlanResult:
    return run_plan(EXAMPLE)
