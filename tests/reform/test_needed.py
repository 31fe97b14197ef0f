"""Which permits a measure needs: thresholds at their edges, now and in 2013, questions."""

from datetime import date

import pytest
from hypothesis import given

from machigenki.reform import Act, Needed, Passing, Tier, authority, permits, permits_for
from machigenki.reform.asked import Told
from machigenki.region import InputError, Municipality, Status, find_municipality
from tests.reform.strategies import told_facts

TODAY = date(2026, 11, 24)
THEN = date(2013, 4, 1)
MANIWA = find_municipality("真庭市")


def one(
    key: str, told: dict[str, Told], place: Municipality | None = MANIWA, on: date = TODAY
) -> Needed:
    (found,) = [each for each in permits_for(told, on, place) if each.permit.key == key]
    return found


def keys(told: dict[str, Told], on: date = TODAY) -> set[str]:
    return {each.permit.key for each in permits_for(told, on, MANIWA)}


def test_farmland_over_four_hectares_went_from_the_minister_to_the_governor() -> None:
    found = one("farmland_conversion", {"farmland_ha": 4.01})
    (now,), (then,) = found.today, found.in_2013
    assert (now.name.ja, now.consults and now.consults.key) == ("岡山県知事", "maff")
    assert then.authority.key == "maff"
    assert found.certain
    assert found.changed


def test_farmland_of_four_hectares_was_the_governors_in_2013_too() -> None:
    found = one("farmland_conversion", {"farmland_ha": 4.0})
    (now,), (then,) = found.today, found.in_2013
    assert now.authority.key == then.authority.key == "governor"
    assert (now.consults, then.consults and then.consults.key) == (None, "maff")
    assert found.changed is False


def test_farmland_in_an_urbanisation_area_is_only_notified() -> None:
    found = one("farmland_conversion", {"farmland_ha": 9.0, "planning_area": "urbanisation"})
    (now,) = found.today
    assert (now.act, now.authority.key) == (Act.NOTICE, "agricultural_committee")
    assert found.assumed == ()


def test_what_is_assumed_is_told() -> None:
    (assumed,) = one("farmland_conversion", {"farmland_ha": 1.0}).assumed
    assert (assumed.fact, assumed.text.ja) == ("planning_area", "市街化区域の外とみた")


def test_a_designated_municipality_decides_itself_from_its_day_on() -> None:
    tsu = find_municipality("三重県津市")
    before = one("farmland_conversion", {"farmland_ha": 1.0}, tsu, date(2016, 5, 31))
    after = one("farmland_conversion", {"farmland_ha": 1.0}, tsu, date(2016, 6, 1))
    assert [d.name.ja for d in (*before.today, *after.today)] == ["三重県知事", "津市長"]
    assert after.today[0].passed_on
    # Whether a place not on record has taken the power is asked, not guessed.
    assert before.questions
    assert not after.questions


@pytest.mark.parametrize(
    ("told", "on", "needed"),
    [
        # 足利市: over 1 ha; 御殿場市: solar over 0.5 ha since 1 April 2023
        ({"forest_ha": 1.0, "solar_kw": 0.0}, TODAY, False),
        ({"forest_ha": 1.01}, TODAY, True),
        ({"forest_ha": 0.5, "solar_kw": 400.0}, TODAY, False),
        ({"forest_ha": 0.51, "solar_kw": 400.0}, TODAY, True),
        ({"forest_ha": 0.51, "solar_kw": 400.0}, date(2023, 3, 31), False),
        ({"forest_ha": 0.51, "solar_kw": 0.0}, TODAY, False),
        ({"forest_ha": 2.0, "protected_forest": True}, TODAY, False),
    ],
)
def test_forest_development(told: dict[str, Told], on: date, needed: bool) -> None:
    assert ("forest_development" in keys(told, on)) == needed


def test_half_a_hectare_of_forest_hangs_on_solar_power() -> None:
    found = one("forest_development", {"forest_ha": 1.0})
    assert not found.certain
    assert [question.fact for question in found.questions[:1]] == ["solar_kw"]


@pytest.mark.parametrize(
    ("kw", "river", "who"),
    [
        # 岐阜県「流水の占用許可申請」
        (1000.0, "first_state", "mlit"),
        (1000.0, "first_prefecture", "mlit"),
        (999.0, "first_state", "mlit_bureau"),
        (999.0, "first_prefecture", "governor"),
        (199.0, "first_prefecture", "governor"),
        (5000.0, "second", "governor"),
        (10.0, "minor", "mayor"),
    ],
)
def test_new_water_use_by_output_and_river(kw: float, river: str, who: str) -> None:
    found = one("water_use", {"hydro_kw": kw, "river": river, "dependent_hydro": False})
    (decision,) = found.today
    assert (decision.act, decision.authority.key) == (Act.PERMISSION, who)


def test_dependent_hydro_became_a_registration_on_11_december_2013() -> None:
    told: dict[str, Told] = {
        "hydro_kw": 300.0,
        "river": "first_prefecture",
        "dependent_hydro": True,
        "large_parent_use": False,
    }
    acts = [
        one("water_use", told, on=day).today[0].act
        for day in (THEN, date(2013, 12, 10), date(2013, 12, 11), TODAY)
    ]
    assert acts == [Act.PERMISSION, Act.PERMISSION, Act.REGISTRATION, Act.REGISTRATION]
    assert one("water_use", told).changed


def test_what_was_not_told_is_asked_and_the_answer_stays_open() -> None:
    found = one("water_use", {"hydro_kw": 300.0})
    assert not found.certain
    assert found.changed is None
    assert [q.fact for q in found.questions] == ["dependent_hydro", "river", "large_parent_use"]
    assert len({d.authority.key for d in found.today}) > 1


@pytest.mark.parametrize(
    ("name", "who"),
    [
        ("真庭市", "岡山県知事"),
        ("岡山市", "岡山市長"),
        ("倉敷市", "倉敷市長"),
        ("小樽市", "小樽市長"),
        ("東京都港区", "港区長"),
    ],
)
def test_lodging_is_decided_where_the_health_centre_is(name: str, who: str) -> None:
    found = one("lodging", {"lodging_days": 365.0}, find_municipality(name))
    assert [d.name.ja for d in found.today] == [who]


def test_a_city_that_became_a_core_city_since_decides_today() -> None:
    found = one("lodging", {"lodging_days": 365.0}, find_municipality("鳥取市"))
    assert [d.name.ja for d in (*found.in_2013, *found.today)] == ["鳥取県知事", "鳥取市長"]
    assert found.changed


def test_a_doubtful_rank_makes_the_answer_doubtful() -> None:
    matsumoto = one("lodging", {"lodging_days": 365.0}, find_municipality("松本市"))
    assert matsumoto.status is Status.UNVERIFIED
    assert one("lodging", {"lodging_days": 365.0}).status is Status.OFFICIAL


def test_lodging_in_a_dwelling_needed_a_permit_before_june_2018_and_a_notice_since() -> None:
    told: dict[str, Told] = {"lodging_days": 180.0, "lodging_in_dwelling": True}
    assert {"lodging", "private_lodging"} & keys(told, date(2018, 6, 14)) == {"lodging"}
    assert {"lodging", "private_lodging"} & keys(told) == {"private_lodging"}
    more = {**told, "lodging_days": 181.0}
    assert {"lodging", "private_lodging"} & keys(more) == {"lodging"}
    assert one("private_lodging", told).in_2013 == ()


@pytest.mark.parametrize(
    ("told", "then", "now"),
    [
        ({"heat_supply_gj_per_hour": 21.0}, Act.PERMISSION, Act.REGISTRATION),
        ({"sells_fit": True}, Act.CERTIFICATION, Act.CERTIFICATION),
        ({"food_business": True}, Act.PERMISSION, Act.PERMISSION),
        ({"makes_liquor": True}, Act.LICENCE, Act.LICENCE),
    ],
)
def test_acts_then_and_now(told: dict[str, Told], then: Act, now: Act) -> None:
    (found,) = permits_for(told, TODAY, MANIWA)
    assert ([d.act for d in found.in_2013], [d.act for d in found.today]) == ([then], [now])


def test_articles_follow_the_law() -> None:
    # 鹿児島県信用保証協会: 第52条 until May 2021, 第55条 since
    found = one("food_business", {"food_business": True})
    assert found.in_2013[0].article.startswith("第52条")
    assert found.today[0].article.startswith("第55条")


def test_paid_transport_passes_at_request_since_april_2015() -> None:
    told: dict[str, Told] = {"paid_transport_private_cars": True}
    assert one("paid_transport", told, on=date(2015, 3, 31)).passings == ()
    (passing,) = one("paid_transport", told, on=date(2015, 4, 1)).passings
    assert passing.way is Passing.BY_REQUEST
    # 鹿児島県: 平成28年4月から
    kanoya = one("paid_transport", told, find_municipality("鹿屋市"))
    assert [d.name.ja for d in kanoya.today] == ["鹿児島県知事"]


def test_a_solar_plant_on_farmland_may_go_one_way() -> None:
    told: dict[str, Told] = {"farmland_ha": 1.0, "solar_kw": 500.0}
    ways = {o.key: o for o in one("farmland_conversion", told).one_stops}
    assert set(ways) == {"rural_renewables", "decarbonisation"}
    assert one("farmland_conversion", told, on=date(2014, 4, 30)).one_stops == ()
    assert one("farmland_conversion", {"farmland_ha": 1.0}).one_stops == ()


def test_without_a_place_the_place_is_asked_for() -> None:
    found = one("lodging", {"lodging_days": 365.0}, None)
    assert found.today[0].authority.tier is Tier.PREFECTURE
    assert [q.fact for q in found.questions] == [""]


def test_nothing_told_needs_nothing() -> None:
    assert permits_for({}, TODAY, MANIWA) == ()


@given(told=told_facts())
def test_when_everything_is_told_nothing_is_open(told: dict[str, Told]) -> None:
    for found in permits_for(told, TODAY, MANIWA):
        assert found.certain
        assert len(found.today) == 1
        assert len(found.in_2013) <= 1
        assert not any(question.fact for question in found.questions)


def test_authority_tells_every_rule_of_a_permit() -> None:
    (farmland,) = [p for p in permits() if p.key == "farmland_conversion"]
    assert {d.authority.key for d in authority(farmland, THEN)} == {
        "governor",
        "maff",
        "agricultural_committee",
    }
    assert "maff" not in {d.authority.key for d in authority(farmland, TODAY, MANIWA)}


@pytest.mark.parametrize(
    ("told", "field"),
    [
        ({"farmland_a": 1.0}, "fact"),
        ({"farmland_ha": -1.0}, "farmland_ha"),
        ({"farmland_ha": float("inf")}, "farmland_ha"),
        ({"farmland_ha": True}, "farmland_ha"),
        ({"makes_feed": 1.0}, "makes_feed"),
        ({"river": "third"}, "river"),
    ],
)
def test_bad_facts_are_named(told: dict[str, Told], field: str) -> None:
    with pytest.raises(InputError) as caught:
        permits_for(told, TODAY)
    (problem,) = caught.value.problems
    assert problem.field == field
    assert problem.candidates or problem.expected


def test_every_bad_fact_is_told() -> None:
    with pytest.raises(InputError) as caught:
        permits_for({"river": "third", "solar_kw": -1.0}, TODAY)
    assert len(caught.value.problems) == 2


def test_a_day_before_the_register_is_refused() -> None:
    with pytest.raises(InputError) as caught:
        permits_for({"farmland_ha": 1.0}, date(2013, 3, 31))
    assert "2013-04-01" in caught.value.lines("en")[0]
