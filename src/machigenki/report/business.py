"""What the papers of one venture say: the venture worked through, and how others read it."""

from dataclasses import dataclass
from functools import cached_property

import numpy as np

from machigenki.finance.consumption_tax import BookKeeping
from machigenki.finance.flows import Entry, entries_of
from machigenki.finance.grant.form import BalanceForm
from machigenki.finance.statements import Statements
from machigenki.finance.timeline import Array, Timeline
from machigenki.region import Text
from machigenki.venture.bank_view import BankView
from machigenki.venture.financials import Financials
from machigenki.venture.run import Course
from machigenki.venture.stress import Stressed


@dataclass(frozen=True, eq=False)
class Business:
    """One venture for its papers.

    Parameters
    ----------
    town
        Where it is.
    financials
        The venture worked through, and how bank, town and ministry read it.
    """

    town: Text
    financials: Financials

    @property
    def title(self) -> Text:
        """Return the venture's name."""
        return self.financials.venture.title.text

    @property
    def course(self) -> Course:
        """Return the venture worked through, without draws."""
        return self.financials.course

    @property
    def bank(self) -> BankView:
        """Return how its bank reads it."""
        return self.financials.bank

    @property
    def form(self) -> BalanceForm | None:
        """Return the grant's 収支計画書, None where no grant asks for it."""
        return next((view.form for view in self.financials.grants if view.form), None)

    @property
    def timeline(self) -> Timeline:
        """Return its periods."""
        return self.course.setting.timeline

    @property
    def statements(self) -> Statements:
        """Return its statements by period."""
        return self.course.statements

    @cached_property
    def yearly(self) -> Statements:
        """Return its statements by fiscal year."""
        return self.statements.yearly()

    @property
    def with_tax(self) -> bool:
        """Return whether its books hold consumption tax (税込経理)."""
        return self.course.valued.books is BookKeeping.GROSS

    @property
    def planned(self) -> Stressed:
        """Return how the plan does where all goes as planned, month by month to its end."""
        return self.financials.stress[0]

    def due(self, entry: Entry) -> Array:
        """Return what was due of an entry by fiscal year [yen]."""
        return self.timeline.yearly(self.course.flows.of_due(entry))

    def paid(self, entry: Entry) -> Array:
        """Return what was paid of an entry by period [yen]."""
        return self.course.flows.of_paid(entry)

    def by_item(self, entry: Entry) -> dict[str, Array]:
        """Return what was due of an entry, item → by fiscal year [yen]."""
        items: dict[str, Array] = {}
        for own, stream in entries_of(self.course.books.streams, self.course.setting.firm):
            if own is entry:
                amount = self.timeline.yearly(np.asarray(stream.due_yen))
                items[stream.item] = items.get(stream.item, 0.0) + amount
        return items
