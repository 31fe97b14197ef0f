"""The lines of a venture's operation: what it sells, buys, rents and whom it employs."""

from enum import StrEnum
from typing import Annotated, Any, Self, TypeAlias

from pydantic import AfterValidator, BeforeValidator, Field, model_validator

from machigenki.region.problem import InputError
from machigenki.region.tier import Tier
from machigenki.venture.faults import said
from machigenki.venture.quantity import (
    MOST,
    MOST_TIMES,
    KnownPlaces,
    Number,
    Part,
    Places,
    Quantity,
    not_empty,
)


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
    if max(quantity.value, quantity.high or 0.0) > 1.0:
        raise said(
            "割合は0から1の間で書いてください（15.5%は0.155）",
            "a share lies between 0 and 1 (15.5 % is 0.155)",
        )
    return quantity


Share: TypeAlias = Annotated[Number, AfterValidator(_at_most_one)]
"""A share or a rate, from 0 to 1."""


Growth: TypeAlias = Annotated[
    float,
    Field(gt=-0.5, lt=0.5, description="物価を除く毎年の上昇率 / yearly growth beyond inflation"),
]
Days: TypeAlias = Annotated[float, Field(ge=0, le=365)]
TaxRate: TypeAlias = Annotated[
    float | None,
    Field(
        ge=0,
        le=0.2,
        description="消費税率（省略時は産業と年度から決める） / rate of consumption tax",
    ),
]


def _twelve(months: tuple[float, ...]) -> tuple[float, ...]:
    if not months:
        return months
    if len(months) != 12 or min(months) < 0 or sum(months) <= 0:
        raise said(
            f"4月から3月までの12か月の比になっていません（{len(months)}個）",
            f"this is not a ratio for each month from April to March ({len(months)} given)",
            expected_ja="0以上の数を12個（合計は0より大きい）",
            expected_en="twelve numbers of 0 or more, not all 0",
        )
    return months


Months: TypeAlias = Annotated[tuple[float, ...], AfterValidator(_twelve)]
"""Weights of the twelve months of a fiscal year, April first; empty where all are alike."""


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
    ramp: tuple[Annotated[float, Field(le=MOST_TIMES)], ...] = Field(
        default=(),
        description="開業からの12か月ごとの販売量の割合（最後の値が続く） / share sold by year of "
        "operation",
    )
    quantity_by_year: tuple[Annotated[float, Field(ge=0, le=MOST)], ...] = Field(
        default=(), description="開業からの12か月ごとの販売量 / quantity by year of operation"
    )
    sold_by_month: Months = Field(
        default=(),
        description="販売の季節性：4月から3月までの12か月の比（省略時は毎月同じ） / "
        "how sales spread over April to March",
    )
    made_by_month: Months = Field(
        default=(),
        description="生産の季節性：4月から3月までの12か月の比（省略時は販売と同じ） / "
        "how production spreads over April to March",
    )
    growth: Growth = 0.0
    receivable_days: Days = Field(
        default=0, description="売掛金の回収までの日数 / days until buyers pay"
    )
    consumption_tax: TaxRate = None
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

    @property
    def by_year(self) -> tuple[float, ...]:
        """Return the share of `full` sold in operating year 0, 1, …; the last one goes on."""
        return self.quantity_by_year or self.ramp or (1.0,)


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
    growth: Growth = 0.0
    payable_days: Days = Field(
        default=0, description="買掛金の支払までの日数 / days until it is paid for"
    )
    stock_days: Days = Field(
        default=0, description="在庫として持つ日数（使用量の何日分） / days of use kept in stock"
    )
    consumption_tax: TaxRate = None

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


class Lease(Part):
    """What is rented by the month from the opening on."""

    name: str = Field(description="リース・賃借の名称 / what is rented")
    industry: IndustryCode
    place: Places = Field(default_factory=lambda: {Tier.UNSTATED: 1.0})
    monthly_yen: Number = Field(description="月額（円、税抜） / yen a month, without tax")
    months: int = Field(ge=1, le=600, description="開業からの月数 / months from the opening")
    consumption_tax: TaxRate = None


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
    growth: Growth = 0.0
    from_operation: bool = Field(
        default=True, description="開始年度から雇う（falseなら着手年度から） / from operation on"
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
