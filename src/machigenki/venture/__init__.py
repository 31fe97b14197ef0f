"""A business measure: from a plan of products, inputs, people and funding to postings."""

from typing import TYPE_CHECKING

from machigenki._lazy import attach

if TYPE_CHECKING:
    from machigenki.venture.cases.registry import (
        CASES as CASES,
        Case as Case,
        find_case as find_case,
        new_measure as new_measure,
    )
    from machigenki.venture.drivers import (
        Driver as Driver,
        figures_of as figures_of,
        uncertain_inputs as uncertain_inputs,
    )
    from machigenki.venture.indicators import Indicator as Indicator
    from machigenki.venture.model import Venture as Venture
    from machigenki.venture.read import (
        measure_schema as measure_schema,
        read_venture as read_venture,
    )
    from machigenki.venture.rules import tax_rule as tax_rule, tax_rules as tax_rules
    from machigenki.venture.run import (
        VentureLedgers as VentureLedgers,
        postings as postings,
        simple_payback as simple_payback,
    )

__getattr__, __dir__, __all__ = attach(
    __name__,
    {
        "cases.registry": ("CASES", "Case", "find_case", "new_measure"),
        "drivers": ("Driver", "figures_of", "uncertain_inputs"),
        "indicators": ("Indicator",),
        "model": ("Venture",),
        "read": ("measure_schema", "read_venture"),
        "rules": ("tax_rule", "tax_rules"),
        "run": ("VentureLedgers", "postings", "simple_payback"),
    },
)
