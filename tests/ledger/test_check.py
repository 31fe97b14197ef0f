"""Books of modelled parties must close; those of the rest need not."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, strategies as st

from machigenki.ledger import (
    Basis,
    FlowKind,
    Ledger,
    Party,
    PartyKind,
    Posting,
    check_conservation,
    conserve,
    receipts_and_payments,
    residuals,
)
from machigenki.region.problem import InputError
from machigenki.region.tier import Tier

FIRM = Party("チップ会社", PartyKind.VENTURE, Tier.REGION)
SPA = Party("温泉施設", PartyKind.CUSTOMER, Tier.REGION)
FOREST = Party.industry("01", Tier.REGION)
OWNERS = Party.owners("チップ会社", Tier.REGION)
SPA_OWNERS = Party.owners("温泉施設", Tier.REGION)


def books(sales: float | np.ndarray, wood: float | np.ndarray) -> list[Posting]:
    return [
        Posting("2027", SPA, FIRM, FlowKind.SALE, sales, "46", "熱"),
        Posting("2027", SPA, SPA_OWNERS, FlowKind.PROFIT, -sales),
        Posting("2027", FIRM, FOREST, FlowKind.PURCHASE, wood, "01", "間伐材"),
        Posting("2027", FIRM, OWNERS, FlowKind.PROFIT, sales - wood, basis=Basis.PAID),
    ]


@given(st.floats(1, 1e9), st.floats(1, 1e9))
def test_books_with_the_surplus_paid_out_close(sales: float, wood: float) -> None:
    ledger = Ledger.of(books(sales, wood))
    assert conserve(ledger) is ledger


@pytest.mark.parametrize("draws", [False, True])
def test_what_does_not_close_is_named_with_party_period_and_residual(draws: bool) -> None:
    one = np.array([1000.0, 1000.0]) if draws else 1000.0
    four = np.array([400.0, 1000.0]) if draws else 400.0
    postings = books(one, four)
    postings[-1] = replace(postings[-1], amount_yen=one * 0)
    problems = check_conservation(Ledger.of(postings))
    assert len(problems) == 1
    assert problems[0].field == "チップ会社"
    assert "2027" in problems[0].line("ja") and "600円" in problems[0].line("ja")
    with pytest.raises(InputError, match="differ by 600 yen"):
        conserve(Ledger.of(postings))


def test_receipts_and_payments_of_each_party() -> None:
    table = receipts_and_payments(Ledger.of(books(1000.0, 400.0)))
    assert table.loc[("チップ会社", "2027")].to_list() == [1000.0, 1000.0, 0.0]
    assert table.loc[(FOREST.id, "2027")].to_list() == [400.0, 0.0, 400.0]
    assert table.loc[(OWNERS.id, "2027"), "receipts_yen"] == 600.0


def test_what_is_only_due_does_not_move_cash() -> None:
    postings = books(1000.0, 400.0)
    owed = replace(postings[2], basis=Basis.ACCRUED)
    assert residuals(Ledger.of([*postings, owed])).abs().max() == 0.0


def test_an_empty_ledger_has_nothing_to_close() -> None:
    assert check_conservation(Ledger.empty()) == ()


def test_the_repr_is_short_and_says_what_kinds_of_flow_there_are() -> None:
    text = repr(Ledger.of(books(1000.0, 400.0)))
    assert "4 postings, 2027" in text
    assert "sale" in text and "1,000 yen" in text
    assert repr(Ledger.empty()) == "Ledger: no postings"


def test_postings_with_different_numbers_of_draws_are_refused() -> None:
    with pytest.raises(ValueError, match="different numbers of draws"):
        Ledger.of([*books(np.ones(2), np.ones(2)), *books(np.ones(3), np.ones(3))])
