"""The time line and the results of the proposals."""

from datetime import date
from itertools import pairwise

import pytest

from machigenki.reform import EventKind, ProposalYear, proposal_results, timeline
from machigenki.region import Status

YEARS = {each.year: each for each in proposal_results()}


def test_events_follow_one_another_and_say_who_says_so() -> None:
    events = timeline()
    assert all(one.day <= two.day for one, two in pairwise(events))
    assert all(event.source and event.checked_on == date(2026, 11, 24) for event in events)


def test_four_recommendations_and_fifteen_omnibus_acts_in_their_order() -> None:
    acts = timeline(EventKind.OMNIBUS)
    assert len(timeline(EventKind.RECOMMENDATION)) == 4
    assert [f"第{n}次" in act.name.ja for n, act in enumerate(acts, start=1)] == [True] * 15


@pytest.mark.parametrize(
    ("ordinal", "day"),
    [
        ("第1次一括法", date(2011, 5, 2)),
        ("第2次一括法", date(2011, 8, 30)),
        ("第7次一括法", date(2017, 4, 26)),
        ("第11次一括法", date(2021, 5, 26)),
    ],
)
def test_dates_read_on_official_pages(ordinal: str, day: date) -> None:
    (act,) = [e for e in timeline(EventKind.OMNIBUS) if e.name.ja.startswith(ordinal)]
    assert (act.day, act.status) == (day, Status.OFFICIAL)


def test_a_day_that_was_not_confirmed_says_so() -> None:
    for event in timeline():
        assert (event.status is Status.UNVERIFIED) == ("未確認" in event.source)


@pytest.mark.parametrize("year", [y for y in proposal_results() if y.printed_percent is not None])
def test_the_rate_is_the_one_printed(year: ProposalYear) -> None:
    assert year.rate is not None
    assert round(100.0 * year.rate, 1) == year.printed_percent


def test_results_by_year() -> None:
    # 内閣府: 平成26年 535件中341件
    assert (YEARS[2014].received, YEARS[2014].adjusted, YEARS[2014].realised) == (953, 535, 341)
    assert YEARS[2024].received == 293
    assert YEARS[2024].rate is None
    for year in YEARS.values():
        if year.received and year.adjusted:
            assert year.received >= year.adjusted >= (year.realised or 0)
