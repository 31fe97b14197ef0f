"""What `effect` and `leaks` share: which model is meant, how a shock and a sector read."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from machigenki.cli.usage import wrong_use
from machigenki.region.industries import INDUSTRY_CODES, industry
from machigenki.region.problem import InputError, Problem
from machigenki.region.text import Lang, Text

if TYPE_CHECKING:
    import pandas as pd

    from machigenki.circulation import Model, MunicipalModel

TableOption = Annotated[
    Path | None,
    typer.Option("--table", help="産業連関表のファイル / workbook of an input-output table"),
]
RegionOption = Annotated[
    str | None,
    typer.Option(
        "--region", help="市区町村の名称、コード又はフォルダー / municipality or region folder"
    ),
]
ShockOption = Annotated[
    list[str],
    typer.Option(
        "--shock",
        help="部門=需要額（円）。繰り返し指定可 / sector=demand in yen; may be repeated",
    ),
]


def one_of(table: Path | None, region: str | None, lang: Lang) -> None:
    """Refuse a call that names no table and no region, or both."""
    if (table is None) == (region is None):
        raise wrong_use(
            Text(
                "--table と --region のどちらか一つを指定してください",
                "give either --table or --region",
            ),
            lang,
        )


def model_of(table: Path | None, region: str | None) -> "tuple[Text, Model]":
    """Return what the named table or region is called, and its model.

    Raises
    ------
    InputError
        If the file cannot be read or the place is not known.
    """
    from machigenki.circulation import model_of_table, read_workbook

    if table is not None:
        model = model_of_table(read_workbook(table))
        return Text.same(model.place), model
    name, town = municipal(str(region))
    return name, town.model


def municipal(words: str) -> "tuple[Text, MunicipalModel]":
    """Return the name and the estimated model of a municipality or region folder."""
    from machigenki.circulation import model_of_region
    from machigenki.region import load_region

    region = load_region(words)
    return region.name, model_of_region(region)


def read_shock(model: "Model", words: list[str]) -> "pd.Series[float]":
    """Return the demand that ``sector=yen`` options ask for, by sector of the model.

    Raises
    ------
    InputError
        With every option that is no ``sector=yen`` of a known sector.
    """
    import pandas as pd

    from machigenki.circulation import demand_for
    from machigenki.region import parse_number

    demand = pd.Series(0.0, index=model.sectors, name="shock")
    problems: list[Problem] = []
    for word in words:
        name, mark, amount = word.replace("＝", "=").rpartition("=")
        try:
            if not mark:
                raise InputError(
                    Problem(
                        Text("需要額の指定が読めません", "this shock cannot be read"),
                        field="--shock",
                        found=word,
                        expected=Text("部門=金額（円）、例: 建設=10000000000", "sector=yen"),
                    )
                )
            part = demand_for(model, name.strip(), parse_number(amount))
            demand = demand.add(part, fill_value=0.0)[model.sectors]
        except InputError as error:
            problems.extend(error.problems)
    if problems:
        raise InputError(problems)
    return demand.rename("shock")


def sector_name(model: "Model", sector: str, lang: Lang) -> str:
    """Return how a sector reads in `lang`: the table's own label, or the common sector's."""
    code = model.codes.get(sector, sector)
    if code in INDUSTRY_CODES and (lang == "en" or sector == code):
        return industry(code).name(lang)
    return sector


def yen(value: float, lang: Lang) -> str:
    """Return an amount in 百万円 (million yen), as officials read tables."""
    return f"{value / 1e6:,.1f}{'百万円' if lang == 'ja' else ' million yen'}"
