"""``machigenki new``: a plan folder for a town, filled with its own figures."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from machigenki.cli.console import reported_problems, show, show_json
from machigenki.cli.options import JsonOption, LangOption
from machigenki.region.text import Text

if TYPE_CHECKING:
    from machigenki.portfolio import FirstLook


def new(
    name: Annotated[
        str,
        typer.Argument(help="市区町村の名称又はコード / name or code of the municipality"),
    ],
    case: Annotated[
        str, typer.Option("--case", help="モデルケース / model case, e.g. chip-boiler")
    ],
    to: Annotated[
        Path | None,
        typer.Option("--to", help="作成するフォルダー / folder to make (<code>-<case>)"),
    ] = None,
    as_json: JsonOption = False,
    lang: LangOption = "ja",
) -> None:
    """モデルケースから計画フォルダーを作ります / make a plan folder from a model case.

    例 / example: machigenki new 岐阜県下呂市 --case chip-boiler
    """
    with reported_problems(lang, as_json):
        from machigenki.portfolio import first_look, new_plan

        made = new_plan(name, case, to)
        look = first_look(made)
        files = sorted(str(p.relative_to(made.path)) for p in made.path.rglob("*.*"))
        notes = [n(lang) for n in made.region.notes]
        if as_json:
            show_json(
                {
                    "folder": str(made.path),
                    "files": files,
                    "region": made.region.name(lang),
                    "codes": list(made.region.codes),
                    "case": case,
                    "payback_years": look.payback_years,
                    "lowest_cash_yen": look.lowest_cash_yen,
                    "lowest_cash_month": look.lowest_month,
                    "first_month_short_of_cash": look.first_short,
                    "notes": notes,
                }
            )
            return
        folder, town = made.path, made.region.name
        first = Text(
            f"{town.ja}の計画フォルダーを作成しました: {folder}",
            f"Made a plan folder for {town.en}: {folder}",
        )
        last = Text(
            f"内容を確かめて直した後、次を実行してください: machigenki plan {folder}",
            f"Check and edit it, then run: machigenki plan {folder}",
        )
        show([*notes, first(lang), *(f"  {f}" for f in files), _standing(look)(lang), last(lang)])


def _standing(look: "FirstLook") -> Text:
    """Say whether the plan is paid back and whether its cash lasts, as the template has it."""
    from machigenki.report.lowest_cash import lowest_cash
    from machigenki.report.numbers import money

    paid = (
        Text(
            f"計画の{look.years}年では初期投資を回収できません。",
            f"The investment is not paid back within {look.years} years.",
        )
        if look.payback_years is None
        else Text(
            f"単純回収年数は{look.payback_years:.1f}年です。",
            f"Simple payback: {look.payback_years:.1f} years.",
        )
    )
    low = abs(look.lowest_cash_yen)
    cash = lowest_cash(
        look.first_short, look.lowest_month, Text(money(low, "ja"), money(low, "en"))
    )
    more = Text(
        "足りなくなる確率は、planで計算します。", "The probability of a shortage: see plan."
    )
    return Text(
        f"ひな形（例示値）のままでは、{paid.ja}{cash.ja}{more.ja}",
        f"As the template has it (illustrative): {paid.en} {cash.en} {more.en}",
    )
