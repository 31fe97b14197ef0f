"""``machigenki monitor``: a measure's actual figures beside its plan."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from machigenki.cli.console import reported_problems, show, show_json
from machigenki.cli.options import JsonOption, LangOption
from machigenki.cli.usage import wrong_use
from machigenki.region.text import Lang, Text

if TYPE_CHECKING:
    from machigenki.circulation import LedgerEffect
    from machigenki.portfolio.monitor import Monitoring
    from machigenki.venture.monitoring import Comparison, Forecast, Variance


def monitor(
    folder: Annotated[Path, typer.Argument(help="計画フォルダー / plan folder")],
    actuals: Annotated[
        Path | None,
        typer.Option("--actuals", help="実績のファイル（CSV・xlsx） / file of actual figures"),
    ] = None,
    template: Annotated[
        Path | None,
        typer.Option("--template", help="実績の記入用紙を書き出す / write an empty actuals file"),
    ] = None,
    measure: Annotated[
        str | None,
        typer.Option("--measure", help="施策の名称（複数あるとき） / title of the measure"),
    ] = None,
    out: Annotated[
        Path | None,
        typer.Option("--out", help="monitor.htmlの書込み先 / folder that monitor.html goes to"),
    ] = None,
    as_json: JsonOption = False,
    lang: LangOption = "ja",
) -> None:
    """計画と実績を比べ、見通しと次に行うことを示します / actual figures beside the plan.

    例 / example: machigenki monitor 計画 --template 実績.xlsx
    machigenki monitor 計画 --actuals 実績.xlsx --out out
    """
    if (actuals is None) == (template is None):
        raise wrong_use(
            Text(
                "--actuals と --template のどちらか一つを指定してください",
                "give either --actuals or --template",
            ),
            lang,
        )
    with reported_problems(lang, as_json):
        from machigenki.portfolio.monitor import monitor_plan, write_actuals_template

        if template is not None:
            write_actuals_template(folder, template, measure)
            if as_json:
                show_json({"files": [str(template)]})
            else:
                show([str(template)])
            return
        if actuals is None:
            raise AssertionError("one of the two is given")
        result = monitor_plan(folder, actuals, measure)
        files = []
        if out is not None:
            from machigenki.report.monitor_page import write_monitor

            files.append(str(write_monitor(result, out, lang)))
        if as_json:
            show_json({**_as_dict(result, lang), "files": files})
            return
        from machigenki.report.monitor_words import monitor_answer

        head = "次に行うこと:" if lang == "ja" else "What to do next:"
        steps = [f"  {n}. {step(lang)}" for n, step in enumerate(result.steps, start=1)]
        asked = [words(lang) for words in result.questions]
        show([*asked, *monitor_answer(result, lang), head, *steps, *files])


def _as_dict(result: "Monitoring", lang: Lang) -> dict[str, object]:
    """Return the result with stable keys and units in them; None where nothing is known."""
    from machigenki.venture.monitoring import Kind, monitoring_rules

    compared = result.comparison
    plan, split = compared.plan, compared.split()
    return {
        "title": result.measure.title.text(lang),
        "region": result.region.name(lang),
        "first_month": plan.span(int(compared.seen[0])).name,
        "last_month": compared.last.name,
        "months_without_sales": [span.name for span in compared.missing],
        "missing_lines": [
            {
                "kind": str(gap.line.kind),
                "item": gap.line.item,
                f"planned_{gap.line.kind.unit}": gap.planned,
                "months": gap.months,
            }
            for gap in compared.unfilled
        ],
        "questions": [words(lang) for words in result.questions],
        "levels": {str(kind): str(compared.level(kind)) for kind in Kind},
        "all_under_half": compared.all_low,
        "lines": [
            {
                "kind": str(line.kind),
                "item": line.item,
                "estimated": line.kind in compared.derived,
                "to_date": _variance(compared.to_date(line), line.kind.unit),
                "last_12_months": _variance(compared.last_year(line), line.kind.unit),
            }
            for line in compared.tracks
        ],
        "sales_variance": {
            "quantity_yen": split.quantity_yen,
            "price_yen": split.price_yen,
            "quantity_not_told_yen": split.unexplained_yen,
        },
        "forecast": _forecast(result.forecast, compared) if result.forecast else None,
        "effect_to_date": {
            "planned": _effect(result.planned_effect),
            "actual": _effect(result.actual_effect),
            "status": "estimated",
        },
        "rules": [
            {
                "key": rule.key,
                f"value_{rule.unit}": rule.value,
                "status": str(rule.status),
                "source": rule.source,
            }
            for rule in monitoring_rules()
        ],
        "steps": [step(lang) for step in result.steps],
        "extrapolation": result.model.extrapolation(lang) if result.model.extrapolation else None,
    }


def _variance(variance: "Variance", unit: str) -> dict[str, object]:
    ratio = variance.ratio
    return {
        f"planned_{unit}": variance.planned,
        f"actual_{unit}": variance.actual,
        f"difference_{unit}": variance.difference,
        "ratio": ratio if ratio == ratio else None,
        "months": variance.months,
    }


def _forecast(forecast: "Forecast", compared: "Comparison") -> dict[str, object]:
    paths = {
        "planned_sales_yen": forecast.planned_yen,
        "sales_yen": forecast.middle_yen,
    }
    first_year = compared.plan.first_month // 12
    by_year = {name: forecast.by_year(path).tolist() for name, path in paths.items()}
    return {
        "status": "estimated",
        "ratio": forecast.ratio,
        "ratio_p05": forecast.ratio_low,
        "ratio_p95": forecast.ratio_high,
        "weight_of_actual": forecast.weight,
        "as_is_ratio": forecast.as_is_ratio,
        "total_planned_yen": float(forecast.planned_yen[-1]),
        "total_yen": float(forecast.middle_yen[-1]),
        "total_p05_yen": float(forecast.low_yen[-1]),
        "total_p95_yen": float(forecast.high_yen[-1]),
        "total_as_is_yen": float(forecast.as_is_yen[-1]),
        "by_fiscal_year": [
            {"fiscal_year": first_year + at, **{name: by_year[name][at] for name in paths}}
            for at in range(len(by_year["sales_yen"]))
        ],
    }


def _effect(effect: "LedgerEffect") -> dict[str, float]:
    return {
        "retained_income_yen": effect.retained_income_yen,
        "leak_yen": effect.leak_yen,
    }
