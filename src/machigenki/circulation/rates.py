"""Rates of households and of the purse that a table does not tell: dated data, with source."""

import csv
from datetime import date
from functools import cache
from importlib.resources import files

from machigenki.region.provenance import Figure, Source, Status
from machigenki.region.text import Text

RATE_NAMES = {
    "propensity": Text("平均消費性向", "average propensity to consume"),
    "direct_tax": Text("賃金に対する直接税の割合", "direct taxes, share of wages"),
    "social_insurance": Text("賃金に対する社会保険料の割合", "social insurance, share of wages"),
    "direct_tax_local_share": Text(
        "直接税のうち地元の税収となる割合", "local share of direct taxes"
    ),
    "production_tax_local_share": Text(
        "間接税のうち地元の税収となる割合", "local share of taxes on production"
    ),
}
"""What each rate is called."""


@cache
def parameters() -> dict[str, Figure]:
    """Return the default rates by key, each with its source, year and status.

    Keys: "propensity" (平均消費性向), "direct_tax", "social_insurance" (shares of wages),
    "direct_tax_local_share", "production_tax_local_share" (shares of those taxes).
    """
    path = files("machigenki.circulation") / "data" / "parameters.csv"
    figures = {}
    for row in csv.DictReader(path.read_text(encoding="utf-8").splitlines()):
        source = Source(
            key=f"circulation.{row['key']}",
            title=Text(row["source_ja"], row["source_en"]),
            publisher=Text.same(row["publisher"]),
            licence=row["licence"],
            checked_on=date.fromisoformat(row["checked_on"]),
            url=row["url"],
        )
        method = Text(row["method_ja"], row["method_en"]) if row["method_ja"] else None
        figures[row["key"]] = Figure(
            value=float(row["value"]),
            unit=row["unit"],
            status=Status(row["status"]),
            source=source,
            year=int(row["from"][:4]),
            method=method,
        )
    return figures
