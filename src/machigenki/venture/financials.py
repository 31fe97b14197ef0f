"""All that bank, town and ministry read of one venture, from one ledger."""

from collections.abc import Sequence
from dataclasses import dataclass

from machigenki.finance.banks import BankProfile
from machigenki.finance.locaben import Boundaries
from machigenki.finance.multiples import GrantMultiples, grant_multiples
from machigenki.finance.needs import CashNeeds, cash_needs
from machigenki.finance.purse import Purse, public_purse
from machigenki.finance.statements import Statements
from machigenki.finance.timeline import Timeline
from machigenki.ledger import difference
from machigenki.venture.bank_view import BankView, bank_view
from machigenki.venture.capital import Drawn
from machigenki.venture.grant_view import GrantView, grant_views
from machigenki.venture.model import Venture
from machigenki.venture.run import Course, run_venture
from machigenki.venture.simulation import Simulation, simulate
from machigenki.venture.stress import Least, Stressed, all_months, least, stress


@dataclass(frozen=True, eq=False)
class Financials:
    """A venture's finances.

    Parameters
    ----------
    course
        The venture worked through in its middle case: 36 months, then years.
    bank
        Ratios, break-even, returns.
    needs
        Where cash runs short in any month of the plan, and what to ask of whom.
    grants
        Each grant under the rules it names.
    purse
        What the public side pays and gets; direct taxes only.
    multiples
        Local wages and purchases a yen of grant.
    stress, least
        Bad futures, and how little the venture needs to stand.
    simulation
        Everything uncertain drawn together.
    """

    course: Course
    bank: BankView
    needs: CashNeeds
    grants: tuple[GrantView, ...]
    purse: Purse
    multiples: GrantMultiples
    stress: tuple[Stressed, ...]
    least: Least
    simulation: Simulation

    @property
    def venture(self) -> Venture:
        """Return the plan."""
        return self.course.setting.venture

    @property
    def timeline(self) -> Timeline:
        """Return the periods."""
        return self.course.setting.timeline

    @property
    def statements(self) -> Statements:
        """Return the three statements by period."""
        return self.course.statements

    @property
    def loans(self) -> tuple[Drawn, ...]:
        """Return the schedule of each loan."""
        return self.course.loans


def financials_of(
    venture: Venture,
    *,
    discount_rate: float,
    draws: int,
    seed: int,
    fiscal_strength: float | None = None,
    profiles: Sequence[BankProfile] | None = None,
    boundaries: Boundaries | None = None,
) -> Financials:
    """Return all that bank, town and ministry read of a venture.

    Parameters
    ----------
    venture
        As read from its file.
    discount_rate
        Real rate a year of present values.
    draws, seed
        How many futures are drawn, and from which seed.
    fiscal_strength
        財政力指数 of the municipality, None if not known.
    profiles
        How banks read debt; by default the illustrative ones that ship.
    boundaries
        Boundaries of the Local Benchmark's scores; none ship.

    Raises
    ------
    InputError
        If a grant names a year without rules.
    """
    course = run_venture(venture)
    ledgers = course.ledgers()
    detailed = run_venture(venture, months=all_months(venture))
    sheet = detailed.statements.balance_sheet
    return Financials(
        course=course,
        bank=bank_view(course, discount_rate, profiles, boundaries),
        needs=cash_needs(
            detailed.setting.timeline.periods,
            sheet["cash_yen"],
            grant_receivable_yen=sheet["grant_receivable_yen"],
            consumption_tax_receivable_yen=sheet["consumption_tax_receivable_yen"],
        ),
        grants=grant_views(course, fiscal_strength),
        purse=public_purse(
            difference(ledgers.with_, ledgers.without), fiscal_strength=fiscal_strength
        ),
        multiples=grant_multiples(ledgers.with_),
        stress=stress(venture, discount_rate),
        least=least(venture),
        simulation=simulate(venture, discount_rate, draws=draws, seed=seed),
    )
