"""What is applied for: costs, own funds, loans, and what is known of the conditions."""

from dataclasses import dataclass, field
from enum import StrEnum

from machigenki.finance.grant.amount import refuse_negative
from machigenki.finance.grant.rules import GrantRules
from machigenki.finance.grant.split import Ground
from machigenki.region import Text


class CostKind(StrEnum):
    """Kinds of initial cost (初期投資費用の区分).

    UNSORTED is a cost of which the kind is not told: taken to be eligible, and asked about.
    """

    BUILDING = "building"
    MACHINERY = "machinery"
    EQUIPMENT = "equipment"
    LEASE = "lease"
    RESEARCH = "research"
    LAND = "land"
    WORKING_CAPITAL = "working_capital"
    WAGES = "wages"
    RENT = "rent"
    OTHER = "other"
    UNSORTED = "unsorted"


class Lender(StrEnum):
    """Whose money a loan is: 地域金融機関, 政府系, ファンド等の出資, その他."""

    REGIONAL_BANK = "regional_bank"
    PUBLIC = "public"
    FUND = "fund"
    OTHER = "other"


class Security(StrEnum):
    """What secures a loan (担保)."""

    NONE = "none"
    ACQUIRED_ASSET = "acquired_asset"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Cost:
    """One line of the initial investment."""

    name: str
    kind: CostKind
    amount_yen: float


@dataclass(frozen=True, slots=True)
class GrantLoan:
    """One loan for the investment, or a fund's equity.

    Parameters
    ----------
    amount_yen
        How much.
    lender
        Whose money.
    security, guaranteed
        担保 and 保証; None if not yet known.
    """

    amount_yen: float
    lender: Lender = Lender.REGIONAL_BANK
    security: Security | None = None
    guaranteed: bool | None = None


@dataclass(frozen=True)
class Application:
    """An application for the grant (交付申請).

    Parameters
    ----------
    fiscal_year
        Year whose rules apply, as `grant_rules` reads it.
    costs
        The initial investment by line.
    own_yen
        Own funds (自己資金).
    loans
        Loans for the investment.
    crowdfunding_yen
        What crowdfunding brings in.
    fiscal_strength, disadvantaged
        財政力指数 and 条件不利地域 of the municipality; None if not known.
    grounds
        Grounds for a higher state share.
    local_resources, public_task, new_business, model
        Whether it rests on local resources (地域密着型), does what public money would else have to
        do (公共的な地域課題), is new, and is a model for others; None if not known.
    inside_municipality
        Whether it is inside the municipality that applies; None if not known.
    years_to_complete
        Fiscal years until the work is complete; None if not known.
    prefecture_yen
        What the prefecture bears of the local part.
    """

    fiscal_year: str | int
    costs: tuple[Cost, ...]
    own_yen: float
    loans: tuple[GrantLoan, ...]
    crowdfunding_yen: float = 0.0
    fiscal_strength: float | None = None
    disadvantaged: bool | None = None
    grounds: frozenset[Ground] = field(default_factory=frozenset)
    local_resources: bool | None = None
    public_task: bool | None = None
    new_business: bool | None = None
    model: bool | None = None
    inside_municipality: bool | None = None
    years_to_complete: int | None = None
    prefecture_yen: float = 0.0

    @property
    def investment_yen(self) -> float:
        """Return the initial investment = Σ costs [yen]."""
        return sum(cost.amount_yen for cost in self.costs)

    @property
    def loans_yen(self) -> float:
        """Return all loans and fund equity [yen]."""
        return sum(loan.amount_yen for loan in self.loans)

    def check(self) -> None:
        """Refuse amounts that are negative or not finite.

        Raises
        ------
        InputError
            Naming every such field.
        """
        refuse_negative(
            own_yen=self.own_yen,
            crowdfunding_yen=self.crowdfunding_yen,
            **{f"costs[{n}].amount_yen": c.amount_yen for n, c in enumerate(self.costs, 1)},
            **{f"loans[{n}].amount_yen": loan.amount_yen for n, loan in enumerate(self.loans, 1)},
        )


def counted_yen(application: Application, rules: GrantRules) -> float:
    """Return the money that counts as a loan in the year: Σ of lenders counted [yen].

    Crowdfunding counts where the year's rules say so; what is not known does not count.
    """
    loans = sum(
        loan.amount_yen for loan in application.loans if rules.allows(f"counts_{loan.lender.value}")
    )
    return loans + (application.crowdfunding_yen if rules.allows("counts_crowdfunding") else 0.0)


def uncounted_yen(application: Application, rules: GrantRules) -> float:
    """Return the other money that comes in but does not count as a loan [yen]."""
    money = application.loans_yen + application.crowdfunding_yen
    return money - counted_yen(application, rules)


def eligible_yen(application: Application, rules: GrantRules) -> float:
    """Return the eligible costs (交付対象経費) [yen].

    A kind of which the rules do not say is not eligible; costs not sorted are taken to be.
    """
    return sum(
        cost.amount_yen
        for cost in application.costs
        if cost.kind is CostKind.UNSORTED or rules.allows(f"eligible_{cost.kind.value}")
    )


def counting_keys(application: Application) -> tuple[str, ...]:
    """Return the keys of the rules that say what counts, for the money and costs there are."""
    keys = [f"counts_{loan.lender.value}" for loan in application.loans]
    if application.crowdfunding_yen:
        keys.append("counts_crowdfunding")
    keys += [f"eligible_{cost.kind.value}" for cost in application.costs]
    return tuple(dict.fromkeys(keys))


COST_LABELS = {
    CostKind.BUILDING: Text("施設整備費", "buildings and facilities"),
    CostKind.MACHINERY: Text("機械装置費", "machinery"),
    CostKind.EQUIPMENT: Text("備品費", "equipment"),
    CostKind.LEASE: Text("リース・レンタル料", "lease"),
    CostKind.RESEARCH: Text("調査研究費", "research"),
    CostKind.LAND: Text("用地取得費", "land"),
    CostKind.WORKING_CAPITAL: Text("運転資金", "working capital"),
    CostKind.WAGES: Text("人件費", "wages"),
    CostKind.RENT: Text("家賃", "rent"),
    CostKind.OTHER: Text("その他の経費", "other costs"),
    CostKind.UNSORTED: Text("区分していない経費", "costs not sorted by kind"),
}
