"""Telling parts from sums: which columns (or rows) of a table are to be added up."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations

import numpy as np
from numpy.typing import NDArray

from machigenki.circulation.workbook.find import Named
from machigenki.circulation.workbook.words import Role, is_total, normalise, role_of

Array = NDArray[np.float64]


def step_of(values: Array) -> float:
    """Return the step to which numbers are rounded (1, 0.1, …), 0 where they are not."""
    flat = values[np.isfinite(values)]
    if flat.size == 0:
        return 0.0
    for digits in range(5):
        scaled = flat * 10.0**digits
        if np.all(np.abs(scaled - np.round(scaled)) <= 1e-6 * np.maximum(1.0, 1e-6 * abs(scaled))):
            return float(10.0**-digits)
    return 0.0


def close(a: Array, b: Array, step: float, terms: int) -> bool:
    """Whether two vectors agree but for the rounding of `terms` addends."""
    scale = np.maximum(np.abs(a), np.abs(b))
    return bool(np.all(np.abs(a - b) <= 0.5 * step * (terms + 1) + 1e-7 * scale + 1e-6))


def _may_be_sum(name: str) -> bool:
    text = normalise(name)
    joined = ("移" in text and "輸" in text) or text in ("雇用者所得", "総固定資本形成")
    return is_total(text) or joined


def parts(names: Sequence[str], values: Array, target: Array | None, step: float) -> list[int]:
    """Return which columns are parts, the others being sums of them.

    A column named as a sum (計, 移輸出) that equals the sum of columns beside it is one.
    Where the parts so found miss the target, the largest set of columns that meets it is
    taken.

    Parameters
    ----------
    names
        Of the k columns.
    values
        n × k.
    target
        What the parts must add up to, or None where the table does not print it.
    step
        Rounding of the numbers.
    """
    found: list[int] = []
    for j, name in enumerate(names):
        if _may_be_sum(name) and any(
            close(values[:, found[i:]].sum(axis=1), values[:, j], step, len(found) - i)
            for i in range(len(found))
        ):
            continue
        found.append(j)
    # A sum may also stand before its parts (雇用者所得, then 賃金, 社会保険料, …).
    for j in list(found):
        later = [i for i in found if i > j]
        if _may_be_sum(names[j]) and any(
            close(values[:, later[:k]].sum(axis=1), values[:, j], step, k)
            for k in range(1, len(later) + 1)
        ):
            found.remove(j)
    if target is None or close(values[:, found].sum(axis=1), target, step, len(found)):
        return found
    if len(names) <= 12:
        for size in range(len(names), 0, -1):
            for chosen in combinations(range(len(names)), size):
                if close(values[:, chosen].sum(axis=1), target, step, size):
                    return list(chosen)
    return found


@dataclass(frozen=True)
class Right:
    """The columns right of the sectors, sorted by what they hold (indices into `right`)."""

    final: tuple[int, ...]
    adjustment: tuple[int, ...]
    exports: tuple[int, ...]
    imports: tuple[int, ...]
    totals: dict[Role, int]


def sort_right(right: Sequence[Named], values: Array, step: float) -> Right:
    """Sort the columns right of the sectors into final demand, trade and sums.

    Names decide where they speak; a column without a telling name belongs to the section
    it stands in. Sums are told from parts by adding up (`parts`).

    Parameters
    ----------
    right
        The columns, the last of them the output.
    values
        n × k, in the table's own unit.
    step
        Rounding of the numbers.
    """
    roles = [role_of(c.name) for c in right]
    exports_ahead = [
        any(r is Role.EXPORT for r in roles[j:]) and not any(r is Role.EXPORT for r in roles[:j])
        for j in range(len(roles))
    ]
    groups: dict[str, list[int]] = {"final": [], "exports": [], "imports": []}
    adjustment: list[int] = []
    totals: dict[Role, int] = {}
    section = "final"
    for j, role in enumerate(roles):
        # 最終需要計 before the exports is the region's own, whatever it is called.
        if role is Role.FINAL_TOTAL and exports_ahead[j]:
            role = Role.LOCAL_FINAL_TOTAL
        if role is Role.DEMAND_TOTAL and exports_ahead[j]:
            role = Role.LOCAL_DEMAND_TOTAL
        if role is Role.ADJUSTMENT:
            adjustment.append(j)
        elif role is Role.EXPORT:
            section = "exports"
            groups[section].append(j)
        elif role is Role.IMPORT:
            section = "imports"
            groups[section].append(j)
        elif role is None:
            groups[section].append(j)
        else:
            totals.setdefault(role, j)
            if role in (Role.LOCAL_FINAL_TOTAL, Role.LOCAL_DEMAND_TOTAL):
                section = "exports"
            elif role in (Role.FINAL_TOTAL, Role.DEMAND_TOTAL):
                section = "imports"

    def target(plus: Role, minus: Role) -> Array | None:
        if plus in totals and minus in totals:
            difference: Array = values[:, totals[plus]] - values[:, totals[minus]]
            return difference
        return None

    def solved(group: list[int], wanted: Array | None) -> tuple[int, ...]:
        chosen = parts([right[j].name for j in group], values[:, group], wanted, step)
        return tuple(group[i] for i in chosen)

    local = values[:, totals[Role.LOCAL_FINAL_TOTAL]] if Role.LOCAL_FINAL_TOTAL in totals else None
    if local is not None and adjustment:
        within = local - values[:, adjustment].sum(axis=1)
        inside = solved(groups["final"], within)
        if close(values[:, inside].sum(axis=1), within, step, len(inside)):
            local = within
    exports = target(Role.FINAL_TOTAL, Role.LOCAL_FINAL_TOTAL)
    if exports is None:
        exports = target(Role.DEMAND_TOTAL, Role.LOCAL_DEMAND_TOTAL)
    imports = target(Role.OUTPUT, Role.DEMAND_TOTAL)
    if imports is not None:
        named = values[:, groups["imports"]]
        if named.size and named.sum() * imports.sum() < 0:
            imports = -imports
    return Right(
        final=solved(groups["final"], local),
        adjustment=tuple(adjustment),
        exports=solved(groups["exports"], exports) if groups["exports"] else (),
        imports=solved(groups["imports"], imports) if groups["imports"] else (),
        totals=totals,
    )


def destination(name: str) -> str:
    """Return where a trade column points: "abroad", "nation", or "both" where joined."""
    text = normalise(name)
    if re.search(r"国外|海外|外国", text):
        return "abroad"
    if re.search(r"[都道府県市町村]外|域外|他県", text):
        return "nation"
    if "移" in text and "輸" in text:
        return "both"
    if "輸" in text or "関税" in text:
        return "abroad"
    return "nation"
