"""The lines of a venture: what it sells, buys, employs, builds and how that is paid for."""

from enum import StrEnum
from typing import Annotated, Any, Self, TypeAlias

from pydantic import AfterValidator, BeforeValidator, Field, model_validator

from machigenki.region.problem import InputError
from machigenki.region.tier import Tier
from machigenki.venture.faults import said
from machigenki.venture.quantity import KnownPlaces, Number, Part, Places, Quantity, not_empty


def _code(value: Any) -> Any:
    """Return the two-digit code of an industry written as code or name."""
    from machigenki.region import match_industry

    if not isinstance(value, str):
        return value
    try:
        return match_industry(value).code
    except InputError as error:
        problem = error.problems[0]
        raise said(
            problem.what.ja, problem.what.en, candidates=tuple(problem.candidates)
        ) from error


IndustryCode: TypeAlias = Annotated[
    str,
    BeforeValidator(_code),
    Field(description="37部門の名称または番号 / one of the 37 sectors, by name or code"),
]

_HERE: dict[Tier, float] = {Tier.REGION: 1.0}


def _at_most_one(quantity: Quantity) -> Quantity:
    if quantity.value > 1.0:
        raise said(
            "割合は0から1の間で書いてください（15.5%は0.155）",
            "a share lies between 0 and 1 (15.5 % is 0.155)",
        )
    return quantity


Share: TypeAlias = Annotated[Number, AfterValidator(_at_most_one)]
"""A share or a rate, from 0 to 1."""


class InsteadOf(StrEnum):
    """Whose money a sale is."""

    OUTSIDE = "outside"
    IMPORT = "import"
    RIVAL = "rival"


class BuyerKind(StrEnum):
    """Who buys, and so who keeps what is saved."""

    FIRM = "firm"
    HOUSEHOLDS = "households"
    MUNICIPALITY = "municipality"


class Before(Part):
    """What the buyer bought before, for each unit of the product that it buys now."""

    item: str = Field(description="品目 / item")
    industry: IndustryCode
    place: Places = Field(default_factory=lambda: {Tier.UNSTATED: 1.0})
    unit: str = Field(default="", description="単位 / unit")
    price_yen: Number = Field(description="単価（円、税抜） / price in yen, without tax")
    quantity_per_unit: Number = Field(
        description="製品1単位の代わりに買っていた量 / amount bought instead of one unit"
    )


class Buyer(Part):
    """Who pays for a product, and what that money would have bought otherwise."""

    name: str = Field(description="買い手の名称 / name of the buyer")
    share: float = Field(
        default=1.0, gt=0, le=1, description="販売量に占める割合 / share of the quantity sold"
    )
    instead_of: InsteadOf = Field(
        description="outside: 域外からの新しいお金、import: 域外からの購入の代わり、"
        "rival: 域内の競合からの購入の代わり / whose money it is"
    )
    kind: BuyerKind = Field(default=BuyerKind.HOUSEHOLDS, description="買い手の種類 / who it is")
    place: Tier | None = Field(default=None, description="買い手の場所 / where the buyer is")
    owners: KnownPlaces = Field(default_factory=lambda: dict(_HERE))
    before: tuple[Before, ...] = Field(default=(), description="これまでの購入 / bought before")
    industry: IndustryCode | None = Field(
        default=None, description="beforeを書かない場合の、これまでの購入先の産業"
    )

    @property
    def location(self) -> Tier:
        """Return where the buyer is: outside for money from outside, else in the region."""
        if self.place is not None:
            return self.place
        return Tier.NATION if self.instead_of is InsteadOf.OUTSIDE else Tier.REGION

    @model_validator(mode="after")
    def _consistent(self) -> Self:
        """Money from outside comes from outside; what falls away is named."""
        outside = self.instead_of is InsteadOf.OUTSIDE
        if self.location is Tier.UNSTATED:
            raise said("買い手の場所は未指定にできません", "the buyer's place must be stated")
        if outside and self.location is Tier.REGION:
            raise said(
                "域外からのお金（outside）なのに、買い手の場所が域内です",
                "money from outside cannot come from a buyer in the region",
                expected_ja="place = prefecture、nation、abroadのいずれか",
                expected_en="place = prefecture, nation or abroad",
            )
        if outside and (self.before or self.industry):
            raise said(
                "域外からのお金（outside）には、これまでの購入を書けません",
                "money from outside replaces no purchase here",
            )
        if not outside and not self.before and self.industry is None:
            raise said(
                "これまでの購入（before、またはindustry）がありません",
                "what was bought before is missing",
                expected_ja="[[products.buyers.before]] または industry = 産業名",
                expected_en="[[products.buyers.before]] or industry = a sector",
            )
        if self.instead_of is InsteadOf.IMPORT and self.location is not Tier.REGION:
            raise said(
                "域外からの購入の代わり（import）は、域内の買い手にだけ使えます",
                "only a buyer in the region can replace an import",
            )
        return self


class Product(Part):
    """What the venture sells: price × quantity by year."""

    name: str = Field(description="製品・サービスの名称 / name")
    industry: IndustryCode
    unit: str = Field(default="", description="単位 / unit")
    price_yen: Number = Field(description="単価（円、税抜） / price in yen, without tax")
    quantity: Number | None = Field(
        default=None, description="軌道に乗った年の年間販売量 / yearly quantity when established"
    )
    ramp: tuple[float, ...] = Field(
        default=(),
        description="開始年からの販売量の割合（最後の値が続く） / share sold from the first year",
    )
    quantity_by_year: tuple[Annotated[float, Field(ge=0)], ...] = Field(
        default=(), description="開始年からの年ごとの販売量 / quantity year by year"
    )
    buyers: Annotated[tuple[Buyer, ...], BeforeValidator(not_empty)] = Field(
        description="買い手 / buyers"
    )

    @model_validator(mode="after")
    def _complete(self) -> Self:
        """One way of giving the quantity; shares of buyers make one."""
        if (self.quantity is None) == (not self.quantity_by_year):
            raise said(
                "quantity（年間販売量）かquantity_by_year（年ごとの販売量）のどちらか一方を"
                "書いてください",
                "give either quantity or quantity_by_year",
            )
        if self.ramp and self.quantity_by_year:
            raise said(
                "rampとquantity_by_yearは同時に使えません",
                "ramp and quantity_by_year exclude each other",
            )
        if any(share < 0 for share in self.ramp):
            raise said("rampに負の数があります", "ramp has a negative number")
        total = sum(buyer.share for buyer in self.buyers)
        if abs(total - 1.0) > 1e-6:
            raise said(
                f"買い手の割合（share）の合計が1になりません（合計 {total:g}）",
                f"shares of the buyers add up to {total:g}, not to 1",
                expected_ja="合計が1になる割合",
                expected_en="shares that add up to 1",
            )
        return self

    @property
    def full(self) -> Quantity:
        """Return the yearly quantity when established; 1 where years are given one by one."""
        return self.quantity if self.quantity is not None else _ONE

    def activity(self, year: int) -> float:
        """Return the share of `full` that is sold in operating year 0, 1 and so on."""
        by_year = self.quantity_by_year or self.ramp or (1.0,)
        return by_year[min(year, len(by_year) - 1)]


_ONE = Quantity(value=1.0)


class Input(Part):
    """What the venture buys: price × quantity, a year or a unit of product."""

    name: str = Field(description="品目 / item")
    industry: IndustryCode
    place: Places = Field(default_factory=lambda: {Tier.UNSTATED: 1.0})
    unit: str = Field(default="", description="単位 / unit")
    price_yen: Number = Field(description="単価（円、税抜） / price in yen, without tax")
    quantity: Number | None = Field(default=None, description="年間の量 / quantity a year")
    quantity_per_unit: Number | None = Field(
        default=None, description="製品1単位あたりの量 / quantity a unit of product"
    )
    product: str | None = Field(
        default=None, description="どの製品に比例するか（製品が1つなら省略） / which product"
    )

    @model_validator(mode="after")
    def _one_way(self) -> Self:
        if (self.quantity is None) == (self.quantity_per_unit is None):
            raise said(
                "quantity（年間の量）かquantity_per_unit（製品1単位あたりの量）のどちらか一方を"
                "書いてください",
                "give either quantity or quantity_per_unit",
            )
        if self.product is not None and self.quantity is not None:
            raise said(
                "productはquantity_per_unitと一緒に使ってください",
                "product goes with quantity_per_unit",
            )
        return self


class Person(Part):
    """Who works in the venture, and where they live."""

    role: str = Field(description="職種 / role")
    persons: Number = Field(description="人数（常勤換算） / full-time equivalents")
    wage_yen: Number = Field(description="1人あたり年間賃金（円） / yearly wage of one person")
    residence: KnownPlaces = Field(default_factory=lambda: dict(_HERE))
    social_insurance_rate: Share = Field(
        default_factory=lambda: Quantity(value=0.155),
        description="賃金に対する社会保険料の事業主負担の割合 / employer's share of insurance",
    )
    from_operation: bool = Field(
        default=True, description="開始年度から雇う（falseなら着手年度から） / from operation on"
    )


class Investment(Part):
    """What is built or bought to last."""

    asset: str = Field(description="資産の名称 / asset")
    industry: IndustryCode
    place: Places = Field(default_factory=lambda: {Tier.UNSTATED: 1.0})
    cost_yen: Number = Field(description="取得価額（円、税抜） / cost in yen, without tax")
    year: int | None = Field(default=None, description="取得年度（省略時は着手年度） / year")
    life_years: int | None = Field(
        default=None, ge=2, le=100, description="耐用年数（土地などは省略） / tax life"
    )
    property_tax: bool = Field(
        default=True, description="固定資産税がかかるか / whether property tax is due"
    )


class OwnFunds(Part):
    """What the owners put in. In uncertain cases it takes up what costs more or less."""

    name: str = Field(default="自己資金", description="名称 / name")
    amount_yen: float = Field(ge=0, description="金額（円） / yen")
    place: KnownPlaces = Field(default_factory=lambda: dict(_HERE))


class Loan(Part):
    """A loan, repaid in equal parts of principal (元金均等) after the grace years."""

    name: str = Field(default="借入金", description="名称 / name")
    amount_yen: float = Field(ge=0, description="金額（円） / yen")
    place: KnownPlaces = Field(default_factory=lambda: dict(_HERE))
    rate: Share = Field(description="年利（0.015は1.5%） / yearly interest")
    years: int = Field(ge=1, le=50, description="返済期間（据置を含む年数） / years until repaid")
    grace_years: int = Field(default=0, ge=0, description="うち据置期間（年） / of which grace")

    @model_validator(mode="after")
    def _repayable(self) -> Self:
        if self.grace_years >= self.years:
            raise said(
                "据置期間が返済期間以上になっています",
                "the grace period leaves no year to repay in",
            )
        return self


class Grant(Part):
    """A grant (補助金・交付金) and who pays it."""

    name: str = Field(default="補助金", description="名称 / name")
    amount_yen: float = Field(ge=0, description="金額（円） / yen")
    state_share: float = Field(default=0.0, ge=0, le=1, description="国の割合 / of the state")
    prefecture_share: float = Field(
        default=0.0, ge=0, le=1, description="都道府県の割合 / of the prefecture"
    )
    municipality_share: float = Field(
        default=0.0, ge=0, le=1, description="市町村の割合 / of the municipality"
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


class Funding(Part):
    """Where the money for the first investments comes from."""

    own: tuple[OwnFunds, ...] = ()
    loans: tuple[Loan, ...] = ()
    grants: tuple[Grant, ...] = ()

    @property
    def total_yen(self) -> float:
        """Return the sum of all sources."""
        return (
            sum(part.amount_yen for part in self.own)
            + sum(part.amount_yen for part in self.loans)
            + sum(part.amount_yen for part in self.grants)
        )


class Without(Part):
    """What someone pays as long as the measure is not there, and no more once it is."""

    payer: str = Field(description="支払う人の名称 / who pays")
    kind: BuyerKind = Field(default=BuyerKind.FIRM, description="支払う人の種類 / who it is")
    owners: KnownPlaces = Field(default_factory=lambda: dict(_HERE))
    item: str = Field(description="品目 / item")
    industry: IndustryCode
    place: Places = Field(default_factory=lambda: {Tier.UNSTATED: 1.0})
    unit: str = Field(default="", description="単位 / unit")
    price_yen: Number = Field(description="単価（円、税抜） / price in yen")
    quantity: Number = Field(description="年間の量 / quantity a year")


class Taxes(Part):
    """Which taxes the venture owes."""

    corporate: bool = Field(default=True, description="法人税・法人住民税・法人事業税を計算する")
    property: bool = Field(default=True, description="固定資産税（償却資産）を計算する")


class Counted(Part):
    """One line that an indicator counts."""

    item: str = Field(description="品目・製品の名称 / item or product")
    factor: Number = Field(
        default_factory=lambda: Quantity(value=1.0),
        description="量1単位あたりの指標の値 / indicator a unit of the item",
    )


class Counter(Part):
    """A physical result that money cannot carry: sums quantities of the lines named."""

    key: str = Field(pattern=r"^[a-z][a-z0-9_]*$", description="英字の名前（単位で終える）")
    ja: str
    en: str
    unit: str
    of: Annotated[tuple[Counted, ...], BeforeValidator(not_empty)] = Field(
        description="数える品目 / what is counted"
    )
