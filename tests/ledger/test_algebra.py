"""The laws of ledger arithmetic, for any postings."""

from dataclasses import replace

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, strategies as st

from machigenki.ledger import (
    KEYS,
    FlowKind,
    Ledger,
    Party,
    Posting,
    add,
    by,
    canonical,
    difference,
    equal,
    present_value,
    scale,
    select,
    subtotal,
    to_years,
)
from machigenki.region.tier import Tier

from .strategies import ledgers, posting

GROUPS = st.lists(st.sampled_from([*KEYS, "place", "party"]), min_size=1, max_size=3, unique=True)
ONE_OR_DRAWS = ledgers() | ledgers(draws=3)


@given(ledgers(), ledgers(), ledgers())
def test_addition_is_associative_and_commutative(a: Ledger, b: Ledger, c: Ledger) -> None:
    assert add(add(a, b), c) == add(a, add(b, c)) == add(c, b, a)


@given(ledgers(), ledgers())
def test_adding_the_difference_returns_the_ledger_with(a: Ledger, b: Ledger) -> None:
    assert add(b, difference(a, b)) == a
    assert difference(a, a) == Ledger.empty()


@given(ledgers(), ledgers(draws=3))
def test_single_amounts_hold_in_every_draw(a: Ledger, b: Ledger) -> None:
    both = add(a, b)
    if len(b):
        assert both.draws == 3
    assert by(both, "kind").to_numpy().sum() == pytest.approx(
        a.amount_yen.sum() * (3 if len(b) else 1) + b.amount_yen.sum()
    )


@given(ONE_OR_DRAWS, GROUPS)
def test_grouping_preserves_totals(ledger: Ledger, keys: list[str]) -> None:
    grouped = by(ledger, *keys)
    assert list(grouped.index.names) == keys
    np.testing.assert_allclose(
        grouped.to_numpy().sum(axis=0), ledger.amount_yen.sum(axis=0), atol=1e-3
    )


@given(ledgers())
def test_grouping_agrees_with_pandas(ledger: Ledger) -> None:
    peer = ledger.frame.groupby(["kind", "payee_place"])["amount_yen"].sum()
    ours = by(ledger, "kind", "place").rename_axis(["kind", "payee_place"])
    pd.testing.assert_series_equal(ours, peer, check_dtype=False, check_index_type=False)


@given(ledgers(months=True) | ledgers(months=True, draws=2), st.integers(1, 12))
def test_months_to_years_preserves_totals(ledger: Ledger, first_month: int) -> None:
    years = to_years(ledger, first_month)
    assert all("-" not in period for period in years.periods)
    np.testing.assert_allclose(
        years.amount_yen.sum(axis=0), ledger.amount_yen.sum(axis=0), atol=1e-3
    )


def test_a_fiscal_year_begins_in_april() -> None:
    here, bank = Party.households(Tier.REGION), Party.bank(Tier.REGION)
    months = Ledger.of(
        [Posting(p, here, bank, FlowKind.INTEREST, 1.0) for p in ("2027-03", "2027-04", "2028-03")]
    )
    assert by(to_years(months), "period").to_dict() == {"2026": 1.0, "2027": 2.0}
    assert by(to_years(months, first_month=1), "period").to_dict() == {"2027": 2.0, "2028": 1.0}


@given(st.lists(posting(), min_size=1, max_size=8), st.floats(0.01, 0.99), GROUPS, st.data())
def test_splitting_a_posting_changes_nothing(postings, share, keys, data) -> None:
    whole = Ledger.of(postings)
    at = data.draw(st.integers(0, len(postings) - 1))
    split = [
        *postings[:at],
        replace(postings[at], amount_yen=postings[at].amount_yen * share),
        *postings[at + 1 :],
        replace(postings[at], amount_yen=postings[at].amount_yen * (1 - share)),
    ]
    parts = Ledger.of(split)
    assert parts == whole
    pd.testing.assert_series_equal(by(parts, *keys), by(whole, *keys), atol=1e-3)


@given(ONE_OR_DRAWS)
def test_the_canonical_form_has_each_key_once_and_says_the_same(ledger: Ledger) -> None:
    once = canonical(ledger)
    assert not once.postings.duplicated().any()
    assert once == ledger
    assert canonical(once).postings.equals(once.postings)


@given(ledgers(), st.floats(-5, 5), st.floats(-5, 5))
def test_scaling_is_linear(ledger: Ledger, j: float, k: float) -> None:
    assert equal(
        add(scale(ledger, j), scale(ledger, k), ledger), scale(ledger, j + k + 1), rtol=1e-6
    )


@given(ledgers(), st.lists(st.floats(-3, 3), min_size=4, max_size=4))
def test_scaling_by_draws_gives_each_draw_its_own_factor(ledger, factors) -> None:
    many = scale(ledger, np.array(factors))
    assert many.draws == 4
    for column, factor in enumerate(factors):
        np.testing.assert_allclose(many.amount_yen[:, column], scale(ledger, factor).amount_yen)


@given(ledgers(), ledgers(), st.floats(-0.05, 0.2), st.floats(-3, 3))
def test_present_value_is_linear(a: Ledger, b: Ledger, rate: float, k: float) -> None:
    joint = present_value(add(a, scale(b, k)), rate, 2026)
    apart = add(present_value(a, rate, 2026), scale(present_value(b, rate, 2026), k))
    assert equal(joint, apart, rtol=1e-9)


def test_present_value_of_a_known_annuity() -> None:
    here, bank = Party.households(Tier.REGION), Party.bank(Tier.REGION)
    ten_years = Ledger.of(
        [Posting(str(2027 + t), here, bank, FlowKind.INTEREST, 100.0) for t in range(10)]
    )
    # Annuity factor of ten years at 4 %: 8.1109 (any table of financial mathematics).
    assert subtotal(present_value(ten_years, 0.04, 2026)) == pytest.approx(811.09, abs=0.005)
    with pytest.raises(ValueError, match="-100 %"):
        present_value(ten_years, -1.0, 2026)


@given(ONE_OR_DRAWS)
def test_selecting_by_kind_divides_the_ledger(ledger: Ledger) -> None:
    kinds = sorted(set(ledger.postings["kind"]))
    parts = [select(ledger, kind=kind) for kind in kinds]
    if parts:
        assert add(*parts) == ledger


def test_a_wrong_column_is_named() -> None:
    with pytest.raises(KeyError, match="colour"):
        by(Ledger.empty(), "colour")


def test_shapes_that_do_not_belong_together_are_refused() -> None:
    with pytest.raises(ValueError, match="do not go with"):
        Ledger(Ledger.empty().postings, np.zeros(3))
    with pytest.raises(ValueError, match="columns"):
        Ledger(pd.DataFrame({"a": []}), np.zeros(0))
