"""Classes of assets and their statutory lives (耐用年数)."""

import csv
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from importlib.resources import files

from machigenki.finance.property_tax import PropertyTaxKind
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
