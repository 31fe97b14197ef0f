"""Depreciation, property tax, income taxes and consumption tax of a small venture by hand."""

import numpy as np
import pytest

from machigenki.finance.flows import Entry
from machigenki.venture import Venture, run_venture

from .test_capital import month, venture


def test_the_grant_lowers_what_is_written_off_but_not_what_property_tax_is_on() -> None:
    yearly = run_venture(venture()).statements.yearly().profit_and_loss
    # 10 million less 3 million of grant over ten years, from the opening in April 2028.
    assert yearly["depreciation_yen"][0] == 0
    assert yearly["depreciation_yen"][1] == pytest.approx(700_000)
    assert yearly["reduction_loss_yen"][0] == yearly["grant_income_yen"][0] == 3_000_000
    # Delivered in December 2027, there on 1 January 2028: 10 million × 0.897 × 1.4 %.
    assert yearly["taxes_and_dues_yen"][1] == pytest.approx(10_000_000 * 0.897 * 0.014)


def test_what_no_grant_is_for_is_written_off_in_full() -> None:
    line = {
        "asset": "ボイラー",
        "industry": "29",
        "place": "nation",
        "cost_yen": 10_000_000,
        "life_years": 10,
        "subsidised": False,
    }
    result = run_venture(venture(investments=[line])).statements.yearly().profit_and_loss
    assert result["depreciation_yen"][1] == pytest.approx(1_000_000)
    assert not result["reduction_loss_yen"].any()


def test_declining_balance_and_a_class_of_assets() -> None:
    line = {
        "asset": "ボイラー",
        "industry": "29",
        "place": "nation",
        "cost_yen": 10_000_000,
        "asset_class": "食料品製造設備",
        "depreciation": "declining-200",
        "subsidised": False,
    }
    result = run_venture(venture(investments=[line])).statements.yearly().profit_and_loss
    # Life 10: 20 % of what is left (国税庁 タックスアンサー No.2106 has the same rates).
    assert result["depreciation_yen"][1:4] == pytest.approx([2_000_000, 1_600_000, 1_280_000])


def test_income_taxes_are_due_in_march_and_paid_in_may_less_what_was_paid_in_november() -> None:
    course = run_venture(venture())
    due, paid = course.flows.of_due(Entry.INCOME_TAXES), course.flows.of_paid(Entry.INCOME_TAXES)
    first = due[month(course, "2029-03")]
    assert first > 1_000_000
    assert paid[month(course, "2029-05")] == pytest.approx(first)
    # 法人税 over 200,000 yen: half in advance in November of the next year.
    assert paid[month(course, "2029-11")] == pytest.approx(first / 2)
    owed = course.statements.balance_sheet["income_taxes_payable_yen"]
    assert owed[month(course, "2029-03")] == pytest.approx(first)


def test_the_tax_on_the_investment_is_refunded_in_the_next_year() -> None:
    course = run_venture(venture())
    settled = course.flows.of_paid(Entry.TAX_SETTLED)
    assert settled.min() == pytest.approx(-1_000_000)
    when = course.setting.timeline.periods[int(settled.argmin())]
    assert "2028-05" < when < "2029-01"
    receivable = course.statements.balance_sheet["consumption_tax_receivable_yen"]
    assert receivable[month(course, "2028-03")] == pytest.approx(1_000_000)


@pytest.mark.parametrize("method", ["general", "simplified", "exempt"])
def test_each_method_of_consumption_tax(method: str) -> None:
    small = venture(
        taxes={"consumption": method},
        products=[
            {
                "name": "熱",
                "industry": "46",
                "price_yen": 9_000,
                "quantity": 1_000,
                "buyers": [{"name": "宿", "instead_of": "import", "industry": "21"}],
            }
        ],
        inputs=[{"name": "木", "industry": "16", "price_yen": 1_000, "quantity": 2_000}],
    )
    course = run_venture(small)
    yearly = course.setting.timeline.yearly
    paid = yearly(course.flows.of_due(Entry.TAX_SETTLED))
    cost = yearly(course.flows.of_due(Entry.TAX_DIFFERENCE))
    on_sales, on_inputs = 900_000, 2_000_000 * 0.1
    if method == "general":
        assert paid[2] == pytest.approx(on_sales - on_inputs)
        assert paid[0] == pytest.approx(-1_000_000)
        assert not cost.any()
    elif method == "simplified":
        # Heat supply is of the third class: 70 % are deemed to be bought.
        assert paid[2] == pytest.approx(0.3 * on_sales)
        assert cost[2] == pytest.approx(0.3 * on_sales - on_sales + on_inputs)
        assert cost[0] == pytest.approx(1_000_000)
    else:
        assert not paid.any()
        assert cost[[0, 2]] == pytest.approx([1_000_000, on_inputs])


def test_booked_with_tax_profit_differs_only_by_what_is_in_the_assets() -> None:
    # 税込経理: a million yen of tax is in the boiler and written off with it; the refund is income.
    inputs = [{"name": "木", "industry": "16", "price_yen": 1_000, "quantity": 2_000}]
    net, gross = (
        run_venture(venture(inputs=inputs, taxes={"consumption": "general", "books": books}))
        for books in ("net", "gross")
    )
    with_tax = gross.statements.yearly().profit_and_loss
    without = net.statements.yearly().profit_and_loss
    assert with_tax["sales_yen"][2] == pytest.approx(11_000_000)
    assert with_tax["purchases_yen"][2] == pytest.approx(2_200_000)
    assert with_tax["taxes_and_dues_yen"][2] - without["taxes_and_dues_yen"][2] == pytest.approx(
        800_000
    )
    difference = with_tax["profit_before_tax_yen"] - without["profit_before_tax_yen"]
    assert difference == pytest.approx([1_000_000, *[-100_000] * 7], abs=1)
    assert gross.ledger.frame.query("kind != 'tax'").equals(net.ledger.frame.query("kind != 'tax'"))


def test_an_exempt_firm_books_with_tax() -> None:
    course = run_venture(venture(taxes={"consumption": "exempt"}))
    sheet = course.statements.yearly().balance_sheet
    # Eleven million paid, three million of grant set off.
    assert sheet["fixed_assets_yen"][0] == pytest.approx(8_000_000)


def test_a_firm_that_may_not_be_exempt_is_told() -> None:
    rich = {
        "own": [{"amount_yen": 13_000_000}],
        "working_capital_yen": 10_000_000,
    }
    with pytest.raises(ValueError, match="exempt"):
        venture(taxes={"consumption": "exempt"}, funding=rich)


def test_stock_is_no_cost_until_it_is_used() -> None:
    line = {
        "name": "木",
        "industry": "01",
        "price_yen": 1_000,
        "quantity_per_unit": 2,
        "stock_days": 60,
    }
    course = run_venture(venture(inputs=[line]))
    result = course.statements.yearly().profit_and_loss
    used = result["purchases_yen"] - result["inventory_change_yen"]
    assert used[0] == pytest.approx(0)
    assert used[1:] == pytest.approx(np.full(7, 2_000_000))
    assert course.statements.balance_sheet["inventory_yen"][month(course, "2028-03")] == (
        pytest.approx(2_000_000 / 12 * 2)
    )


def test_more_sold_than_made_is_a_fault() -> None:
    product = {
        "name": "熱",
        "industry": "46",
        "price_yen": 10_000,
        "quantity": 1_000,
        "made_by_month": [0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2],
        "buyers": [{"name": "宿", "instead_of": "import", "industry": "21"}],
    }
    with pytest.raises(ValueError, match="stock"):
        venture(products=[product])


def test_buildings_are_written_off_straight_line_only() -> None:
    line = {
        "asset": "小屋",
        "industry": "41",
        "place": "region",
        "cost_yen": 10_000_000,
        "asset_class": "木造の工場・倉庫",
        "depreciation": "declining-200",
    }
    with pytest.raises(ValueError, match="straight-line"):
        venture(investments=[line])


def test_an_unknown_class_of_assets_is_a_fault_with_near_matches() -> None:
    line = {"asset": "炉", "industry": "29", "cost_yen": 10_000_000, "asset_class": "食料品設備"}
    with pytest.raises(ValueError) as caught:
        venture(investments=[line])
    (error,) = caught.value.errors()  # type: ignore[attr-defined]
    assert "食料品製造設備" in error["ctx"]["candidates"]


def test_a_lease_is_a_cost_for_its_months() -> None:
    lease = {"name": "車", "industry": "66", "place": "region", "monthly_yen": 50_000, "months": 30}
    course = run_venture(venture(leases=[lease]))
    yearly = course.statements.yearly().profit_and_loss["purchases_yen"]
    assert yearly[:5] == pytest.approx([0, 600_000, 600_000, 300_000, 0])


def test_an_autumn_opening_sells_half_a_year() -> None:
    late = run_venture(venture(operation_month=10))
    assert isinstance(late.setting.venture, Venture)
    sales = late.statements.yearly().profit_and_loss["sales_yen"]
    assert sales[1:3] == pytest.approx([5_000_000, 10_000_000])
    assert late.statements.yearly().profit_and_loss["depreciation_yen"][1] == pytest.approx(350_000)
