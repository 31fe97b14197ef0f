"""Numbers and places as people write them: plain, or with a range, a status and a source."""

from typing import Annotated, Any, Self, TypeAlias

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, model_validator

from machigenki.region.provenance import Status
from machigenki.region.text import Text
from machigenki.region.tier import TIERS, Tier
from machigenki.venture.faults import said

MOST = 1e13
"""Ten trillion: no yen, quantity or person of a plan is more."""

MOST_TIMES = 1000.0
"""A thousand times: no year sells more of what it sells when established."""


class Part(BaseModel):
    """A piece of a measure: unknown keys are errors, and nothing changes after reading."""

    model_config = ConfigDict(extra="forbid", frozen=True, allow_inf_nan=False)


class Words(Part):
    """A name in both languages; English may be left out."""

    ja: str
    en: str = ""

    @property
    def text(self) -> Text:
        """Return both; the Japanese one where English is missing."""
        return Text(self.ja, self.en or self.ja)


class Quantity(Part):
    """One number, and how sure it is.

    A plain number in the file is read as its `value`. With `low` and `high` the number is
    uncertain: nine times in ten it lies between them (5 % and 95 % points), and `value` is the
    median. Numbers that name the same `driver` move together in proportion.
    """

    value: float = Field(ge=0, le=MOST, description="値（中央値） / the number, the median")
    low: float | None = Field(default=None, gt=0, le=MOST, description="下位5%の値 / 5 % point")
    high: float | None = Field(default=None, gt=0, le=MOST, description="上位5%の値 / 95 % point")
    driver: str = Field(
        default="", description="同じ名前の数値は連動する / numbers of one name move together"
    )
    group: str = Field(
        default="", description="相関のあるまとまり（fuelなど） / what it is correlated with"
    )
    status: Status = Field(
        default=Status.UNVERIFIED,
        description="公表値・推計値・例示値・未確認の別 / how sure it is",
    )
    source: str = Field(default="", description="出典 / source")
    year: int | None = Field(default=None, description="数値の年 / year it speaks of")

    @model_validator(mode="after")
    def _ordered(self) -> Self:
        """Low ≤ value ≤ high, both or neither."""
        if (self.low is None) != (self.high is None):
            raise said("lowとhighは両方とも書いてください", "give both low and high, or neither")
        if (
            self.low is not None
            and self.high is not None
            and (not self.low <= self.value <= self.high or self.low == self.high)
        ):
            raise said(
                "low ≦ value ≦ high（low < high）になっていません",
                "low, value and high are not in order",
            )
        return self

    @property
    def uncertain(self) -> bool:
        """Return whether a range is given."""
        return self.low is not None


def _plain(value: Any) -> Any:
    if isinstance(value, bool) or not isinstance(value, int | float):
        return value
    return {"value": value}


def not_empty(value: Any) -> Any:
    """Return the lines if there are any."""
    if isinstance(value, list | tuple) and not value:
        raise said("1行以上書いてください", "write at least one")
    return value


def _one_place(value: Any) -> Any:
    if not isinstance(value, str):
        return value
    if value not in {str(tier) for tier in Tier}:
        raise said(
            "場所の区分が正しくありません",
            "no such place",
            expected_ja="region（域内）、prefecture（県内）、nation（国内）、abroad（海外）、"
            "unstated（未指定）のいずれか",
            expected_en="one of region, prefecture, nation, abroad, unstated",
        )
    return {value: 1.0}


def adds_up(shares: dict[Tier, float]) -> dict[Tier, float]:
    """Return the shares, nearest place first, if they add up to one."""
    total = sum(shares.values())
    if any(share < 0 for share in shares.values()):
        raise said("割合が負の数です", "a share is negative", expected_ja="0以上の数")
    if abs(total - 1.0) > 1e-6:
        raise said(
            f"割合の合計が1になりません（合計 {total:g}）",
            f"shares add up to {total:g}, not to 1",
            expected_ja="合計が1になる割合",
            expected_en="shares that add up to 1",
        )
    return {tier: shares[tier] for tier in (*TIERS, Tier.UNSTATED) if shares.get(tier)}


def _stated(shares: dict[Tier, float]) -> dict[Tier, float]:
    if Tier.UNSTATED in shares:
        raise said("ここでは「unstated」は使えません", '"unstated" cannot be used here')
    return shares


Number: TypeAlias = Annotated[
    Quantity, BeforeValidator(_plain, json_schema_input_type=float | Quantity)
]
"""A quantity in a file: a plain number, or a table with its range and source."""

Places: TypeAlias = Annotated[
    dict[Tier, float],
    BeforeValidator(_one_place, json_schema_input_type=Tier | dict[Tier, float]),
    AfterValidator(adds_up),
    Field(
        description="場所の区分（region, prefecture, nation, abroad, unstated）、"
        "または区分ごとの割合（合計1） / a place, or shares of places that add up to 1"
    ),
]
"""Where: one place by name, or shares by place. "unstated" leaves it to the regional table."""

KnownPlaces: TypeAlias = Annotated[Places, AfterValidator(_stated)]
"""Where, "unstated" excluded."""
