"""When a rule applies: conditions on facts, true, false, or not to be told."""

from collections.abc import Iterable, Mapping
from enum import StrEnum
from typing import Annotated, Self

from pydantic import Field, model_validator

from machigenki.reform.asked import Told
from machigenki.reform.shipped import Record, Words


class Comparison(StrEnum):
    """How a fact is held against a threshold: >, ≥, ≤, <, or one of some words, or none."""

    OVER = "over"
    AT_LEAST = "at_least"
    AT_MOST = "at_most"
    UNDER = "under"
    ONE_OF = "one_of"
    NONE_OF = "none_of"


class Condition(Record):
    """One condition: fact, comparison, threshold.

    Parameters
    ----------
    fact
        Key of the fact; the unit is in it.
    compare
        How it is compared.
    value
        Threshold, or the words compared with.
    untold
        What the condition is taken to be where the fact was not told; without it the
        answer stays open.
    assume
        What is said where the condition was taken to hold.
    """

    fact: Annotated[str, Field(min_length=1)]
    compare: Annotated[Comparison, Field(alias="is")]
    value: float | tuple[str | bool, ...]
    untold: bool | None = None
    assume: Words | None = None

    @model_validator(mode="after")
    def _says_what_it_assumes(self) -> Self:
        if (self.untold is True) != (self.assume is not None):
            raise ValueError("assume goes with untold = true, and only with it")
        return self

    def holds(self, told: Mapping[str, Told]) -> bool | None:
        """Return whether the facts meet it; None where they do not say."""
        if self.fact not in told:
            return self.untold
        found = told[self.fact]
        if isinstance(self.value, tuple):
            return (found in self.value) == (self.compare is Comparison.ONE_OF)
        quantity = float(found)
        return {
            Comparison.OVER: quantity > self.value,
            Comparison.AT_LEAST: quantity >= self.value,
            Comparison.AT_MOST: quantity <= self.value,
            Comparison.UNDER: quantity < self.value,
        }[self.compare]


def met(conditions: Iterable[Condition], told: Mapping[str, Told]) -> bool | None:
    """Return whether all conditions hold; None where that hangs on what was not told."""
    answers = [condition.holds(told) for condition in conditions]
    if False in answers:
        return False
    return None if None in answers else True
