"""Real roots of a polynomial with whole-number coefficients, isolated exactly.

Vincent, Collins and Akritas: halve the interval until Descartes' rule of signs allows at most one
root in each part. All arithmetic is in whole numbers, so that rounding can neither hide a root
nor make one up, however ill-conditioned the polynomial.
"""

from collections.abc import Iterable, Iterator
from fractions import Fraction
from itertools import accumulate

# The square root of rounding: a polynomial that comes as close to 0 as its coefficients are
# rounded has its pair of roots within 2⁻²⁷ of the real line, and of each other.
_CLOSE = 27
_BITS = 60


def roots_below_one(coefficients: list[int]) -> list[Fraction]:
    """Return the roots of Σₜ cₜ xᵗ in 0 < x < 1, each once, lowest first.

    Each to 60 significant bits, but roots within 2⁻²⁷ (1e-8) of one another, and pairs as close
    to the real line, are told as one, to the same precision: the polynomial touches 0 there to
    within the rounding of its coefficients.

    Parameters
    ----------
    coefficients
        c₀ … cₙ, not all 0.

    References
    ----------
    G. E. Collins and A. G. Akritas, "Polynomial real root isolation using Descartes' rule of
    signs", SYMSAC (1976).
    """
    roots: list[Fraction] = []
    touching: list[int] = []
    # A part is p on (k ÷ 2ᵈ, (k + 1) ÷ 2ᵈ), stretched to (0, 1), no root at either end.
    parts = [(_open(coefficients), 0, 0)]
    while parts:
        p, k, d = parts.pop()
        at_most = _sign_changes(_shifted(p[::-1]))
        if at_most == 1:
            roots.append((k + _refined(p)) / (1 << d))
        elif at_most == 2 and d == _CLOSE:
            touching.append(k)
        elif at_most == 2:
            left = [c << (len(p) - 1 - i) for i, c in enumerate(p)]
            right = list(_shifted(left))
            if right[0] == 0:
                roots.append(Fraction(2 * k + 1, 2 << d))
            parts += [(_open(left), 2 * k, d + 1), (_open(right), 2 * k + 1, d + 1)]
    return sorted(roots + _middles(sorted(touching)))


def _open(p: list[int]) -> list[int]:
    """Return the polynomial without its roots at 0 and 1."""
    while p[0] == 0:
        p = p[1:]
    while sum(p) == 0:
        p = [-c for c in accumulate(p)][:-1]
    return p


def _shifted(p: list[int]) -> Iterator[int]:
    """Yield the coefficients of p(x + 1), lowest first."""
    rest = p[::-1]
    while rest:
        rest = list(accumulate(rest))
        yield rest.pop()


def _sign_changes(values: Iterable[int]) -> int:
    """Return how often the sign changes, zeros left out; 2 for twice or more."""
    held = (c > 0 for c in values if c != 0)
    last = next(held)
    changes = 0
    for positive in held:
        changes += positive != last
        if changes == 2:
            break
        last = positive
    return changes


def _refined(p: list[int]) -> Fraction:
    """Return the only root of p in (0, 1) by halving."""
    rising = p[0] < 0
    at, depth = 0, 0
    while at < 1 << _BITS:
        middle, depth = 2 * at + 1, depth + 1
        value = 0
        for i, c in enumerate(reversed(p)):
            value = value * middle + (c << depth * i)
        if value == 0:
            return Fraction(middle, 1 << depth)
        at = middle if (value < 0) == rising else middle - 1
    return Fraction(2 * at + 1, 2 << depth)


def _middles(parts: list[int]) -> list[Fraction]:
    """Return the middle of every run of neighbouring parts of width 2⁻²⁷."""
    runs: list[list[int]] = []
    for k in parts:
        if runs and k - runs[-1][-1] == 1:
            runs[-1].append(k)
        else:
            runs.append([k])
    return [Fraction(run[0] + run[-1] + 1, 2 << _CLOSE) for run in runs]
