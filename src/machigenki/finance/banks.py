"""Years in which a business could repay its debt, as each bank reads them (債務償還年数)."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from importlib.resources import as_file, files
from pathlib import Path
from typing import Annotated, Self

import numpy as np
from numpy.typing import NDArray
from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, model_validator
from pydantic_core import PydanticCustomError

from machigenki.finance.ratios import Amount, quotient
from machigenki.finance.timeline import Array
from machigenki.region import Status, Text, read_model


class CashFlow(StrEnum):
    """What a bank takes a business to repay from each year (返済財源), depreciation added."""

    NET_PROFIT = "net_profit"
    ORDINARY_LESS_TAX = "ordinary_less_tax"
    ORDINARY_AT_RATE = "ordinary_at_rate"
    OPERATING_LESS_TAX = "operating_less_tax"

    @property
    def label(self) -> Text:
        """Return the formula in words."""
        return _CASH_FLOW_LABELS[self]


_CASH_FLOW_LABELS = {
    CashFlow.NET_PROFIT: Text("当期純利益＋減価償却費", "net profit + depreciation"),
    CashFlow.ORDINARY_LESS_TAX: Text(
        "経常利益－法人税等＋減価償却費", "ordinary profit − income taxes + depreciation"
    ),
    CashFlow.ORDINARY_AT_RATE: Text(
        "経常利益×（1－税率）＋減価償却費", "ordinary profit × (1 − tax rate) + depreciation"
    ),
    CashFlow.OPERATING_LESS_TAX: Text(
        "営業利益－法人税等＋減価償却費", "operating profit − income taxes + depreciation"
    ),
}


def _in_both(name: object) -> object:
    """Return a name in plain words as the name in both languages."""
    if isinstance(name, str) and name.strip():
        return Text.same(name.strip())
    if isinstance(name, (dict, Text)):
        return name
    raise PydanticCustomError(
        "said",
        "{en}",
        {
            "ja": "名称を文字列で書いてください",
            "en": "the name must be text",
            "expected_ja": '"当行" 又は { ja = "当行", en = "our bank" }',
            "expected_en": '"our bank" or { ja = "当行", en = "our bank" }',
        },
    )


class BankProfile(BaseModel):
    """How one bank reads a business's power to repay.

    Parameters
    ----------
    key, name
        Word and name by which the bank is known.
    deducts_working_capital, deducts_cash
        Whether 正常運転資金 and cash are taken off the debt.
    subordinated_as_equity
        Whether subordinated loans count as equity (資本性借入金) and so not as debt.
    cash_flow
        What the debt is divided by.
    tax_rate
        Share of ordinary profit taken for tax; only with `CashFlow.ORDINARY_AT_RATE`.
    limit_years
        Years up to which the bank is content.
    source, checked_on, status
        Where the reading comes from, when it was checked, how sure it is.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    key: Annotated[str, Field(min_length=1, description="区別する語 / key")]
    name: Annotated[
        Text,
        BeforeValidator(_in_both),
        Field(description="名称（文字列、又はja・enの別） / name, or one a language"),
    ]
    deducts_working_capital: Annotated[
        bool, Field(description="正常運転資金を引くか / working capital deducted")
    ]
    deducts_cash: Annotated[bool, Field(description="現預金を引くか / cash deducted")]
    subordinated_as_equity: Annotated[
        bool, Field(description="劣後ローンを資本とみるか / subordinated loans taken as equity")
    ] = False
    cash_flow: Annotated[CashFlow, Field(description="返済財源 / what debt is divided by")]
    tax_rate: Annotated[
        float | None, Field(ge=0, lt=1, description="みなし税率 / tax rate assumed")
    ] = None
    limit_years: Annotated[float, Field(gt=0, le=100, description="目安の年数 / limit, years")]
    source: Annotated[str, Field(min_length=1, description="出どころ / source")]
    checked_on: Annotated[date, Field(description="確かめた日 / checked on")]
    status: Annotated[Status, Field(description="確かさ / status")] = Status.UNVERIFIED

    @model_validator(mode="after")
    def _tax_rate_where_it_is_used(self) -> Self:
        if (self.tax_rate is None) == (self.cash_flow is CashFlow.ORDINARY_AT_RATE):
            raise PydanticCustomError(
                "said",
                "{en}",
                {
                    "ja": "tax_rateは、cash_flowが「ordinary_at_rate」のときに限り必要です",
                    "en": 'tax_rate goes with cash_flow = "ordinary_at_rate", and only with it',
                },
            )
        return self


class _Profiles(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)

    bank: Annotated[tuple[BankProfile, ...], Field(min_length=1)]

    @model_validator(mode="after")
    def _keys_differ(self) -> Self:
        keys = [profile.key for profile in self.bank]
        if twice := sorted({key for key in keys if keys.count(key) > 1}):
            raise PydanticCustomError(
                "said",
                "{en}",
                {
                    "ja": f"keyが重なっています: {'、'.join(twice)}",
                    "en": f"a key is used twice: {', '.join(twice)}",
                },
            )
        return self


def bank_profiles(path: Path | None = None) -> tuple[BankProfile, ...]:
    """Return how banks read debt: those of a TOML file, or the illustrative ones that ship.

    Parameters
    ----------
    path
        A file of ``[[bank]]`` tables with the fields of `BankProfile`.

    Raises
    ------
    InputError
        With every fault of the file: line, field, what was found and what was expected.
    """
    if path is not None:
        return read_model(path, _Profiles).bank
    with as_file(files("machigenki.finance") / "data" / "bank_profiles.toml") as shipped:
        return read_model(shipped, _Profiles).bank


def working_capital_yen(
    receivables_yen: Amount, inventory_yen: Amount, payables_yen: Amount
) -> Amount:
    """Return normal working capital (正常運転資金) = receivables + inventory − payables [yen]."""
    return receivables_yen + inventory_yen - payables_yen


def repayment_years(net_debt_yen: Amount, cash_flow_yen: Amount) -> Array:
    """Return 債務償還年数 = net debt ÷ yearly cash flow [years].

    0 where there is no net debt, infinite where there is debt and no cash flow to repay it.
    """
    return np.where(
        np.asarray(net_debt_yen) <= 0.0,
        0.0,
        quotient(net_debt_yen, cash_flow_yen, otherwise=np.inf),
    )


@dataclass(frozen=True, eq=False)
class BankReading:
    """What one bank reads.

    Parameters
    ----------
    profile
        How it reads.
    net_debt_yen, cash_flow_yen
        What is to be repaid (要償還債務) at each year's end, and from what.
    years
        債務償還年数 by fiscal year, (years,) or (years, draws).
    within
        Whether it is within the bank's limit.
    """

    profile: BankProfile
    net_debt_yen: Array
    cash_flow_yen: Array
    years: Array
    within: NDArray[np.bool_]


def bank_readings(
    profit_and_loss: Mapping[str, Array],
    balance_sheet: Mapping[str, Array],
    profiles: Iterable[BankProfile],
    *,
    subordinated_yen: Amount = 0.0,
) -> tuple[BankReading, ...]:
    """Return the years in which the debt could be repaid, as each bank reads it.

    (interest-bearing debt − 正常運転資金 − cash) ÷ cash flow, what is taken off and what the
    cash flow is as the profile says. Working capital below nil is not added to the debt.

    Parameters
    ----------
    profit_and_loss, balance_sheet
        Accounts of `Statements.yearly()`, (years,) or (years, draws) [yen].
    profiles
        The banks.
    subordinated_yen
        Subordinated loans among the long-term ones at each year's end.
    """
    return tuple(
        _reading(profit_and_loss, balance_sheet, profile, subordinated_yen) for profile in profiles
    )


def _reading(
    result: Mapping[str, Array],
    sheet: Mapping[str, Array],
    profile: BankProfile,
    subordinated_yen: Amount,
) -> BankReading:
    debt = sheet["short_term_loans_yen"] + sheet["long_term_loans_yen"]
    if profile.subordinated_as_equity:
        debt = debt - subordinated_yen
    if profile.deducts_working_capital:
        working = working_capital_yen(
            sheet["receivables_yen"], sheet["inventory_yen"], sheet["payables_yen"]
        )
        debt = debt - np.maximum(working, 0.0)
    if profile.deducts_cash:
        debt = debt - np.maximum(sheet["cash_yen"], 0.0)
    flow = _cash_flow(result, profile)
    years = repayment_years(debt, flow)
    return BankReading(profile, debt, flow, years, years <= profile.limit_years)


def _cash_flow(result: Mapping[str, Array], profile: BankProfile) -> Array:
    depreciation = result["depreciation_yen"]
    if profile.cash_flow is CashFlow.NET_PROFIT:
        return result["net_profit_yen"] + depreciation
    if profile.cash_flow is CashFlow.ORDINARY_AT_RATE:
        profit = result["ordinary_profit_yen"]
        # A loss is not taxed.
        return profit - (profile.tax_rate or 0.0) * np.maximum(profit, 0.0) + depreciation
    before = {
        CashFlow.ORDINARY_LESS_TAX: "ordinary_profit_yen",
        CashFlow.OPERATING_LESS_TAX: "operating_profit_yen",
    }[profile.cash_flow]
    return result[before] - result["income_taxes_yen"] + depreciation
