"""Streams become postings; what is due is read once, without what is passed on."""

import numpy as np
import pytest

from machigenki.ledger import FlowKind, Party, PartyKind, Stream, accrued, ledger_of, subtotal
from machigenki.region.tier import Tier

FIRM = Party("firm", PartyKind.VENTURE, Tier.REGION)
BUYER = Party("buyer", PartyKind.CUSTOMER, Tier.REGION)
PERIODS = ("2027-04", "2027-05", "2027-06")
DUE, PAID = np.array([100.0, 50.0, 0.0]), np.array([0.0, 100.0, 50.0])


def test_what_is_paid_at_once_is_one_posting_a_period() -> None:
    ledger = ledger_of([Stream(BUYER, FIRM, FlowKind.SALE, DUE, DUE, 2.0, "11", "米")], PERIODS)
    assert list(ledger.postings["period"]) == ["2027-04", "2027-05"]
    assert set(ledger.postings["basis"]) == {"both"}
    assert list(ledger.amount_yen) == [200.0, 100.0]


def test_what_is_paid_later_is_told_when_due_and_when_paid() -> None:
    ledger = ledger_of([Stream(BUYER, FIRM, FlowKind.SALE, DUE, PAID)], PERIODS)
    assert subtotal(ledger, basis="accrued") == subtotal(ledger, basis="paid") == 150.0
    assert list(ledger.postings["period"][ledger.postings["basis"] == "paid"]) == [
        "2027-05",
        "2027-06",
    ]


def test_the_regional_reading_counts_each_flow_once_and_leaves_out_what_is_passed_on() -> None:
    ledger = ledger_of(
        [
            Stream(BUYER, FIRM, FlowKind.SALE, DUE, PAID),
            Stream(BUYER, FIRM, FlowKind.CONSUMPTION_TAX, DUE * 0.1, PAID * 0.1),
        ],
        PERIODS,
    )
    read = accrued(ledger)
    assert set(read.postings["kind"]) == {"sale"}
    assert set(read.postings["basis"]) == {"both"}
    assert subtotal(read) == 150.0


def test_draws_of_a_scale_and_of_a_profile_stand_side_by_side() -> None:
    scaled = Stream(BUYER, FIRM, FlowKind.SALE, DUE, DUE, np.array([1.0, 3.0]))
    both = np.outer(DUE, [2.0, 4.0])
    drawn = Stream(FIRM, BUYER, FlowKind.PROFIT, both, both)
    plain = Stream(FIRM, BUYER, FlowKind.WAGE, DUE, DUE)
    ledger = ledger_of([scaled, drawn, plain], PERIODS)
    assert ledger.draws == 2
    assert subtotal(ledger, kind="sale") == pytest.approx([150.0, 450.0])
    assert subtotal(ledger, kind="profit") == pytest.approx([300.0, 600.0])
    assert subtotal(ledger, kind="wage") == pytest.approx([150.0, 150.0])


def test_a_stream_in_which_nothing_moves_is_no_posting() -> None:
    assert len(ledger_of([Stream(BUYER, FIRM, FlowKind.SALE, 0 * DUE, 0 * DUE)], PERIODS)) == 0
