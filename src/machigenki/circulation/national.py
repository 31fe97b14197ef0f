"""The national table of 2015 with 37 sectors, bundled."""

import csv
from datetime import date
from functools import cache
from importlib.resources import files

import pandas as pd

from machigenki.circulation.table import Table
from machigenki.region.provenance import Source, Status
from machigenki.region.text import Text

MILLION = 1e6

NATIONAL_SOURCE = Source(
    key="io.national.2015",
    title=Text(
        "平成27年(2015年)産業連関表 統合大分類(37部門) 取引基本表",
        "2015 Input-Output Tables for Japan, 37 sectors",
    ),
    publisher=Text("総務省ほか10府省庁", "Ministry of Internal Affairs and Communications et al."),
    licence="政府標準利用規約2.0",
    checked_on=date(2026, 11, 24),
    url="https://www.soumu.go.jp/toukei_toukatsu/data/io/",
)


@cache
def national_table() -> Table:
    """Return the national 2015 table (yen), 37 sectors labelled by their Japanese names.

    Source: 総務省ほか10府省庁 平成27年(2015年)産業連関表 (政府標準利用規約2.0).
    """
    final = _read("national_2015_final_demand.csv")
    names = {str(code): str(name) for code, name in final.pop("name").items()}
    final = final.astype(float).rename(index=names) * MILLION
    by_code = {str(column).split(" ", 1)[0]: final[column] for column in final.columns}
    demand = final[[c for c in final.columns if str(c)[:2] in ("71", "72", "73", "74", "75", "76")]]
    demand = demand.rename(columns=lambda c: str(c).split(" ", 1)[1])
    transactions = _read("national_2015_transactions.csv").astype(float) * MILLION
    value_added = _read("national_2015_value_added.csv").astype(float) * MILLION
    sectors = pd.Index(names.values(), name="sector")
    zero = pd.Series(0.0, index=sectors)
    return Table(
        place="全国",
        year=2015,
        sectors=sectors,
        intermediate=_labelled(transactions, names).set_axis(sectors).set_axis(sectors, axis=1),
        final_demand=demand.set_axis(sectors),
        exports=pd.DataFrame(
            {"abroad": by_code["81"].to_numpy(), "nation": 0.0}, index=sectors, dtype=float
        ),
        imports=pd.DataFrame(
            {"abroad": -by_code["87"].to_numpy(), "nation": 0.0}, index=sectors, dtype=float
        ),
        adjustment=zero,
        value_added=value_added.rename(columns=names).set_axis(sectors, axis=1),
        output=by_code["97"].set_axis(sectors),
        codes={name: code for code, name in names.items()},
        trade_split=True,
        status=Status.OFFICIAL,
        source=NATIONAL_SOURCE,
    )


def _labelled(frame: pd.DataFrame, names: dict[str, str]) -> pd.DataFrame:
    return frame.rename(index=names, columns=names)


def _read(name: str) -> pd.DataFrame:
    text = (files("machigenki.circulation") / "data" / name).read_text(encoding="utf-8")
    rows = list(csv.reader(text.splitlines()))
    frame = pd.DataFrame(rows[1:], columns=rows[0])
    return frame.set_index(str(rows[0][0]))
