"""Variables that several papers share."""

from collections.abc import Sequence
from typing import TypedDict

from machigenki import __version__
from machigenki.report.exhibit import TextTable


class TableVariables(TypedDict):
    """A table as templates read it: `total` is its last row where that is a total, else empty."""

    columns: Sequence[str]
    rows: Sequence[Sequence[str]]
    total: Sequence[str]


def table_variables(table: TextTable) -> TableVariables:
    """Return a table's variables."""
    body, total = (table.rows[:-1], table.rows[-1]) if table.total else (table.rows, ())
    return {"columns": table.columns, "rows": body, "total": total}


def made_by() -> str:
    """Return the program and its version."""
    return f"machigenki {__version__}"
