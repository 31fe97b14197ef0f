"""Plan against actual figures (計画と実績): read, compare, forecast, and what to do next."""

from typing import TYPE_CHECKING

from machigenki._lazy import attach

if TYPE_CHECKING:
    from machigenki.venture.monitoring.actuals import (
        Actuals as Actuals,
        Entry as Entry,
        Placed as Placed,
        clashes as clashes,
    )
    from machigenki.venture.monitoring.comparison import (
        Comparison as Comparison,
        Doubt as Doubt,
        Gap as Gap,
        Level as Level,
        Split as Split,
        Variance as Variance,
        compare as compare,
    )
    from machigenki.venture.monitoring.lines import Kind as Kind, Line as Line
    from machigenki.venture.monitoring.outlook import Forecast as Forecast, forecast as forecast
    from machigenki.venture.monitoring.period import Span as Span, span_of as span_of
    from machigenki.venture.monitoring.plan_side import Planned as Planned, planned as planned
    from machigenki.venture.monitoring.read import read_actuals as read_actuals
    from machigenki.venture.monitoring.rules import (
        monitoring_rule as monitoring_rule,
        monitoring_rules as monitoring_rules,
    )
    from machigenki.venture.monitoring.scaled import to_date as to_date
    from machigenki.venture.monitoring.steps import advice as advice, questions as questions
    from machigenki.venture.monitoring.template import (
        Asked as Asked,
        planned_of as planned_of,
        template_workbook as template_workbook,
        watched_lines as watched_lines,
        write_template as write_template,
    )

__getattr__, __dir__, __all__ = attach(
    __name__,
    {
        "actuals": ("Actuals", "Entry", "Placed", "clashes"),
        "steps": ("advice", "questions"),
        "comparison": ("Comparison", "Doubt", "Gap", "Level", "Split", "Variance", "compare"),
        "outlook": ("Forecast", "forecast"),
        "lines": ("Kind", "Line"),
        "period": ("Span", "span_of"),
        "plan_side": ("Planned", "planned"),
        "read": ("read_actuals",),
        "rules": ("monitoring_rule", "monitoring_rules"),
        "scaled": ("to_date",),
        "template": (
            "Asked",
            "planned_of",
            "template_workbook",
            "watched_lines",
            "write_template",
        ),
    },
)
