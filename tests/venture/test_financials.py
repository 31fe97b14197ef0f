"""Bank, town and ministry read one venture: stress, least needs, joint draws, grant, purse."""

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings

from machigenki.finance import bank_profiles, internal_rates
from machigenki.finance.flows import Entry
from machigenki.finance.locaben import Boundaries, LocabenFigure
from machigenki.venture import (
    Financials,
    Scenario,
    Venture,
    financials_of,
    read_venture,
    run_venture,
)
from machigenki.venture.bank_view import bank_view
from machigenki.venture.funding import Use
from machigenki.venture.grant_view import grant_views, income_and_expenditure
from machigenki.venture.simulation import simulate
from machigenki.venture.stress import CASES, least, stress
from machigenki.venture.vitals import equity_flows_yen, project_flows_yen, vitals

from .strategies import ventures
from .test_capital import venture

MANIWA = Path(__file__).parents[2] / "examples/maniwa-chip-boiler/measures/chip-boiler.toml"


@pytest.fixture(scope="module")
def maniwa() -> Venture:
    return read_venture(MANIWA)


@pytest.fixture(scope="module")
def read(maniwa: Venture) -> Financials:
    return financials_of(maniwa, discount_rate=0.04, draws=500, seed=7, fiscal_strength=0.3)


def test_futures_worked_in_one_pass_are_those_worked_alone(maniwa: Venture) -> None:
    together = stress(maniwa, 0.04)
    assert [one.name for one in together] == [name for name, _ in CASES]
    for one in together:
        months = 12 * maniwa.years
        alone = vitals(run_venture(maniwa, scenario=one.scenario, months=months), 0.04)
        assert one.lowest_cash_yen == pytest.approx(float(alone.lowest_cash_yen), abs=1)
        assert one.net_present_value_yen == pytest.approx(float(alone.net_present_value_yen))
        assert one.stands == bool(alone.stands)
        assert (one.first_short is None) == one.stands


def test_cash_is_lowest_after_money_first_moves(maniwa: Venture) -> None:
    course = run_venture(maniwa, months=12 * maniwa.years)
    cash = course.statements.balance_sheet["cash_yen"]
    signs = vitals(course, 0.04)
    at = int(signs.lowest_at)
    assert cash[0] == 0.0  # nothing is built yet
    assert signs.lowest_cash_yen == cash[at] > 0.0
    assert cash[at] == cash[np.flatnonzero(cash)[0] :].min()
    plan = stress(maniwa, 0.04)[0]
    assert plan.lowest_month == course.setting.timeline.periods[at]


def test_the_plan_heads_the_futures_and_worse_ones_leave_less(maniwa: Venture) -> None:
    plan, fifth, half, *_ = stress(maniwa, 0.04)
    assert plan.net_profit_yen > fifth.net_profit_yen > half.net_profit_yen
    assert plan.net_present_value_yen > fifth.net_present_value_yen > half.net_present_value_yen


@pytest.mark.parametrize("name", ["loans", "price", "volume"])
def test_a_little_less_than_the_least_falls_short(maniwa: Venture, name: str) -> None:
    factor = getattr(least(maniwa), name)
    assert factor is not None

    def stands(share: float) -> bool:
        scenario = Scenario(**{name: share})
        course = run_venture(maniwa, scenario=scenario, months=12 * maniwa.years)
        return bool(vitals(course, 0.04).stands)

    assert stands(factor)
    assert not stands(factor - 0.01)


def test_a_venture_that_no_price_can_save_says_so() -> None:
    hopeless = venture(
        people=[
            {"role": "多すぎる人", "persons": 100, "wage_yen": 5_000_000, "residence": "region"}
        ]
    )
    assert least(hopeless).price is None


def test_draws_repeat_with_their_seed_and_the_chance_of_a_shortfall_only_grows(
    maniwa: Venture,
) -> None:
    one, again = (simulate(maniwa, 0.04, draws=300, seed=3) for _ in range(2))
    assert (one.cash_yen == again.cash_yen).all()
    assert (np.diff(one.short_by_period) >= 0).all()
    assert one.short_by_period[-1] == pytest.approx(one.shortfall_probability)
    assert (np.diff(one.cash_yen, axis=1) >= 0).all()
    assert 0 < one.shortfall_probability < 1


def test_a_certain_plan_falls_short_for_certain_or_never() -> None:
    bridge = {
        "bridge": {"rate": 0.02, "consumption_tax": True},
        "working_capital_yen": 500_000,
        "own": [{"amount_yen": 3_500_000}],
    }
    for plan, chance in ((venture(), 1.0), (venture(funding=bridge), 0.0)):
        certain = simulate(plan, 0.04, draws=100, seed=1)
        assert certain.shortfall_probability == chance
        assert (certain.cash_yen == certain.cash_yen[:, :1]).all()


@given(ventures())
@settings(max_examples=30)
def test_project_and_equity_flows_add_up_to_cash(plan: Venture) -> None:
    course = run_venture(plan)
    cash = course.statements.balance_sheet["cash_yen"][-1]
    put_in = course.flows.of_paid(Entry.EQUITY).sum()
    assert equity_flows_yen(course).sum() == pytest.approx(cash - 2 * put_in, abs=1e-3)
    served = sum(
        course.flows.of_paid(e).sum()
        for e in (Entry.INTEREST, Entry.REPAYMENT, Entry.BRIDGE_REPAYMENT)
    ) - sum(course.flows.of_paid(e).sum() for e in (Entry.LOAN, Entry.BRIDGE_LOAN))
    assert project_flows_yen(course).sum() == pytest.approx(cash - put_in + served, abs=1e-3)


def test_the_banks_reading_is_that_of_the_statements(read: Financials) -> None:
    yearly = read.statements.yearly()
    result, bank = yearly.profit_and_loss, read.bank
    assert bank.project_rates == internal_rates(bank.project_flows_yen)
    ordinary = result["sales_yen"] - bank.variable_cost_yen - bank.fixed_cost_yen
    assert ordinary == pytest.approx(result["ordinary_profit_yen"])
    even = bank.break_even_yen[5]
    share = bank.variable_cost_yen[5] / result["sales_yen"][5]
    assert even * (1 - share) == pytest.approx(bank.fixed_cost_yen[5])
    start = read.venture.start - read.venture.first_year
    assert bank.cover.lowest == bank.cover.by_year[start:].min()
    assert bank.persons[1] == pytest.approx(sum(p.persons.value for p in read.venture.people))


def test_a_bank_may_take_a_subordinated_loan_as_equity() -> None:
    loans = [
        {"name": "融資", "amount_yen": 2_000_000, "rate": 0.02, "years": 5},
        {
            "name": "劣後ローン",
            "amount_yen": 2_000_000,
            "rate": 0.04,
            "years": 6,
            "method": "bullet",
            "subordinated": True,
        },
    ]
    course = run_venture(venture(funding={"loans": loans}))
    plain, *_ = bank_profiles()
    kind = plain.model_copy(update={"subordinated_as_equity": True})
    ours, theirs = bank_view(course, 0.04, (plain, kind)).readings
    # Drawn in December 2027, repaid six years later.
    assert ours.net_debt_yen - theirs.net_debt_yen == pytest.approx([2_000_000] * 6 + [0, 0])


def test_scores_are_given_by_boundaries_of_an_industry_that_is_sold() -> None:
    course = run_venture(venture())
    steps = {LocabenFigure.EQUITY_RATIO: (0.0, 0.2, 0.4, 0.6)}
    known = Boundaries("locaben.csv", {"電力・ガス・熱供給": steps})
    view = bank_view(course, 0.04, None, known)
    share = view.locaben[LocabenFigure.EQUITY_RATIO]
    reached = [
        1 + sum(value >= step for step in steps[LocabenFigure.EQUITY_RATIO]) for value in share
    ]
    assert view.scores[LocabenFigure.EQUITY_RATIO].tolist() == reached
    assert bank_view(course, 0.04, None, Boundaries("locaben.csv", {"宿泊業": steps})).scores == {}
    assert bank_view(course, 0.04).scores == {}


def test_ratios_do_not_depend_on_how_tax_is_booked() -> None:
    inputs = [{"name": "木", "industry": "16", "price_yen": 1_000, "quantity_per_unit": 2}]
    net, gross = (
        bank_view(run_venture(venture(inputs=inputs, taxes={"books": books})), 0.04)
        for books in ("net", "gross")
    )
    # Income taxes differ a little: the tax in the boiler is written off later.
    assert gross.cover.by_year == pytest.approx(net.cover.by_year, rel=0.12)
    assert gross.variable_cost_yen == pytest.approx(net.variable_cost_yen)
    untaxed = {"books": "net", "corporate": False}, {"books": "gross", "corporate": False}
    one, other = (
        bank_view(run_venture(venture(inputs=inputs, taxes=taxes)), 0.04) for taxes in untaxed
    )
    assert other.cover.by_year == pytest.approx(one.cover.by_year)


def test_a_venture_in_which_nothing_moves_has_futures_too() -> None:
    idle = venture(
        investments=[],
        products=[
            {
                "name": "熱",
                "industry": "46",
                "price_yen": 0,
                "quantity": 1,
                "buyers": [{"name": "宿", "instead_of": "import", "industry": "21"}],
            }
        ],
        funding={"own": [], "loans": [], "grants": []},
        taxes={"corporate": False},
    )
    assert all(one.stands for one in stress(idle, 0.04))
    assert least(idle).price == 0.0


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"people": [{"role": "人", "persons": 1, "wage_yen": 1e6}] * 2}, "two lines"),
        (
            {
                "inputs": [
                    {"name": "固定資産税", "industry": "16", "price_yen": 1, "quantity": 1},
                ]
            },
            "engine's own",
        ),
        (
            {
                "without": [
                    {
                        "payer": "宿",
                        "kind": "municipality",
                        "item": "油",
                        "industry": "21",
                        "price_yen": 1,
                        "quantity": 1,
                    }
                ]
            },
            "differ",
        ),
        (
            {
                "taxes": {"consumption": "simplified"},
                "funding": {"bridge": {"rate": 0.02, "consumption_tax": True}},
            },
            "general method only",
        ),
    ],
)
def test_names_and_bridges_that_are_not_clear_are_faults(changes: dict, words: str) -> None:
    with pytest.raises(ValueError, match=words):
        venture(**changes)


def test_the_grants_form_is_that_of_the_statements(read: Financials) -> None:
    (view,) = read.grants
    form = view.form
    assert form is not None
    result = read.statements.yearly().profit_and_loss
    span = slice(1, 1 + len(form.years))
    assert form.parts[0].totals == tuple(np.round(result["sales_yen"][span] / 1000).astype(int))
    spent = (
        result["sales_yen"]
        - result["net_profit_yen"]
        - result["depreciation_yen"]
        + result["inventory_change_yen"]
    )[span]
    assert np.array(form.expenditure) == pytest.approx(spent / 1000, abs=3)
    assert form.steady_year == 2
    assert form.investment_effect == pytest.approx(
        (view.grant.amount_yen + read.venture.funding.lent_yen(Use.EQUIPMENT))
        / view.grant.amount_yen
    )
    assert form.investment_effect == pytest.approx(view.answer.investment_effect)


def test_a_grant_over_the_rules_is_told(maniwa: Venture) -> None:
    (view,) = grant_views(run_venture(maniwa), 0.3)
    assert view.over_yen == 0
    data = maniwa.model_dump(exclude_none=True)
    data["funding"]["grants"][0]["amount_yen"] += 10_000_000
    data["funding"]["own"][0]["amount_yen"] -= 10_000_000
    (greedy,) = grant_views(run_venture(Venture.model_validate(data)), 0.3)
    assert greedy.over_yen == pytest.approx(greedy.grant.amount_yen - greedy.answer.grant_yen)
    assert greedy.over_yen > 0


def test_a_plan_of_four_years_has_no_form(maniwa: Venture) -> None:
    short = venture(years=4, funding={"loans": [{"amount_yen": 4e6, "rate": 0.02, "years": 2}]})
    assert income_and_expenditure(run_venture(short), short.funding.grants[0]) is None


def test_cash_that_never_falls_short_asks_for_nothing(read: Financials) -> None:
    assert read.needs.gaps == ()
    assert read.needs.working_capital_yen == 0


def test_a_grant_paid_later_without_a_bridge_asks_for_one() -> None:
    found = financials_of(venture(), discount_rate=0.04, draws=10, seed=1)
    (gap, *_) = found.needs.gaps
    assert gap.first == "2027-12"
    assert {str(ask.request) for ask in gap.asks} >= {"grant_bridge"}
    assert found.grants == ()


def test_a_grant_of_a_year_without_rules_is_a_fault() -> None:
    grant = {
        "amount_yen": 3_000_000,
        "state_share": 0.5,
        "municipality_share": 0.5,
        "rules_of": "H20",
    }
    with pytest.raises(ValueError, match="no rules") as caught:
        venture(funding={"grants": [grant]})
    assert "rules_of" in str(caught.value)


def test_the_purse_pays_the_grant_and_gets_the_taxes(read: Financials) -> None:
    town = read.purse.municipality
    paid = -sum(g.amount_yen * g.municipality_share for g in read.venture.funding.grants)
    assert town.parts["grant"].sum() == pytest.approx(paid)
    assert read.multiples.local_wages_yen > 0
