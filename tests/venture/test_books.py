"""One ledger: the bank's months, the region's years and the statements are readings of it."""

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings, strategies as st

from machigenki.finance.flows import Entry, flows_of_ledger
from machigenki.ledger import accrued, by, check_conservation, equal, select, subtotal, to_years
from machigenki.venture import Scenario, Venture, postings, run_venture, uncertain_inputs

from .strategies import ventures


@given(ventures())
def test_the_balance_sheet_balances_in_every_period(venture: Venture) -> None:
    sheet = run_venture(venture).statements.balance_sheet
    rest = sheet["total_assets_yen"] - sheet["total_liabilities_yen"] - sheet["net_assets_yen"]
    assert np.abs(rest).max() < 1e-6


@given(ventures())
def test_cash_flow_ties_to_profit_and_balance_sheet(venture: Venture) -> None:
    # The indirect method: profit, what moved no money, and the change of every claim and debt.
    told = run_venture(venture).statements
    result, sheet, cash = told.profit_and_loss, told.balance_sheet, told.cash_flow

    def grown(*names: str) -> np.ndarray:
        total = sum(sheet[name] for name in names)
        return np.diff(total, prepend=0.0)

    indirect = (
        result["net_profit_yen"]
        + result["depreciation_yen"]
        + result["reduction_loss_yen"]
        - result["grant_income_yen"]
        - grown(
            "receivables_yen",
            "inventory_yen",
            "prepaid_yen",
            "consumption_tax_receivable_yen",
        )
        + grown("payables_yen", "income_taxes_payable_yen", "consumption_tax_payable_yen")
    )
    assert cash["operating_yen"] == pytest.approx(indirect, abs=1e-6)
    assert cash["change_yen"] == pytest.approx(grown("cash_yen"), abs=1e-6)


@given(ventures())
def test_statements_are_a_reading_of_the_ledger(venture: Venture) -> None:
    course = run_venture(venture)
    read = flows_of_ledger(course.ledger, course.setting.firm, course.setting.timeline)
    for entry in Entry:
        assert course.flows.of_due(entry) == pytest.approx(read.of_due(entry), abs=1e-6)
        assert course.flows.of_paid(entry) == pytest.approx(read.of_paid(entry), abs=1e-6)


@given(ventures())
def test_the_regional_ledger_is_what_is_due_by_year_and_the_surplus(venture: Venture) -> None:
    course = run_venture(venture)
    regional = course.ledgers().with_
    due = to_years(accrued(course.ledger))
    kinds = tuple(set(regional.postings["kind"]) - {"profit"})
    assert equal(select(regional, kind=kinds), due)
    assert check_conservation(regional) == ()


@given(ventures())
def test_telling_months_changes_no_year(venture: Venture) -> None:
    monthly, yearly = run_venture(venture), run_venture(venture, months=0)
    assert equal(monthly.ledgers().with_, yearly.ledgers().with_)
    for name, account in yearly.statements.profit_and_loss.items():
        ours = monthly.statements.yearly().profit_and_loss[name]
        assert ours == pytest.approx(account, abs=1e-6)
    cash = monthly.statements.yearly().balance_sheet["cash_yen"]
    assert cash == pytest.approx(yearly.statements.balance_sheet["cash_yen"], abs=1e-6)


@given(ventures(), st.integers(0, 2**32 - 1))
@settings(max_examples=40)
def test_statements_of_one_draw_of_many_are_those_of_that_draw_alone(
    venture: Venture, seed: int
) -> None:
    keys = [driver.key for driver in uncertain_inputs(venture)]
    draws = dict(
        zip(keys, np.random.default_rng(seed).uniform(0.3, 3.0, (len(keys), 3)), strict=True)
    )
    many = run_venture(venture, draws).statements
    for at in range(3):
        one = run_venture(venture, {key: values[at] for key, values in draws.items()}).statements
        for name, account in one.balance_sheet.items():
            column = many.balance_sheet[name]
            column = column if column.ndim == 1 else column[:, at]
            assert column == pytest.approx(account, rel=1e-9, abs=1e-3), name


@given(ventures())
def test_what_is_due_is_paid_but_for_what_the_balance_sheet_still_shows(venture: Venture) -> None:
    course = run_venture(venture)
    due, paid = course.flows.of_due, course.flows.of_paid
    sheet = course.statements.balance_sheet
    owed = due(Entry.SALES).sum() + due(Entry.TAX_ON_SALES).sum()
    received = paid(Entry.SALES).sum() + paid(Entry.TAX_ON_SALES).sum()
    assert sheet["receivables_yen"][-1] == pytest.approx(owed - received, abs=1e-6)
    assert (sheet["receivables_yen"] >= -1e-6).all()
    assert (sheet["inventory_yen"] >= -1e-6).all()
    assert sheet["short_term_loans_yen"][-1] == pytest.approx(
        0.0 if venture.years > 1 else sheet["short_term_loans_yen"][-1]
    )


@given(ventures())
def test_principal_is_repaid_to_the_yen(venture: Venture) -> None:
    course = run_venture(venture)
    lent = sum(loan.amount_yen for loan in venture.funding.loans)
    assert course.flows.of_paid(Entry.LOAN).sum() == pytest.approx(lent, abs=1e-6)
    assert course.flows.of_paid(Entry.REPAYMENT).sum() == pytest.approx(lent, abs=1e-6)
    for drawn in course.loans:
        principal = drawn.schedule.principal_yen
        assert principal.sum() == drawn.loan.amount_yen
        assert (principal == np.floor(principal)).all()


@given(ventures())
def test_fixed_assets_end_at_what_is_not_written_off(venture: Venture) -> None:
    course = run_venture(venture)
    sheet = course.statements.balance_sheet["fixed_assets_yen"]
    assert (sheet >= -1e-6).all()
    lost = course.valued.depreciation_yen.sum() + course.valued.reduction_yen.sum()
    invested = course.flows.of_due(Entry.INVESTMENT).sum()
    if venture.taxes.books == "gross":
        invested += course.flows.of_due(Entry.TAX_ON_INVESTMENT).sum()
    assert sheet[-1] == pytest.approx(invested - lost, abs=1e-6)


@given(ventures())
def test_consumption_tax_passes_through(venture: Venture) -> None:
    flows = run_venture(venture).flows
    collected = flows.of_due(Entry.TAX_ON_SALES)
    rest = (
        collected
        - flows.of_due(Entry.TAX_ON_PURCHASES)
        - flows.of_due(Entry.TAX_ON_INVESTMENT)
        - flows.of_due(Entry.TAX_SETTLED)
        + flows.of_due(Entry.TAX_DIFFERENCE)
    )
    assert rest == pytest.approx(np.zeros_like(rest), abs=1e-6)
    if venture.taxes.consumption == "exempt":
        assert not collected.any()
        assert not flows.of_due(Entry.TAX_SETTLED).any()
    if venture.taxes.consumption == "general":
        assert not flows.of_due(Entry.TAX_DIFFERENCE).any()


@given(ventures(), st.floats(0.2, 2.0))
@settings(max_examples=30)
def test_less_sold_never_means_more_sales(venture: Venture, factor: float) -> None:
    plan, other = run_venture(venture), run_venture(venture, scenario=Scenario(volume=factor))
    ours, theirs = (c.flows.of_due(Entry.SALES).sum() for c in (plan, other))
    assert theirs == pytest.approx(factor * ours)


@given(ventures())
@settings(max_examples=30)
def test_a_late_opening_only_takes_sales_away(venture: Venture) -> None:
    plan = run_venture(venture)
    late = run_venture(venture, scenario=Scenario(delay_months=6))
    assert late.flows.of_due(Entry.WAGES).sum() == pytest.approx(
        plan.flows.of_due(Entry.WAGES).sum()
    )
    opening = plan.setting.planned_opening
    monthly = late.setting.timeline.months
    assert not late.flows.of_due(Entry.SALES)[opening : min(opening + 6, monthly)].any()
    assert np.abs(_imbalance(late)).max() < 1e-6


def _imbalance(course: object) -> np.ndarray:
    sheet = course.statements.balance_sheet  # type: ignore[attr-defined]
    return sheet["total_assets_yen"] - sheet["total_liabilities_yen"] - sheet["net_assets_yen"]


@given(ventures())
def test_grants_pay_for_assets_and_are_no_profit(venture: Venture) -> None:
    result = run_venture(venture).statements.yearly().profit_and_loss
    eligible = sum(
        line.cost_yen.value
        for line in venture.investments
        if line.life is not None and venture.funded(line)
    )
    granted = min(venture.funding.grants_yen, eligible)
    assert result["reduction_loss_yen"].sum() == pytest.approx(granted)


def test_frames_name_accounts_and_periods() -> None:
    from .test_model import FILE  # a small complete venture

    venture = Venture.model_validate(pytest.importorskip("tomllib").loads(FILE))
    told = run_venture(venture).statements
    frame = told.frame("balance_sheet")
    assert list(frame.columns) == list(told.timeline.periods)
    assert "現金及び預金" in frame.index
    assert isinstance(told.frame("cash_flow", "en"), pd.DataFrame)


@given(ventures())
def test_postings_are_the_same_reading(venture: Venture) -> None:
    assert equal(postings(venture).without, run_venture(venture).ledgers().without)
    assert by(postings(venture).with_, "kind").equals(by(postings(venture).with_, "kind"))
    assert subtotal(postings(venture).with_, kind="sale") == pytest.approx(
        run_venture(venture).flows.of_due(Entry.SALES).sum()
    )
