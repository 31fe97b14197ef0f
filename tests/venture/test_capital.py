"""Where the money comes from and how it goes back: bridge, tranches, fee, fund, crowd."""

from typing import Any

import numpy as np
import pytest

from machigenki.finance.flows import Entry
from machigenki.venture import Scenario, Venture, run_venture


def venture(**changes: Any) -> Venture:
    """Return a small heat supplier: 10 million yen of boiler in December, open from April."""
    data: dict[str, Any] = {
        "kind": "venture",
        "title": {"ja": "熱供給"},
        "checked_on": "2026-11-24",
        "first_year": 2027,
        "years": 8,
        "owners": "region",
        "products": [
            {
                "name": "熱",
                "industry": "46",
                "price_yen": 10_000,
                "quantity": 1_000,
                "buyers": [{"name": "宿", "instead_of": "import", "industry": "21"}],
            }
        ],
        "investments": [
            {
                "asset": "ボイラー",
                "industry": "29",
                "place": "nation",
                "cost_yen": 10_000_000,
                "life_years": 10,
            }
        ],
        "funding": {
            "own": [{"amount_yen": 3_000_000}],
            "loans": [{"amount_yen": 4_000_000, "rate": 0.024, "years": 5}],
            "grants": [{"amount_yen": 3_000_000, "state_share": 0.5, "municipality_share": 0.5}],
        },
    }
    funding = {**data["funding"], **changes.pop("funding", {})}
    return Venture.model_validate({**data, **changes, "funding": funding})


def month(course: Any, name: str) -> int:
    return course.setting.timeline.periods.index(name)


def test_the_grant_is_due_at_the_years_end_and_paid_two_months_later() -> None:
    course = run_venture(venture())
    due, paid = course.flows.of_due(Entry.GRANT), course.flows.of_paid(Entry.GRANT)
    assert due[month(course, "2028-03")] == 3_000_000
    assert paid[month(course, "2028-05")] == 3_000_000
    receivable = course.statements.balance_sheet["grant_receivable_yen"]
    assert receivable[month(course, "2028-04")] == 3_000_000
    assert receivable[month(course, "2028-05")] == 0


def test_a_bridge_stands_in_for_the_grant_and_bears_interest_while_it_does() -> None:
    course = run_venture(venture(funding={"bridge": {"rate": 0.03}}))
    short = course.statements.balance_sheet["short_term_loans_yen"]
    assert short[month(course, "2027-12")] == 3_000_000
    assert short[month(course, "2028-04")] == 3_000_000
    assert short[month(course, "2028-05")] == 0
    plain = run_venture(venture())
    more = course.flows.of_due(Entry.INTEREST).sum() - plain.flows.of_due(Entry.INTEREST).sum()
    assert more == 5 * int(3_000_000 * 0.03 / 12)


def test_a_bridge_may_cover_the_tax_on_the_investment_until_the_refund() -> None:
    course = run_venture(venture(funding={"bridge": {"rate": 0.03, "consumption_tax": True}}))
    short = course.statements.balance_sheet["short_term_loans_yen"]
    assert short[month(course, "2028-04")] == 3_000_000 + 1_000_000
    refunded = course.flows.of_paid(Entry.TAX_SETTLED).argmin()
    assert course.flows.of_paid(Entry.TAX_SETTLED)[refunded] == pytest.approx(-1_000_000)
    assert short[refunded] == 0
    assert short[refunded - 1] == 1_000_000


def test_the_region_never_sees_the_bridge() -> None:
    with_bridge = run_venture(venture(funding={"bridge": {"rate": 0.0}})).ledgers().with_
    assert with_bridge == run_venture(venture()).ledgers().with_


def test_a_loan_is_drawn_in_one_sum_and_never_owed_less_than_nothing() -> None:
    two = [
        {"asset": "基礎", "industry": "41", "place": "region", "cost_yen": 1_000_000, "month": 6},
        {
            "asset": "炉",
            "industry": "29",
            "place": "nation",
            "cost_yen": 9_000_000,
            "year": 2028,
            "month": 12,
        },
    ]
    course = run_venture(venture(investments=two, operation_year=2029))
    lent = course.flows.of_paid(Entry.LOAN)
    assert lent[month(course, "2027-06")] == lent.sum() == 4_000_000
    assert (course.statements.balance_sheet["long_term_loans_yen"] >= 0).all()
    assert (course.flows.of_due(Entry.INTEREST) >= 0).all()
    # To the region it is money for the investments, in the years in which they are made.
    due = course.setting.timeline.yearly(course.flows.of_due(Entry.LOAN))
    assert due[:2] == pytest.approx([400_000, 3_600_000])


def test_money_without_an_investment_comes_all_the_same() -> None:
    course = run_venture(
        venture(
            investments=[],
            funding={
                "working_capital_yen": 3_000_000,
                "own": [],
                "loans": [],
                "grants": [
                    {"amount_yen": 1_000_000, "state_share": 0.5, "municipality_share": 0.5}
                ],
                "crowdfunding": [{"amount_yen": 2_000_000}],
            },
        )
    )
    assert course.flows.of_paid(Entry.OTHER_INCOME).sum() == pytest.approx(2_000_000)
    assert course.flows.of_paid(Entry.GRANT).sum() == pytest.approx(1_000_000)


def test_a_loan_for_what_costs_nothing_is_drawn_before_it_is_repaid() -> None:
    free = [{"asset": "譲り受けた炉", "industry": "29", "place": "region", "cost_yen": 0}]
    course = run_venture(
        venture(
            investments=free,
            funding={
                "working_capital_yen": 2_000_000,
                "own": [],
                "loans": [{"amount_yen": 2_000_000, "rate": 0.02, "years": 3}],
                "grants": [],
            },
        )
    )
    owed = course.statements.balance_sheet["long_term_loans_yen"]
    assert owed.max() == 2_000_000
    assert owed.min() >= 0


def test_equipment_dearer_than_planned_is_missing_in_cash() -> None:
    dearer = run_venture(venture(), scenario=Scenario(cost=1.5))
    plan = run_venture(venture())
    december = month(plan, "2027-12")
    missing = (
        plan.statements.balance_sheet["cash_yen"] - dearer.statements.balance_sheet["cash_yen"]
    )
    assert missing[december] == pytest.approx(5_500_000)  # half of ten million, and the tax on it


def test_a_smaller_loan_is_settled_with_a_smaller_grant() -> None:
    grant = {
        "amount_yen": 3_000_000,
        "state_share": 0.5,
        "municipality_share": 0.5,
        "rules_of": "R7",
    }
    course = run_venture(
        venture(funding={"grants": [grant]}), scenario=Scenario(loans=np.array([1.0, 0.5, 0.0]))
    )
    assert course.flows.of_paid(Entry.GRANT).sum(axis=0) == pytest.approx([3e6, 2e6, 0])


def test_a_guarantee_fee_is_paid_at_drawing_and_borne_over_the_term() -> None:
    loan = {
        "amount_yen": 4_000_000,
        "rate": 0.024,
        "years": 5,
        "guaranteed": True,
        "guarantee_fee_rate": 0.0115,
    }
    course = run_venture(venture(funding={"loans": [loan]}))
    plain = run_venture(venture())
    fee = course.flows.of_paid(Entry.INTEREST) - plain.flows.of_paid(Entry.INTEREST)
    # ⌊4,000,000 · 1.15 % · 60 ÷ 12 · 0.55⌋ for 60 equal instalments.
    assert fee[month(course, "2027-12")] == 126_500
    borne = course.flows.of_due(Entry.INTEREST) - plain.flows.of_due(Entry.INTEREST)
    assert borne.sum() == pytest.approx(126_500)
    prepaid = course.statements.balance_sheet["prepaid_yen"]
    assert prepaid[month(course, "2027-12")] == pytest.approx(126_500)
    assert prepaid[-1] == pytest.approx(0, abs=1e-6)


def test_a_fund_and_a_crowd_count_as_sources() -> None:
    course = run_venture(
        venture(
            funding={
                "own": [{"amount_yen": 1_100_000}],
                "investors": [{"name": "元気ファンド", "amount_yen": 1_000_000}],
                "crowdfunding": [{"amount_yen": 1_000_000, "fee_rate": 0.1}],
            }
        )
    )
    sheet = course.statements.balance_sheet
    assert sheet["capital_yen"][-1] == pytest.approx(2_100_000)
    result = course.statements.yearly().profit_and_loss
    assert result["other_income_yen"].sum() == pytest.approx(1_000_000)
    payees = set(course.ledger.postings["payer"][course.ledger.postings["kind"] == "equity"])
    assert payees == {"owners:熱供給:region"}


def test_loans_held_back_are_not_replaced() -> None:
    plan = run_venture(venture())
    half = run_venture(venture(), scenario=Scenario(loans=np.array([1.0, 0.5])))
    lent = half.flows.of_paid(Entry.LOAN).sum(axis=0)
    assert lent == pytest.approx([4_000_000, 2_000_000])
    equity = half.flows.of_paid(Entry.EQUITY).sum(axis=0)
    assert equity == pytest.approx(plan.flows.of_paid(Entry.EQUITY).sum())
    assert half.statements.balance_sheet["cash_yen"][month(half, "2027-12"), 1] == pytest.approx(
        plan.statements.balance_sheet["cash_yen"][month(plan, "2027-12")] - 2_000_000
    )


def test_working_capital_stays_in_the_firm_and_is_no_surplus_of_the_region() -> None:
    more = {
        "working_capital_yen": 2_000_000,
        "own": [{"amount_yen": 3_500_000}],
        "loans": [
            {"amount_yen": 4_000_000, "rate": 0.024, "years": 5},
            {"name": "運転", "amount_yen": 1.5e6, "rate": 0, "years": 3, "use": "working_capital"},
        ],
    }
    course, plain = run_venture(venture(funding=more)), run_venture(venture())
    december = month(course, "2027-12")
    extra = course.statements.balance_sheet["cash_yen"] - plain.statements.balance_sheet["cash_yen"]
    assert extra[december] == pytest.approx(2_000_000)
    assert course.ledgers().with_ == plain.ledgers().with_
