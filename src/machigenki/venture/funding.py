"""Where a venture's money comes from: own funds, investors, loans, grants (資金調達)."""

from enum import StrEnum
from typing import Annotated, ClassVar, Self

from pydantic import AfterValidator, Field, model_validator

from machigenki.finance.flows import BRIDGE
from machigenki.finance.grant.application import Lender
from machigenki.finance.grant.split import Ground
from machigenki.finance.guarantee import guarantee_rate
from machigenki.finance.loan import Method
from machigenki.region.problem import InputError
from machigenki.region.text import Text
from machigenki.region.tier import Tier
from machigenki.venture.faults import said
from machigenki.venture.parts import Share
from machigenki.venture.quantity import MOST, KnownPlaces, Part

_HERE: dict[Tier, float] = {Tier.REGION: 1.0}


class OwnFunds(Part):
    """What the owners put in. In uncertain cases it takes up what costs more or less."""

    name: str = Field(default="自己資金", description="名称 / name")
    amount_yen: float = Field(ge=0, le=MOST, description="金額（円） / yen")
    place: KnownPlaces = Field(default_factory=lambda: dict(_HERE))


class Investor(Part):
    """A fund or a company that takes shares (地域活性化ファンドなど)."""

    name: str = Field(description="出資者の名称 / name")
    amount_yen: float = Field(ge=0, le=MOST, description="金額（円） / yen")
    place: KnownPlaces = Field(default_factory=lambda: dict(_HERE))


class Crowdfunding(Part):
    """Many people's money that is not paid back (寄附型・購入型クラウドファンディング)."""

    name: str = Field(default="クラウドファンディング", description="名称 / name")
    amount_yen: float = Field(ge=0, le=MOST, description="集める金額（円） / yen raised")
    place: KnownPlaces = Field(default_factory=lambda: {Tier.NATION: 1.0})
    fee_rate: float = Field(
        default=0.0, ge=0, lt=1, description="手数料の割合 / share kept by the platform"
    )

    @property
    def net_yen(self) -> float:
        """Return what is left after the platform's fee."""
        return self.amount_yen * (1.0 - self.fee_rate)


class Use(StrEnum):
    """What a loan is for."""

    EQUIPMENT = "equipment"
    WORKING_CAPITAL = "working_capital"


class RateStep(Part):
    """A new interest rate from a month of the loan on."""

    month: int = Field(ge=2, le=600, description="何か月目の返済から / from which payment on")
    rate: float = Field(ge=0, le=1, description="年利 / yearly interest")


class Loan(Part):
    """A loan: monthly payments, whole yen, the last payment taking the rest."""

    name: str = Field(default="借入金", description="名称 / name")
    amount_yen: float = Field(ge=0, le=MOST, description="金額（円） / yen")
    place: KnownPlaces = Field(default_factory=lambda: dict(_HERE))
    rate: Share = Field(description="年利（0.015は1.5%） / yearly interest")
    years: int = Field(ge=1, le=50, description="返済期間（据置を含む年数） / years until repaid")
    grace_years: int = Field(default=0, ge=0, description="うち据置期間（年） / of which grace")
    grace_months: int = Field(
        default=0, ge=0, description="据置期間のうち1年に満たない月数 / further months of grace"
    )
    method: Method = Field(
        default=Method.EQUAL_PRINCIPAL,
        description="level（元利均等）、equal-principal（元金均等）、bullet（期日一括） / method",
    )
    rate_steps: tuple[RateStep, ...] = Field(
        default=(), description="途中で変わる金利 / changes of the rate"
    )
    use: Use = Field(
        default=Use.EQUIPMENT,
        description="equipment（設備資金）、working_capital（運転資金） / what it is for",
    )
    lender: Lender = Field(
        default=Lender.REGIONAL_BANK,
        description="regional_bank（地域金融機関）、public（政府系）、fund（ファンド）、"
        "other（その他） / who lends",
    )
    secured: bool = Field(default=False, description="担保があるか / whether secured")
    guaranteed: bool = Field(
        default=False, description="保証（信用保証協会など）があるか / whether guaranteed"
    )
    subordinated: bool = Field(default=False, description="劣後ローンか / whether subordinated")
    guarantee_fee_rate: float = Field(
        default=0.0, ge=0, le=0.05, description="信用保証料率（年） / yearly guarantee fee"
    )
    guarantee_category: int | None = Field(
        default=None,
        ge=1,
        le=9,
        description="信用保証料率の区分（1～9、率の代わり） / category, instead of the rate",
    )

    @property
    def months(self) -> int:
        """Return the term, grace included."""
        return 12 * self.years

    @property
    def grace(self) -> int:
        """Return the months in which only interest is paid."""
        return 12 * self.grace_years + self.grace_months

    @model_validator(mode="after")
    def _repayable(self) -> Self:
        if self.grace >= self.months:
            raise said(
                f"据置期間（{self.grace}か月）が返済期間（{self.months}か月）以上になっています",
                f"a grace of {self.grace} months leaves no time to repay in {self.months} months",
                expected_ja=f"{self.months}か月より短い据置期間",
                expected_en=f"a grace shorter than {self.months} months",
            )
        months = [step.month for step in self.rate_steps]
        if months != sorted(set(months)) or any(month > self.months for month in months):
            raise said(
                "金利が変わる月（rate_steps）は、返済期間の中で早い順に書いてください",
                "rate_steps must be in order and within the term",
            )
        if self.fee_rate and not self.guaranteed:
            raise said(
                "保証料率があるのに、guaranteed = true がありません",
                "a guarantee fee needs guaranteed = true",
            )
        if self.guarantee_fee_rate and self.guarantee_category is not None:
            raise said(
                "guarantee_fee_rate（料率）かguarantee_category（区分）のどちらか一方を"
                "書いてください",
                "give either guarantee_fee_rate or guarantee_category",
            )
        return self

    @property
    def fee_rate(self) -> float:
        """Return the yearly guarantee fee (信用保証料率)."""
        if self.guarantee_category is None:
            return self.guarantee_fee_rate
        return guarantee_rate(self.guarantee_category).value


class GrantConditions(Part):
    """What is known of the grant's conditions; what is left out is asked about."""

    local_resources: bool | None = Field(default=None, description="地域資源を活用するか")
    public_task: bool | None = Field(default=None, description="公共的な地域課題を解決するか")
    new_business: bool | None = Field(default=None, description="新規の事業か")
    model: bool | None = Field(default=None, description="他の地域のモデルになるか")
    inside_municipality: bool | None = Field(default=None, description="市町村の区域内で行うか")
    disadvantaged: bool | None = Field(default=None, description="条件不利地域か")
    grounds: tuple[Ground, ...] = Field(
        default=(), description="国費率が高くなる事由 / grounds for a higher state share"
    )


def _year_with_rules(year: str) -> str:
    """Return the fiscal year if the grant had rules in it."""
    from machigenki.finance.grant.rules import grant_rules

    try:
        if year:
            grant_rules(year)
    except InputError as error:
        problem = error.problems[0]
        expected = problem.expected or Text("", "")
        raise said(
            problem.what.ja, problem.what.en, expected_ja=expected.ja, expected_en=expected.en
        ) from error
    return year


class Grant(Part):
    """A grant (補助金・交付金) and who pays it."""

    name: str = Field(default="補助金", description="名称 / name")
    amount_yen: float = Field(ge=0, le=MOST, description="金額（円） / yen")
    state_share: float = Field(default=0.0, ge=0, le=1, description="国の割合 / of the state")
    prefecture_share: float = Field(
        default=0.0, ge=0, le=1, description="都道府県の割合 / of the prefecture"
    )
    municipality_share: float = Field(
        default=0.0, ge=0, le=1, description="市町村の割合 / of the municipality"
    )
    rules_of: Annotated[str, AfterValidator(_year_with_rules)] = Field(
        default="",
        description="地域経済循環創造事業交付金の要件を確かめる年度（例：R7）。空欄なら確かめない"
        " / fiscal year whose rules it is checked against",
    )
    paid_after_months: int = Field(
        default=2, ge=0, le=24, description="年度末から精算払までの月数 / months until it is paid"
    )
    conditions: GrantConditions = Field(
        default_factory=lambda: GrantConditions(),
        description="要件のうち分かっていること / what is known of the conditions",
    )

    @model_validator(mode="after")
    def _shared_out(self) -> Self:
        total = self.state_share + self.prefecture_share + self.municipality_share
        if abs(total - 1.0) > 1e-6:
            raise said(
                f"補助金の負担割合の合計が1になりません（合計 {total:g}）",
                f"shares of the grant add up to {total:g}, not to 1",
                expected_ja="合計が1になる割合",
                expected_en="shares that add up to 1",
            )
        return self


class Bridge(Part):
    """A short loan until the grant is paid and the tax on the investment refunded (つなぎ融資)."""

    label: ClassVar[str] = BRIDGE

    place: KnownPlaces = Field(default_factory=lambda: dict(_HERE))
    rate: Share = Field(description="年利（0.02は2%） / yearly interest")
    consumption_tax: bool = Field(
        default=False,
        description="設備投資の消費税の還付までもつなぐか / whether it covers the refund too",
    )


class Funding(Part):
    """Where the money for the first investments and working capital comes from."""

    own: tuple[OwnFunds, ...] = ()
    investors: tuple[Investor, ...] = ()
    crowdfunding: tuple[Crowdfunding, ...] = ()
    loans: tuple[Loan, ...] = ()
    grants: tuple[Grant, ...] = ()
    bridge: Bridge | None = Field(
        default=None, description="補助金の精算払までのつなぎ融資 / bridge until the grant is paid"
    )
    working_capital_yen: Annotated[
        float,
        Field(
            ge=0,
            description="調達額のうち運転資金に充てる額（円） / of the sum, for working capital",
        ),
    ] = 0.0

    @property
    def total_yen(self) -> float:
        """Return the sum of all sources after fees, the bridge left out."""
        given = sum(part.net_yen for part in self.crowdfunding)
        lent = sum(part.amount_yen for part in self.loans)
        return float(self.equity_yen + given + lent + self.grants_yen)

    @property
    def equity_yen(self) -> float:
        """Return what owners and investors put in."""
        shares = sum(part.amount_yen for part in self.investors)
        return float(shares + sum(part.amount_yen for part in self.own))

    @property
    def grants_yen(self) -> float:
        """Return the sum of grants."""
        return float(sum(part.amount_yen for part in self.grants))

    def lent_yen(self, use: Use) -> float:
        """Return what is lent for a use."""
        return float(sum(part.amount_yen for part in self.loans if part.use is use))
