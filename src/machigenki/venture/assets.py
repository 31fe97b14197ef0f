"""What a venture builds or buys to last, and the taxes it owes (設備投資, 税)."""

from typing import Annotated, Any, Self, TypeAlias

from pydantic import BeforeValidator, Field, model_validator

from machigenki.finance.assets import AssetClass, asset_class
from machigenki.finance.consumption_tax import BookKeeping, ConsumptionTaxMethod
from machigenki.finance.depreciation import DepreciationMethod, life_rates
from machigenki.finance.property_tax import PropertyTaxKind
from machigenki.region.problem import InputError
from machigenki.region.tier import Tier
from machigenki.venture.faults import said
from machigenki.venture.parts import IndustryCode, TaxRate
from machigenki.venture.quantity import Number, Part, Places


def _known_class(value: Any) -> Any:
    """Return the name of a class of assets as the table of statutory lives has it."""
    if not isinstance(value, str):
        return value
    try:
        return asset_class(value).name.ja
    except InputError as error:
        problem = error.problems[0]
        raise said(
            problem.what.ja, problem.what.en, candidates=tuple(problem.candidates)
        ) from error


AssetClassName: TypeAlias = Annotated[str, BeforeValidator(_known_class)]


class Investment(Part):
    """What is built or bought to last."""

    asset: str = Field(description="資産の名称 / asset")
    industry: IndustryCode
    place: Places = Field(default_factory=lambda: {Tier.UNSTATED: 1.0})
    cost_yen: Number = Field(description="取得価額（円、税抜） / cost in yen, without tax")
    year: int | None = Field(default=None, description="取得年度（省略時は着手年度） / year")
    month: int | None = Field(
        default=None,
        ge=1,
        le=12,
        description="取得月（省略時は開業の4か月前、更新投資は4月） / calendar month",
    )
    asset_class: AssetClassName | None = Field(
        default=None, description="資産の区分（耐用年数表から引く） / class of the asset"
    )
    life_years: int | None = Field(
        default=None, ge=2, le=100, description="耐用年数（土地などは省略） / tax life"
    )
    depreciation: DepreciationMethod = Field(
        default=DepreciationMethod.STRAIGHT_LINE,
        description="straight-line（定額法）、declining-200（200%定率法） / method",
    )
    property_tax: bool = Field(
        default=True, description="固定資産税がかかるか / whether property tax is due"
    )
    subsidised: bool = Field(
        default=True, description="補助金の対象か（圧縮記帳する） / whether the grant is for it"
    )
    consumption_tax: TaxRate = None

    @model_validator(mode="after")
    def _one_life(self) -> Self:
        if self.asset_class is not None and self.life_years is not None:
            raise said(
                "asset_class（資産の区分）かlife_years（耐用年数）のどちらか一方を書いてください",
                "give either asset_class or life_years",
            )
        declining = self.depreciation is DepreciationMethod.DECLINING_200
        if declining and self.life is not None and life_rates(self.life).declining is None:
            raise said(
                f"耐用年数{self.life}年の定率法の償却率がありません",
                f"there is no declining-balance rate for a life of {self.life} years",
                expected_ja="2年から50年まで、又は定額法（straight-line）",
                expected_en="2 to 50 years, or straight-line",
            )
        known = self._class
        if (
            known is not None
            and known.straight_line_only
            and self.depreciation is not DepreciationMethod.STRAIGHT_LINE
        ):
            raise said(
                "建物・建物附属設備・構築物は定額法だけです（2016年4月以後の取得）",
                "buildings, fittings and structures are written off straight-line only",
            )
        return self

    @property
    def _class(self) -> AssetClass | None:
        return None if self.asset_class is None else asset_class(self.asset_class)

    @property
    def life(self) -> int | None:
        """Return the statutory life in years, None where nothing is written off."""
        known = self._class
        return self.life_years if known is None else known.life_years

    @property
    def property_tax_kind(self) -> PropertyTaxKind:
        """Return as what it bears property tax."""
        if not self.property_tax:
            return PropertyTaxKind.NONE
        known = self._class
        return PropertyTaxKind.DEPRECIABLE if known is None else known.property_tax


class Taxes(Part):
    """Which taxes the venture owes."""

    corporate: bool = Field(default=True, description="法人税・法人住民税・法人事業税を計算する")
    property: bool = Field(default=True, description="固定資産税（償却資産）を計算する")
    consumption: ConsumptionTaxMethod = Field(
        default=ConsumptionTaxMethod.GENERAL,
        description="消費税：general（一般課税）、simplified（簡易課税）、exempt（免税） / method",
    )
    books: BookKeeping = Field(
        default=BookKeeping.NET,
        description="経理：net（税抜経理）、gross（税込経理） / books without the tax, or with",
    )


def booked(taxes: Taxes) -> BookKeeping:
    """Return how amounts are booked; an exempt business always books with the tax."""
    return BookKeeping.GROSS if taxes.consumption is ConsumptionTaxMethod.EXEMPT else taxes.books
