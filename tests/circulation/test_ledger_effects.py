import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings, strategies as st

from machigenki.circulation import TYPE1, TYPE2, effect, ledger_effect
from machigenki.circulation.ledger_accounts import sort_postings
from machigenki.circulation.model import Model
from machigenki.ledger import FlowKind, Ledger, Party, Posting, add, difference
from machigenki.ledger.posting import MUNICIPALITY, STATE
from machigenki.region.problem import InputError
from machigenki.region.tier import Tier

from .circulation_ledgers import CUSTOMER, GUESTS, VENTURE, ledgers
from .circulation_models import model, models

LOCAL = Tier.REGION
BUY, SELL = FlowKind.PURCHASE, FlowKind.SALE


@pytest.fixture
def town() -> Model:
    """Two sectors: 01 forestry, 21 oil (not made here: its demand is all bought outside)."""
    return model(
        np.array([[0.1, 0.0], [0.2, 0.0]]),
        np.array([[0.5, 0.3, 0.2, 0.0], [0.0, 0.0, 0.4, 0.6]]),
        np.array([[0.4, 0.0], [0.2, 0.0], [0.05, 0.0], [0.04, 0.0], [0.01, 0.0]]),
        np.array([0.5, 0.5]),
        resident=1.0,
        local=0.5,
        propensity=0.6,
        local_taxes=0.25,
        labels=["01", "21"],
    )


def chips_for_oil() -> tuple[Ledger, Ledger]:
    """The hot spring pays 100 for oil without, and 80 for chips with, the measure."""
    with_ = Ledger.of(
        [
            Posting("2027", CUSTOMER, VENTURE, SELL, 80.0, "16"),
            Posting("2027", CUSTOMER, Party.owners("温泉", LOCAL), FlowKind.PROFIT, 20.0),
            Posting("2027", VENTURE, Party.industry("01", LOCAL), BUY, 40.0, "01"),
            Posting("2027", VENTURE, Party.households(LOCAL), FlowKind.WAGE, 25.0),
            Posting("2027", VENTURE, STATE, FlowKind.SOCIAL_INSURANCE, 5.0),
            Posting("2027", VENTURE, MUNICIPALITY, FlowKind.TAX, 2.0),
            Posting("2027", VENTURE, Party.owners("会社", LOCAL), FlowKind.PROFIT, 8.0),
        ]
    )
    without = Ledger.of(
        [Posting("2027", CUSTOMER, Party.industry("21", Tier.NATION), BUY, 100.0, "21")]
    )
    return with_, without


def test_chips_for_oil_worked_by_hand(town: Model) -> None:
    result = ledger_effect(town, difference(*chips_for_oil()))
    # Forestry gets 40 and buys half of its own inputs (0.1) inside: x = 40 / (1 − 0.05).
    chain = 40.0 / 0.95
    homes = 0.5 * 0.5 / 0.95  # output of forestry per yen consumed
    income = (25.0 + 0.4 * chain) / (1.0 - 0.6 * 0.4 * homes)
    induced = homes * 0.6 * income
    per_yen = 0.4 + 0.2 * 0.5 + 0.04 * 0.25
    by_channel = result.by_industry.groupby("channel")["retained_income_yen"].sum()
    assert by_channel["explicit"] == pytest.approx(20.0 + 25.0 + 2.0 + 8.0)
    assert by_channel["supply_chain"] == pytest.approx(chain * per_yen)
    assert by_channel["households"] == pytest.approx(induced * per_yen)
    assert result.retained_income_yen == pytest.approx(by_channel.sum())
    assert result.inflow_yen == 0.0
    assert result.leak_yen < 0.0
    explicit = result.leaks[result.leaks["channel"] == "explicit"]
    assert explicit.set_index("category")["amount_yen"].to_dict() == pytest.approx(
        {"direct_imports": -100.0, "social_insurance": 5.0}
    )


def test_sales_between_the_parties_change_nothing(town: Model) -> None:
    change = difference(*chips_for_oil())
    dearer = Ledger.of(
        [
            Posting("2027", CUSTOMER, VENTURE, SELL, 10.0, "16"),
            Posting("2027", CUSTOMER, Party.owners("温泉", LOCAL), FlowKind.PROFIT, -10.0),
            Posting("2027", VENTURE, Party.owners("会社", LOCAL), FlowKind.PROFIT, 10.0),
        ]
    )
    one, other = ledger_effect(town, change), ledger_effect(town, add(change, dearer))
    assert one.retained_income_yen == pytest.approx(other.retained_income_yen)
    assert one.leak_yen == pytest.approx(other.leak_yen)


def test_a_displaced_rival_loses_what_an_import_would_not(town: Model) -> None:
    sale = [
        Posting("2027", CUSTOMER, VENTURE, SELL, 50.0, "01"),
        Posting("2027", VENTURE, Party.households(LOCAL), FlowKind.WAGE, 50.0),
    ]
    rival = Posting("2027", CUSTOMER, Party.industry("01", LOCAL), BUY, 50.0, "01")
    imported = Posting("2027", CUSTOMER, Party.industry("01", Tier.NATION), BUY, 50.0, "01")
    displaced = ledger_effect(town, difference(Ledger.of(sale), Ledger.of([rival])))
    replaced = ledger_effect(town, difference(Ledger.of(sale), Ledger.of([imported])))
    assert (displaced.orders.to_numpy() <= 0.0).all()
    assert displaced.retained_income_yen < replaced.retained_income_yen


def test_money_from_outside_is_an_inflow_and_no_demand(town: Model) -> None:
    ledger = Ledger.of(
        [
            Posting("2027", GUESTS, VENTURE, SELL, 100.0, "67"),
            Posting("2027", VENTURE, Party.owners("会社", Tier.NATION), FlowKind.PROFIT, 100.0),
        ]
    )
    result = ledger_effect(town, ledger)
    assert result.flows.to_dict("records") == [
        {"kind": "sale", "tier": "nation", "amount_yen": 100.0}
    ]
    assert result.leak_yen == pytest.approx(100.0)
    assert result.retained_income_yen == 0.0
    assert not result.orders.to_numpy().any()


def test_a_purchase_without_a_place_is_split_by_sourcing(town: Model) -> None:
    unstated = Party.industry("01", Tier.UNSTATED)
    result = ledger_effect(town, Ledger.of([Posting("2027", VENTURE, unstated, BUY, 10.0, "01")]))
    assert result.orders.loc["01", "2027"] == pytest.approx(5.0)
    direct = result.leaks[result.leaks["category"] == "direct_imports"]
    assert direct.set_index("tier")["amount_yen"].to_dict() == pytest.approx(
        {"prefecture": 3.0, "nation": 2.0}
    )


def test_a_loan_moves_money_in_time_only(town: Model) -> None:
    bank = Party.bank(Tier.NATION)
    plan = Ledger.of(
        [
            Posting("2027", bank, VENTURE, FlowKind.LOAN, 100.0),
            Posting(
                "2027", VENTURE, Party.industry("21", Tier.NATION), FlowKind.INVESTMENT, 100.0, "21"
            ),
            Posting("2028", GUESTS, VENTURE, SELL, 160.0, "67"),
            Posting("2028", VENTURE, bank, FlowKind.REPAYMENT, 100.0),
            Posting("2028", VENTURE, bank, FlowKind.INTEREST, 5.0),
            Posting("2028", VENTURE, Party.owners("会社", LOCAL), FlowKind.PROFIT, 55.0),
        ]
    )
    result = ledger_effect(town, plan)
    assert result.per_year["retained_income_yen"].tolist() == pytest.approx([0.0, 55.0])


def test_own_money_put_in_is_no_income_when_it_comes_back(town: Model) -> None:
    owners = Party.owners("会社", LOCAL)
    plan = Ledger.of(
        [
            Posting("2027", owners, VENTURE, FlowKind.EQUITY, 100.0),
            Posting(
                "2027", VENTURE, Party.industry("21", Tier.NATION), FlowKind.INVESTMENT, 100.0, "21"
            ),
            Posting("2028", GUESTS, VENTURE, SELL, 130.0, "67"),
            Posting("2028", VENTURE, owners, FlowKind.PROFIT, 130.0),
        ]
    )
    assert ledger_effect(town, plan).retained_income_yen == pytest.approx(30.0)


def test_months_are_joined_into_fiscal_years(town: Model) -> None:
    households = Party.households(LOCAL)
    ledger = Ledger.of(
        [
            Posting("2027-04", VENTURE, households, FlowKind.WAGE, 1.0),
            Posting("2028-03", VENTURE, households, FlowKind.WAGE, 2.0),
            Posting("2028-04", VENTURE, households, FlowKind.WAGE, 4.0),
        ]
    )
    assert ledger_effect(town, ledger).per_year.index.tolist() == ["2027", "2028"]


def test_an_industry_that_the_model_lacks_is_named(town: Model) -> None:
    ledger = Ledger.of([Posting("2027", VENTURE, Party.industry("99", LOCAL), BUY, 1.0, "99")])
    with pytest.raises(InputError, match="99"):
        ledger_effect(town, ledger)


def test_jobs_of_the_measure_are_added(town: Model) -> None:
    jobs = pd.Series({"2027": 3.0, "2028": 4.0})
    with_ = ledger_effect(town, chips_for_oil()[0], own_jobs_persons=jobs)
    bare = ledger_effect(town, chips_for_oil()[0])
    assert with_.jobs_person_years - bare.jobs_person_years == pytest.approx(3.0)


def test_each_hundred_yen_comes_to_rest(town: Model) -> None:
    rests = ledger_effect(town, difference(*chips_for_oil())).per_100_yen
    assert rests["yen"].sum() == pytest.approx(100.0, rel=1e-12)
    explicit = rests[rests["channel"] == "explicit"].set_index("category")["yen"]
    assert explicit["local_profits"] == pytest.approx(28.0)
    assert explicit["social_insurance"] == pytest.approx(5.0)


def test_nothing_happens_in_an_empty_ledger(town: Model) -> None:
    result = ledger_effect(town, Ledger.empty())
    assert result.retained_income_yen == 0.0
    assert result.per_100_yen.empty


@settings(max_examples=30)
@given(st.data(), models(zero_output=False))
def test_money_in_is_money_out_and_money_kept(data: st.DataObject, region: Model) -> None:
    ledger = data.draw(ledgers(region))
    result = ledger_effect(region, ledger)
    assert abs(result.residual_yen) <= 1e-9 * np.abs(ledger.amount_yen).sum()


@settings(max_examples=30)
@given(st.data(), models(zero_output=False))
def test_every_posting_counts_once_on_each_side(data: st.DataObject, region: Model) -> None:
    entries = sort_postings(region, data.draw(ledgers(region)))
    part = entries.accounts.index.get_level_values("part")
    accounts = entries.accounts.to_numpy()
    rest = (
        accounts[part == "inflow"].sum(axis=0)
        - accounts[part.isin(["leak", "kept", "income"])].sum(axis=0)
        - entries.orders.sum(axis=0)
        - entries.unstated.sum(axis=0)
    )
    np.testing.assert_allclose(rest, 0.0, atol=1e-12)


@settings(max_examples=30)
@given(st.data(), models(zero_output=False), st.floats(-2.0, 3.0))
def test_splitting_a_posting_changes_nothing(
    data: st.DataObject, region: Model, share: float
) -> None:
    ledger = data.draw(ledgers(region))
    row = data.draw(st.integers(0, len(ledger) - 1))
    amounts = np.append(ledger.amount_yen, ledger.amount_yen[row] * (1.0 - share))
    amounts[row] *= share
    keys = pd.concat([ledger.postings, ledger.postings.iloc[[row]].assign(item="別の行")])
    split = Ledger(keys.reset_index(drop=True), amounts)
    one, two = ledger_effect(region, ledger), ledger_effect(region, split)
    slack = 1e-9 * np.abs(amounts).sum()
    pd.testing.assert_frame_equal(one.per_year, two.per_year, atol=slack)
    np.testing.assert_allclose(one.orders, two.orders, atol=slack)
    for name in ("by_industry", "leaks", "kept", "flows"):
        amounts_of = [c for c in getattr(one, name) if str(c).endswith(("_yen", "_years"))]
        labels = [c for c in getattr(one, name) if c not in amounts_of]
        sums = (getattr(side, name).set_index(labels)[amounts_of] for side in (one, two))
        first, second = (frame[frame.abs().gt(slack).any(axis=1)] for frame in sums)
        pd.testing.assert_frame_equal(first, second, atol=slack)


@settings(max_examples=30)
@given(models(zero_output=False), st.floats(1e3, 1e9))
def test_an_order_is_what_type1_and_type2_say(region: Model, yen: float) -> None:
    sector = str(region.sectors[0])
    order = Posting("2027", VENTURE, Party.industry(sector, LOCAL), BUY, yen, sector)
    result = ledger_effect(region, Ledger.of([order]))
    output = result.by_industry.groupby("channel")["output_yen"].sum()
    shock = pd.Series({sector: yen})
    one = effect(region, shock, method=TYPE1, local=True).output.sum().item()
    two = effect(region, shock, method=TYPE2, local=True).output.sum().item()
    assert output["supply_chain"] == pytest.approx(one, rel=1e-9)
    assert output["supply_chain"] + output["households"] == pytest.approx(two, rel=1e-9)
