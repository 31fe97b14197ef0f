"""From a venture to its ledgers: books close, draws agree, nothing counts twice."""

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings, strategies as st

from machigenki.ledger import (
    KEYS,
    FlowKind,
    Ledger,
    by,
    check_conservation,
    difference,
    equal,
    select,
    subtotal,
)
from machigenki.venture import Venture, postings, simple_payback, uncertain_inputs

from .strategies import ventures


@given(ventures())
def test_books_of_every_modelled_party_close(venture: Venture) -> None:
    ledgers = postings(venture)
    change = difference(ledgers.with_, ledgers.without)
    for ledger in (ledgers.with_, ledgers.without, change):
        assert check_conservation(ledger) == ()


@given(ventures(), st.integers(0, 2**32 - 1))
def test_one_draw_of_many_is_the_same_as_that_draw_alone(venture: Venture, seed: int) -> None:
    keys = [driver.key for driver in uncertain_inputs(venture)]
    draws = dict(
        zip(keys, np.random.default_rng(seed).uniform(0.3, 3.0, (len(keys), 4)), strict=True)
    )
    many = postings(venture, drivers=draws)
    for at in range(4):
        one = postings(venture, drivers={key: values[at] for key, values in draws.items()})
        for ours, alone in ((many.with_, one.with_), (many.without, one.without)):
            column = ours if ours.draws is None else Ledger(ours.postings, ours.amount_yen[:, at])
            assert equal(column, alone)
        payback = np.broadcast_to(many.payback_years, 4)[at]
        assert payback == pytest.approx(one.payback_years, rel=1e-9)
        for ours, alone in zip(many.indicators, one.indicators, strict=True):
            assert np.broadcast_to(ours.with_value, 4)[at] == pytest.approx(alone.with_value)


@given(ventures())
def test_drivers_of_one_change_nothing(venture: Venture) -> None:
    plain = postings(venture)
    ones = postings(venture, drivers={d.key: 1.0 for d in uncertain_inputs(venture)})
    assert ones.with_ == plain.with_
    assert ones.without == plain.without


@given(ventures())
def test_splitting_an_input_in_two_leaves_every_grouping_as_it_was(venture: Venture) -> None:
    if not venture.inputs:
        return
    data = venture.model_dump(exclude_none=True)
    data["taxes"] = venture.taxes.model_dump()
    line = data["inputs"][0]
    field = "quantity" if "quantity" in line else "quantity_per_unit"
    half = {key: value / 2 for key, value in line[field].items() if key in ("value", "low", "high")}
    one = {**line, field: half}
    other = {**one, "name": "材料（残り半分）"}
    data["inputs"] = [one, other, *data["inputs"][1:]]
    split, whole = postings(Venture.model_validate(data)), postings(venture)
    for ours, theirs in ((split.with_, whole.with_), (split.without, whole.without)):
        for key in set(KEYS) - {"item"}:
            pd.testing.assert_series_equal(by(ours, key), by(theirs, key), rtol=1e-9, atol=1e-3)
        columns = [key for key in KEYS if key != "item"]
        pd.testing.assert_series_equal(
            by(ours, *columns), by(theirs, *columns), rtol=1e-9, atol=1e-3
        )


@given(ventures(), st.floats(0.1, 10))
def test_sales_and_what_they_replace_grow_with_the_quantity(venture: Venture, k: float) -> None:
    data = venture.model_dump(exclude_none=True)
    for product in data["products"]:
        for key in ("value", "low", "high"):
            if key in product["quantity"]:
                product["quantity"][key] *= k
    larger, plain = postings(Venture.model_validate(data)), postings(venture)
    sold = subtotal(plain.with_, kind=FlowKind.SALE)
    assert subtotal(larger.with_, kind=FlowKind.SALE) == pytest.approx(k * sold)
    fixed = sum(
        line.price_yen.value * line.quantity.value * len(venture.operating_years)
        for line in venture.without
    )
    before = subtotal(plain.without, kind=FlowKind.PURCHASE)
    assert subtotal(larger.without, kind=FlowKind.PURCHASE) == pytest.approx(
        k * (before - fixed) + fixed
    )


@given(ventures())
def test_loans_are_paid_back_and_investments_are_paid_for(venture: Venture) -> None:
    ledger = postings(venture).with_
    lent = subtotal(ledger, kind=FlowKind.LOAN)
    assert subtotal(ledger, kind=FlowKind.REPAYMENT) == pytest.approx(lent)
    sources = subtotal(ledger, kind=("loan", "equity", "subsidy"), period="2027")
    assert sources == pytest.approx(subtotal(ledger, kind="investment", period="2027"))
    assert (select(ledger, kind="equity").amount_yen >= 0).all()


@given(ventures())
@settings(max_examples=25)
def test_overruns_are_borne_by_the_owners(venture: Venture) -> None:
    keys = [d.key for d in uncertain_inputs(venture) if "cost_yen" in d.key]
    costs = dict.fromkeys(keys, np.array([0.1, 0.5, 1.0, 2.0]))
    ledgers = postings(venture, drivers=costs)
    assert check_conservation(ledgers.with_) == ()
    assert (select(ledgers.with_, kind="equity").amount_yen >= -1e-6).all()
    for ledger in (ledgers.with_, ledgers.without):
        amounts = select(ledger, kind=("loan", "subsidy", "investment", "sale")).amount_yen
        assert (amounts >= 0).all()


@given(ventures())
def test_sales_are_paid_to_the_venture_and_never_to_an_industry(venture: Venture) -> None:
    sales = select(postings(venture).with_, kind="sale")
    assert set(sales.postings["payee_kind"]) <= {"venture"}


def test_simple_payback() -> None:
    assert simple_payback(100.0, 20.0) == 5.0
    assert simple_payback(100.0, -1.0) == float("inf")
    assert simple_payback(0.0, -1.0) == 0.0
    assert np.array_equal(
        simple_payback(np.array([100.0, 100.0]), np.array([50.0, 0.0])), [2.0, np.inf]
    )
