"""Measures together: a plan folder read, worked through and weighed (政策パッケージ)."""

from typing import TYPE_CHECKING

from machigenki._lazy import attach

if TYPE_CHECKING:
    from machigenki.portfolio.criteria import (
        CaseRules as CaseRules,
        Criterion as Criterion,
        Reason as Reason,
        Stand as Stand,
        case_rules as case_rules,
    )
    from machigenki.portfolio.ideas import (
        FirstNumbers as FirstNumbers,
        Idea as Idea,
        Ideas as Ideas,
        Verdict as Verdict,
        find_ideas as find_ideas,
        first_numbers as first_numbers,
        ideas_of as ideas_of,
    )
    from machigenki.portfolio.monitor import (
        Monitoring as Monitoring,
        PlannedCourse as PlannedCourse,
        monitor_plan as monitor_plan,
        planned_course as planned_course,
        watch as watch,
        write_actuals_template as write_actuals_template,
    )
    from machigenki.portfolio.new import (
        FirstLook as FirstLook,
        first_look as first_look,
        new_plan as new_plan,
    )
    from machigenki.portfolio.plan import (
        Plan as Plan,
        PlanFolder as PlanFolder,
        plan_schema as plan_schema,
        read_plan as read_plan,
    )
    from machigenki.portfolio.quotients import (
        specialisation as specialisation,
        specialisation_of as specialisation_of,
        strengths as strengths,
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
        "criteria": ("CaseRules", "Criterion", "Reason", "Stand", "case_rules"),
        "ideas": (
            "FirstNumbers",
            "Idea",
            "Ideas",
            "Verdict",
            "find_ideas",
            "first_numbers",
            "ideas_of",
        ),
        "monitor": (
            "Monitoring",
            "PlannedCourse",
            "monitor_plan",
            "planned_course",
            "watch",
            "write_actuals_template",
        ),
        "new": ("FirstLook", "first_look", "new_plan"),
        "plan": ("Plan", "PlanFolder", "plan_schema", "read_plan"),
        "result": ("MeasureResult", "PlanResult"),
        "run": ("STEPS", "Prepared", "prepare", "run_plan"),
        "quotients": ("specialisation", "specialisation_of", "strengths"),
        "uncertainty": ("Uncertainty",),
    },
)
