"""Scores by criterion, weighted and put together over reviewers: pure functions."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from machigenki.region import Text

POINTS = 100.0


@dataclass(frozen=True, slots=True)
class Criterion:
    """A criterion of a call (審査基準).

    Parameters
    ----------
    key
        Its name in the scores.
    words
        What it asks.
    weight
        How much it counts beside the others.
    most
        Highest score; the lowest is 0.
    """

    key: str
    words: Text
    weight: float
    most: int


@dataclass(frozen=True, slots=True)
class Spread:
    """What the reviewers' scores of a submission come to, in points of 100.

    Parameters
    ----------
    mean, lowest, highest
        Over the reviewers who scored; None where nobody did.
    given
        How many scored.
    missing
        Who could score and has not, by name.
    """

    mean: float | None
    lowest: float | None
    highest: float | None
    given: int
    missing: tuple[str, ...] = ()

    @property
    def width(self) -> float | None:
        """Return highest − lowest."""
        if self.highest is None or self.lowest is None:
            return None
        return self.highest - self.lowest


def criteria_of(rows: Sequence[Mapping[str, Any]]) -> tuple[Criterion, ...]:
    """Return the criteria of a call, as its JSON has them."""
    return tuple(
        Criterion(
            str(row["key"]),
            Text(str(row["ja"]), str(row.get("en") or row["ja"])),
            float(row["weight"]),
            int(row["max"]),
        )
        for row in rows
    )


def weighted(criteria: Sequence[Criterion], scores: Mapping[str, int]) -> float | None:
    """Return 100 · Σ weight · score ÷ max ÷ Σ weight; None while a criterion has no score."""
    total = sum(one.weight for one in criteria)
    if not criteria or total <= 0 or any(one.key not in scores for one in criteria):
        return None
    return POINTS * sum(one.weight * scores[one.key] / one.most for one in criteria) / total


def spread(points: Sequence[float], missing: Sequence[str] = ()) -> Spread:
    """Return mean and spread over the reviewers who scored."""
    if not points:
        return Spread(None, None, None, 0, tuple(missing))
    return Spread(sum(points) / len(points), min(points), max(points), len(points), tuple(missing))


def by_criterion(
    criteria: Sequence[Criterion], scored: Sequence[Mapping[str, int]]
) -> dict[str, float]:
    """Return the mean score of each criterion over the reviewers who gave one."""
    given = {one.key: [each[one.key] for each in scored if one.key in each] for one in criteria}
    return {key: sum(values) / len(values) for key, values in given.items() if values}
