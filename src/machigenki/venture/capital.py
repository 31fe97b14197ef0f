"""What is built, who pays for it, and how it is paid back."""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from machigenki.finance.consumption_tax import settled_after_months
from machigenki.finance.flows import BRIDGE, TAX_ON_ASSETS
from machigenki.finance.grant.amount import greatest_grant
from machigenki.finance.grant.rules import grant_rules
from machigenki.finance.guarantee import accrued_fee_yen, guarantee_fee_yen
from machigenki.finance.loan import Schedule, schedule
from machigenki.finance.timeline import MONTHS, Array
from machigenki.ledger import FlowKind, Party, PartyKind, plus
from machigenki.region.tier import Tier
from machigenki.venture.books import MUNICIPALITY, PREFECTURE, STATE, Books, firm_owners
from machigenki.venture.consumption import tax_profile
from machigenki.venture.drivers import Amount
from machigenki.venture.funding import Crowdfunding, Grant, Loan, Use
from machigenki.venture.setting import Setting

GUARANTOR = Party("credit_guarantee", PartyKind.BANK, Tier.PREFECTURE)
PLATFORM_INDUSTRY = "59"
"""Crowdfunding platforms are information services (情報通信)."""


@dataclass(frozen=True)
class Drawn:
    """A loan as it is drawn and repaid.

    Parameters
    ----------
    loan
        Its terms.
    first_month
        Month in which it is (first) drawn; the first payment is due in the next one.
    schedule
        Payments by month, to the yen.
    """

    loan: Loan
    first_month: int
    schedule: Schedule


def invest(setting: Setting, books: Books) -> None:
    """Post the investments and the consumption tax on them."""
    number, told = setting.number, setting.timeline.sums
    for line in setting.venture.investments:
        month = np.zeros(setting.months)
        month[setting.delivery(line)] = 1.0
        tax = tax_profile(setting, line.industry, line.consumption_tax)
        for kind, monthly, item in (
            (FlowKind.INVESTMENT, month, line.asset),
            (FlowKind.CONSUMPTION_TAX, month * tax, TAX_ON_ASSETS),
        ):
            books.pay_industry(
                setting.firm,
                kind,
                told(monthly),
                None,
                line.industry,
                line.place,
                scale=number(line.cost_yen) * setting.scenario.cost,
                item=item,
            )


def funded_uses(setting: Setting) -> dict[int, Amount]:
    """Return what the funding has to pay for, by month [yen]."""
    uses: dict[int, Amount] = {}
    for line in setting.venture.investments:
        if setting.venture.funded(line):
            month = setting.delivery(line)
            cost = setting.number(line.cost_yen) * setting.scenario.cost
            uses[month] = uses.get(month, 0.0) + cost
    return uses


@dataclass(frozen=True)
class Sources:
    """What each source brings where costs are not as planned [yen].

    Loans and grants stay as agreed and own funds take what the investments cost more or less;
    where loans and grants alone are more than all uses, they shrink to them.

    Parameters
    ----------
    uses
        What is paid for, by month.
    factor
        On loans for equipment, grants and crowdfunding.
    equity_yen, kept_yen
        What owners and investors put in for the investments, and what stays as working capital.
    first
        Month in which money is first spent.
    """

    uses: Mapping[int, Amount]
    factor: Amount
    equity_yen: Amount
    kept_yen: Amount
    first: int

    @property
    def cost_yen(self) -> Amount:
        """Return what the investments cost."""
        return sum(self.uses.values(), start=np.float64(0.0))

    def shares(self) -> dict[int, Amount]:
        """Return the share of the money that goes to each month; all to the first if no cost."""
        cost = np.asarray(self.cost_yen, dtype=float)
        found: dict[int, Amount] = {}
        for month, use in self.uses.items():
            rest = np.full(cost.shape, float(not found))
            found[month] = np.divide(use, cost, out=rest, where=cost > 0)
        return found or {self.first: 1.0}


def sources(setting: Setting) -> Sources:
    """Return what each source brings.

    In a future in which equipment is dearer than planned (`Scenario.cost`) nobody steps in: cash
    shows what is missing.
    """
    uses = funded_uses(setting)
    cost = sum(uses.values(), start=np.float64(0.0)) / setting.scenario.cost
    funding = setting.venture.funding
    kept = funding.working_capital_yen - funding.lent_yen(Use.WORKING_CAPITAL)
    given = sum(part.net_yen for part in funding.crowdfunding)
    agreed = funding.lent_yen(Use.EQUIPMENT) + funding.grants_yen + given
    factor = np.minimum(1.0, (cost + kept) / agreed) if agreed else np.float64(1.0)
    equity = np.maximum(cost - agreed * factor, 0.0)
    rest = cost + kept - agreed * factor - equity
    return Sources(uses, factor, equity, rest, first_spending(setting))


def fund(setting: Setting, found: Sources, books: Books) -> Array:
    """Post equity, crowdfunding, grants and the bridge; return grants due by period [yen].

    A grant is due at the end of the fiscal year of the work (額の確定) and paid later
    (精算払); a bridge loan stands in for it. Money for working capital is posted when paid only:
    it bridges the time between due and paid, and is no income of the region.
    """
    venture, timeline = setting.venture, setting.timeline
    funding, shares = venture.funding, found.shares()
    months = np.fromiter(shares, dtype=np.int64, count=len(shares))
    _equity(setting, found, books)
    for part in funding.crowdfunding:
        for month, share in shares.items():
            _crowdfunding(setting, part, month, found.factor * share, books)
    nothing = timeline.placed(np.zeros(0), months[:0])
    granted: Array = nothing
    for grant in funding.grants:
        closing = (months // MONTHS + 1) * MONTHS - 1
        settled = settled_yen(setting, grant, found.factor)
        amounts = _stack([settled * share for share in shares.values()])
        due = timeline.placed(amounts, closing)
        paid = timeline.placed(amounts, closing + grant.paid_after_months)
        granted = plus(granted, due)
        for giver, held in (
            (STATE, grant.state_share),
            (PREFECTURE, grant.prefecture_share),
            (MUNICIPALITY, grant.municipality_share),
        ):
            books.post(
                giver, setting.firm, FlowKind.SUBSIDY, due, paid, scale=held, item=grant.name
            )
        if funding.bridge is not None:
            _bridge(setting, amounts, months, closing + grant.paid_after_months, books)
    if funding.bridge is not None and funding.bridge.consumption_tax:
        _bridge_tax(setting, books)
    return granted


def settled_yen(setting: Setting, grant: Grant, factor: Amount) -> Amount:
    """Return what is paid of a grant: less than agreed where the loan turns out smaller.

    A grant that names its rules is settled on the real loan (額の確定): at most what the rules
    allow for it.
    """
    agreed = grant.amount_yen * factor
    if not grant.rules_of or np.all(setting.scenario.loans == 1.0):
        return agreed
    rules = grant_rules(grant.rules_of)
    lent = setting.venture.funding.lent_yen(Use.EQUIPMENT) * factor * setting.scenario.loans
    return np.minimum(agreed, greatest_grant(rules, lent))


def _equity(setting: Setting, found: Sources, books: Books) -> None:
    funding, timeline = setting.venture.funding, setting.timeline
    planned = sum(part.amount_yen for part in funding.own)
    # A plan without own funds, overrun: the owners of the venture step in.
    own = (
        [(part.name, part.place, part.amount_yen / planned) for part in funding.own]
        if planned
        else [("自己資金", setting.venture.owners, 1.0)]
    )
    invested = sum(part.amount_yen for part in funding.investors)
    from_investors = np.minimum(found.equity_yen, invested)
    parts = [(*line, found.equity_yen - from_investors) for line in own]
    if invested:
        parts += [
            (part.name, part.place, part.amount_yen / invested, from_investors)
            for part in funding.investors
        ]
    for name, places, held, amount in parts:
        for owner, share in firm_owners(setting.venture.title.ja, places):
            for month, use in found.shares().items():
                due = timeline.placed(_stack([amount * (held * share) * use]), np.array([month]))
                books.post(owner, setting.firm, FlowKind.EQUITY, due, item=name)
    first = np.array([found.first])
    for name, places, held in own:
        for owner, share in firm_owners(setting.venture.title.ja, places):
            paid = timeline.placed(_stack([found.kept_yen * (held * share)]), first)
            books.post(owner, setting.firm, FlowKind.EQUITY, np.zeros_like(paid), paid, item=name)


def first_spending(setting: Setting) -> int:
    """Return the month in which money is first spent."""
    hired = [setting.hired(person) for person in setting.venture.people]
    return min([*funded_uses(setting), *hired, setting.planned_opening])


def _crowdfunding(
    setting: Setting, part: Crowdfunding, month: int, share: Amount, books: Books
) -> None:
    gross = setting.timeline.placed(_stack([part.amount_yen * share]), np.array([month]))
    for place, held in part.place.items():
        books.post(
            Party.households(place),
            setting.firm,
            FlowKind.SUBSIDY,
            gross,
            scale=held,
            item=part.name,
        )
    books.pay_industry(
        setting.firm,
        FlowKind.PURCHASE,
        gross,
        None,
        PLATFORM_INDUSTRY,
        {Tier.NATION: 1.0},
        scale=part.fee_rate,
        item=f"{part.name}の手数料",
    )


def _bridge_tax(setting: Setting, books: Books) -> None:
    """Borrow the consumption tax on the first investments until it is refunded."""
    taxes: dict[int, Amount] = {}
    for line in setting.venture.investments:
        if setting.venture.funded(line):
            month = setting.delivery(line)
            rate = tax_profile(setting, line.industry, line.consumption_tax)[month]
            cost = setting.number(line.cost_yen) * setting.scenario.cost
            taxes[month] = taxes.get(month, 0.0) + cost * rate
    if not taxes:
        return
    months = np.array(list(taxes))
    years = months // MONTHS
    wait = [
        settled_after_months(setting.timeline.first_year + int(year), refund=True) for year in years
    ]
    refunded = (years + 1) * MONTHS - 1 + np.array(wait)
    _bridge(setting, _stack(list(taxes.values())), months, refunded, books)


def _bridge(
    setting: Setting,
    amounts: Array,
    drawn: NDArray[np.int64],
    repaid: NDArray[np.int64],
    books: Books,
) -> None:
    bridge, timeline = setting.venture.funding.bridge, setting.timeline
    assert bridge is not None
    rate = setting.number(bridge.rate)
    loan, repayment = timeline.placed(amounts, drawn), timeline.placed(amounts, repaid)
    interest = np.zeros_like(loan)
    for amount, start, end in zip(amounts, drawn, repaid, strict=True):
        due = np.arange(start + 1, end + 1)
        monthly = np.floor(amount * rate / MONTHS)
        each = np.broadcast_to(monthly, (len(due), *np.shape(monthly)))
        interest = plus(interest, timeline.placed(np.asarray(each, dtype=float), due))
    for place, held in bridge.place.items():
        bank, firm = Party.bank(place), setting.firm
        unseen = np.zeros_like(loan)
        books.post(bank, firm, FlowKind.LOAN, unseen, loan, scale=held, item=BRIDGE)
        books.post(firm, bank, FlowKind.REPAYMENT, unseen, repayment, scale=held, item=BRIDGE)
        books.post(firm, bank, FlowKind.INTEREST, interest, scale=held, item=BRIDGE)


def first_drawn(setting: Setting, loan: Loan) -> int:
    """Return the month in which a loan is first drawn."""
    uses = funded_uses(setting) if loan.use is Use.EQUIPMENT else {}
    return min(uses, default=first_spending(setting))


def borrow(setting: Setting, found: Sources, books: Books) -> tuple[Drawn, ...]:
    """Post every loan, its interest, repayment and guarantee fee; return the schedules.

    A loan is drawn in one sum, for equipment when the first of it is paid for, for working capital
    when money is first spent. To the region a loan for equipment is due as the investments are.
    """
    drawn = []
    for loan in setting.venture.funding.loans:
        amount = loan.amount_yen * setting.scenario.loans
        shares: dict[int, Amount] = {}
        if loan.use is Use.EQUIPMENT:
            amount, shares = amount * found.factor, found.shares()
        first = min(shares, default=found.first)
        drawn.append(_one_loan(setting, loan, amount, first, shares, books))
    return tuple(drawn)


def _one_loan(
    setting: Setting,
    loan: Loan,
    amount: Amount,
    first: int,
    shares: Mapping[int, Amount],
    books: Books,
) -> Drawn:
    timeline, firm = setting.timeline, setting.firm
    plan = schedule(
        amount,
        setting.number(loan.rate),
        loan.months,
        grace_months=loan.grace,
        method=loan.method,
        rate_steps=tuple((step.month, step.rate) for step in loan.rate_steps),
    )
    months = first + 1 + np.arange(loan.months)
    lent = timeline.placed(_stack([amount]), np.array([first]))
    in_use = timeline.placed(
        _stack([amount * share for share in shares.values()]),
        np.fromiter(shares, dtype=np.int64, count=len(shares)),
    )
    repaid = timeline.placed(plan.principal_yen, months)
    interest = timeline.placed(plan.interest_yen, months)
    seen = repaid if shares else np.zeros_like(repaid)
    in_use = in_use if shares else np.zeros_like(lent)
    for place, held in loan.place.items():
        bank = Party.bank(place)
        books.post(bank, firm, FlowKind.LOAN, in_use, lent, scale=held, item=loan.name)
        books.post(firm, bank, FlowKind.REPAYMENT, seen, repaid, scale=held, item=loan.name)
        books.post(firm, bank, FlowKind.INTEREST, interest, scale=held, item=loan.name)
    if loan.fee_rate:
        fee = guarantee_fee_yen(amount, loan.fee_rate, loan.months, loan.grace, loan.method)
        spread = timeline.placed(accrued_fee_yen(fee, plan.opening_yen), months)
        paid = timeline.placed(_stack([fee]), np.array([first]))
        books.post(firm, GUARANTOR, FlowKind.INTEREST, spread, paid, item=f"{loan.name}の保証料")
    return Drawn(loan, first, plan)


def _stack(amounts: list[Amount]) -> Array:
    """Return amounts one below the other, (n,) or (n, draws)."""
    if not amounts:
        return np.zeros(0)
    return np.stack(np.broadcast_arrays(*(np.asarray(a, dtype=float) for a in amounts)))
