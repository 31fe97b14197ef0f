"""One flow of money: who pays whom, for what, where, when and how much."""

from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from machigenki.region.text import Text
from machigenki.region.tier import Tier

Amount: TypeAlias = float | NDArray[np.float64]
"""Yen: one number, or one number a draw, shape (draws,)."""


class PartyKind(StrEnum):
    """What sort of party pays or is paid."""

    VENTURE = "venture"
    CUSTOMER = "customer"
    INDUSTRY = "industry"
    HOUSEHOLDS = "households"
    MUNICIPALITY = "municipality"
    PREFECTURE_GOVERNMENT = "prefecture_government"
    STATE = "state"
    BANK = "bank"
    OWNERS = "owners"
    FUND = "fund"

    @property
    def label(self) -> Text:
        """Return the kind's name."""
        return _PARTY_LABELS[self]


_PARTY_LABELS = {
    PartyKind.VENTURE: Text("事業者", "the venture"),
    PartyKind.CUSTOMER: Text("取引先（モデル対象）", "a modelled customer"),
    PartyKind.INDUSTRY: Text("産業", "an industry"),
    PartyKind.HOUSEHOLDS: Text("家計", "households"),
    PartyKind.MUNICIPALITY: Text("市町村", "the municipality"),
    PartyKind.PREFECTURE_GOVERNMENT: Text("都道府県", "the prefecture"),
    PartyKind.STATE: Text("国・社会保険", "the state and social insurance"),
    PartyKind.BANK: Text("金融機関", "a bank"),
    PartyKind.OWNERS: Text("出資者・事業主", "owners"),
    PartyKind.FUND: Text("基金・ファンド", "a fund"),
}

MODELLED = (PartyKind.VENTURE, PartyKind.CUSTOMER)
"""Parties whose every receipt and payment is posted; their books must close."""


class FlowKind(StrEnum):
    """What a payment is for."""

    SALE = "sale"
    PURCHASE = "purchase"
    INVESTMENT = "investment"
    WAGE = "wage"
    SOCIAL_INSURANCE = "social_insurance"
    TAX = "tax"
    CONSUMPTION_TAX = "consumption_tax"
    SUBSIDY = "subsidy"
    LOAN = "loan"
    REPAYMENT = "repayment"
    INTEREST = "interest"
    EQUITY = "equity"
    PROFIT = "profit"

    @property
    def label(self) -> Text:
        """Return the flow's name."""
        return _FLOW_LABELS[self]


_FLOW_LABELS = {
    FlowKind.SALE: Text("売上", "sale"),
    FlowKind.PURCHASE: Text("仕入・経費", "purchase"),
    FlowKind.INVESTMENT: Text("設備投資", "investment"),
    FlowKind.WAGE: Text("賃金", "wages"),
    FlowKind.SOCIAL_INSURANCE: Text("社会保険料", "social insurance"),
    FlowKind.TAX: Text("税", "tax"),
    FlowKind.CONSUMPTION_TAX: Text("消費税（預り・仮払・納付）", "consumption tax passed on"),
    FlowKind.SUBSIDY: Text("補助金・交付金", "subsidy"),
    FlowKind.LOAN: Text("借入", "loan"),
    FlowKind.REPAYMENT: Text("元金返済", "repayment"),
    FlowKind.INTEREST: Text("利息", "interest"),
    FlowKind.EQUITY: Text("自己資金・出資", "equity"),
    FlowKind.PROFIT: Text("余剰（所有者へ）", "surplus to owners"),
}

DEMAND_KINDS = (FlowKind.PURCHASE, FlowKind.INVESTMENT)
"""What industries are asked to deliver."""
INCOME_KINDS = (FlowKind.WAGE, FlowKind.PROFIT, FlowKind.INTEREST)
"""What parties earn. A negative surplus is a cost that the owners bear."""
FINANCING_KINDS = (FlowKind.LOAN, FlowKind.REPAYMENT, FlowKind.EQUITY)
"""Money that changes hands against a claim; income to no one."""


class Basis(StrEnum):
    """Whether a flow is counted when due, when paid, or both at once."""

    ACCRUED = "accrued"
    PAID = "paid"
    BOTH = "both"


@dataclass(frozen=True, slots=True)
class Party:
    """Someone who pays or is paid.

    Parameters
    ----------
    id
        Name that tells the party from all others in the ledger.
    kind
        What sort of party it is.
    place
        Where it is, seen from the region. `Tier.UNSTATED` where a buyer does not know.
    """

    id: str
    kind: PartyKind
    place: Tier

    @classmethod
    def industry(cls, code: str, place: Tier) -> "Party":
        """Return everyone of one industry in one place."""
        return cls(f"industry:{code}:{place}", PartyKind.INDUSTRY, place)

    @classmethod
    def households(cls, place: Tier) -> "Party":
        """Return the households of one place."""
        return cls(f"households:{place}", PartyKind.HOUSEHOLDS, place)

    @classmethod
    def bank(cls, place: Tier) -> "Party":
        """Return the banks of one place."""
        return cls(f"bank:{place}", PartyKind.BANK, place)

    @classmethod
    def owners(cls, of: str, place: Tier) -> "Party":
        """Return the owners, in one place, of the party called `of`."""
        return cls(f"owners:{of}:{place}", PartyKind.OWNERS, place)


MUNICIPALITY = Party("municipality", PartyKind.MUNICIPALITY, Tier.REGION)
PREFECTURE = Party("prefecture", PartyKind.PREFECTURE_GOVERNMENT, Tier.PREFECTURE)
STATE = Party("state", PartyKind.STATE, Tier.NATION)

KEYS = (
    "period",
    "payer",
    "payee",
    "payer_place",
    "payee_place",
    "payer_kind",
    "payee_kind",
    "kind",
    "industry",
    "item",
    "basis",
)
"""The key columns of a ledger, in order; all are strings."""


@dataclass(frozen=True, slots=True)
class Posting:
    """One flow of money in one period (仕訳).

    Parameters
    ----------
    period
        A fiscal year "2027", or a month "2027-04".
    payer, payee
        Who pays and who is paid.
    kind
        What it is paid for.
    amount_yen
        How much, in real yen of the region's base year; one number, or one a draw.
    industry
        Two-digit code of what is bought; empty for transfers.
    item
        The line of the plan that it comes from, as the planner wrote it.
    basis
        Counted when due, when paid, or both.
    """

    period: str
    payer: Party
    payee: Party
    kind: FlowKind
    amount_yen: Amount
    industry: str = ""
    item: str = ""
    basis: Basis = Basis.BOTH

    @property
    def key(self) -> tuple[str, ...]:
        """Return the values of `KEYS`."""
        return (
            self.period,
            self.payer.id,
            self.payee.id,
            str(self.payer.place),
            str(self.payee.place),
            str(self.payer.kind),
            str(self.payee.kind),
            str(self.kind),
            self.industry,
            self.item,
            str(self.basis),
        )
