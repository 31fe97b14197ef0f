"""Three-face accounts of a region (三面: 生産・分配・支出) and its circulation rate."""

import re
from dataclasses import dataclass, field

import pandas as pd

from machigenki.circulation.components import plain
from machigenki.circulation.model import Model
from machigenki.circulation.table import Table
from machigenki.circulation.uses import uses_of_output
from machigenki.region.text import Text
from machigenki.region.tier import OUTSIDE, Tier

ROW_LABELS = {
    "resident_wages": Text("住民が域内で得る賃金", "wages of residents from inside"),
    "local_profits": Text("地元所有者の利益", "profits of local owners"),
    "local_depreciation": Text("地元所有者の資本減耗", "capital consumption of local owners"),
    "local_taxes": Text("地元の税収", "taxes of the local purse"),
    "commuting": Text("域外通勤による所得", "wages earned outside"),
    "property_income": Text("財産所得等の純受取", "net property income"),
    "transfers": Text("財政移転等の受取", "transfers received"),
    "private_consumption": Text("民間消費", "private consumption"),
    "government_consumption": Text("政府消費", "government consumption"),
    "business_consumption": Text("家計外消費(純)", "business consumption, net"),
    "investment": Text("投資", "investment"),
    "exports": Text("移輸出", "exports"),
    "imports": Text("(控除)移輸入", "less imports"),
}

_EXPENDITURE = (
    ("business_consumption", re.compile(r"家計外|宿泊.*日当|business")),
    ("government_consumption", re.compile(r"政府.*消費|公的.*消費|government")),
    ("private_consumption", re.compile(r"消費|consumption")),
)


@dataclass(frozen=True)
class Inflows:
    """Income that residents, local firms and the local purse receive from outside (yen).

    Parameters
    ----------
    commuting_yen
        Wages that residents earn outside.
    property_income_yen
        Property and business income received from outside, less what local owners of local
        capital are already counted with.
    transfers_yen
        Fiscal transfers (地方交付税, 国庫支出金 …) and social benefits received.
    """

    commuting_yen: float = 0.0
    property_income_yen: float = 0.0
    transfers_yen: float = 0.0


@dataclass(frozen=True, eq=False)
class Accounts:
    """Production, distribution and expenditure of one year (yen).

    Identities, all to 1e-9: production = local part of `distribution` + `outflows`;
    production = Σ `expenditure`; saving − investment = `external_balance_yen`.

    Parameters
    ----------
    production
        Gross value added without business consumption, by sector.
    distribution
        Income received by residents, local firms and the local purse, by kind.
    outflows
        Value added that outsiders receive, by kind.
    expenditure
        By kind; imports are negative.
    """

    place: str
    production: "pd.Series[float]"
    distribution: "pd.Series[float]"
    outflows: "pd.Series[float]"
    expenditure: "pd.Series[float]"
    inflows: Inflows = field(default_factory=Inflows)

    @property
    def production_yen(self) -> float:
        """Value added made in the region (生産)."""
        return float(self.production.sum())

    @property
    def distribution_yen(self) -> float:
        """Income that the region receives (分配)."""
        return float(self.distribution.sum())

    @property
    def expenditure_yen(self) -> float:
        """Spending on the region's value added (支出)."""
        return float(self.expenditure.sum())

    @property
    def circulation_rate(self) -> float:
        """地域経済循環率 = production ÷ distribution; below 1 the place lives on transfers."""
        return self.production_yen / self.distribution_yen

    @property
    def investment_yen(self) -> float:
        """Fixed investment and stocks."""
        return float(self.expenditure["investment"])

    @property
    def saving_yen(self) -> float:
        """Income received less consumption."""
        spent = ("private_consumption", "government_consumption", "business_consumption")
        return self.distribution_yen - float(self.expenditure[list(spent)].sum())

    @property
    def net_exports_yen(self) -> float:
        """Exports less imports (域際収支)."""
        return float(self.expenditure[["exports", "imports"]].sum())

    @property
    def net_inflow_yen(self) -> float:
        """Income received from outside less value added paid to outsiders."""
        return self.distribution_yen - self.production_yen

    @property
    def external_balance_yen(self) -> float:
        """Net exports + net inflow of income = saving − investment."""
        return self.net_exports_yen + self.net_inflow_yen

    def as_dict(self) -> dict[str, object]:
        """Return the accounts with stable keys and units in the keys, for ``--json``."""

        def rows(series: "pd.Series[float]") -> dict[str, float]:
            return {f"{name}_yen": float(value) for name, value in series.items()}

        return {
            "place": self.place,
            "production_yen": self.production_yen,
            "distribution_yen": self.distribution_yen,
            "expenditure_yen": self.expenditure_yen,
            "circulation_rate": self.circulation_rate,
            "distribution": rows(self.distribution),
            "outflows": rows(self.outflows),
            "expenditure": rows(self.expenditure),
            "saving_yen": self.saving_yen,
            "investment_yen": self.investment_yen,
            "external_balance_yen": self.external_balance_yen,
        }

    def __repr__(self) -> str:
        """Return the three totals, the rate and the rows."""
        lines = [
            f"Accounts of {self.place}: circulation rate {self.circulation_rate:.1%}",
            f"  production   {self.production_yen:>22,.0f} yen",
            f"  distribution {self.distribution_yen:>22,.0f} yen",
            *[f"    {name:<26}{value:>18,.0f}" for name, value in self.distribution.items()],
            f"  expenditure  {self.expenditure_yen:>22,.0f} yen",
            *[f"    {name:<26}{value:>18,.0f}" for name, value in self.expenditure.items()],
        ]
        return "\n".join(lines)


def accounts(
    model: Model,
    final_demand: pd.DataFrame,
    inflows: Inflows | None = None,
    *,
    output: "pd.Series[float] | None" = None,
) -> Accounts:
    """Return the three faces from the model, output x, final demand f and inflows.

    imports = (1−s)∘(A x + f); exports = x − s∘(A x + f).

    Parameters
    ----------
    final_demand
        Sector × category inside the region, without exports (yen).
    inflows
        Income from outside; none by default.
    output
        x (yen), by default the model's.

    Raises
    ------
    ValueError
        If neither `output` nor the model's output is known.
    """
    x = model.output if output is None else output.reindex(model.sectors)
    if x is None:
        raise ValueError("accounts need the output of every sector")
    received = Inflows() if inflows is None else inflows
    demand = model.technical @ x + final_demand.reindex(model.sectors).sum(axis=1)
    business = model.component("business_consumption") * x
    production = model.value_added.sum() * x - business
    uses = (uses_of_output(model, resident_wages=True) * x).sum(axis=1)
    tier = uses.index.get_level_values("tier")
    by_name = uses.droplevel("tier")
    local = by_name[tier == str(Tier.REGION)]
    outside = tier.isin([str(t) for t in OUTSIDE])
    imports = uses.index.get_level_values("category") == "indirect_imports"
    distribution = local.reindex(
        ["resident_wages", "local_profits", "local_depreciation", "local_taxes"]
    )
    distribution.index.name = None
    for name, value in (
        ("commuting", received.commuting_yen),
        ("property_income", received.property_income_yen),
        ("transfers", received.transfers_yen),
    ):
        distribution[name] = value
    spent = _expenditure(final_demand)
    spent["business_consumption"] -= float(business.sum())
    spent["exports"] = float((x - model.self_sufficiency * demand).sum())
    spent["imports"] = -float(((1.0 - model.self_sufficiency) * demand).sum())
    return Accounts(
        place=model.place,
        production=production,
        distribution=distribution,
        outflows=by_name[outside & ~imports].rename_axis(None),
        expenditure=spent,
        inflows=received,
    )


def accounts_of_table(table: Table, model: Model, inflows: Inflows | None = None) -> Accounts:
    """Return the three faces of a table's region; see `accounts`."""
    return accounts(model, table.final_demand, inflows, output=table.output)


def _expenditure(final_demand: pd.DataFrame) -> "pd.Series[float]":
    """Return final demand by kind (yen); what is no consumption is investment."""
    kinds = [name for name, _ in _EXPENDITURE]
    totals = pd.Series(0.0, index=[*reversed(kinds), "investment"])
    for column, amount in final_demand.sum().items():
        text = plain(str(column))
        kind = next((name for name, pattern in _EXPENDITURE if pattern.search(text)), "investment")
        totals[kind] += float(amount)
    return totals
