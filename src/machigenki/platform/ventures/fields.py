"""The fields of a venture's file as a form shows them, read from the pydantic model itself."""

import types
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from enum import Enum, StrEnum
from functools import cache
from typing import Annotated, Any, Union, get_args, get_origin

from pydantic import BaseModel
from pydantic.fields import FieldInfo

from machigenki.finance.assets import asset_classes
from machigenki.region import INDUSTRIES, Text
from machigenki.region.tier import Tier
from machigenki.venture import Venture as Measure
from machigenki.venture.quantity import Quantity, Words

Choices = tuple[tuple[str, Text], ...]


class Kind(StrEnum):
    """How a field is asked."""

    TEXT = "text"
    NUMBER = "number"
    CHOICE = "choice"
    CHOICES = "choices"
    FLAG = "flag"
    ANSWER = "answer"
    DATE = "date"
    NUMBERS = "numbers"
    PLACES = "places"
    QUANTITY = "quantity"
    WORDS = "words"
    PART = "part"
    ROWS = "rows"


@dataclass(frozen=True)
class FieldSpec:
    """One field.

    Parameters
    ----------
    key
        Its key in the file.
    kind
        How it is asked.
    label, note
        What it is, and a remark.
    required
        Whether it must be filled in.
    folded
        Whether it stands among the details, closed at first.
    default
        Value as JSON where it is left out.
    choices
        Values and their words.
    model
        Of a part, or of each row.
    """

    key: str
    kind: Kind
    label: Text
    note: Text
    required: bool
    folded: bool
    default: Any = None
    choices: Choices = ()
    model: type[BaseModel] | None = field(default=None)


_LABELS = {
    "title": Text("事業の名称", "Title"),
    "industry": Text("産業", "Industry"),
    "place": Text("場所", "Place"),
    "owners": Text("所有者の場所", "Where the owners are"),
    "residence": Text("住んでいる場所", "Where they live"),
    "instead_of": Text("だれのお金か", "Whose money it is"),
    "price_yen": Text("単価", "Price"),
    "asset_class": Text("資産の区分", "Class of the asset"),
    "depreciation": Text("償却の方法", "Depreciation"),
    "method": Text("返済の方法", "Repayment"),
    "use": Text("資金の使い道", "What it is for"),
    "lender": Text("貸し手", "Lender"),
    "consumption": Text("消費税の方式", "Consumption tax"),
    "books": Text("経理の方式", "Books"),
    "growth": Text("毎年の上昇率", "Yearly growth"),
    "own": Text("自己資金", "Own funds"),
    "investors": Text("出資", "Investors"),
    "crowdfunding": Text("クラウドファンディング", "Crowdfunding"),
    "loans": Text("借入金", "Loans"),
    "grants": Text("補助金", "Grants"),
    "conditions": Text("補助金の要件", "Conditions of the grant"),
    "before": Text("これまでの購入", "Bought before"),
    "buyers": Text("買い手", "Buyer"),
    "products": Text("売るもの", "Product"),
    "inputs": Text("買うもの", "Input"),
    "leases": Text("リース・賃借", "Lease"),
    "people": Text("働く人", "People"),
    "investments": Text("設備投資", "Investment"),
    "without": Text("実施しない場合の支出", "Paid only without the measure"),
    "indicators": Text("物量の指標", "Indicator"),
    "of": Text("数える品目", "What is counted"),
    "funding": Text("資金調達", "Funding"),
    "bridge": Text("つなぎ融資", "Bridge loan"),
    "rate_steps": Text("途中で変わる金利", "Changes of the rate"),
    "taxes": Text("税", "Taxes"),
    "story": Text("事業の物語", "Story"),
    "ja": Text("日本語", "Japanese"),
    "en": Text("英語", "English"),
    "unit": Text("単位", "Unit"),
    "ramp": Text("軌道に乗るまでの割合", "Share sold while starting"),
    "persons": Text("人数", "People"),
    "key": Text("英字の名前", "Key"),
    "corporate": Text("法人税などを計算する", "Compute corporate taxes"),
    "property": Text("固定資産税（償却資産）を計算する", "Compute property tax"),
    "rules_of": Text("要件を確かめる年度", "Year of the rules"),
}
_NOTES = {
    "ramp": Text("例 0.6, 0.8, 1", "such as 0.6, 0.8, 1"),
    "unit": Text("t、MWh、人など", "t, MWh, persons …"),
    "key": Text("英小文字と数字。単位で終える（例 wood_t）", "small letters, ends with the unit"),
    "rules_of": Text("例 R7。空欄なら確かめません", "such as R7; left empty, none is checked"),
    "sold_by_month": Text("4月から3月までの12個の数", "twelve numbers, April to March"),
    "made_by_month": Text("4月から3月までの12個の数", "twelve numbers, April to March"),
    "consumption_tax": Text(
        "省略すると産業と年度から決めます。0.1は10%", "left out: by industry and year; 0.1 is 10 %"
    ),
}
# Asked seldom: closed at first.
_FOLDED = frozenset(
    {
        "quantity_by_year",
        "sold_by_month",
        "made_by_month",
        "growth",
        "receivable_days",
        "payable_days",
        "stock_days",
        "consumption_tax",
        "social_insurance_rate",
        "from_operation",
        "depreciation",
        "property_tax",
        "subsidised",
        "life_years",
        "month",
        "year",
        "rate_steps",
        "secured",
        "guaranteed",
        "subordinated",
        "guarantee_fee_rate",
        "lender",
        "grace_months",
        "paid_after_months",
        "conditions",
        "product",
        "operation_month",
        "books",
    }
)
_WORDS = {
    "InsteadOf": {
        "outside": Text("域外からの新しいお金", "New money from outside"),
        "import": Text("域外からの購入の代わり", "Instead of buying outside"),
        "rival": Text("域内の競合からの購入の代わり", "Instead of a local rival"),
    },
    "BuyerKind": {
        "firm": Text("事業者", "Firm"),
        "households": Text("家計", "Households"),
        "municipality": Text("市町村", "Municipality"),
    },
    "Use": {
        "equipment": Text("設備資金", "Equipment"),
        "working_capital": Text("運転資金", "Working capital"),
    },
    "Lender": {
        "regional_bank": Text("地域金融機関", "Regional bank"),
        "public": Text("政府系金融機関", "Public lender"),
        "fund": Text("ファンド", "Fund"),
        "other": Text("その他", "Other"),
    },
    "Ground": {
        "novel": Text("新規性・モデル性が高い", "Novel, a model for others"),
        "digital": Text("デジタル技術の活用", "Digital technology"),
        "decarbonisation": Text("脱炭素", "Decarbonisation"),
        "women_youth": Text("女性・若者の活躍", "Women and young people"),
    },
}
BOOKKEEPING = ("kind", "case")
"""Keys of a venture that no form asks."""

ANSWERS: Choices = (("yes", Text("はい", "Yes")), ("no", Text("いいえ", "No")))
INDUSTRY_CHOICES: Choices = tuple((one.code, one.name) for one in INDUSTRIES)


@cache
def fields_of(model: type[BaseModel]) -> tuple[FieldSpec, ...]:
    """Return the fields of a part in the order of its file."""
    return tuple(
        _spec(model, key, info)
        for key, info in model.model_fields.items()
        if model is not Measure or key not in BOOKKEEPING
    )


def field_of(model: type[BaseModel], key: str) -> FieldSpec | None:
    """Return one field of a part by its key, None if there is none."""
    return next((spec for spec in fields_of(model) if spec.key == key), None)


def _spec(model: type[BaseModel], key: str, info: FieldInfo) -> FieldSpec:
    kind, inner, choices = _kind(model, key, info.annotation)
    label, note = _said(key, kind, info.description or "")
    required = info.is_required()
    return FieldSpec(
        key=key,
        kind=kind,
        label=label,
        note=note,
        required=required,
        folded=key in _FOLDED and not required,
        default=None if required else as_json(info.get_default(call_default_factory=True)),
        choices=choices,
        model=inner,
    )


def _said(key: str, kind: Kind, description: str) -> tuple[Text, Text]:
    """Return label and remark from a description "日本語（備考） / English"."""
    ja, _, en = description.partition(" / ")
    head, bracket, rest = ja.partition("（")
    note = rest.removesuffix("）") if bracket and rest.endswith("）") else ""
    en = en or key.replace("_", " ")
    label = _LABELS.get(key, Text(head if note else ja or key, en[:1].upper() + en[1:]))
    if kind in (Kind.CHOICE, Kind.PLACES, Kind.FLAG):  # their words tell
        return label, Text("", "")
    return label, _NOTES.get(key, Text(note, ""))


def _kind(
    model: type[BaseModel], key: str, annotation: Any
) -> tuple[Kind, type[BaseModel] | None, Choices]:
    bare, optional = _bare(annotation)
    if key == "industry":
        return Kind.CHOICE, None, INDUSTRY_CHOICES
    if key == "asset_class":
        return Kind.CHOICE, None, tuple((one.name.ja, _with_life(one)) for one in asset_classes())
    if get_origin(bare) is tuple:
        item, _ = _bare(get_args(bare)[0])
        if isinstance(item, type) and issubclass(item, BaseModel):
            return Kind.ROWS, item, ()
        if isinstance(item, type) and issubclass(item, Enum):
            return Kind.CHOICES, None, _choices(item)
        return Kind.NUMBERS, None, ()
    if get_origin(bare) is dict:
        tiers = [tier for tier in Tier if tier is not Tier.UNSTATED or _may_be_unstated(model, key)]
        return Kind.PLACES, None, tuple((tier.value, tier.label) for tier in tiers)
    for test, kind in _SIMPLE:
        if test(bare):
            if kind is Kind.FLAG and optional:
                return Kind.ANSWER, None, ANSWERS
            inner = bare if kind in (Kind.PART, Kind.WORDS, Kind.QUANTITY) else None
            return kind, inner, _choices(bare) if kind is Kind.CHOICE else ()
    return Kind.TEXT, None, ()


def _is(*wanted: type) -> Callable[[Any], bool]:
    return lambda bare: isinstance(bare, type) and issubclass(bare, wanted)


_SIMPLE: tuple[tuple[Callable[[Any], bool], Kind], ...] = (
    (_is(Quantity), Kind.QUANTITY),
    (_is(Words), Kind.WORDS),
    (_is(BaseModel), Kind.PART),
    (_is(Enum), Kind.CHOICE),
    (_is(bool), Kind.FLAG),
    (_is(int, float), Kind.NUMBER),
    (_is(date), Kind.DATE),
)


def _bare(annotation: Any) -> tuple[Any, bool]:
    """Return a type without Annotated and None, and whether None was there."""
    origin = get_origin(annotation)
    if origin is Annotated:
        return _bare(get_args(annotation)[0])
    if origin in (Union, types.UnionType):
        rest = [one for one in get_args(annotation) if one is not type(None)]
        return _bare(rest[0])[0], len(rest) < len(get_args(annotation))
    return annotation, False


def _may_be_unstated(model: type[BaseModel], key: str) -> bool:
    """Return whether the regional table may say where: it does for what is bought."""
    return key == "place" and "industry" in model.model_fields


def _choices(enum: type[Enum]) -> Choices:
    named = _WORDS.get(enum.__name__, {})
    found: list[tuple[str, Text]] = []
    for one in enum:
        label: Text = getattr(one, "label", Text.same(one.name))
        found.append((str(one.value), named.get(str(one.value), label)))
    return tuple(found)


def _with_life(one: Any) -> Text:
    return Text(f"{one.name.ja}（{one.life_years}年）", f"{one.name.en} ({one.life_years} years)")


def as_json(value: Any) -> Any:
    """Return a default as JSON holds it."""
    if isinstance(value, BaseModel):
        return {
            key: as_json(one)
            for key, one in value
            if as_json(one) not in (None, "", [], {})
            and one != type(value).model_fields[key].get_default(call_default_factory=True)
        }
    if isinstance(value, dict):
        return {str(key): one for key, one in value.items()}
    if isinstance(value, tuple | list):
        return [as_json(one) for one in value]
    return value.value if isinstance(value, Enum) else value
