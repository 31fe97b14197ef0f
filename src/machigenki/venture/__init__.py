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
    from machigenki.venture.cases.stories import case_story as case_story
    from machigenki.venture.draws import (
        Z95 as Z95,
        multipliers as multipliers,
        standard_draws as standard_draws,
    )
    from machigenki.venture.drivers import (
        Driver as Driver,
        figures_of as figures_of,
        uncertain_inputs as uncertain_inputs,
    )
    from machigenki.venture.financials import (
        Financials as Financials,
        financials_of as financials_of,
    )
    from machigenki.venture.indicators import Indicator as Indicator
    from machigenki.venture.model import Venture as Venture
    from machigenki.venture.operation import persons_by_year as persons_by_year
    from machigenki.venture.read import (
        measure_schema as measure_schema,
        read_venture as read_venture,
    )
    from machigenki.venture.resources import (
        Resource as Resource,
        read_resources as read_resources,
        resource_kinds as resource_kinds,
    )
    from machigenki.venture.run import (
        Course as Course,
        VentureLedgers as VentureLedgers,
        postings as postings,
        run_venture as run_venture,
        simple_payback as simple_payback,
    )
    from machigenki.venture.scenario import Scenario as Scenario
    from machigenki.venture.setting import planned_setting as planned_setting
    from machigenki.venture.story import Story as Story

__getattr__, __dir__, __all__ = attach(
    __name__,
    {
        "cases.stories": ("case_story",),
        "cases.registry": ("CASES", "Case", "find_case", "new_measure"),
        "draws": ("Z95", "multipliers", "standard_draws"),
        "drivers": ("Driver", "figures_of", "uncertain_inputs"),
        "financials": ("Financials", "financials_of"),
        "indicators": ("Indicator",),
        "model": ("Venture",),
        "operation": ("persons_by_year",),
        "read": ("measure_schema", "read_venture"),
        "resources": ("Resource", "read_resources", "resource_kinds"),
        "run": ("Course", "VentureLedgers", "postings", "run_venture", "simple_payback"),
        "scenario": ("Scenario",),
        "setting": ("planned_setting",),
        "story": ("Story",),
    },
)
