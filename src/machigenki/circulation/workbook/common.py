"""A table in the 37 common sectors, so that tables of different makers can be compared."""

from dataclasses import replace

import pandas as pd

from machigenki.circulation.table import Table
from machigenki.region.industries import INDUSTRIES
from machigenki.region.problem import InputError, Problem
from machigenki.region.text import Text


def to_common(table: Table) -> Table:
    """Return the table added up to the 37 common sectors (統合大分類).

    Z* = S Z Sᵀ, f* = S f, … with S the 37 × n matrix that holds a one where a sector
    belongs to a common one. A sector that spans several common ones is counted to its
    main one; common sectors that the table lacks get rows and columns of zeros.

    Parameters
    ----------
    table
        Any table whose `codes` name a common sector for every sector with output.

    Raises
    ------
    InputError
        If a sector with output, purchases or sales has no common sector.
    """
    names = pd.Index([i.name.ja for i in INDUSTRIES], name="sector")
    name_of = {i.code: i.name.ja for i in INDUSTRIES}
    unmatched = [
        str(s)
        for s in table.sectors
        if str(s) not in table.codes
        and (table.output[s] != 0.0 or bool((table.intermediate.loc[s] != 0.0).any()))
    ]
    if unmatched:
        raise InputError(
            Problem(
                Text(
                    "共通37部門のどれに当たるか分からない部門です。",
                    "This sector matches none of the 37 common ones.",
                ),
                field=name,
                expected=Text("37部門または統合分類の部門名", "a name of the ministry's sectors"),
            )
            for name in unmatched
        )
    # An Index, for pandas takes a plain list of names for columns to group by.
    target = pd.Index(
        [name_of[table.codes[str(s)]] if str(s) in table.codes else "" for s in table.sectors]
    )

    def rows(frame: pd.DataFrame) -> pd.DataFrame:
        return frame.groupby(target).sum().reindex(names, fill_value=0.0)

    def one(series: "pd.Series[float]") -> "pd.Series[float]":
        return series.groupby(target).sum().reindex(names, fill_value=0.0)

    return replace(
        table,
        sectors=names,
        intermediate=rows(rows(table.intermediate).T).T,
        final_demand=rows(table.final_demand),
        exports=rows(table.exports),
        imports=rows(table.imports),
        adjustment=one(table.adjustment),
        value_added=rows(table.value_added.T).T,
        output=one(table.output),
        employment=None if table.employment is None else rows(table.employment),
        codes={i.name.ja: i.code for i in INDUSTRIES},
    )
