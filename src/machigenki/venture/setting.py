"""What every step of the engine needs to know: whose business, which numbers, which months."""

from dataclasses import dataclass
from functools import cached_property

from machigenki.finance.timeline import MONTHS, Timeline
from machigenki.ledger import Party, PartyKind
from machigenki.region.tier import Tier
from machigenki.venture.assets import Investment
from machigenki.venture.drivers import Values
from machigenki.venture.model import Venture
from machigenki.venture.parts import Person
from machigenki.venture.scenario import AS_PLANNED, Scenario

LEAD_MONTHS = 4
"""Equipment is delivered this long before the opening, unless the plan says when."""


@dataclass(frozen=True)
class Setting:
    """A venture under given numbers and a given future, on given periods.

    Parameters
    ----------
    venture
        The plan.
    number
        Its numbers, in the middle case or in draws.
    scenario
        The future it is put to.
    timeline
        Periods that are told.
    """

    venture: Venture
    number: Values
    scenario: Scenario
    timeline: Timeline

    @cached_property
    def firm(self) -> Party:
        """Return the business as a party."""
        return Party(self.venture.title.ja, PartyKind.VENTURE, Tier.REGION)

    @property
    def months(self) -> int:
        """Return the length of the plan in months."""
        return self.timeline.months_total

    @cached_property
    def planned_opening(self) -> int:
        """Return the month in which the plan opens."""
        return self.timeline.month(self.venture.start, self.venture.operation_month)

    @cached_property
    def opening(self) -> int:
        """Return the month of the opening in this future."""
        return min(self.planned_opening + self.scenario.delay_months, self.months)

    def delivery(self, line: Investment) -> int:
        """Return the month in which an asset is delivered and paid for."""
        year = self.venture.year_of(line)
        if line.month is not None:
            return self.timeline.month(year, line.month)
        start = (year - self.timeline.first_year) * MONTHS
        if year > self.venture.start:
            return start
        return min(max(self.planned_opening - LEAD_MONTHS, start), start + MONTHS - 1)

    def hired(self, person: Person) -> int:
        """Return the month from which someone is paid."""
        return self.planned_opening if person.from_operation else 0


def planned_setting(venture: Venture) -> Setting:
    """Return a venture as its file has it: the middle case, as planned."""
    timeline = Timeline(venture.first_year, venture.years)
    return Setting(venture, Values(venture), AS_PLANNED, timeline)
