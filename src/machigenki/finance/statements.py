"""The three statements of a business, read from its postings (財務三表)."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from machigenki.finance.consumption_tax import BookKeeping
from machigenki.finance.flows import Entry, Flows
from machigenki.finance.timeline import Array, Timeline

if TYPE_CHECKING:
    import pandas as pd

    from machigenki.region.text import Lang


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
