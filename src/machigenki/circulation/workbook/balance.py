"""Whether a printed table balances: rows, columns, final demand, both sides of output."""

from dataclasses import dataclass
from math import sqrt

import numpy as np

from machigenki.circulation.workbook.build import Reading
from machigenki.circulation.workbook.columns import Array
from machigenki.circulation.workbook.sheets import cell_ref
from machigenki.circulation.workbook.words import Role
from machigenki.region.problem import Problem
from machigenki.region.text import Text

_UNROUNDED = 1e-7
_TOLD = 5


@dataclass(frozen=True)
class Balance:
    """One identity of the table, checked by sector in the table's own unit.

    Parameters
    ----------
    key, label
        The identity.
    difference, relative
        Largest |stated − computed| over the sectors, and that ÷ |stated|.
    sector, stated, computed
        Where it is, with both sums.
    tolerance
        What rounding of the printed numbers may add up to; for N rounded addends
        step × (½ + 1.5 √N), five standard deviations of their rounding.
    failures
        Sectors beyond the tolerance: name, stated, computed.
    """

    key: str
    label: Text
    difference: float
    relative: float
    sector: str
    stated: float
    computed: float
    tolerance: float
    failures: tuple[tuple[str, float, float], ...]
    sheet: str
    cells: tuple[str, ...] = ()

    @property
    def ok(self) -> bool:
        """Whether every sector is within the tolerance."""
        return not self.failures


def _balance(
    reading: Reading,
    key: str,
    label: Text,
    stated: Array,
    computed: Array,
    terms: int,
    cells: tuple[str, ...],
    names: tuple[str, ...] | None = None,
) -> Balance:
    names = reading.names if names is None else names
    gap = np.abs(stated - computed)
    scale = float(np.abs(stated).max(initial=0.0))
    tolerance = reading.step * (0.5 + 1.5 * sqrt(terms)) + _UNROUNDED * scale
    order = np.argsort(-gap, kind="stable")
    worst = int(order[0])
    bad = [int(i) for i in order if gap[i] > tolerance]
    return Balance(
        key,
        label,
        float(gap[worst]),
        float(gap[worst] / abs(stated[worst])) if stated[worst] else 0.0,
        names[worst],
        float(stated[worst]),
        float(computed[worst]),
        tolerance,
        tuple((names[i], float(stated[i]), float(computed[i])) for i in bad),
        reading.frame.sheet.name,
        tuple(cells[i] for i in bad),
    )


def balances(reading: Reading) -> tuple[Balance, ...]:
    """Return the table's identities: rows, columns, final demand, sums, both outputs."""
    frame, right = reading.frame, reading.sorted_right
    n, z = reading.size, reading.intermediate
    final = reading.columns(right.final + right.adjustment).sum(axis=1)
    exports = reading.columns(right.exports).sum(axis=1)
    rows_at = [r.at for r in frame.rows]
    columns_at = [c.at for c in frame.columns]

    def in_column(column: int) -> tuple[str, ...]:
        return tuple(cell_ref(r, column) for r in rows_at)

    def in_row(row: int) -> tuple[str, ...]:
        return tuple(cell_ref(row, c) for c in columns_at)

    parts = len(right.final) + len(right.exports) + len(right.imports) + len(right.adjustment)
    value_added = reading.below_values[list(reading.value_added_rows)].sum(axis=0)
    output_row = reading.below_values[-1]
    found = [
        _balance(
            reading,
            "rows",
            Text(
                "行: 中間需要＋最終需要＋移輸出－移輸入＝生産額",
                "rows: intermediate + final demand + exports - imports = output",
            ),
            reading.output,
            z.sum(axis=1) + final + exports - reading.imports,
            n + parts,
            in_column(frame.right[-1].at),
        ),
        _balance(
            reading,
            "columns",
            Text("列: 中間投入＋粗付加価値＝生産額", "columns: inputs + value added = output"),
            output_row,
            z.sum(axis=0) + value_added,
            n + len(reading.value_added_rows),
            in_row(frame.below[-1].at),
        ),
        _balance(
            reading,
            "intermediate_demand",
            Text("内生部門計（列）＝行の合計", "printed intermediate demand = sum of the row"),
            reading.intermediate_of_rows,
            z.sum(axis=1),
            n,
            in_column(frame.total_column.at),
        ),
        _balance(
            reading,
            "intermediate_inputs",
            Text("内生部門計（行）＝列の合計", "printed inputs = sum of the column"),
            reading.intermediate_of_columns,
            z.sum(axis=0),
            n,
            in_row(frame.total_row.at),
        ),
        _balance(
            reading,
            "outputs",
            Text("生産額: 行と列の一致", "output as a column = output as a row"),
            reading.output,
            output_row,
            1,
            in_column(frame.right[-1].at),
        ),
    ]
    net = Role.FINAL_NET_TOTAL
    for role, key, computed in (
        (Role.LOCAL_FINAL_TOTAL, "local_final_demand", final),
        (Role.FINAL_TOTAL, "final_demand", final + exports),
        (net, "final_demand_net", final + exports - reading.imports),
    ):
        if role in right.totals:
            column = right.totals[role]
            name = frame.right[column].name
            found.append(
                _balance(
                    reading,
                    key,
                    Text(f"最終需要: {name}＝内訳の合計", f"final demand: {name} = its parts"),
                    reading.right_values[:, column],
                    computed,
                    parts,
                    in_column(frame.right[column].at),
                )
            )
    found.append(
        _balance(
            reading,
            "value_added",
            Text(
                "全体: 粗付加価値の合計＝最終需要－移輸入の合計",
                "whole: value added = final demand less imports",
            ),
            np.array([value_added.sum()]),
            np.array([(final + exports - reading.imports).sum()]),
            n * (parts + len(reading.value_added_rows)),
            ("",),
            ("合計",),
        )
    )
    return tuple(found)


def must_hold(balance: Balance) -> bool:
    """Whether the table is wrong if this identity fails, not only a sum printed beside it."""
    return balance.key in ("rows", "columns", "outputs", "value_added")


def balance_problems(reading: Reading, found: tuple[Balance, ...]) -> list[Problem]:
    """Return a problem for each sector that does not balance, at most five an identity."""
    unit = reading.unit_name
    return [
        Problem(
            Text(
                f"表が合いません（{b.label.ja}）。合計 {computed:,.6g}、差 {computed - stated:,.6g}"
                f"（単位 {unit}、許容 {b.tolerance:,.3g}）。",
                f"The table does not balance ({b.label.en}): computed {computed:,.6g}, off by "
                f"{computed - stated:,.6g} (unit {reading.unit_yen:,.0f} yen, "
                f"tolerance {b.tolerance:,.3g}).",
            ),
            file=reading.book.name,
            row=f"{b.sheet}!{cell}" if cell else b.sheet,
            field=sector,
            found=f"{stated:,.6g}",
            expected=Text(f"{computed:,.6g}", f"{computed:,.6g}"),
        )
        for b in found
        if must_hold(b)
        for (sector, stated, computed), cell in list(zip(b.failures, b.cells, strict=True))[:_TOLD]
    ]


def sum_notes(reading: Reading, found: tuple[Balance, ...]) -> list[Text]:
    """Return a note for each printed sum that is not the sum of its parts."""
    return [
        Text(
            f"印刷された合計が内訳と合わない（{b.label.ja}）: {len(b.failures)}部門、最大は"
            f"「{b.sector}」{b.sheet}!{b.cells[0]} 記載 {b.stated:,.6g}、内訳の合計 "
            f"{b.computed:,.6g}、差 {b.computed - b.stated:,.6g}"
            f"（単位 {reading.unit_name}、許容 {b.tolerance:,.3g}）。この合計は使わない。",
            f"A printed sum is not the sum of its parts ({b.label.en}): {len(b.failures)} "
            f"sectors, the largest {b.sector!r} at {b.sheet}!{b.cells[0]}: stated "
            f"{b.stated:,.6g}, parts {b.computed:,.6g}, off by {b.computed - b.stated:,.6g} "
            f"(unit {reading.unit_yen:,.0f} yen, tolerance {b.tolerance:,.3g}). It is not used.",
        )
        for b in found
        if b.failures and not must_hold(b)
    ]
