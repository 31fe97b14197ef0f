"""The plan by month, from the books of the business."""

from dataclasses import replace

import numpy as np
import pytest

from machigenki.ledger import Ledger
from machigenki.venture.monitoring import Kind, Line, planned

from .plans import BREAD_YEN, LUNCH_YEN, WHEAT_LOCAL, WHEAT_YEN, books, plan, venture


def test_lines_are_products_inputs_and_roles_of_the_plan() -> None:
    made = plan()
    assert made.items(Kind.SALES) == ("食パン", "給食パン")
    assert made.items(Kind.PURCHASES) == ("小麦", "電力")
    assert made.items(Kind.LOCAL_PURCHASES) == ("小麦",)
    assert made.items(Kind.WAGES) == made.items(Kind.PERSONS) == ("職人",)


def test_what_is_due_counts_once_and_nothing_before_the_opening() -> None:
    sales = plan().of(Line(Kind.SALES))
    assert sales[:12].tolist() == [0.0] * 12
    assert sales[12:] == pytest.approx(BREAD_YEN + LUNCH_YEN)
    local = plan().of(Line(Kind.LOCAL_PURCHASES))
    assert local[12:] == pytest.approx(WHEAT_YEN * WHEAT_LOCAL)


def test_a_year_told_whole_takes_the_shape_of_the_last_year_told_by_month() -> None:
    ledger = books()
    bread = (ledger.postings["item"] == "食パン").to_numpy()
    august = bread & (ledger.postings["period"] == "2029-08").to_numpy()
    seasonal = Ledger(ledger.postings, np.where(august, 2.0, 1.0) * ledger.amount_yen)
    values = planned(venture(), seasonal).of(Line(Kind.SALES, "食パン"))
    in_2031 = values[48:60]
    assert in_2031.sum() == pytest.approx(12 * BREAD_YEN)
    assert in_2031[4] == pytest.approx(2 * in_2031[5])


def test_people_are_counted_from_their_hiring() -> None:
    early = venture(
        people=[{"role": "準備", "persons": 1.5, "wage_yen": 1, "from_operation": False}]
    )
    persons = planned(early, books()).of(Line(Kind.PERSONS))
    assert persons.tolist() == [1.5] * 60
    assert plan().of(Line(Kind.PERSONS)).tolist() == [0.0] * 12 + [2.0] * 48


def test_planned_quantity_follows_a_price_that_grows() -> None:
    product = venture().products[0]
    grown = venture(
        products=[
            {**product.model_dump(mode="json", exclude_unset=True), "growth": 0.1},
        ],
        inputs=[],
    )
    price = planned(grown, books()).price_yen[Line(Kind.SALES, "食パン")]
    assert price[[0, 12, 24]] == pytest.approx([300, 330, 363])


def test_periods_to_fill_in_are_the_plans_own() -> None:
    names = [span.name for span in plan().periods]
    assert names[0] == "2028-04"
    assert names[23:] == ["2030-03", "2030", "2031"]


def test_a_plan_told_by_year_only_is_divided_over_the_months_of_operation() -> None:
    ledger = books()
    first = (ledger.postings["period"] == "2028-04").to_numpy()
    yearly = Ledger(
        ledger.postings[first].assign(period="2028").reset_index(drop=True),
        ledger.amount_yen[first],
    )
    sales = planned(venture(operation_month=10), yearly).of(Line(Kind.SALES))
    assert sales[12:18].tolist() == [0.0] * 6
    assert sales[18:24] == pytest.approx((BREAD_YEN + LUNCH_YEN) / 6)


def test_draws_are_refused() -> None:
    ledger = books()
    drawn = replace(ledger, amount_yen=np.stack([ledger.amount_yen] * 2, axis=1))
    with pytest.raises(ValueError, match="draws"):
        planned(venture(), drawn)
