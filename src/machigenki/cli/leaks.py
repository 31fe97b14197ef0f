"""``machigenki leaks``: where a region's money leaves, and what plugging a leak is worth."""

from typing import TYPE_CHECKING, Annotated

import typer

from machigenki.cli.console import beside, note, reported_problems, show, show_json
from machigenki.cli.models import (
    TableOption,
    municipal,
    one_of,
    read_shock,
    sector_name,
    yen,
)
from machigenki.cli.options import JsonOption, LangOption
from machigenki.region.text import Lang, Text

if TYPE_CHECKING:
    from machigenki.circulation import Accounts, Leaks, Model

SHOWN = 10


def leaks(
    region: Annotated[
        str | None,
        typer.Argument(help="市区町村の名称、コード又はフォルダー / municipality or region folder"),
    ] = None,
    table: TableOption = None,
    shock: Annotated[
        list[str] | None,
        typer.Option(
            "--shock",
            help="部門=需要額（円）。その行き先を示す / sector=yen; follow this demand",
        ),
    ] = None,
    as_json: JsonOption = False,
    lang: LangOption = "ja",
) -> None:
    """地域のお金がどこから出ていくかを示します / where a region's money leaves.

    例 / example: machigenki leaks 真庭市
    """
    one_of(table, region, lang)
    with reported_problems(lang, as_json):
        from machigenki.circulation import (
            accounts_of_table,
            leaks as leaks_of,
            model_of_table,
            read_workbook,
        )

        if table is not None:
            published = read_workbook(table)
            model = model_of_table(published)
            name = Text.same(model.place)
            accounts = accounts_of_table(published, model)
        else:
            name, town = municipal(str(region))
            model, accounts = town.model, town.accounts
            if town.extrapolation is not None:
                note(town.extrapolation(lang))
        if shock:
            _show_shock(name, leaks_of(model, read_shock(model, shock)), as_json, lang)
        else:
            _show_region(name, model, accounts, as_json, lang)


def _show_shock(name: Text, result: "Leaks", as_json: bool, lang: Lang) -> None:
    from machigenki.circulation import CATEGORIES
    from machigenki.region.tier import Tier

    if as_json:
        show_json(result.as_dict())
        return
    column = result.frame.iloc[:, 0]
    total = float(column.sum())
    head = "需要の行き先" if lang == "ja" else "where the demand comes to rest"
    lines = [f"{name(lang)} {head}: {yen(total, lang)}"]
    column = column[column != 0.0].sort_values(ascending=False)
    for key, amount in zip(column.index, column, strict=True):
        lines.append(
            f"  {CATEGORIES[str(key[0])](lang)}{beside(Tier(str(key[1])).label(lang), lang)}: "
            f"{yen(float(amount), lang)} {amount / total:.1%}"
        )
    show(lines)


def _show_region(
    name: Text, model: "Model", accounts: "Accounts", as_json: bool, lang: Lang
) -> None:
    from machigenki.circulation import leaking_sectors

    frame = leaking_sectors(model)
    if as_json:
        show_json(
            {
                **accounts.as_dict(),
                "sectors": [
                    {"sector": sector_name(model, str(s), lang), **row}
                    for s, row in frame.to_dict("index").items()
                ],
            }
        )
        return
    ja = lang == "ja"
    rate = "地域経済循環率" if ja else "circulation rate"
    made = "生産（付加価値）" if ja else "value added produced"
    received = "分配（住民等の所得）" if ja else "income received"
    bought = "域外からの購入" if ja else "bought outside"
    lines = [
        name(lang),
        f"  {rate}: {accounts.circulation_rate:.1%}",
        f"  {made}: {yen(accounts.production_yen, lang)}",
        f"  {received}: {yen(accounts.distribution_yen, lang)}",
        f"  {bought}: {yen(float(frame['leak_yen'].sum()), lang)}",
        (
            "域外への支払が大きい品目（1円を域内の購入に替えると残る所得）:"
            if ja
            else "largest purchases outside (income retained per yen bought here instead):"
        ),
    ]
    lines += [
        f"  {sector_name(model, str(s), lang)}: {yen(row['leak_yen'], lang)}"
        + beside(f"{row['retained_income_per_yen']:.2f}{'円' if ja else ' yen'}", lang)
        for s, row in frame.head(SHOWN).iterrows()
    ]
    show(lines)
