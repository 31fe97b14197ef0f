"""Kinds of municipality: on record, by day."""

from collections import Counter
from datetime import date
from itertools import pairwise

import pytest

from machigenki.reform import PlaceKind, place_kinds
from machigenki.reform.places import ranks
from machigenki.region import Status, find_municipality

TODAY = date(2026, 11, 24)


def test_ranks_are_of_real_cities_and_do_not_overlap() -> None:
    for rank in ranks():
        assert find_municipality(rank.code).name == rank.name
    for code in {rank.code for rank in ranks()}:
        own = sorted((r for r in ranks() if r.code == code), key=lambda r: r.since)
        for one, following in pairwise(own):
            assert one.until is not None
            assert one.until < following.since


@pytest.mark.parametrize(
    ("day", "designated", "core"),
    [
        # 内閣府「提案募集方式ハンドブック」平成29年版: 指定都市 (20), 中核市 (47)
        (date(2016, 4, 1), 20, 47),
        # 平成7年政令第408号, as amended on 27 November 2017: 54 cities
        (date(2018, 4, 1), 20, 54),
    ],
)
def test_numbers_of_cities_on_a_day(day: date, designated: int, core: int) -> None:
    count = Counter(
        rank.kind for rank in ranks() if rank.since <= day and (not rank.until or day <= rank.until)
    )
    assert (count[PlaceKind.DESIGNATED_CITY], count[PlaceKind.CORE_CITY]) == (designated, core)


def test_a_core_city_has_a_health_centre() -> None:
    kinds = place_kinds(find_municipality("明石市"), TODAY)
    assert set(kinds) == {PlaceKind.CITY, PlaceKind.CORE_CITY, PlaceKind.HEALTH_CENTRE_CITY}
    assert set(place_kinds(find_municipality("明石市"), date(2018, 3, 31))) == {PlaceKind.CITY}


def test_kure_kept_its_health_centre_when_it_became_a_core_city() -> None:
    kure = find_municipality("呉市")
    for day in (date(2016, 3, 31), date(2016, 4, 1)):
        assert PlaceKind.HEALTH_CENTRE_CITY in place_kinds(kure, day)


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("東京都港区", PlaceKind.SPECIAL_WARD),
        ("岡山県西粟倉村", PlaceKind.VILLAGE),
        ("北海道下川町", PlaceKind.TOWN),
    ],
)
def test_wards_towns_and_villages_by_their_names(name: str, kind: PlaceKind) -> None:
    assert place_kinds(find_municipality(name), TODAY) == {kind: Status.OFFICIAL}
