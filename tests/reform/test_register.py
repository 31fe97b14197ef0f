"""The register: every record sourced and dated, at most one rule of a permit a day."""

from datetime import date, timedelta

import pytest
from hypothesis import given, strategies as st

from machigenki.reform import (
    ON_RECORD_SINCE,
    Permit,
    Tier,
    authorities,
    facts,
    one_stops,
    permits,
)
from machigenki.reform.asked import FactKind, Told
from machigenki.reform.register import Case, taken
from machigenki.reform.trigger import met
from machigenki.region import Status, find_municipality, find_prefecture
from tests.reform.strategies import told_facts

CHECKED_ON = date(2026, 11, 24)
PERMITS = {permit.key: permit for permit in permits()}
CASES = [(permit, case) for permit in permits() for case in permit.case]
DAYS = st.dates(ON_RECORD_SINCE, date(2030, 12, 31))

by_permit = pytest.mark.parametrize("permit", PERMITS.values(), ids=PERMITS.keys())


def test_there_are_enough_permits_and_each_has_its_own_key() -> None:
    assert len(permits()) == len(PERMITS) >= 20


@by_permit
def test_a_permit_says_where_it_is_read_and_when(permit: Permit) -> None:
    assert permit.checked_on == CHECKED_ON
    for case in permit.case:
        assert case.source
        assert case.since >= ON_RECORD_SINCE
        assert case.until is None or case.until > case.since
        # What is told as official has an article or a page behind it.
        assert case.status is not Status.OFFICIAL or case.url or "条" in case.source


@by_permit
def test_a_permit_names_only_authorities_and_facts_that_are(permit: Permit) -> None:
    for case in permit.case:
        named = {case.decides, *case.decides_in.values(), *filter(None, [case.consults])}
        assert named <= authorities().keys()
        assert {condition.fact for condition in case.when} <= facts().keys()
    deciding = {key for case in permit.case for key in (case.decides, *case.decides_in.values())}
    for passing in permit.passing:
        assert passing.of in deciding
        assert passing.to_whom in authorities()


@pytest.mark.parametrize(("permit", "case"), CASES)
def test_words_of_a_condition_are_words_of_its_fact(permit: Permit, case: Case) -> None:
    for condition in case.when:
        fact = facts()[condition.fact]
        if isinstance(condition.value, tuple):
            allowed = {True, False} if fact.kind is FactKind.YES_NO else set(fact.choices)
            assert set(condition.value) <= allowed
        else:
            assert fact.kind is FactKind.QUANTITY


@given(told=told_facts(), day=DAYS)
def test_of_one_permit_at_most_one_rule_applies_on_a_day(told: dict[str, Told], day: date) -> None:
    for permit in permits():
        applying = [case for case in permit.in_force(day) if met(case.when, told) is True]
        assert len(applying) <= 1, permit.key


@by_permit
def test_where_a_rule_ends_another_follows_the_next_day(permit: Permit) -> None:
    for case in permit.case:
        if case.until is not None:
            assert permit.in_force(case.until + timedelta(days=1))
    assert permit.in_force(CHECKED_ON)


def test_every_fact_is_asked_by_some_rule() -> None:
    asked = {condition.fact for _, case in CASES for condition in case.when}
    assert asked == facts().keys()


def test_a_quantity_has_its_unit_in_its_key() -> None:
    units = ("_ha", "_m2", "_kw", "_days", "_times", "_storeys", "_per_hour", "_per_day")
    for key, fact in facts().items():
        assert (fact.kind is FactKind.QUANTITY) == key.endswith(units)


def test_one_stops_stand_for_permits_that_are() -> None:
    for one in one_stops():
        assert set(one.permits) <= PERMITS.keys()
        assert set(one.any_of) <= facts().keys()
        assert authorities()[one.decides].tier is Tier.MUNICIPALITY


def test_places_that_took_a_power_are_places_and_the_power_can_be_taken() -> None:
    assert taken()
    for one in taken():
        place = find_municipality(one.code) if len(one.code) == 5 else find_prefecture(one.code)
        assert place is not None
        assert place.name == one.name
        ways = [p for p in PERMITS[one.permit].passing if p.since <= one.since]
        assert ways
