"""The three statements of a business, read from its postings (財務三表)."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np

from machigenki.finance.consumption_tax import BookKeeping
from machigenki.finance.timeline import Array, Timeline
from machigenki.ledger import Basis, FlowKind, Ledger, Party, PartyKind, Stream, plus, times

if TYPE_CHECKING:
    import pandas as pd

    from machigenki.region.text import Lang

PROPERTY_TAX = "固定資産税"
INCOME_TAXES = "法人税等"
TAX_DIFFERENCE = "消費税の差額"
TAX_ON_ASSETS = "設備の消費税"
BRIDGE = "つなぎ融資"
"""Items by which postings of one kind are told apart."""


class Entry(StrEnum):
    """What a posting is to the business."""

    SALES = "sales"
    PURCHASES = "purchases"
    WAGES = "wages"
    SOCIAL_INSURANCE = "social_insurance"
    PROPERTY_TAX = "property_tax"
    INCOME_TAXES = "income_taxes"
    INTEREST = "interest"
    OTHER_INCOME = "other_income"
    TAX_DIFFERENCE = "tax_difference"
    GRANT = "grant"
    INVESTMENT = "investment"
    TAX_ON_SALES = "tax_on_sales"
    TAX_ON_PURCHASES = "tax_on_purchases"
    TAX_ON_INVESTMENT = "tax_on_investment"
    TAX_SETTLED = "tax_settled"
    LOAN = "loan"
    REPAYMENT = "repayment"
    BRIDGE_LOAN = "bridge_loan"
    BRIDGE_REPAYMENT = "bridge_repayment"
    EQUITY = "equity"
    DIVIDEND = "dividend"


RECEIVED = frozenset(
    {
        Entry.SALES,
        Entry.OTHER_INCOME,
        Entry.GRANT,
        Entry.TAX_ON_SALES,
        Entry.LOAN,
        Entry.BRIDGE_LOAN,
        Entry.EQUITY,
    }
)
"""Entries that bring money in; all others take it out."""

_ENTRIES = {
    FlowKind.SALE: Entry.SALES,
    FlowKind.PURCHASE: Entry.PURCHASES,
    FlowKind.INVESTMENT: Entry.INVESTMENT,
    FlowKind.WAGE: Entry.WAGES,
    FlowKind.SOCIAL_INSURANCE: Entry.SOCIAL_INSURANCE,
    FlowKind.INTEREST: Entry.INTEREST,
    FlowKind.EQUITY: Entry.EQUITY,
    FlowKind.PROFIT: Entry.DIVIDEND,
}
_PUBLIC = (PartyKind.STATE, PartyKind.PREFECTURE_GOVERNMENT, PartyKind.MUNICIPALITY)


def entry_of(kind: FlowKind, payer: PartyKind, payee: PartyKind, item: str) -> Entry:
    """Return what a posting is to the business that receives or pays it."""
    if kind in _ENTRIES:
        return _ENTRIES[kind]
    if kind is FlowKind.TAX:
        named = {PROPERTY_TAX: Entry.PROPERTY_TAX, TAX_DIFFERENCE: Entry.TAX_DIFFERENCE}
        return named.get(item, Entry.INCOME_TAXES)
    if kind is FlowKind.SUBSIDY:
        return Entry.GRANT if payer in _PUBLIC else Entry.OTHER_INCOME
    if kind is FlowKind.LOAN:
        return Entry.BRIDGE_LOAN if item == BRIDGE else Entry.LOAN
    if kind is FlowKind.REPAYMENT:
        return Entry.BRIDGE_REPAYMENT if item == BRIDGE else Entry.REPAYMENT
    if payee is PartyKind.STATE:
        return Entry.TAX_SETTLED
    if payee is PartyKind.VENTURE:
        return Entry.TAX_ON_SALES
    return Entry.TAX_ON_INVESTMENT if item == TAX_ON_ASSETS else Entry.TAX_ON_PURCHASES


@dataclass(frozen=True, eq=False)
class Flows:
    """What a business received and paid, by entry and period [yen].

    Amounts are positive in the entry's usual direction: received for `RECEIVED`, else paid.

    Parameters
    ----------
    timeline
        Its periods.
    due, paid
        Entry → (periods,) or (periods, draws), when due and when paid.
    """

    timeline: Timeline
    due: Mapping[Entry, Array]
    paid: Mapping[Entry, Array]

    def of_due(self, entry: Entry) -> Array:
        """Return what was due of an entry, zeros where there is none."""
        return self.told(self.due.get(entry, np.zeros(len(self.timeline.periods))))

    def of_paid(self, entry: Entry) -> Array:
        """Return what was paid of an entry, zeros where there is none."""
        return self.told(self.paid.get(entry, np.zeros(len(self.timeline.periods))))

    @property
    def cash_yen(self) -> Array:
        """Return what came in less what went out in each period."""
        nothing = self.told(np.zeros(len(self.timeline.periods)))
        return plus(nothing, *(a if entry in RECEIVED else -a for entry, a in self.paid.items()))

    def told(self, amount: Array) -> Array:
        """Return an array by period in as many draws as the flows have."""
        if self._draws is None or amount.ndim == 2:
            return amount
        return np.broadcast_to(amount[:, None], (len(amount), self._draws))

    @cached_property
    def _draws(self) -> int | None:
        arrays = [*self.due.values(), *self.paid.values()]
        return max((a.shape[1] for a in arrays if a.ndim == 2), default=None)


def flows_of_streams(streams: Iterable[Stream], firm: Party, timeline: Timeline) -> Flows:
    """Return a firm's flows from streams that are told in the periods of `timeline`.

    All draws in one pass: the streams of an entry are profile × scale, so their sum is one
    product of matrices, P[period, stream] · S[stream, draw].
    """
    profiles: dict[tuple[Entry, bool], list[tuple[Array, Array | float]]] = {}
    for stream in streams:
        if stream.payer != firm and stream.payee != firm:
            continue
        entry = entry_of(stream.kind, stream.payer.kind, stream.payee.kind, stream.item)
        usual = (stream.payee == firm) == (entry in RECEIVED)
        scale = stream.scale if usual else -stream.scale
        profiles.setdefault((entry, False), []).append((stream.due, scale))
        profiles.setdefault((entry, True), []).append((stream.paid, scale))
    sums = {key: total_of(parts) for key, parts in profiles.items()}
    return Flows(
        timeline,
        {entry: amount for (entry, paid), amount in sums.items() if not paid},
        {entry: amount for (entry, paid), amount in sums.items() if paid},
    )


def total_of(parts: Sequence[tuple[Array, Array | float]]) -> Array:
    """Return Σ profile · scale over parts, (periods,) or (periods, draws).

    Parameters
    ----------
    parts
        Profile, (periods,) or (periods, draws), and scale, one number or (draws,).
    """
    drawn = [(p, s) for p, s in parts if p.ndim == np.ndim(s) == 1]
    rest = [times(p, s) for p, s in parts if not p.ndim == np.ndim(s) == 1]
    if drawn:
        rest.append(np.column_stack([p for p, _ in drawn]) @ np.vstack([s for _, s in drawn]))
    return plus(*rest)


def flows_of_ledger(ledger: Ledger, firm: Party, timeline: Timeline) -> Flows:
    """Return a firm's flows from a ledger whose periods are those of `timeline`."""
    place = {period: at for at, period in enumerate(timeline.periods)}
    shape = (len(place),) if ledger.draws is None else (len(place), ledger.draws)
    due: dict[Entry, Array] = {}
    paid: dict[Entry, Array] = {}
    columns = ["period", "payer", "payee", "payer_kind", "payee_kind", "kind", "item", "basis"]
    rows = zip(*(ledger.postings[c].tolist() for c in columns), strict=True)
    for row, amount in zip(rows, ledger.amount_yen, strict=True):
        period, payer, payee, payer_kind, payee_kind, kind, item, basis = row
        if firm.id not in (payer, payee):
            continue
        entry = entry_of(FlowKind(kind), PartyKind(payer_kind), PartyKind(payee_kind), item)
        sign = 1.0 if (payee == firm.id) == (entry in RECEIVED) else -1.0
        for side, left_out in ((due, Basis.PAID), (paid, Basis.ACCRUED)):
            if basis != str(left_out):
                side.setdefault(entry, np.zeros(shape))[place[period]] += sign * amount
    return Flows(timeline, due, paid)


@dataclass(frozen=True, eq=False)
class Statements:
    """Profit and loss, balance sheet and cash flow of a business (損益・貸借・資金収支).

    Each maps an account to (periods,) or (periods, draws) [yen]: flows of the period, balances
    at its end. Labels of the accounts are in `machigenki.finance.accounts`.
    """

    timeline: Timeline
    profit_and_loss: Mapping[str, Array]
    balance_sheet: Mapping[str, Array]
    cash_flow: Mapping[str, Array]

    def yearly(self) -> "Statements":
        """Return the same by fiscal year."""
        line = self.timeline
        return Statements(
            line.by_year,
            {key: line.yearly(a) for key, a in self.profit_and_loss.items()},
            {key: line.year_ends(a) for key, a in self.balance_sheet.items()},
            {key: line.yearly(a) for key, a in self.cash_flow.items()},
        )

    def frame(self, statement: str, lang: "Lang" = "ja") -> "pd.DataFrame":
        """Return one statement as a table, account × period; a mean where there are draws.

        Parameters
        ----------
        statement
            "profit_and_loss", "balance_sheet" or "cash_flow".
        lang
            Language of the accounts' names.
        """
        import pandas as pd

        from machigenki.finance.accounts import ACCOUNTS

        accounts: Mapping[str, Array] = getattr(self, statement)
        rows = [a if a.ndim == 1 else a.mean(axis=1) for a in accounts.values()]
        return pd.DataFrame(
            rows,
            index=pd.Index([ACCOUNTS[key](lang) for key in accounts]),
            columns=list(self.timeline.periods),
        )


@dataclass(frozen=True, eq=False)
class Valuation:
    """What changes value without money moving, by period [yen]; it is in no ledger.

    Parameters
    ----------
    depreciation_yen
        Depreciation (減価償却費).
    reduction_yen
        Loss on reduction of the assets that a grant paid for (圧縮損, 直接減額方式).
    inventory_yen
        Stock at the end of each period, at the latest price paid without tax (最終仕入原価法).
    books
        Whether amounts are booked without consumption tax (税抜経理) or with it (税込経理).
    """

    depreciation_yen: Array
    reduction_yen: Array
    inventory_yen: Array
    books: BookKeeping = BookKeeping.NET

    @property
    def inventory_change_yen(self) -> Array:
        """Return by how much the stock grew in each period."""
        return np.diff(self.inventory_yen, axis=0, prepend=0.0 * self.inventory_yen[:1])


def statements_of(flows: Flows, valued: Valuation) -> Statements:
    """Return the three statements.

    Profit is read from what is due, cash from what is paid; every claim and debt of the
    balance sheet is what was due so far less what was paid so far. So that the sheet balances
    says that both readings are of the same postings.

    Parameters
    ----------
    flows
        Of the business.
    valued
        Its depreciation and stock.
    """
    due, paid = flows.of_due, flows.of_paid
    result = profit_and_loss(flows, valued)

    def owed(*entries: Entry) -> Array:
        return np.cumsum(sum(due(e) - paid(e) for e in entries), axis=0)

    income_taxes = owed(Entry.INCOME_TAXES)
    passed_on = owed(Entry.TAX_SETTLED)
    assets = {
        "cash_yen": np.cumsum(flows.cash_yen, axis=0),
        "receivables_yen": owed(Entry.SALES, Entry.TAX_ON_SALES, Entry.OTHER_INCOME),
        "inventory_yen": flows.told(valued.inventory_yen),
        "prepaid_yen": -owed(Entry.INTEREST) + np.maximum(-income_taxes, 0.0),
        "grant_receivable_yen": owed(Entry.GRANT),
        "consumption_tax_receivable_yen": np.maximum(-passed_on, 0.0),
        "fixed_assets_yen": np.cumsum(
            _booked(flows, valued, Entry.INVESTMENT, Entry.TAX_ON_INVESTMENT)
            - result["depreciation_yen"]
            - result["reduction_loss_yen"],
            axis=0,
        ),
    }
    liabilities = {
        "payables_yen": owed(
            Entry.PURCHASES,
            Entry.TAX_ON_PURCHASES,
            Entry.INVESTMENT,
            Entry.TAX_ON_INVESTMENT,
            Entry.WAGES,
            Entry.SOCIAL_INSURANCE,
            Entry.PROPERTY_TAX,
        ),
        "income_taxes_payable_yen": np.maximum(income_taxes, 0.0),
        "consumption_tax_payable_yen": np.maximum(passed_on, 0.0),
        "short_term_loans_yen": np.cumsum(
            paid(Entry.BRIDGE_LOAN) - paid(Entry.BRIDGE_REPAYMENT), axis=0
        ),
        "long_term_loans_yen": np.cumsum(paid(Entry.LOAN) - paid(Entry.REPAYMENT), axis=0),
    }
    own = {
        "capital_yen": np.cumsum(paid(Entry.EQUITY), axis=0),
        "retained_earnings_yen": np.cumsum(result["net_profit_yen"] - paid(Entry.DIVIDEND), axis=0),
    }
    sheet = {
        **assets,
        "total_assets_yen": _total(assets),
        **liabilities,
        "total_liabilities_yen": _total(liabilities),
        **own,
        "net_assets_yen": _total(own),
    }
    return Statements(flows.timeline, result, sheet, _cash_flow(flows, valued.books))


def _total(accounts: Mapping[str, Array]) -> Array:
    return np.asarray(sum(accounts.values()), dtype=float)


def profit_and_loss(flows: Flows, valued: Valuation) -> dict[str, Array]:
    """Return the profit and loss account (損益計算書) by period [yen].

    With 税込経理 sales, purchases and assets hold the tax, and what is settled with the state is
    among taxes and dues; with 税抜経理 only what the tax costs the firm itself is in the account.
    """
    due = flows.of_due
    inventory_change = flows.told(valued.inventory_change_yen)
    depreciation = flows.told(valued.depreciation_yen)
    reduction = flows.told(valued.reduction_yen)
    sales = _booked(flows, valued, Entry.SALES, Entry.TAX_ON_SALES)
    purchases = _booked(flows, valued, Entry.PURCHASES, Entry.TAX_ON_PURCHASES)
    gross = valued.books is BookKeeping.GROSS
    dues = due(Entry.PROPERTY_TAX) + (due(Entry.TAX_SETTLED) if gross else 0.0)
    operating = (
        sales
        - purchases
        + inventory_change
        - due(Entry.WAGES)
        - due(Entry.SOCIAL_INSURANCE)
        - depreciation
        - dues
    )
    other = due(Entry.OTHER_INCOME) - (0.0 if gross else due(Entry.TAX_DIFFERENCE))
    ordinary = operating + other - due(Entry.INTEREST)
    before_tax = ordinary + due(Entry.GRANT) - reduction
    return {
        "sales_yen": sales,
        "purchases_yen": purchases,
        "inventory_change_yen": inventory_change,
        "wages_yen": due(Entry.WAGES),
        "social_insurance_yen": due(Entry.SOCIAL_INSURANCE),
        "depreciation_yen": depreciation,
        "taxes_and_dues_yen": dues,
        "operating_profit_yen": operating,
        "other_income_yen": other,
        "interest_yen": due(Entry.INTEREST),
        "ordinary_profit_yen": ordinary,
        "grant_income_yen": due(Entry.GRANT),
        "reduction_loss_yen": reduction,
        "profit_before_tax_yen": before_tax,
        "income_taxes_yen": due(Entry.INCOME_TAXES),
        "net_profit_yen": before_tax - due(Entry.INCOME_TAXES),
    }


def _booked(flows: Flows, valued: Valuation, entry: Entry, tax: Entry) -> Array:
    """Return what is entered in the books of an entry, with the tax on it or without."""
    price = flows.of_due(entry)
    return price if valued.books is BookKeeping.NET else price + flows.of_due(tax)


def _cash_flow(flows: Flows, books: BookKeeping) -> dict[str, Array]:
    paid = flows.of_paid
    investing = paid(Entry.GRANT) - paid(Entry.INVESTMENT)
    if books is BookKeeping.GROSS:
        investing = investing - paid(Entry.TAX_ON_INVESTMENT)
    financing = (
        paid(Entry.LOAN)
        + paid(Entry.BRIDGE_LOAN)
        + paid(Entry.EQUITY)
        - paid(Entry.REPAYMENT)
        - paid(Entry.BRIDGE_REPAYMENT)
        - paid(Entry.DIVIDEND)
    )
    change = flows.cash_yen
    return {
        "operating_yen": change - investing - financing,
        "investing_yen": investing,
        "financing_yen": financing,
        "change_yen": change,
    }
