"""The trained self-sufficiency estimator: prediction from the shipped coefficients."""

import csv
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

import numpy as np
import numpy.typing as npt

from machigenki.circulation.estimate.features import FEATURES, features

Array = npt.NDArray[np.float64]

_DATA = files("machigenki.circulation.estimate") / "data"


@dataclass(frozen=True)
class Coefficients:
    """What training found, by sector n (see docs/estimator.md).

    Parameters
    ----------
    intercept
        α, n.
    slopes
        β by feature of `FEATURES`, n × 5.
    spread
        Standard deviation of the leave-one-region-out error of logit(s), n.
    """

    intercept: Array
    slopes: Array
    spread: Array


@dataclass(frozen=True)
class Training:
    """The range that was trained on, and how errors hang together.

    Parameters
    ----------
    regions
        Number of prefectures.
    smallest_share
        Share of the nation's output of the smallest of them.
    smallest
        Its name.
    quantile_90
        90 % quantile of |error| ÷ spread, the conformal factor.
    correlation
        Correlation of the errors of two sectors of one region.
    widening
        How much errors grow for each unit of ln share below the smallest region.
    """

    regions: int
    smallest_share: float
    smallest: str
    quantile_90: float
    correlation: float
    widening: float


@cache
def coefficients() -> Coefficients:
    """Return the shipped coefficients."""
    rows = list(csv.DictReader(_text("coefficients.csv")))
    return Coefficients(
        np.array([float(r["intercept"]) for r in rows]),
        np.array([[float(r[name]) for name in FEATURES] for r in rows]),
        np.array([float(r["spread"]) for r in rows]),
    )


@cache
def training() -> Training:
    """Return what is known of the training."""
    rows = {r["key"]: r["value"] for r in csv.DictReader(_text("training.csv"))}
    return Training(
        regions=int(rows["regions"]),
        smallest_share=float(rows["smallest_share"]),
        smallest=rows["smallest"],
        quantile_90=float(rows["quantile_90"]),
        correlation=float(rows["correlation"]),
        widening=float(rows["widening"]),
    )


def logit_self_sufficiency(output: Array, people_share: float, log_access: float) -> Array:
    """Return logit(s) = α + β₁ ln LQ + β₂ ln share + β₃ sd + β₄ min(sd, 0) + β₅ access."""
    found = coefficients()
    F = features(output, people_share, log_access)
    value: Array = found.intercept + (F * found.slopes).sum(axis=1)
    return value


def sigmoid(value: Array) -> Array:
    """Return 1 ÷ (1 + e⁻ᶻ)."""
    s: Array = 1.0 / (1.0 + np.exp(-np.clip(value, -40.0, 40.0)))
    return s


def widening(share: float) -> float:
    """Return by how much errors are wider for a region of this share of the nation's output.

    One inside the range that was trained on; 1 + k · ln(smallest ÷ share) below it.
    """
    known = training()
    return 1.0 + known.widening * max(0.0, float(np.log(known.smallest_share / share)))


def _text(name: str) -> list[str]:
    return (_DATA / name).read_text(encoding="utf-8").splitlines()
