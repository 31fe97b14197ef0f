"""Gaps in a plan's cash, and what is asked of whom."""

import numpy as np
import pytest
from hypothesis import given, strategies as st

from machigenki.finance.needs import Request, cash_needs
from machigenki.region import InputError

PERIODS = ("2027-04", "2027-05", "2027-06", "2027-07", "2027-08", "2027-09", "2028", "2029")


def needs(cash, grant=(), tax=(), minimum_yen=0.0):
    def padded(values):
        return np.array([*values, *[0.0] * (len(PERIODS) - len(values))], dtype=float)

    return cash_needs(
        PERIODS,
        np.array(cash, dtype=float),
        grant_receivable_yen=padded(grant),
        consumption_tax_receivable_yen=padded(tax),
        minimum_yen=minimum_yen,
    )


def test_a_plan_with_cash_enough_asks_for_nothing() -> None:
    found = needs([5, 4, 3, 2, 1, 0, 0, 9])
    assert found.gaps == () and found.working_capital_yen == 0.0
    assert found.sentence("ja") == "計画の全期間で、現金は0円を下回りません。"


def test_a_gap_before_the_grant_is_bridged_until_it_is_paid() -> None:
    found = needs([10, -20, -25, 6, 6, 6, 6, 6], grant=[30, 30, 30])
    (gap,) = found.gaps
    assert (gap.first, gap.last, gap.months) == ("2027-05", "2027-06", 2)
    assert (gap.depth_yen, gap.deepest) == (25.0, "2027-06")
    (ask,) = gap.asks
    assert (ask.request, ask.amount_yen) == (Request.GRANT_BRIDGE, 25.0)
    assert (ask.since, ask.until) == ("2027-05", "2027-07")
    assert ask.of_whom("en") == "the bank"
    assert "bridge loan of 25 yen from May 2027 until Jul 2027" in ask.sentence("en")
    assert "2027年5月から2027年7月までのつなぎ融資25円を金融機関に" in ask.sentence("ja")


def test_grant_tax_and_start_each_take_their_part_of_a_gap() -> None:
    found = needs([-100, -100, -40, -10, 5, 5, 5, 5], grant=[60, 60], tax=[20, 20, 25])
    (gap,) = found.gaps
    asked = {a.request: (a.amount_yen, a.since, a.until) for a in gap.asks}
    assert asked == {
        Request.GRANT_BRIDGE: (60.0, "2027-04", "2027-06"),
        Request.TAX_BRIDGE: (25.0, "2027-04", "2027-07"),
        Request.WORKING_CAPITAL_LOAN: (20.0, "2027-04", "2027-08"),
    }
    assert found.working_capital_yen == 100.0


def test_a_gap_that_never_closes_wants_own_funds() -> None:
    (gap,) = needs([5, 5, 5, 5, 5, -1, -3, -7]).gaps
    assert gap.months == 1 + 12 + 12
    (ask,) = gap.asks
    assert (ask.request, ask.amount_yen, ask.until) == (Request.OWN_FUNDS, 7.0, None)
    assert ask.of_whom("ja") == "出資者・事業主"


def test_cash_below_the_stated_minimum_is_a_gap_though_not_below_nil() -> None:
    found = needs([9, 3, 9, 9, 4, 9, 9, 9], minimum_yen=5.0)
    assert [(g.first, g.depth_yen) for g in found.gaps] == [("2027-05", 2.0), ("2027-08", 1.0)]
    assert found.working_capital_yen == 2.0
    assert "Cash falls short 2 times" in found.sentence("en")


def test_sentences_round_up_to_whole_yen() -> None:
    (gap,) = needs([1, -1234567.2, 1, 1, 1, 1, 1, 1]).gaps
    assert "最大1,234,568円下回ります" in gap.sentence("ja")


amounts = st.lists(st.floats(-1e8, 1e8), min_size=8, max_size=8)
claims = st.lists(st.floats(0, 1e8), min_size=8, max_size=8)


@given(amounts, claims, claims, st.floats(0, 1e7))
def test_what_is_asked_closes_every_gap(cash, grant, tax, minimum) -> None:
    found = needs(cash, grant, tax, minimum)
    assert found.working_capital_yen == max([g.depth_yen for g in found.gaps], default=0.0)
    covered = []
    for gap in found.gaps:
        stretch = PERIODS[PERIODS.index(gap.first) : PERIODS.index(gap.last) + 1]
        covered += stretch
        for period in stretch:
            lent = sum(
                a.amount_yen
                for a in gap.asks
                if a.since <= period and (a.until is None or period < a.until)
            )
            assert cash[PERIODS.index(period)] + lent >= minimum - 1e-6
    assert covered == [p for p, c in zip(PERIODS, cash, strict=True) if minimum - c > 0.0]


@given(amounts)
def test_cash_with_the_working_capital_added_has_no_gap(cash) -> None:
    need = needs(cash).working_capital_yen
    assert not needs(np.array(cash) + need).gaps


@pytest.mark.parametrize(
    ("cash", "minimum", "said"),
    [([0.0] * 8, -1.0, "minimum_yen.*found: -1"), ([0.0] * 7, 0.0, r"\(7,\).*\(8,\)")],
)
def test_bad_input_is_named(cash, minimum, said) -> None:
    with pytest.raises(InputError, match=said):
        needs(cash, minimum_yen=minimum)
