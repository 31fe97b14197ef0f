"""A grant's multiples on the ministry's basis."""

import numpy as np
import pytest

from machigenki.finance.multiples import grant_multiples, grant_results
from machigenki.ledger import Basis, FlowKind, Ledger, Party, PartyKind, Posting
from machigenki.region import Status, Tier

TOWN = Party("municipality", PartyKind.MUNICIPALITY, Tier.REGION)
STATE = Party("state", PartyKind.STATE, Tier.NATION)
FIRM = Party("firm", PartyKind.VENTURE, Tier.REGION)
CUSTOMER = Party("customer", PartyKind.CUSTOMER, Tier.REGION)
BANK = Party.bank(Tier.REGION)
RESIDENTS = Party.households(Tier.REGION)
SUPPLIER = Party.industry("01", Tier.REGION)
FAR = Party.industry("01", Tier.NATION)


def ledger(years: range, amount: object = 1.0) -> Ledger:
    paid = Basis.PAID
    postings = [
        Posting("2027", STATE, FIRM, FlowKind.SUBSIDY, 6.0 * amount, basis=paid),
        Posting("2027", TOWN, FIRM, FlowKind.SUBSIDY, 4.0 * amount, basis=paid),
        Posting("2027", BANK, FIRM, FlowKind.LOAN, 15.0 * amount, item="設備資金", basis=paid),
        Posting("2027", BANK, FIRM, FlowKind.LOAN, 10.0, item="つなぎ融資", basis=paid),
    ]
    for year in map(str, years):
        postings += [
            Posting(year, FIRM, RESIDENTS, FlowKind.WAGE, 5.0 * amount),
            Posting(year, FIRM, SUPPLIER, FlowKind.PURCHASE, 8.0, "01", basis=Basis.ACCRUED),
            Posting(year, FIRM, SUPPLIER, FlowKind.PURCHASE, 8.0, "01", basis=paid),
            Posting(year, FIRM, FAR, FlowKind.PURCHASE, 99.0, "01"),
            Posting(year, CUSTOMER, SUPPLIER, FlowKind.PURCHASE, 99.0, "01"),
        ]
    return Ledger.of(postings)


def test_multiples_over_the_ministrys_seven_years() -> None:
    found = grant_multiples(ledger(range(2028, 2040)))
    assert found.years == tuple(range(2028, 2035))
    assert found.grant_yen == 10.0
    assert found.loan_times == pytest.approx(1.5)
    assert found.wage_times == pytest.approx(7 * 5 / 10)
    assert found.purchase_times == pytest.approx(7 * 8 / 10)


def test_a_shorter_plan_counts_its_own_years() -> None:
    found = grant_multiples(ledger(range(2028, 2031)))
    assert found.years == (2028, 2029, 2030)
    assert found.wage_times == pytest.approx(3 * 5 / 10)


def test_draws_and_a_plan_without_a_grant() -> None:
    found = grant_multiples(ledger(range(2028, 2031), np.array([1.0, 2.0])))
    assert found.purchase_times == pytest.approx([2.4, 1.2])
    assert np.isnan(grant_multiples(Ledger.empty()).wage_times)


def test_reported_figures_agree_with_their_printed_multiples() -> None:
    # 総務省 平成28年度当初予算資料: 287事業、投資効果223億円 = 交付金95 + 融資101 + 自己資金27
    (reported,) = grant_results()
    assert reported.status is Status.OFFICIAL
    assert reported.grant_yen + reported.loan_yen + reported.own_funds_yen == 22_300_000_000
    assert reported.local_wages_yen / reported.grant_yen == pytest.approx(4.5, abs=0.05)
    assert reported.local_purchases_yen / reported.grant_yen == pytest.approx(8.3, abs=0.05)
    assert reported.loan_times == pytest.approx(101 / 95)
