"""The trail as a CSV file that a spreadsheet opens without running anything."""

import csv
import io
from collections.abc import Iterable, Sequence

# What makes a spreadsheet take a cell for a formula (also after blanks, and full-width).
_DANGEROUS = ("=", "+", "-", "@", "＝", "＋", "－", "＠")


def safe_cell(value: str) -> str:
    """Return a cell that is text in any spreadsheet: an apostrophe before what would be a formula.

    Source: OWASP, CSV Injection.
    """
    if value.startswith(("\t", "\r", "\n")) or value.lstrip(" \u3000").startswith(_DANGEROUS):
        return f"'{value}"
    return value


def csv_file(head: Sequence[str], rows: Iterable[Sequence[str]]) -> bytes:
    """Return the file: UTF-8 with a mark (Excel reads it), every cell quoted."""
    text = io.StringIO()
    writer = csv.writer(text, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    writer.writerow([safe_cell(cell) for cell in head])
    writer.writerows([safe_cell(cell) for cell in row] for row in rows)
    return text.getvalue().encode("utf-8-sig")
