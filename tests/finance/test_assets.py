"""Statutory lives by name, and the two books of a subsidised asset."""

import pytest

from machigenki.finance.assets import AssetKind, asset_class, asset_classes
from machigenki.finance.depreciation import life_rates
from machigenki.finance.property_tax import PropertyTaxKind
from machigenki.region.problem import InputError
from machigenki.region.provenance import Status


@pytest.mark.parametrize(
    ("name", "life"),
    [
        # 減価償却資産の耐用年数等に関する省令 別表第一・別表第二
        ("鉄筋コンクリート造の事務所", 50),
        ("木造の店舗", 22),
        ("電気設備", 15),
        ("パソコン", 4),
        ("食料品製造設備", 10),
        ("木材・木製品製造設備", 8),
        ("Farm machinery", 7),
        ("solar or wind power plant (metal)", 17),
        ("宿泊業設備", 10),
    ],
)
def test_lives_of_the_ordinance(name: str, life: int) -> None:
    assert asset_class(name).life_years == life


def test_names_are_read_whatever_their_width_and_spaces() -> None:
    assert asset_class("冷暖房設備(冷凍機２２ｋＷ以下)") is asset_class(
        "冷暖房設備（冷凍機22kW以下）"
    )
    assert asset_class(" Personal Computer ").name.ja == "パソコン"


def test_every_class_can_be_written_off_and_is_named_once() -> None:
    names = [n for c in asset_classes() for n in (c.name.ja, c.name.en)]
    assert len(names) == len(set(names))
    for known in asset_classes():
        rates = life_rates(known.life_years)
        assert known.straight_line_only or rates.declining is not None
        assert known.status in (Status.OFFICIAL, Status.UNVERIFIED)
        assert "別表第" in known.source


def test_buildings_are_houses_and_written_off_straight_line_only() -> None:
    for known in asset_classes():
        if known.kind is AssetKind.BUILDING:
            assert known.straight_line_only
            assert known.property_tax is PropertyTaxKind.HOUSE
    assert not asset_class("食料品製造設備").straight_line_only
    assert asset_class("普通自動車").property_tax is PropertyTaxKind.NONE


@pytest.mark.parametrize(
    ("wrong", "near"), [("木造の店舖", "木造の店舗"), ("personal komputer", "personal computer")]
)
def test_an_unknown_class_is_told_with_the_nearest_names(wrong: str, near: str) -> None:
    with pytest.raises(InputError) as caught:
        asset_class(wrong)
    problem = caught.value.problems[0]
    assert problem.found == wrong
    assert problem.candidates[0] == near
