"""Postings sorted by what they mean to the region: orders, income, leaks, inflows, kept.

Each posting counts once for who is paid and once for who pays, so that
inflow = leaks + orders with local industries + income of residents + what local parties keep
holds for every single posting.
"""

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
import pandas as pd
from scipy.sparse import csr_array

from machigenki.circulation.model import Floats, Model
from machigenki.circulation.sectors import code_weights
from machigenki.ledger import MODELLED, Basis, FlowKind, Ledger, PartyKind
from machigenki.region.problem import InputError, Problem
from machigenki.region.text import Text
from machigenki.region.tier import OUTSIDE, Tier

COLUMNS = ["payer_place", "payee_place", "payer_kind", "payee_kind", "kind", "industry"]
INCOME = ("income", "residents", str(Tier.REGION))
OWN_SALES = ("own", "sales", "")
OWN_PURCHASES = ("own", "purchases", "")
ROW_NAMES = ["part", "name", "tier"]

CASH = (str(Basis.PAID), str(Basis.BOTH))
_OUTSIDE = frozenset(str(t) for t in OUTSIDE)
_MODELLED = frozenset(str(k) for k in MODELLED)
_LOANS = frozenset((str(FlowKind.LOAN), str(FlowKind.REPAYMENT)))
_GOODS = frozenset((str(FlowKind.SALE), str(FlowKind.PURCHASE), str(FlowKind.INVESTMENT)))

_LEAK_OF = {
    str(FlowKind.WAGE): "nonresident_wages",
    str(FlowKind.SOCIAL_INSURANCE): "social_insurance",
    str(FlowKind.TAX): "taxes",
    str(FlowKind.PROFIT): "outside_profits",
    str(FlowKind.INTEREST): "interest",
    str(FlowKind.LOAN): "financing",
    str(FlowKind.REPAYMENT): "financing",
    str(FlowKind.EQUITY): "financing",
} | dict.fromkeys(_GOODS, "direct_imports")

_KEPT_OF = {
    str(PartyKind.VENTURE): "party_balance",
    str(PartyKind.CUSTOMER): "party_balance",
    str(PartyKind.INDUSTRY): "local_profits",
    str(PartyKind.OWNERS): "local_profits",
    str(PartyKind.BANK): "local_profits",
    str(PartyKind.FUND): "local_profits",
    str(PartyKind.MUNICIPALITY): "local_taxes",
    str(PartyKind.PREFECTURE_GOVERNMENT): "local_taxes",
    str(PartyKind.STATE): "local_taxes",
}


@dataclass(frozen=True, eq=False)
class Sorted:
    """A ledger's cash postings, sorted.

    Parameters
    ----------
    groups
        Which group of like postings each row belongs to, groups × rows of the ledger, 0/1.
    years
        Year of each row of the ledger.
    orders, unstated
        Orders with local industries, and purchases whose place the buyer does not know,
        per yen of a group: sector × group.
    accounts
        (part, name, tier) × group, yen per yen of the group. Parts: "inflow", "leak",
        "kept", "income" (of residents), "own" (memo: sales and purchases of the measure).
    """

    groups: csr_array
    years: "pd.Index[str]"
    orders: Floats
    unstated: Floats
    accounts: pd.DataFrame

    def total(self, amount_yen: Floats) -> Floats:
        """Return amounts by group, groups or groups × draws (yen), summed over years."""
        return np.asarray(self.groups @ amount_yen, dtype=np.float64)

    def by_year(self, amount_yen: Floats) -> tuple["pd.Index[str]", Floats]:
        """Return the years and amounts by group and year, groups × years (yen)."""
        codes, names = pd.factorize(self.years, sort=True)
        spread_out = np.zeros((len(amount_yen), len(names)))
        spread_out[np.arange(len(amount_yen)), codes] = amount_yen
        return pd.Index(names, name="year"), self.total(spread_out)


def sort_postings(model: Model, ledger: Ledger) -> Sorted:
    """Return the ledger's cash postings sorted by what they mean to the model's region.

    Raises
    ------
    InputError
        If a local industry is paid whose code the model does not have.
    """
    postings = ledger.postings
    cash = postings["basis"].isin(CASH).to_numpy()
    seen: dict[tuple[str, ...], int] = {}
    labels = zip(*(postings[column].tolist() for column in COLUMNS), strict=True)
    codes = np.fromiter((seen.setdefault(key, len(seen)) for key in labels), dtype=np.int64)
    unique = list(seen)
    rows = np.flatnonzero(cash)
    groups = csr_array(
        (np.ones(len(rows)), (codes[rows], rows)), shape=(len(unique), len(postings))
    )
    weights = code_weights(model)
    orders = np.zeros((len(model.sectors), len(unique)))
    unstated = np.zeros_like(orders)
    accounts: dict[tuple[str, str, str], Floats] = {
        key: np.zeros(len(unique)) for key in (INCOME, OWN_SALES, OWN_PURCHASES)
    }
    unknown = set()
    for g, combination in enumerate(unique):
        payer_place, payee_place, payer_kind, payee_kind, kind, industry = combination
        payer_out, payee_out = payer_place in _OUTSIDE, payee_place in _OUTSIDE
        unplaced = payee_place == str(Tier.UNSTATED)
        if payer_out and (payee_out or unplaced):
            continue
        entries: list[tuple[tuple[str, str, str], float]] = []
        if payer_out:
            entries.append((("inflow", kind, payer_place), 1.0))
        else:
            entries.append((_local(payer_kind, kind), -1.0))
        if payee_out:
            leak = _LEAK_OF.get(kind, "transfers")
            entries.append((("leak", leak, payee_place), 1.0))
        elif payee_kind == str(PartyKind.INDUSTRY) and (industry or kind in _GOODS):
            if industry in weights.columns:
                target = unstated if unplaced else orders
                target[:, g] = weights[industry].to_numpy(float)
            else:
                unknown.add(industry)
        elif unplaced:
            entries.append((("leak", _LEAK_OF.get(kind, "transfers"), str(Tier.NATION)), 1.0))
        else:
            entries.append((_local(payee_kind, kind), 1.0))
        entries += _memo(payer_kind, payee_kind, payer_out, payee_out, kind)
        for key, sign in entries:
            accounts.setdefault(key, np.zeros(len(unique)))[g] += sign
    if unknown:
        raise InputError(_unknown_industries(model, sorted(unknown)))
    index = pd.MultiIndex.from_tuples(sorted(accounts), names=ROW_NAMES)
    frame = pd.DataFrame([accounts[key] for key in sorted(accounts)], index=index)
    years = pd.Index([str(p)[:4] for p in postings["period"]])
    return Sorted(groups, years, orders, unstated, frame)


def _local(party: str, kind: str) -> tuple[str, str, str]:
    """Return the account of a local party that pays or is paid.

    What local owners put in is set against what they later take out (it is no income); loans
    only move money in time, so they are kept apart from income.
    """
    here = str(Tier.REGION)
    if party in _MODELLED:
        return ("kept", "party_balance", here)
    if kind in _LOANS:
        return ("kept", "local_financing", here)
    if party == str(PartyKind.HOUSEHOLDS):
        return ("kept", "local_profits", here) if kind == str(FlowKind.EQUITY) else INCOME
    return ("kept", _KEPT_OF[party], here)


def _memo(
    payer_kind: str, payee_kind: str, payer_out: bool, payee_out: bool, kind: str
) -> Iterable[tuple[tuple[str, str, str], float]]:
    """Sales and purchases of the measure's local parties taken together."""
    pays = payer_kind in _MODELLED and not payer_out
    paid = payee_kind in _MODELLED and not payee_out
    if paid and not pays and kind in (str(FlowKind.SALE), str(FlowKind.PURCHASE)):
        yield (OWN_SALES, 1.0)
    if pays and not paid and kind in (str(FlowKind.SALE), str(FlowKind.PURCHASE)):
        yield (OWN_PURCHASES, 1.0)


def _unknown_industries(model: Model, codes: list[str]) -> list[Problem]:
    known = tuple(code_weights(model).columns)
    return [
        Problem(
            what=Text(
                "仕訳の産業が産業連関表にありません",
                "the table has no sector for this industry of a posting",
            ),
            field="industry",
            found=code or "(空欄)",
            candidates=known[:5],
        )
        for code in codes
    ]
