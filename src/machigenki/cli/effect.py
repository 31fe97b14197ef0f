"""``machigenki effect``: what new demand does to a region."""

from typing import Annotated

import typer

from machigenki.cli.console import beside, reported_problems, show, show_json
from machigenki.cli.models import (
    RegionOption,
    ShockOption,
    TableOption,
    model_of,
    one_of,
    read_shock,
    sector_name,
    yen,
)
from machigenki.cli.options import JsonOption, LangOption
from machigenki.cli.usage import unknown_word
from machigenki.region.text import Text

METHOD_WORDS = ("type1", "type2", "two-round")

_ROWS = {
    "direct": Text("直接効果", "direct"),
    "indirect": Text("間接効果（取引先）", "indirect (suppliers)"),
    "induced": Text("誘発効果（家計の消費）", "induced (household spending)"),
    "total": Text("合計", "total"),
}


def effect(
    shock: ShockOption,
    table: TableOption = None,
    region: RegionOption = None,
    method: Annotated[
        str,
        typer.Option(
            "--method",
            help="計算方法 / type1 | type2 | two-round（公式の2次波及まで）",
        ),
    ] = "type2",
    propensity: Annotated[
        float | None,
        typer.Option(
            "--propensity", min=0.0, max=0.999, help="平均消費性向 / propensity to consume"
        ),
    ] = None,
    as_json: JsonOption = False,
    lang: LangOption = "ja",
) -> None:
    """需要の増加が地域に及ぼす効果を計算します / the effect of new demand on a region.

    例 / example: machigenki effect --region 真庭市 --shock 建設=10000000000
    """
    one_of(table, region, lang)
    if method not in METHOD_WORDS:
        raise unknown_word(method, METHOD_WORDS, lang, "--method")
    with reported_problems(lang, as_json):
        from machigenki.circulation import METHODS, effect as effect_of

        name, model = model_of(table, region)
        result = effect_of(
            model, read_shock(model, shock), method=METHODS[method], propensity=propensity
        )
        if as_json:
            show_json(result.as_dict())
            return
        ja = lang == "ja"
        totals = result.summary()
        lines = [name(lang) + beside(result.method.label(lang), lang)]
        lines.append(
            ("需要額 " if ja else "demand ") + yen(float(result.shock.iloc[:, 0].sum()), lang)
        )
        for key, label in _ROWS.items():
            row = {str(k): float(v) for k, v in totals.T[key].items()}
            jobs = row["workers_persons"]
            lines.append(
                f"{label(lang)}: "
                + (
                    f"生産額 {yen(row['output_yen'], lang)}、"
                    f"粗付加価値 {yen(row['value_added_yen'], lang)}、"
                    f"域内に残る所得 {yen(row['retained_income_yen'], lang)}"
                    if ja
                    else f"output {yen(row['output_yen'], lang)}, value added "
                    f"{yen(row['value_added_yen'], lang)}, retained income "
                    f"{yen(row['retained_income_yen'], lang)}"
                )
                + (
                    ""
                    if jobs != jobs
                    else (f"、就業者 {jobs:,.1f}人" if ja else f", workers {jobs:,.1f}")
                )
            )
        lines.append("生産額の大きい部門:" if ja else "largest sectors by output:")
        top = result.output.iloc[:, 0].nlargest(8)
        lines += [f"  {sector_name(model, str(s), lang)}: {yen(v, lang)}" for s, v in top.items()]
        show(lines)
