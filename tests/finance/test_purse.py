"""What the public side pays and gets, read from ledgers of hand-made measures."""

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, strategies as st

from machigenki.finance.purse import Part, public_purse, recovery_years
from machigenki.ledger import Basis, FlowKind, Ledger, Party, PartyKind, Posting, difference
from machigenki.region import InputError, Status, Tier

TOWN = Party("municipality", PartyKind.MUNICIPALITY, Tier.REGION)
PREFECTURE = Party("prefecture", PartyKind.PREFECTURE_GOVERNMENT, Tier.PREFECTURE)
STATE = Party("state", PartyKind.STATE, Tier.NATION)
FIRM = Party("firm", PartyKind.VENTURE, Tier.REGION)
DISPOSAL = Party("disposal", PartyKind.CUSTOMER, Tier.REGION)
OTHER_TOWN = Party("other", PartyKind.MUNICIPALITY, Tier.NATION)


def pays(period, payer, payee, kind, amount, item="", basis=Basis.BOTH) -> Posting:
    return Posting(period, payer, payee, kind, amount, item=item, basis=basis)


GRANT = (
    pays("2027", STATE, FIRM, FlowKind.SUBSIDY, 60.0),
    pays("2027", TOWN, FIRM, FlowKind.SUBSIDY, 40.0),
)
TAXES = tuple(
    pays(str(year), FIRM, payee, FlowKind.TAX, amount, item)
    for year in (2028, 2029, 2030)
    for payee, amount, item in (
        (TOWN, 20.0, "固定資産税"),
        (TOWN, 4.0, "入湯税"),
        (PREFECTURE, 8.0, "法人税等"),
        (STATE, 30.0, "法人税等"),
    )
)
SAVED = tuple(
    pays(str(year), DISPOSAL, TOWN, FlowKind.PROFIT, -cost, basis=Basis.PAID)
    for year, cost in ((2028, 50.0), (2029, 50.0), (2030, 50.0))
)
CHANGE = difference(Ledger.of([*GRANT, *TAXES]), Ledger.of(list(SAVED)))


def test_parts_by_party_and_year() -> None:
    found = public_purse(CHANGE, fiscal_strength=0.3, prefecture_fiscal_strength=1.1)
    assert found.years == (2027, 2028, 2029, 2030)
    parts = {part: values.tolist() for part, values in found.municipality.parts.items()}
    assert parts == {
        Part.GRANT: [-40.0, 0.0, 0.0, 0.0],
        Part.TAX: [0.0, 24.0, 24.0, 24.0],
        Part.INDUCED_TAX: [0.0] * 4,
        Part.SAVED: [0.0, 50.0, 50.0, 50.0],
        # 75 % of the property tax; 入湯税 does not count.
        Part.ALLOCATION: [0.0, -15.0, -15.0, -15.0],
    }
    assert found.municipality.net_yen.tolist() == [-40.0, 59.0, 59.0, 59.0]
    assert found.municipality.cumulative_yen.tolist() == [-40.0, 19.0, 78.0, 137.0]
    assert found.municipality.payback_years == pytest.approx(40 / 59)
    assert found.parties[PartyKind.PREFECTURE_GOVERNMENT].net_yen.tolist() == [0.0, 8.0, 8.0, 8.0]
    assert found.parties[PartyKind.STATE].parts[Part.ALLOCATION].tolist() == [0.0, 15.0, 15.0, 15.0]
    # All public money: 100 out, then 24 + 8 + 30 + 50 a year.
    assert found.net_yen.tolist() == [-100.0, 112.0, 112.0, 112.0]
    assert found.payback_years == pytest.approx(100 / 112)


def test_allocation_tax_of_the_ministry_of_finances_table() -> None:
    # 財務省「ファイナンス」2021年6月号 表1: 税収入が40増えると交付税は125から95に減り、
    # 収入は10増える。40減ると155に増え、収入は10減る。
    def revenue(tax: float) -> tuple[float, float]:
        town = public_purse(
            Ledger.of([pays("2020", FIRM, TOWN, FlowKind.TAX, tax, "市町村民税")]),
            fiscal_strength=0.375,
        ).municipality
        return float(town.parts[Part.ALLOCATION][0]), float(town.net_yen[0])

    assert revenue(40.0) == pytest.approx((95 - 125, 235 - 225))
    assert revenue(-40.0) == pytest.approx((155 - 125, 215 - 225))


def test_a_town_that_receives_none_loses_none() -> None:
    rich = public_purse(CHANGE, fiscal_strength=1.0, prefecture_fiscal_strength=1.0)
    assert not rich.municipality.parts[Part.ALLOCATION].any()
    assert rich.municipality.status is Status.ESTIMATED
    assert any("1以上" in note("ja") for note in rich.notes)


def test_an_unknown_fiscal_strength_is_read_cautiously_and_said() -> None:
    unknown = public_purse(CHANGE, fiscal_strength=None)
    assert unknown.municipality.net_yen.tolist() == [-40.0, 59.0, 59.0, 59.0]
    assert unknown.municipality.status is Status.UNVERIFIED
    assert any("未確認" in note("ja") for note in unknown.notes)
    assert public_purse(CHANGE, fiscal_strength=0.3).municipality.status is Status.ESTIMATED


def test_a_grant_passed_on_by_the_town_costs_it_only_its_own_share() -> None:
    passed = Ledger.of(
        [
            pays("2027", STATE, TOWN, FlowKind.SUBSIDY, 60.0),
            pays("2027", TOWN, FIRM, FlowKind.SUBSIDY, 100.0),
        ]
    )
    assert public_purse(passed, fiscal_strength=0.3).municipality.parts[Part.GRANT].tolist() == [
        -40.0
    ]


def test_induced_tax_is_the_towns_and_counts_toward_allocation() -> None:
    induced = pd.Series({"2028": 8.0, "2032": 4.0})
    town = public_purse(CHANGE, fiscal_strength=0.3, induced_tax_yen=induced).municipality
    assert town.parts[Part.INDUCED_TAX].tolist() == [0.0, 8.0, 0.0, 0.0, 0.0, 4.0]
    assert town.parts[Part.ALLOCATION].tolist() == [0.0, -21.0, -15.0, -15.0, 0.0, -3.0]


def test_only_what_is_paid_counts_and_months_are_joined_into_fiscal_years() -> None:
    ledger = Ledger.of(
        [
            pays("2027-12", STATE, FIRM, FlowKind.SUBSIDY, 9.0, basis=Basis.ACCRUED),
            pays("2028-03", STATE, FIRM, FlowKind.SUBSIDY, 4.0, basis=Basis.PAID),
            pays("2028-04", STATE, FIRM, FlowKind.SUBSIDY, 5.0, basis=Basis.PAID),
        ]
    )
    found = public_purse(ledger, fiscal_strength=0.5)
    assert found.years == (2027, 2028)
    assert found.net_yen.tolist() == [-4.0, -5.0]
    assert found.payback_years is None


def test_consumption_tax_social_insurance_loans_and_other_towns_are_left_out() -> None:
    ledger = Ledger.of(
        [
            pays("2027", FIRM, STATE, FlowKind.CONSUMPTION_TAX, 9.0),
            pays("2027", FIRM, STATE, FlowKind.SOCIAL_INSURANCE, 9.0),
            pays("2027", TOWN, FIRM, FlowKind.LOAN, 9.0),
            pays("2027", FIRM, OTHER_TOWN, FlowKind.TAX, 9.0),
            pays("2027", TOWN, FIRM, FlowKind.PURCHASE, 3.0),
        ]
    )
    found = public_purse(ledger, fiscal_strength=0.5)
    assert found.net_yen.tolist() == [-3.0]
    assert found.municipality.parts[Part.SAVED].tolist() == [-3.0]


def test_a_measure_that_touches_no_purse_has_none() -> None:
    found = public_purse(Ledger.empty(), fiscal_strength=0.5)
    assert found.years == () and found.payback_years == 0.0


def test_a_table_of_the_purse_sums_to_its_net() -> None:
    table = public_purse(CHANGE, fiscal_strength=0.3).frame("en")
    town = table.loc["the municipality"]
    assert town.loc["net"].tolist() == town.drop("net").sum().tolist()
    assert table.columns.tolist() == [2027, 2028, 2029, 2030]


amounts = st.lists(st.floats(-1e8, 1e8), min_size=3, max_size=3)


@given(amounts, amounts, amounts, amounts, st.floats(0, 2))
def test_parts_sum_to_the_net_and_allocation_cancels_in_the_whole(
    grant, tax, saved, prefecture, strength
) -> None:
    postings = []
    for year, *flows in zip(("2027", "2028", "2030"), grant, tax, saved, prefecture, strict=True):
        postings += [
            pays(year, TOWN, FIRM, FlowKind.SUBSIDY, flows[0]),
            pays(year, FIRM, TOWN, FlowKind.TAX, flows[1]),
            pays(year, DISPOSAL, TOWN, FlowKind.PROFIT, flows[2]),
            pays(year, FIRM, PREFECTURE, FlowKind.TAX, flows[3]),
        ]
    found = public_purse(Ledger.of(postings), fiscal_strength=strength)
    for party in found.parties.values():
        np.testing.assert_allclose(sum(party.parts.values()), party.net_yen)
    flows = np.array(tax) + np.array(saved) + np.array(prefecture) - np.array(grant)
    net = dict(zip(found.years, found.net_yen, strict=True))
    told = [net.get(year, 0.0) for year in (2027, 2028, 2030)]
    np.testing.assert_allclose(told, flows, rtol=1e-9, atol=1e-6)


def test_draws_are_read_one_by_one() -> None:
    tax = pays("2028", FIRM, TOWN, FlowKind.TAX, np.array([4.0, 8.0]))
    induced = pd.DataFrame([[1.0, 3.0]], index=["2028"])
    found = public_purse(Ledger.of([*GRANT, tax]), fiscal_strength=0.3, induced_tax_yen=induced)
    assert found.municipality.net_yen.tolist() == [[-40.0, -40.0], [1.25, 2.75]]
    single = public_purse(Ledger.of(list(GRANT)), fiscal_strength=0.3, induced_tax_yen=induced)
    assert single.municipality.net_yen.tolist() == [[-40.0, -40.0], [0.25, 0.75]]
    assert single.frame().shape == (6 + 5 + 5, 2)


@pytest.mark.parametrize("field", ["fiscal_strength", "prefecture_fiscal_strength"])
def test_a_negative_fiscal_strength_is_refused(field) -> None:
    given_ = {"fiscal_strength": 0.3, field: -0.1}
    with pytest.raises(InputError, match=rf'"{field}".*found: -0.1'):
        public_purse(CHANGE, **given_)


@pytest.mark.parametrize(
    ("net", "years"),
    [
        ([-100, 25, 25, 25, 25], 4.0),
        ([0, -100, 40, 40, 40], 2.5),
        ([-100, 25, 25], np.inf),
        ([10, 10], 0.0),
        # Paid back in the second year, then a second outlay: back for good in the fifth.
        ([-100, 60, 60, -60, 80, 5], 3.5),
        ([-50, -50, 200], 1.5),
    ],
)
def test_money_is_back_when_it_stays_back(net, years) -> None:
    assert recovery_years(np.array(net, dtype=float)) == pytest.approx(years)


def test_money_is_back_draw_by_draw() -> None:
    net = np.array([[-100.0, -10.0, 5.0], [50.0, 5.0, 5.0], [50.0, 0.0, 5.0]])
    assert recovery_years(net).tolist() == [2.0, np.inf, 0.0]


@given(st.floats(1, 1e9), st.floats(1, 1e9), st.integers(1, 20))
def test_an_even_gain_pays_back_in_outlay_over_gain(outlay, gain, years) -> None:
    found = recovery_years(np.array([-outlay] + [gain] * years))
    if outlay <= gain * years * (1 - 1e-9):
        assert found == pytest.approx(outlay / gain, rel=1e-6) or outlay < 1e-8 * gain * years
    elif outlay > gain * years * (1 + 1e-6):
        assert found == np.inf
