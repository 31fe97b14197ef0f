"""Classes of assets and their statutory lives (耐用年数), and the two books of a subsidised one."""

import csv
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from importlib.resources import files

import numpy as np

from machigenki.finance.property_tax import PropertyTaxKind
from machigenki.ledger.posting import Amount
from machigenki.region.codes import plain_width
from machigenki.region.problem import InputError, Problem
from machigenki.region.provenance import Status
from machigenki.region.text import Text

LIVES_TABLE = "減価償却資産の耐用年数等に関する省令（昭和40年大蔵省令第15号）"


class AssetKind(StrEnum):
    """The ordinance's kind of an asset."""

    BUILDING = "building"
    FITTING = "fitting"
    STRUCTURE = "structure"
    MACHINERY = "machinery"
    VESSEL = "vessel"
    VEHICLE = "vehicle"
    TOOL = "tool"
    EQUIPMENT = "equipment"
    INTANGIBLE = "intangible"
    LIVING = "living"

    @property
    def label(self) -> Text:
        """Return the kind's name."""
        return _LABELS[self]


_LABELS = {
    AssetKind.BUILDING: Text("建物", "building"),
    AssetKind.FITTING: Text("建物附属設備", "fitting of a building"),
    AssetKind.STRUCTURE: Text("構築物", "structure"),
    AssetKind.MACHINERY: Text("機械及び装置", "machinery"),
    AssetKind.VESSEL: Text("船舶", "vessel"),
    AssetKind.VEHICLE: Text("車両及び運搬具", "vehicle"),
    AssetKind.TOOL: Text("工具", "tool"),
    AssetKind.EQUIPMENT: Text("器具及び備品", "equipment"),
    AssetKind.INTANGIBLE: Text("無形固定資産", "intangible asset"),
    AssetKind.LIVING: Text("生物", "living thing"),
}

_STRAIGHT_LINE = frozenset(
    {
        AssetKind.BUILDING,
        AssetKind.FITTING,
        AssetKind.STRUCTURE,
        AssetKind.INTANGIBLE,
        AssetKind.LIVING,
    }
)


@dataclass(frozen=True, slots=True)
class AssetClass:
    """A class of assets as the table of statutory lives has it.

    Parameters
    ----------
    name
        Its name.
    life_years
        Statutory life.
    kind
        The ordinance's kind.
    property_tax
        As what it bears property tax. Fittings that are part of a building are assessed with it.
    source, status
        The table of the ordinance, and how sure the life is.
    """

    name: Text
    life_years: int
    kind: AssetKind
    property_tax: PropertyTaxKind
    source: str
    status: Status

    @property
    def straight_line_only(self) -> bool:
        """Return whether the law leaves only 定額法.

        Buildings, fittings and structures acquired from April 2016 on, intangible assets and
        living things: 法人税法施行令第48条の2.
        """
        return self.kind in _STRAIGHT_LINE


@cache
def asset_classes() -> tuple[AssetClass, ...]:
    """Return every class of assets that ships."""
    text = (files("machigenki.finance") / "data" / "useful_lives.csv").read_text("utf-8")
    return tuple(
        AssetClass(
            name=Text(row["ja"], row["en"]),
            life_years=int(row["life_years"]),
            kind=AssetKind(row["kind"]),
            property_tax=PropertyTaxKind(row["property_tax"]),
            source=f"{LIVES_TABLE}別表第{'一二三四'[int(row['table']) - 1]}",
            status=Status(row["status"]),
        )
        for row in csv.DictReader(line for line in text.splitlines() if line[:1] != "#")
    )


@cache
def _by_name() -> dict[str, AssetClass]:
    return {_plain(name): c for c in asset_classes() for name in (c.name.ja, c.name.en)}


def _plain(name: str) -> str:
    return "".join(plain_width(name).split()).casefold()


@cache
def asset_class(name: str) -> AssetClass:
    """Return the class of this Japanese or English name, width and spaces aside.

    Raises
    ------
    InputError
        If there is none; with the nearest names.
    """
    found = _by_name().get(_plain(name))
    if found is not None:
        return found
    from rapidfuzz import fuzz, process  # only for a name that is not known

    japanese = any(ord(letter) > 0x2E7F for letter in name)
    names = [c.name.ja if japanese else c.name.en for c in asset_classes()]
    near = process.extract(
        name, names, scorer=fuzz.token_ratio, processor=_plain, limit=3, score_cutoff=30
    )
    raise InputError(
        Problem(
            Text("この資産の区分は耐用年数表にありません", "there is no such class of assets"),
            field="asset_class",
            found=name,
            expected=Text(
                "耐用年数表にある区分の名称", "the name of a class in the table of statutory lives"
            ),
            candidates=tuple(match[0] for match in near),
        )
    )


@dataclass(frozen=True, eq=False)
class TwoBooks:
    """What an asset stands at in the two books [yen].

    Parameters
    ----------
    book_base_yen
        In the company's books and for corporate tax: depreciation is on this.
    property_tax_base_yen
        For property tax.
    reduction_loss_yen
        Loss on reduction (圧縮損), booked against the grant in the same year.
    """

    book_base_yen: Amount
    property_tax_base_yen: Amount
    reduction_loss_yen: Amount


def two_books(cost_yen: Amount, grant_yen: Amount) -> TwoBooks:
    """Return the two bases of a subsidised asset by direct reduction (圧縮記帳・直接減額方式).

    book and corporate tax = cost − grant (法人税法第42条); property tax = cost, for which the
    reduction is not accepted (固定資産評価基準 第3章第1節). Both are cost without a grant.

    Parameters
    ----------
    cost_yen
        Cost of acquisition.
    grant_yen
        Grant for this asset.

    Raises
    ------
    InputError
        If the grant is negative or more than the cost.
    """
    if np.any(np.asarray(grant_yen) < 0) or np.any(np.asarray(grant_yen) > cost_yen):
        raise InputError(
            Problem(
                Text(
                    "補助金が0円から取得価額までの間にありません",
                    "the grant is not between nothing and the cost",
                ),
                field="grant_yen",
                found=f"{float(np.max(grant_yen)):.0f}",
                expected=Text("0円以上、取得価額以下", "0 or more, up to the cost"),
            )
        )
    return TwoBooks(cost_yen - grant_yen, cost_yen, grant_yen)
