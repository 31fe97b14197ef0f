"""An input-output table as data: what was published, in yen, with its labels."""

from dataclasses import dataclass, field

import pandas as pd

from machigenki.region.provenance import Source, Status


@dataclass(frozen=True, eq=False)
class Table:
    """A regional input-output table (地域産業連関表) in yen.

    All frames are labelled by sector name as the table prints it (whitespace and width
    normalised). Signs are economic: imports and the adjustment are positive numbers.

    Parameters
    ----------
    place, year
        What the table is of, and when.
    sectors
        Sector names in the table's order, n of them.
    intermediate
        Purchases between sectors, seller × buyer, n × n (yen).
    final_demand
        Final demand inside the region, sector × category, n × f (yen): household
        consumption outside business (家計外消費支出), private consumption (民間消費支出), …
    exports
        Sector × ("abroad", "nation"), n × 2 (yen). Where the table joins both, all of it
        is in "nation" and `trade_split` is False.
    imports
        The same for imports (移輸入), positive.
    adjustment
        Adjustment item (調整項) by sector (yen), zero where the table has none: exports
        passing through, left out of the demand that imports are measured against. It is
        part of `final_demand` (a column of its own), so that output = intermediate +
        final demand + exports − imports.
    value_added
        Component × sector, v × n (yen): wages (雇用者所得), operating surplus …
    output
        Regional output (域内生産額) by sector (yen).
    employment
        Sector × ("workers", "employees") in persons, or None (就業者, 雇用者).
    codes
        The common 37-sector code for each sector, by sector name.
    trade_split
        Whether the table tells trade with the rest of Japan from trade abroad.
    """

    place: str
    year: int | None
    sectors: "pd.Index[str]"
    intermediate: pd.DataFrame
    final_demand: pd.DataFrame
    exports: pd.DataFrame
    imports: pd.DataFrame
    adjustment: "pd.Series[float]"
    value_added: pd.DataFrame
    output: "pd.Series[float]"
    employment: pd.DataFrame | None = None
    codes: dict[str, str] = field(default_factory=dict)
    trade_split: bool = True
    status: Status = Status.OFFICIAL
    source: Source | None = None
