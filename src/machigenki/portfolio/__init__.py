"""Measures together: a plan folder read, worked through and weighed (政策パッケージ)."""

from typing import TYPE_CHECKING

from machigenki._lazy import attach

if TYPE_CHECKING:
    from machigenki.portfolio.new import new_plan as new_plan
    from machigenki.portfolio.plan import (
        Plan as Plan,
        PlanFolder as PlanFolder,
        plan_schema as plan_schema,
        read_plan as read_plan,
    )
    from machigenki.portfolio.result import MeasureResult as MeasureResult, PlanResult as PlanResult
    from machigenki.portfolio.run import (
        STEPS as STEPS,
        Prepared as Prepared,
        prepare as prepare,
        run_plan as run_plan,
    )
    from machigenki.portfolio.uncertainty import Uncertainty as Uncertainty

__getattr__, __dir__, __all__ = attach(
    __name__,
    {
        "new": ("new_plan",),
        "plan": ("Plan", "PlanFolder", "plan_schema", "read_plan"),
        "result": ("MeasureResult", "PlanResult"),
        "run": ("STEPS", "Prepared", "prepare", "run_plan"),
        "uncertainty": ("Uncertainty",),
    },
)
