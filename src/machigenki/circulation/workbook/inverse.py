"""Recomputing the inverse that a workbook prints, and finding which definition it follows.

Method: 総務省 産業連関表 総合解説編; the open competitive-import type is
B = [I − (I − M̂)A]⁻¹ with m = imports ÷ demand inside the region, the closed type
B = (I − A)⁻¹. Prefectures differ in what demand they divide by.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain

import numpy as np

from machigenki.circulation.workbook.build import Reading
from machigenki.circulation.workbook.columns import Array, destination
from machigenki.circulation.workbook.matrices import Matrix, square_blocks
from machigenki.circulation.workbook.words import normalise
from machigenki.region.text import Text

MET = 1e-8


@dataclass(frozen=True, slots=True)
class Definition:
    """One way to define the inverse, with its import coefficients by sector."""

    key: str
    label: Text
    coefficients: Array


@dataclass(frozen=True)
class InverseCheck:
    """A printed inverse against ours.

    Parameters
    ----------
    sheet, cell
        Where it stands.
    open_type
        Whether the definition that fits best takes imports out (開放型).
    definition, definition_key
        The definition that fits best.
    largest_difference
        max |printed − ours| under it, with coefficients from the printed flows.
    with_printed_coefficients
        The same with the printed A in place of ours, None where no A is printed.
    form_residual
        How far the printed inverse is from [I − ΓA]⁻¹ for any diagonal Γ at all.
    digits
        Decimals that it is printed with, None where unrounded.
    met
        Whether it is met to 1e-8, or to half a unit of the last printed decimal.
    reason
        Why it is not met, None where it is.
    """

    sheet: str
    cell: str
    open_type: bool
    definition_key: str
    definition: Text
    largest_difference: float
    with_printed_coefficients: float | None
    form_residual: float
    digits: int | None
    met: bool
    reason: Text | None


def coefficients(reading: Reading) -> Array:
    """Return A = Z / x; a sector without output has none."""
    x = reading.output
    a = np.zeros((reading.size, reading.size))
    np.divide(reading.intermediate, x[None, :], out=a, where=x[None, :] != 0.0)
    return a


def leontief(A: Array, imports: Array) -> Array:
    """Return B = [I − (I − M̂)A]⁻¹."""
    n = len(imports)
    matrix = np.eye(n) - (1.0 - imports)[:, None] * A
    return np.asarray(np.linalg.inv(matrix), dtype=np.float64)


def _ratio(imports: Array, demand: Array) -> Array:
    m: Array = np.where(demand == 0.0, 0.0, imports / np.where(demand == 0.0, 1.0, demand))
    return m


def definitions(reading: Reading) -> Iterator[Definition]:
    """Yield the definitions in use, the commonest first."""
    right, columns = reading.sorted_right, reading.frame.right
    sign = -1.0 if reading.imports_printed_negative else 1.0

    def some(test: str, *, final: bool = False) -> Array:
        group = right.final if final else right.imports
        chosen = [
            j
            for j in group
            if (test in normalise(columns[j].name) if final else test == "")
            or (not final and test == destination(columns[j].name))
        ]
        total: Array = reading.columns(chosen).sum(axis=1)
        return total if final else sign * total

    final = reading.columns(right.final).sum(axis=1)
    adjustment = reading.columns(right.adjustment).sum(axis=1)
    exports = reading.columns(right.exports).sum(axis=1)
    demand = reading.intermediate.sum(axis=1) + final
    imports = reading.imports
    m = _ratio(imports, demand)

    def definition(key: str, ja: str, en: str, values: Array) -> Definition:
        return Definition(key, Text(f"[I-(I-M)A]^-1　{ja}", f"[I-(I-M)A]^-1, {en}"), values)

    yield definition(
        "open",
        "移輸入÷域内需要（調整項を除く）",
        "imports ÷ demand inside the region (without adjustment)",
        m,
    )
    yield Definition("closed", Text("(I-A)^-1", "(I-A)^-1"), np.zeros_like(m))
    if np.any(m < 0.0):
        yield definition(
            "open_absolute",
            "移輸入÷域内需要の絶対値",
            "the absolute value of imports ÷ demand inside the region",
            np.abs(m),
        )
    if right.adjustment:
        yield definition(
            "open_with_adjustment",
            "移輸入÷域内需要（調整項を含む）",
            "imports ÷ demand inside the region with adjustment",
            _ratio(imports, demand + adjustment),
        )
    stocks, products = some("在庫", final=True), some("製品", final=True)
    if products.any():
        yield definition(
            "open_without_product_stocks",
            "移輸入÷域内需要（生産者製品在庫純増を除く）",
            "imports ÷ demand inside the region less producers' stock changes",
            _ratio(imports, demand - products),
        )
    if stocks.any():
        yield definition(
            "open_without_stocks",
            "移輸入÷域内需要（在庫純増を除く）",
            "imports ÷ demand inside the region less stock changes",
            _ratio(imports, demand - stocks),
        )
    if np.any((m < 0.0) | (m > 1.0)):
        yield definition(
            "open_limited",
            "移輸入÷域内需要を0以上1以下としたもの",
            "imports ÷ demand inside the region, held between 0 and 1",
            np.clip(m, 0.0, 1.0),
        )
    duties = [j for j in right.imports if "税" in normalise(columns[j].name)]
    if duties:
        yield definition(
            "open_without_duties",
            "移輸入（関税等を除く）÷域内需要",
            "imports without duties ÷ demand inside the region",
            _ratio(imports - sign * reading.columns(duties).sum(axis=1), demand),
        )
    abroad, nation = some("abroad"), some("nation")
    if abroad.any() and nation.any():
        yield definition(
            "open_abroad",
            "輸入のみ÷域内需要",
            "imports from abroad only ÷ demand inside the region",
            _ratio(abroad, demand),
        )
        yield definition(
            "open_nation",
            "移入のみ÷域内需要",
            "imports from the rest of Japan only ÷ demand inside the region",
            _ratio(nation, demand),
        )
    yield definition(
        "open_all_demand",
        "移輸入÷需要合計（移輸出を含む）",
        "imports ÷ all demand, exports included",
        _ratio(imports, demand + adjustment + exports),
    )


@dataclass(frozen=True)
class _Implied:
    """What a printed inverse says of its own import coefficients.

    I − B⁻¹ = ΓA by sector, so γ follows by least squares; `weight` is the largest
    coefficient of a sector's row, by which an error in γ counts.
    """

    imports: Array
    weight: Array
    residual: float


def _implied(inverse: Array, A: Array) -> _Implied:
    """Return γᵢ = Σⱼ (I − B⁻¹)ᵢⱼ aᵢⱼ ÷ Σⱼ aᵢⱼ²."""
    n = len(A)
    try:
        taken = np.eye(n) - np.linalg.inv(inverse)
    except np.linalg.LinAlgError:
        return _Implied(np.zeros(n), np.ones(n), float("inf"))
    square = (A**2).sum(axis=1)
    gamma = (taken * A).sum(axis=1) / np.where(square == 0.0, 1.0, square)
    residual = float(np.abs(taken - gamma[:, None] * A).max())
    return _Implied(1.0 - gamma, np.abs(A).max(axis=1), residual)


def _nearest(implied: _Implied, known: list[Definition]) -> Definition:
    """Return the definition nearest to what the inverse implies; of equals the commonest."""
    distances = [
        float((np.abs(d.coefficients - implied.imports) * implied.weight).max()) for d in known
    ]
    limit = min(distances) * (1.0 + 1e-6) + 1e-13
    return next(d for d, distance in zip(known, distances, strict=True) if distance <= limit)


def printed_matrices(reading: Reading) -> tuple[Matrix | None, list[Matrix]]:
    """Return the printed coefficients (or None) and all printed inverses of a workbook."""
    blocks = list(square_blocks(reading.book, reading.names, frozenset({reading.frame.sheet.name})))
    inverses = [b for b in blocks if b.is_inverse]
    A = coefficients(reading)
    candidates = [b for b in blocks if b.is_coefficients and not b.is_inverse]
    printed = min(candidates, key=lambda b: float(np.abs(b.values - A).sum()), default=None)
    return printed, inverses


def check_inverses(
    reading: Reading, printed: Matrix | None, inverses: list[Matrix]
) -> tuple[InverseCheck, ...]:
    """Recompute each printed inverse under the definition that it follows most nearly."""
    A = coefficients(reading)
    known = list(definitions(reading))
    return tuple(_checked(reading, matrix, known, A, printed) for matrix in inverses)


def _tolerance(matrix: Matrix) -> float:
    if matrix.digits is None:
        return MET
    return max(MET, 0.51 * 10.0**-matrix.digits)


def _checked(
    reading: Reading,
    matrix: Matrix,
    known: list[Definition],
    A: Array,
    printed: Matrix | None,
) -> InverseCheck:
    implied = _implied(matrix.values, A if printed is None else printed.values)
    definition = _nearest(implied, known)
    difference = float(np.abs(leontief(A, definition.coefficients) - matrix.values).max())
    met = difference <= _tolerance(matrix)
    with_printed: float | None = None
    if printed is not None and not met:
        other = leontief(printed.values, definition.coefficients)
        with_printed = float(np.abs(other - matrix.values).max())
    return InverseCheck(
        sheet=matrix.sheet,
        cell=matrix.cell,
        open_type=definition.key != "closed",
        definition_key=definition.key,
        definition=definition.label,
        largest_difference=difference,
        with_printed_coefficients=with_printed,
        form_residual=implied.residual,
        digits=matrix.digits,
        met=met,
        reason=None if met else _reason(reading, printed),
    )


def _reason(reading: Reading, printed: Matrix | None) -> Text:
    """Say why no definition meets a printed inverse."""
    if printed is not None and reading.step > 0.0:
        flows = printed.values * reading.output[None, :]
        off = float(np.abs(flows - reading.intermediate).max())
        if 1e-3 * reading.step < off <= 2.0 * reading.step:
            return Text(
                f"表の金額は{reading.unit_name}で四捨五入してあり、逆行列は四捨五入前の値による"
                f"（投入係数×生産額と金額の差は最大{off:.2f}）。",
                f"The flows are printed rounded to {reading.unit_yen:,.0f} yen and the inverse was "
                f"made before rounding (coefficients × output and flows differ by {off:.2f} "
                "units at most).",
            )
    return Text(
        "印刷された金額からはどの定義でも再現しない（別の数値または独自の定義による）。",
        "No definition reproduces it from the printed flows: it rests on other figures or on "
        "a definition of its own.",
    )


def best_inverse(checks: tuple[InverseCheck, ...]) -> InverseCheck | None:
    """Return the open inverse that fits best, else the closed one, else None."""
    ordered = chain(
        sorted((c for c in checks if c.open_type), key=lambda c: c.largest_difference),
        sorted((c for c in checks if not c.open_type), key=lambda c: c.largest_difference),
    )
    return next(ordered, None)
