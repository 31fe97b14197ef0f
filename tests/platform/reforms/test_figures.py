"""The pictures are figures that plotly accepts, and say what the data say."""

from datetime import date

from plotly.graph_objects import Figure

from machigenki.platform.reforms import figures
from machigenki.reform import EventKind, permits, proposal_results, timeline


def test_every_step_is_a_mark() -> None:
    drawn = figures.of_timeline(())
    Figure(drawn)
    assert sum(len(trace["x"]) for trace in drawn["data"]) == len(timeline())
    (one,) = figures.of_timeline((EventKind.OMNIBUS,))["data"]
    assert len(one["x"]) == len(timeline(EventKind.OMNIBUS))


def test_every_rule_is_a_bar() -> None:
    for permit in permits():
        drawn = figures.of_permit(permit, date(2026, 11, 24))
        Figure(drawn)
        assert len(drawn["data"]) == len(permit.case)


def test_an_unknown_count_is_no_bar_of_nil() -> None:
    received, adjusted, realised = figures.of_results(proposal_results())["data"]
    assert "2017" not in received["x"]
    assert "2024" not in adjusted["x"]
    assert realised["x"] == ["2014", "2015", "2016", "2017"]
