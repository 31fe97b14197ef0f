"""Square matrices that a workbook prints beside its table: coefficients and inverses."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from machigenki.circulation.workbook.columns import Array
from machigenki.circulation.workbook.sheets import Book, Sheet, cell_ref, number
from machigenki.circulation.workbook.words import key

_SAME = 0.6
_OFFSETS = 4


@dataclass(frozen=True)
class Matrix:
    """A printed n × n matrix over the table's sectors.

    Parameters
    ----------
    sheet, cell
        Where its upper left number stands.
    title
        What the sheet calls it (its own name and the captions above), for reports only.
    values
        n × n.
    digits
        Decimals it is printed with, None where unrounded.
    """

    sheet: str
    cell: str
    title: str
    values: Array
    digits: int | None

    @property
    def is_inverse(self) -> bool:
        """Whether it looks like a Leontief inverse: most of its diagonal from one to two.

        Some may be below one, where a sector imports more than its region uses (re-export).
        """
        diagonal = np.diag(self.values)
        return bool(
            1.0 - 1e-6 <= np.median(diagonal) < 2.0
            and diagonal.min() > 0.0
            and np.mean(diagonal >= 0.999) > 0.8
        )

    @property
    def is_coefficients(self) -> bool:
        """Whether it looks like input coefficients: column sums from zero to about one."""
        sums = self.values.sum(axis=0)
        return bool(
            np.diag(self.values).min() >= -0.1
            and np.diag(self.values).max() < 1.0
            and 0.05 < np.median(sums) < 1.0
        )


def digits_of(values: Array) -> int | None:
    """Return with how many decimals numbers are printed, None where they are unrounded."""
    for digits in range(1, 9):
        scaled = values * 10.0**digits
        if np.abs(scaled - np.round(scaled)).max() < 1e-5:
            return digits
    return None


def _labels(sheet: Sheet, known: frozenset[str]) -> int | None:
    """Return the column in which most of the known names stand, or None."""
    counts: dict[int, int] = {}
    for words in sheet.words:
        for c, text in words.items():
            if key(text) in known:
                counts[c] = counts.get(c, 0) + 1
    best = max(counts, key=lambda c: (counts[c], -c), default=None)
    return best if best is not None and counts[best] >= _SAME * len(known) else None


def square_blocks(book: Book, names: Sequence[str], skip: frozenset[str]) -> Iterator[Matrix]:
    """Yield the n × n blocks of numbers over the given sectors, from all sheets but `skip`.

    A sheet may stack several. Rows are found by name; columns follow in the same order.
    """
    keys = [key(n) for n in names]
    known = frozenset(keys)
    for name in book.sheet_names:
        if name in skip or "誘発" in name or "依存度" in name:
            continue
        sheet = book.sheet(name)
        if sheet.height < len(names) or sheet.width < len(names):
            continue
        label = _labels(sheet, known)
        if label is not None:
            yield from _blocks(sheet, label, keys)


def _blocks(sheet: Sheet, label: int, keys: list[str]) -> Iterator[Matrix]:
    n = len(keys)
    labelled = [
        (r, key(words[label]))
        for r, words in enumerate(sheet.words)
        if label in words and sum(number(v) is not None for v in sheet.cells[r][label + 1 :]) >= n
    ]
    start = 0
    while start + n <= len(labelled):
        run = labelled[start : start + n]
        same = sum(a == b for (_, a), b in zip(run, keys, strict=True))
        if run[0][1] != keys[0] or same < _SAME * n:
            start += 1
            continue
        rows = [r for r, _ in run]
        columns = [
            c
            for c in range(label + 1, sheet.width)
            if all(number(sheet.cells[r][c]) is not None for r in (rows[0], rows[n // 2], rows[-1]))
        ]
        block = _best_block(sheet, rows, columns, n)
        if block is not None:
            offset, values = block
            captions = [t for r in range(min(rows[0], 6)) for t in sheet.words[r].values()]
            captions += [t for w in sheet.words[max(0, rows[0] - 8) : rows[0]] for t in w.values()]
            title = "".join(dict.fromkeys(t for t in captions if "表" in t or "型" in t))
            yield Matrix(
                sheet.name,
                cell_ref(rows[0], columns[offset]),
                sheet.name + title[:200],
                values,
                digits_of(values),
            )
        start += n


def _best_block(
    sheet: Sheet, rows: list[int], columns: list[int], n: int
) -> tuple[int, Array] | None:
    """Return the n columns with the heaviest diagonal (code columns may stand before)."""
    if len(columns) < n:
        return None
    values = np.array(
        [[number(sheet.cells[r][c]) or 0.0 for c in columns[: n + _OFFSETS]] for r in rows]
    )
    offsets = range(min(_OFFSETS, len(columns) - n + 1))
    best = max(offsets, key=lambda o: float(np.median(np.diag(values[:, o : o + n]))))
    if np.median(np.diag(values[:, :n])) > 0.9:
        best = 0
    block: Array = values[:, best : best + n]
    return best, block
