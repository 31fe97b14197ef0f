"""Train the self-sufficiency estimator on the prefectures' own tables and write its small tables.

    python scripts/train_self_sufficiency.py ../shared/data [OUT]

Writes, the same each time: `prefectures.csv` (their outputs and self-sufficiency by the 37
sectors), `coefficients.csv`, `training.csv`, `errors.csv` (leave-one-region-out error of the
type I column multipliers, by method) and `coverage.csv` (of the 90 % intervals). The fit is a
fractional logit (Papke & Wooldridge 1996) with ridge penalties on what differs between
sectors, weighted by how much a sector's self-sufficiency moves the multipliers.
"""

import csv
import os
import sys
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

import numpy as np
from numpy.typing import NDArray

from machigenki.circulation import read_workbook, to_common
from machigenki.circulation.build import import_coefficients
from machigenki.circulation.estimate.charm import charm_self_sufficiency
from machigenki.circulation.estimate.compare import national_heterogeneity
from machigenki.circulation.estimate.features import (
    FEATURES,
    access,
    features,
    nation,
    regional_demand,
)
from machigenki.circulation.estimate.quotients import (
    aflq,
    cilq,
    column_multipliers,
    flq,
    slq,
)
from machigenki.circulation.estimate.trained import sigmoid
from machigenki.region import (
    INDUSTRY_CODES,
    Municipality,
    find_prefecture,
    municipalities_of,
    prefecture_figures,
)
from machigenki.region.bundle import numbers
from machigenki.region.bundled import estimated_workers

Array = NDArray[np.float64]

ROOT = Path(__file__).resolve().parent.parent
OUT = ROOT / "src" / "machigenki" / "circulation" / "estimate" / "data"

BASE_YEAR = 2015
CLIP = 0.01
RIDGE_INTERCEPT = 0.05
RIDGE_SLOPE = 0.3
SLOPED = ("log_quotient", "log_supply_demand", "log_access")
"""Features whose slope may differ between sectors."""
LEVEL = 0.9
DRAWS = 200
EMPHASIS = 10.0
"""Weight of the multipliers' errors in the loss, beside the errors of s."""
SMALL = 24
"""Regions left out together when the widening outside the range is measured."""


@dataclass(frozen=True)
class Row:
    """What one prefecture's table says, by sector n."""

    code: str
    name: str
    year: int
    output: Array
    s: Array
    seen: NDArray[np.bool_]
    technical: Array
    people_share: float
    capital: Municipality


@dataclass(frozen=True)
class Observations:
    """One row a prefecture, one column a sector, where not said otherwise."""

    codes: list[str]
    names: list[str]
    years: list[int]
    output: Array
    s: Array
    seen: NDArray[np.bool_]
    technical: Array
    people_share: Array
    features: Array
    at: Array

    @property
    def old(self) -> Array:
        """Return 1 for tables older than 2015, else 0."""
        return np.array([float(year != BASE_YEAR) for year in self.years])

    @property
    def multipliers(self) -> Array:
        """Return the survey's type I column multipliers."""
        return np.array(
            [
                column_multipliers(A, np.nan_to_num(s))
                for A, s in zip(self.technical, self.s, strict=True)
            ]
        )


def read(shared: Path) -> Observations:
    """Return what the prefectures' tables say, joined to the 37 sectors."""
    national = prefecture_figures("00")["population_persons"].value
    rows = []
    for file in sorted((shared / "io-prefecture").iterdir()):
        name, _, rest = file.stem.partition("_")
        if "雇用表" in rest:
            continue
        prefecture = find_prefecture(name)
        assert prefecture is not None, name
        table = to_common(read_workbook(file))
        x = table.output.to_numpy(float)
        m = import_coefficients(table).sum(axis=1).to_numpy(float)
        demand = (table.intermediate.sum(axis=1) + table.final_demand.sum(axis=1)).to_numpy(float)
        live = np.where(x > 0, x, 1.0)
        people = prefecture_figures(prefecture.code)["population_persons"].value / national
        rows.append(
            Row(
                code=prefecture.code,
                name=name,
                year=int(rest[:4]),
                output=np.asarray(x, dtype=np.float64),
                s=np.clip(1.0 - m, 0.0, 1.0),
                seen=(x > 0) & (demand > 0),
                technical=table.intermediate.to_numpy(float) / live * (x > 0),
                people_share=people,
                capital=municipalities_of(prefecture.code)[0],
            )
        )
    rows.sort(key=lambda row: row.code)
    seen = np.array([row.seen for row in rows])
    # The first municipality of a prefecture by code is its capital (Tokyo: Chiyoda).
    at = np.array([(r.capital.latitude_degrees, r.capital.longitude_degrees) for r in rows])
    shares = np.array([row.output.sum() for row in rows])
    shares = shares / shares.sum()
    return Observations(
        codes=[row.code for row in rows],
        names=[row.name for row in rows],
        years=[row.year for row in rows],
        output=np.array([row.output for row in rows]),
        s=np.where(seen, np.array([row.s for row in rows]), np.nan),
        seen=seen,
        technical=np.array([row.technical for row in rows]),
        people_share=np.array([row.people_share for row in rows]),
        features=np.array(
            [
                features(
                    row.output,
                    row.people_share,
                    access(float(north), float(east), at[:, 0], at[:, 1], shares),
                )
                for row, (north, east) in zip(rows, at, strict=True)
            ]
        ),
        at=at,
    )


def impact(s: Array) -> Array:
    """Return how much a sector's s moves the column multipliers: mean over j of μᵢ(AB)ᵢⱼ ÷ μⱼ."""
    A = nation().technical
    B = np.linalg.inv(np.eye(len(A)) - s[:, None] * A)
    mu = B.sum(axis=0)
    weight: Array = (mu[:, None] * (A @ B) / mu[None, :]).mean(axis=1)
    return np.asarray(weight / weight.mean())


@dataclass(frozen=True)
class Fit:
    """Intercept by sector n, slopes by sector and feature n × k, shift of older tables."""

    intercept: Array
    slopes: Array
    older: float

    def logit(self, F: Array, old: Array) -> Array:
        """Return logit(s) for features regions × n × k of tables older than 2015 or not."""
        return np.asarray(
            self.intercept + (F * self.slopes).sum(axis=2) + self.older * old[:, None]
        )


def fit(data: Observations, keep: NDArray[np.bool_]) -> Fit:
    """Fit the fractional logit on the regions kept.

    Features are standardised; a dummy takes up the technology of tables older than 2015.
    """
    n, k = data.s.shape[1], len(FEATURES)
    mean = data.features[data.seen].mean(axis=0)
    scale = data.features[data.seen].std(axis=0)
    Z = (data.features - mean) / scale
    old = data.old
    sloped = [FEATURES.index(name) for name in SLOPED]
    region, sector = np.nonzero(data.seen & keep[:, None])
    own = np.eye(n)[sector]
    z = Z[region, sector]
    X = np.hstack(
        [np.ones((len(z), 1)), z, old[region, None], own, *(own * z[:, [f]] for f in sloped)]
    )
    penalty = np.concatenate(
        [np.zeros(k + 2), np.full(n, RIDGE_INTERCEPT), np.full(n * len(sloped), RIDGE_SLOPE)]
    )
    weight = impact(np.nanmedian(data.s, axis=0))[sector]
    b = _fractional_logit(X, data.s[region, sector], weight, penalty)
    b = _refine_on_multipliers(data, region, sector, X, weight, penalty, b)
    common, intercept = b[1 : k + 1], b[0] + b[k + 2 : k + 2 + n]
    slopes = np.repeat(common[None, :], n, axis=0)
    for place, f in enumerate(sloped):
        slopes[:, f] += b[k + 2 + n * (place + 1) : k + 2 + n * (place + 2)]
    slopes = slopes / scale
    return Fit(intercept - slopes @ mean, slopes, float(b[k + 1]))


def _fractional_logit(X: Array, y: Array, weight: Array, penalty: Array) -> Array:
    """Return argmax Σ w (y ln p + (1−y) ln(1−p)) − ½ Σ penalty b², by Newton's method."""
    b = np.zeros(X.shape[1])
    for _ in range(60):
        p = 1.0 / (1.0 + np.exp(-np.clip(X @ b, -12.0, 12.0)))
        curvature = weight * np.maximum(p * (1.0 - p), 1e-4)
        hessian = (X * curvature[:, None]).T @ X + np.diag(penalty + 1e-9)
        step = np.linalg.solve(hessian, X.T @ (weight * (y - p)) - penalty * b)
        b = b + step
        if np.abs(step).max() < 1e-9:
            break
    return b


def _refine_on_multipliers(
    data: Observations,
    region: NDArray[np.intp],
    sector: NDArray[np.intp],
    X: Array,
    weight: Array,
    penalty: Array,
    b: Array,
) -> Array:
    """Add EMPHASIS · Σ |ln M − ln M̂(b)| to the loss, by four Gauss–Newton steps.

    M̂ = ι'(I − ŝA)⁻¹ has ∂ln M̂_j ÷ ∂s_i = M̂_i (A B)_ij ÷ M̂_j; absolute errors are met by
    reweighted squares.
    """
    A, true = nation().technical, data.multipliers
    n = len(A)
    for _ in range(4):
        curve, slope = np.diag(penalty + 1e-9), -penalty * b
        p = 1.0 / (1.0 + np.exp(-np.clip(X @ b, -12.0, 12.0)))
        v = p * (1.0 - p)
        curve = curve + (X * (weight * np.maximum(v, 1e-4))[:, None]).T @ X
        slope = slope + X.T @ (weight * (data.s[region, sector] - p))
        for r in np.unique(region):
            on = region == r
            i = sector[on]
            s = np.zeros(n)
            s[i] = p[on]
            B = np.linalg.inv(np.eye(n) - s[:, None] * A)
            M = B.sum(axis=0)
            J = (M[:, None] * (A @ B) / M)[np.ix_(i, i)].T @ (v[on, None] * X[on])
            gap = np.log(true[r, i] / M[i])
            robust = EMPHASIS * 0.04 / np.maximum(np.abs(gap), 0.02)
            curve = curve + (J * robust[:, None]).T @ J
            slope = slope + J.T @ (robust * gap)
        b = b + np.linalg.solve(curve, slope)
    return b


def leave_one_out(data: Observations) -> Array:
    """Return logit(s) of every region, estimated without it."""
    out = np.empty_like(data.s)
    for region in range(len(data.names)):
        keep = np.arange(len(data.names)) != region
        out[region] = fit(data, keep).logit(data.features[[region]], data.old[[region]])[0]
    return out


def logit(s: Array) -> Array:
    """Return ln(s ÷ (1−s)), s held to 0.01 … 0.99."""
    s = np.clip(s, CLIP, 1.0 - CLIP)
    return np.asarray(np.log(s / (1.0 - s)))


def multiplier_errors(data: Observations, quotient: Callable[[int], Array]) -> Array:
    """Return |M̂ ÷ M − 1| by region and sector, NaN where there is no sector.

    `quotient` gives a region's self-sufficiency (n) or quotients (n × n).
    """
    A, true = nation().technical, data.multipliers
    found = np.array([column_multipliers(A, quotient(r)) for r in range(len(data.names))])
    return np.where(data.seen, np.abs(found / true - 1.0), np.nan)


def by_method(data: Observations, trained: Array) -> dict[str, Array]:
    """Return the errors of every method, regions × n."""
    N, h = nation().output, national_heterogeneity()

    def others_median(region: int) -> Array:
        rest = np.arange(len(data.names)) != region
        return np.asarray(np.nanmedian(data.s[rest], axis=0))

    def present(values: Array, region: int) -> Array:
        return np.where(data.seen[region], values, 0.0)

    x, people = data.output, data.people_share
    return {
        "true self-sufficiency, national A": multiplier_errors(
            data, lambda r: np.nan_to_num(data.s[r])
        ),
        "trained (default)": multiplier_errors(data, lambda r: present(sigmoid(trained[r]), r)),
        "median of the others": multiplier_errors(data, lambda r: present(others_median(r), r)),
        "FLQ 0.2": multiplier_errors(data, lambda r: flq(x[r], N, 0.2)),
        "FLQ 0.3": multiplier_errors(data, lambda r: flq(x[r], N, 0.3)),
        "AFLQ 0.3": multiplier_errors(data, lambda r: aflq(x[r], N, 0.3)),
        "CILQ": multiplier_errors(data, lambda r: cilq(x[r], N)),
        "SLQ": multiplier_errors(data, lambda r: slq(x[r], N)),
        "CHARM": multiplier_errors(
            data,
            lambda r: charm_self_sufficiency(x[r], regional_demand(x[r], people[r]), h),
        ),
    }


def widening(data: Observations, residual: Array) -> float:
    """Return k: how errors grow per unit of ln share below the smallest region trained on.

    The smallest regions are left out together; what their errors exceed the leave-one-out
    errors by, over their distance from the rest.
    """
    share = data.output.sum(axis=1)
    order = np.argsort(share)
    small, big = order[:SMALL], order[SMALL:]
    keep = np.isin(np.arange(len(share)), big)
    far = logit(data.s) - fit(data, keep).logit(data.features, data.old)
    ratio = np.sqrt(np.nanmean(far[small] ** 2)) / np.sqrt(np.nanmean(residual[small] ** 2))
    distance = np.log(share[big].min() / share[small]).mean()
    return float(max(ratio - 1.0, 0.0) / distance)


def build(shared: Path, out: Path) -> None:
    """Train and write the tables into `out`."""
    out.mkdir(parents=True, exist_ok=True)
    data = read(shared)
    trained = leave_one_out(data)
    residual = np.where(data.seen, logit(data.s) - trained, np.nan)
    spread = np.sqrt(np.nanmean(residual**2, axis=0))
    standard = residual / spread
    final = fit(data, np.ones(len(data.names), dtype=bool))
    filled = np.nan_to_num(standard)
    common = filled.mean(axis=1)
    n = filled.shape[1]
    # Var(mean) = (1 + (n−1)ρ) ÷ n for n standardised errors of correlation ρ.
    rho = float(np.clip((n * np.mean(common**2) - 1.0) / (n - 1.0), 0.0, 0.95))
    share = data.output.sum(axis=1) / nation().output.sum()
    least = int(np.argmin(share))
    at_and_people = ["latitude_degrees", "longitude_degrees", "people", "households"]
    by_sector = [f"{kind}{code}" for kind in "wxs" for code in INDUSTRY_CODES]
    write(
        out / "prefectures.csv",
        ["code", "name", "year", *at_and_people, *by_sector],
        (
            [
                code,
                data.names[row],
                data.years[row],
                *(f"{v:.4f}" for v in data.at[row]),
                *sums(code),
                *(f"{v / 1e6:.0f}" for v in data.output[row]),
                *(f"{v:.5f}" for v in np.nan_to_num(data.s[row])),
            ]
            for row, code in enumerate(data.codes)
        ),
    )
    write(
        out / "coefficients.csv",
        ["code", "intercept", *FEATURES, "spread"],
        (
            [code, *(f"{v:.6f}" for v in (a, *b, e))]
            for code, a, b, e in zip(
                INDUSTRY_CODES, final.intercept, final.slopes, spread, strict=True
            )
        ),
    )
    write(
        out / "training.csv",
        ["key", "value"],
        [
            ["regions", len(data.names)],
            ["smallest_share", f"{share[least]:.6f}"],
            ["smallest", data.names[least]],
            ["quantile_90", f"{conformal(np.abs(standard[data.seen]), LEVEL):.4f}"],
            ["correlation", f"{rho:.4f}"],
            ["widening", f"{widening(data, residual):.4f}"],
            *national_sums(),
        ],
    )
    write(
        out / "coverage.csv",
        ["of", "inside_percent"],
        ([k, f"{v:.1f}"] for k, v in coverage(data, trained, spread, rho).items()),
    )
    new = np.array([year == BASE_YEAR for year in data.years])
    write(
        out / "errors.csv",
        ["method", "all_percent", "tables_of_2015_percent", "older_tables_percent"],
        (
            [name, *(f"{100 * np.nanmean(e):.2f}" for e in (errors, errors[new], errors[~new]))]
            for name, errors in by_method(data, trained).items()
        ),
    )


def sums(prefecture: str) -> list[str]:
    """Return people, households and workers by sector of a prefecture, as text."""
    codes = [m.code for m in municipalities_of(prefecture)]
    figures = [numbers("figures.csv", code) or {} for code in codes]
    workers = [estimated_workers(code) for code in codes]
    return [
        *(f"{sum(f[key] for f in figures):.0f}" for key in ("population_persons", "households")),
        *(f"{sum(w[code] for w in workers):.1f}" for code in INDUSTRY_CODES),
    ]


def national_sums() -> list[list[str]]:
    """Return the sums over all municipalities that shares are taken of."""
    figures = [numbers("figures.csv", m.code) or {} for m in municipalities_of("00")]
    money = sum(f["municipal_revenue_yen"] - f["local_tax_yen"] for f in figures)
    return [
        ["people", f"{sum(f['population_persons'] for f in figures):.0f}"],
        ["elderly", f"{sum(f['elderly_65_persons'] for f in figures):.0f}"],
        ["state_money_yen", f"{money:.0f}"],
    ]


def coverage(data: Observations, trained: Array, spread: Array, rho: float) -> dict[str, float]:
    """Return what share of the survey's values lies in their 90 % intervals (percent).

    Each region's interval rests on the errors of the other regions alone. For multipliers,
    self-sufficiency is drawn jointly and the 5 % and 95 % points taken, once with the survey's own
    technology (the error of self-sufficiency alone) and once with the nation's (all of it).
    """
    residual = np.where(data.seen, logit(data.s) - trained, np.nan)
    scores = np.abs(residual) / spread
    inside = []
    hits: dict[str, list[Array]] = {"own technology": [], "national technology": []}
    for region in range(len(data.names)):
        others = np.delete(scores, region, axis=0)
        factor = conformal(others[~np.isnan(others)], LEVEL)
        seen = data.seen[region]
        inside.append(scores[region][seen] <= factor)
        rng = np.random.default_rng(region)
        error = np.sqrt(rho) * rng.standard_normal((DRAWS, 1)) + np.sqrt(
            1.0 - rho
        ) * rng.standard_normal((DRAWS, len(seen)))
        s = np.where(seen, sigmoid(trained[region] + spread * error), 0.0)
        true = data.multipliers[region]
        for name, A in (
            ("own technology", data.technical[region]),
            ("national technology", nation().technical),
        ):
            drawn = np.array([column_multipliers(A, one) for one in s])
            low, high = np.quantile(drawn, (0.05, 0.95), axis=0)
            hits[name].append(((low <= true) & (true <= high))[seen])
    return {
        "self-sufficiency": 100 * float(np.concatenate(inside).mean()),
        **{
            f"multiplier, {name}": 100 * float(np.concatenate(found).mean())
            for name, found in hits.items()
        },
    }


def conformal(scores: Array, level: float) -> float:
    """Return the ⌈(m+1)·level⌉-th smallest of m scores (Vovk, Gammerman & Shafer 2005)."""
    ordered = np.sort(scores)
    return float(ordered[min(int(np.ceil((len(ordered) + 1) * level)), len(ordered)) - 1])


def write(path: Path, header: Iterable[object], rows: Iterable[Iterable[object]]) -> None:
    """Write a CSV file."""
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(header)
        writer.writerows(rows)


def main(arguments: list[str]) -> int:
    """Run the script."""
    if len(arguments) not in (1, 2):
        print(__doc__, file=sys.stderr)
        return 2
    build(Path(arguments[0]), Path(arguments[1]) if len(arguments) == 2 else OUT)
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
