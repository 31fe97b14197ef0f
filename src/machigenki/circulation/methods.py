"""The three ways to follow a demand: type I, type II, and the official two rounds."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

import numpy as np

from machigenki.circulation.model import Floats, Model
from machigenki.circulation.sectors import as_array
from machigenki.circulation.spread import spread
from machigenki.region.text import Text


@dataclass(frozen=True)
class Rounds:
    """Output (yen) by round, each n × k, and what households consume (yen), k."""

    direct: Floats
    indirect: Floats
    induced: Floats
    consumption: Floats


@dataclass(frozen=True)
class Method:
    """A way to follow orders placed with local producers through the region.

    Parameters
    ----------
    word
        How the command line calls it.
    label
        How people call it.
    follow
        (model, orders n × k in yen) → rounds.
    """

    word: str
    label: Text
    follow: Callable[[Model, Floats], Rounds]

    def __repr__(self) -> str:
        return f"Method({self.word})"


def _type1(model: Model, orders: Floats) -> Rounds:
    """Return x = B o, households' spending left out."""
    total = model.solve(orders)
    return Rounds(orders, total - orders, np.zeros_like(total), np.zeros(total.shape[1]))


def _type2(model: Model, orders: Floats) -> Rounds:
    """Return x = [I − s(A + κ c wᵀ)]⁻¹ o, households' spending followed to the end."""
    result = spread(model, orders, np.zeros(orders.shape[1]))
    return Rounds(
        orders,
        result.chain - orders,
        result.induced,
        model.propensity * result.resident_income,
    )


def _two_round(model: Model, orders: Floats) -> Rounds:
    """Return the prefectures' rounds: M = B·(s∘(A·C)); X = κ Σ w∘(C+M); AC = B·(s∘(X·c)).

    Household spending is followed once: income from the second round is not spent again.
    """
    s = as_array(model.self_sufficiency)
    first = model.solve(s[:, None] * (model.technical.to_numpy(float) @ orders))
    income = as_array(model.resident_income) @ (orders + first)
    consumption = model.propensity * income
    return Rounds(orders, first, np.outer(model.household_chain, consumption), consumption)


TYPE1 = Method("type1", Text("第1種(産業のみ)", "type I (industries only)"), _type1)
TYPE2 = Method("type2", Text("第2種(家計を内生化)", "type II (closed with households)"), _type2)
TWO_ROUND = Method(
    "two-round", Text("第2次波及まで(公式手順)", "two rounds (official procedure)"), _two_round
)

METHODS: Mapping[str, Method] = MappingProxyType({m.word: m for m in (TYPE1, TYPE2, TWO_ROUND)})
"""Methods by the word that the command line uses."""
