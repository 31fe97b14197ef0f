"""The ledger as it really went: scaled by what is known, and its books still close."""

import pytest
from hypothesis import given, strategies as st

from machigenki.ledger import Ledger, check_conservation, equal, subtotal
from machigenki.region.tier import Tier
from machigenki.venture.monitoring import Kind, Line, compare, to_date
from machigenki.venture.monitoring.actuals import Actuals, Entry
from machigenki.venture.monitoring.scaled import ToDate

from .plans import LUNCH_YEN, POWER_YEN, WAGE_YEN, WHEAT_YEN, books, owners, plan, venture, without

PLAN = plan()
BREAD, LUNCH = Line(Kind.SALES, "食パン"), Line(Kind.SALES, "給食パン")
WHEAT, POWER = Line(Kind.PURCHASES, "小麦"), Line(Kind.PURCHASES, "電力")
LOCAL, PERSONS = Line(Kind.LOCAL_PURCHASES), Line(Kind.PERSONS)


def made(values: dict[Line, float]) -> ToDate:
    """Two months of operation in which these lines were at these shares of the plan."""
    entries = tuple(
        Entry(line, PLAN.span(month), share * float(PLAN.of(line)[month]))
        for line, share in values.items()
        for month in (12, 13)
    )
    comparison = compare(PLAN, Actuals("実績.csv", entries))
    return to_date(venture(), books(), without(), owners(), comparison)


def paid(ledger: Ledger, item: str) -> float:
    return float(subtotal(ledger, item=item, payer="パン工房"))


@given(
    st.dictionaries(
        st.sampled_from([BREAD, LUNCH, WHEAT, POWER, LOCAL, PERSONS]), st.floats(0, 3), min_size=1
    )
)
def test_books_of_every_modelled_party_close(values: dict[Line, float]) -> None:
    ledgers = made(values)
    assert check_conservation(ledgers.planned) == ()
    assert check_conservation(ledgers.actual) == ()


def test_met_in_every_line_the_actual_ledger_is_the_planned_one() -> None:
    ledgers = made({BREAD: 1, LUNCH: 1, WHEAT: 1, POWER: 1, PERSONS: 1})
    assert equal(ledgers.actual, ledgers.planned)


def test_only_the_months_known_are_in_it() -> None:
    planned = made({BREAD: 0.5}).planned
    assert paid(planned, "職人") == pytest.approx(2 * WAGE_YEN)
    assert planned.periods == ("2028-04", "2028-05")


def test_lines_go_by_their_own_figures_or_by_what_they_depend_on() -> None:
    actual = made({BREAD: 0.5, LUNCH: 0.25, PERSONS: 0.75}).actual
    assert paid(actual, "小麦") == pytest.approx(2 * WHEAT_YEN * 0.5)  # by its product
    assert paid(actual, "電力") == pytest.approx(2 * POWER_YEN)  # by the year: as planned
    assert paid(actual, "職人") == pytest.approx(2 * WAGE_YEN * 0.75)  # by people
    # What the school no longer buys elsewhere goes by what it buys here.
    elsewhere = subtotal(actual, payer="学校給食", payee_place="nation")
    assert elsewhere == pytest.approx(-2 * LUNCH_YEN * 0.25)


def test_local_purchases_told_apart_move_local_and_other_suppliers_apart() -> None:
    actual = made({WHEAT: 1, POWER: 1, LOCAL: 0.5}).actual
    local = subtotal(actual, kind="purchase", payee_place=str(Tier.REGION))
    assert local == pytest.approx(2 * WHEAT_YEN * 0.75 * 0.5)
    bought = paid(actual, "小麦") + paid(actual, "電力")
    assert bought == pytest.approx(2 * (WHEAT_YEN + POWER_YEN))


def test_a_shortfall_is_borne_by_the_owners_by_their_shares() -> None:
    actual = made({BREAD: 0.0, LUNCH: 0.0}).actual
    profit = {
        place: subtotal(actual, kind="profit", payer="パン工房", payee_place=str(place))
        for place in (Tier.REGION, Tier.NATION)
    }
    costs = 2 * (POWER_YEN + WAGE_YEN)
    assert profit[Tier.REGION] == pytest.approx(-0.6 * costs)
    assert profit[Tier.NATION] == pytest.approx(-0.4 * costs)
