"""Weights, mean and spread, against numbers worked out by hand."""

import pytest

from machigenki.platform.awards.scoring import by_criterion, criteria_of, spread, weighted
from tests.platform.awards.conftest import CRITERIA


def test_a_weighted_score_is_of_one_hundred() -> None:
    criteria = criteria_of(CRITERIA)
    # (2 · 8/10 + 1 · 5/5) ÷ 3 = 0.8666…
    assert weighted(criteria, {"local": 8, "sound": 5}) == pytest.approx(86.6666667)
    assert weighted(criteria, {"local": 10, "sound": 5}) == pytest.approx(100)
    assert weighted(criteria, {"local": 0, "sound": 0}) == 0


def test_a_missing_criterion_is_no_score() -> None:
    assert weighted(criteria_of(CRITERIA), {"local": 8}) is None


def test_without_criteria_there_is_no_score() -> None:
    assert weighted((), {}) is None


def test_mean_lowest_and_highest() -> None:
    found = spread([60, 80, 70], ["審査三"])
    assert (found.mean, found.lowest, found.highest, found.given) == (70, 60, 80, 3)
    assert found.width == 20
    assert found.missing == ("審査三",)


def test_nobody_scored() -> None:
    found = spread([], ["審査一"])
    assert (found.mean, found.width, found.given) == (None, None, 0)


def test_the_mean_of_each_criterion() -> None:
    scored = [{"local": 8, "sound": 5}, {"local": 6}]
    assert by_criterion(criteria_of(CRITERIA), scored) == {"local": 7, "sound": 5}
