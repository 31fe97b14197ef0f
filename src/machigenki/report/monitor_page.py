"""monitor.html: plan and actual figures on one self-contained page in both languages."""

import math
from dataclasses import dataclass
from pathlib import Path

from machigenki.portfolio.monitor import Monitoring
from machigenki.region.provenance import Status
from machigenki.region.text import Lang, Text
from machigenki.report.exhibit import Exhibit, TextTable
from machigenki.report.exhibits.monitor import ACTUAL, PLANNED, monitor_exhibits, plan_status
from machigenki.report.monitor_words import SALES, monitor_answer, said, watched
from machigenki.report.numbers import money, percent, plain
from machigenki.report.page import Card
from machigenki.report.shell import languages, render
from machigenki.report.words import words
from machigenki.report.write import replace_all
from machigenki.venture.monitoring import Kind, Level, Line, monitoring_rules

NAME = "monitor.html"

_WORDS = {
    "steps": Text("次に行うこと", "What to do next"),
    "lines": Text("項目別の計画と実績", "Plan and actual figures by line"),
    "each": Text("品目ごとの計画と実績", "Products, inputs and roles one by one"),
    "lines_lead": Text(
        "実績の記入がある期間だけを、同じ期間の計画と比べています。人数は平均です。",
        "Only periods with actual figures are compared, with their own plan. People are means.",
    ),
    "split": Text("売上の差の内訳", "Why sales differ"),
    "split_lead": Text(
        "数量の差は計画の単価で、単価の差は実績の数量で評価します。合計は売上の差と一致します。",
        "Quantity is valued at planned price, price at actual quantity; they add up to the "
        "variance.",
    ),
    "retained": Text("域内に残った所得", "Income that stayed"),
    "retained_lead": Text(
        "計画の台帳を実績の割合で伸び縮みさせ、同じ産業連関表で計算した推計です"
        "（施策なしとの差、実績のある期間の合計）。",
        "Estimated: the plan's ledger scaled by actual ÷ plan, through the same input-output "
        "table (against the case without, all months with figures).",
    ),
    "rules": Text("判定と見通しの基準", "Thresholds and constants"),
}


@dataclass(frozen=True)
class MonitorPage:
    """The page in one language, as the template reads it."""

    lang: Lang
    title: str
    heading: str
    town: str
    period: str
    answer: tuple[str, ...]
    cards: tuple[Card, ...]
    warnings: tuple[str, ...]
    steps: tuple[str, ...]
    exhibits: tuple[Exhibit, ...]
    lines: TextTable
    items: TextTable
    split: TextTable
    retained: TextTable
    method: tuple[str, ...]
    rules: TextTable
    w: dict[str, str]
    m: dict[str, str]


def write_monitor(result: Monitoring, out: Path, lang: Lang = "ja") -> Path:
    """Write monitor.html into a folder, whole or not at all; return its path."""
    (path,) = replace_all(out, {NAME: monitor_html(result, lang).encode("utf-8")})
    return path


def monitor_html(result: Monitoring, lang: Lang) -> str:
    """Return the page, opening in `lang`; the other language is one click away."""
    return render("monitor.html.j2", [monitor_page(result, x) for x in languages(lang)], lang)


def monitor_page(result: Monitoring, lang: Lang) -> MonitorPage:
    """Return everything the template needs for one language."""
    heading = result.measure.title.text(lang)
    town = result.region.name(lang)
    what = Text("計画と実績", "plan and actual figures")(lang)
    extrapolation = result.model.extrapolation
    return MonitorPage(
        lang=lang,
        title=f"{heading}{'｜' if lang == 'ja' else ' | '}{what}",
        heading=f"{heading}{'　' if lang == 'ja' else ': '}{what}",
        town=town,
        period=watched(result, lang),
        answer=monitor_answer(result, lang),
        cards=_cards(result, lang),
        warnings=tuple(
            text(lang) for text in (*result.questions, *([extrapolation] if extrapolation else []))
        ),
        steps=tuple(step(lang) for step in result.steps),
        exhibits=monitor_exhibits(result, lang),
        lines=_lines(result, lang, items=False),
        items=_lines(result, lang, items=True),
        split=_split(result, lang),
        retained=_retained(result, lang),
        method=tuple(text(lang) for text in _method(result)),
        rules=_rules(lang),
        w=words(lang),
        m={key: text(lang) for key, text in _WORDS.items()},
    )


def _cards(result: Monitoring, lang: Lang) -> tuple[Card, ...]:
    compared = result.comparison
    cards = []
    for kind in (Kind.SALES, Kind.PERSONS, Kind.LOCAL_PURCHASES):
        line, level = Line(kind), compared.level(kind)
        if level is Level.UNKNOWN:
            continue
        variance = compared.to_date(line)
        planned, actual = (said(line, v, lang) for v in (variance.planned, variance.actual))
        cards.append(
            Card(
                Text(f"{kind.label.ja}（計画比）", f"{kind.label.en.capitalize()}, of plan")(lang),
                percent(variance.ratio, lang, 0),
                Text(
                    f"判定：{level.label.ja}。計画{planned}、実績{actual}",
                    f"{level.label.en}: {actual}, planned {planned}",
                )(lang),
                Status.ESTIMATED if kind in compared.derived else plan_status(result),
            )
        )
    planned_yen, actual_yen = (
        effect.retained_income_yen for effect in (result.planned_effect, result.actual_effect)
    )
    cards.append(
        Card(
            Text("域内に残った所得", "Income that stayed")(lang),
            money(actual_yen, lang),
            Text(f"計画{money(planned_yen, 'ja')}", f"planned {money(planned_yen, 'en')}")(lang),
            Status.ESTIMATED,
        )
    )
    return tuple(cards)


def _lines(result: Monitoring, lang: Lang, *, items: bool) -> TextTable:
    """Return totals, or the items of those kinds that have several."""
    compared = result.comparison
    rows = []
    for line in compared.tracks:
        date, year = compared.to_date(line), compared.last_year(line)
        alone = len(compared.plan.items(line.kind)) == 1
        if bool(line.item) is not items or (items and alone) or not date.months:
            continue
        rows.append(
            (
                line.name(lang),
                said(line, date.planned, lang),
                said(line, date.actual, lang),
                said(line, date.difference, lang, sign=True),
                percent(date.ratio, lang),
                percent(year.ratio, lang),
                str(date.months),
            )
        )
    return TextTable(
        (
            Text("項目", "Item")(lang),
            PLANNED(lang),
            ACTUAL(lang),
            Text("差", "difference")(lang),
            Text("割合", "share")(lang),
            Text("直近12か月", "last 12 months")(lang),
            Text("月数", "months")(lang),
        ),
        tuple(rows),
    )


def _split(result: Monitoring, lang: Lang) -> TextTable:
    compared = result.comparison
    rows = []
    lines = [line for line in compared.tracks if line.kind is Kind.SALES]
    alone = len(compared.plan.items(Kind.SALES)) == 1
    for line in (*(x for x in lines if x.item and not alone), SALES):
        if not compared.to_date(line).months:
            continue
        split = compared.split(line.item)
        parts = (split.quantity_yen, split.price_yen, split.unexplained_yen)
        name = line.item or Text("合計", "Total")(lang)
        rows.append((name, *(money(v, lang, sign=True) for v in (*parts, sum(parts)))))
    return TextTable(
        (
            Text("品目", "Item")(lang),
            Text("数量の差", "by quantity")(lang),
            Text("単価の差", "by price")(lang),
            Text("数量の記入がない分", "quantity not told")(lang),
            Text("売上の差", "difference")(lang),
        ),
        tuple(rows),
    )


def _retained(result: Monitoring, lang: Lang) -> TextTable:
    w = words(lang)
    parts = Text("うち", "of which ")(lang)
    rows = []
    for key, name in (
        ("retained_income_yen", Text("域内に残った所得", "income that stayed")(lang)),
        ("explicit_retained_income_yen", parts + w["explicit"]),
        ("supply_chain_retained_income_yen", parts + w["supply_chain"]),
        ("households_retained_income_yen", parts + w["households"]),
        ("leak_yen", Text("域外へ出たお金", "money that left")(lang)),
    ):
        planned, actual = (
            float(effect.per_year[key].sum())
            for effect in (result.planned_effect, result.actual_effect)
        )
        rows.append(
            (
                name,
                *(money(v, lang) for v in (planned, actual)),
                money(actual - planned, lang, sign=True),
                percent(actual / planned if planned > 0 else math.nan, lang),
            )
        )
    return TextTable(
        (
            Text("項目", "Item")(lang),
            PLANNED(lang),
            ACTUAL(lang),
            Text("差", "difference")(lang),
            Text("割合", "share")(lang),
        ),
        tuple(rows),
    )


def _method(result: Monitoring) -> tuple[Text, ...]:
    paragraphs = [
        Text(
            "金額は消費税を含みません。計画は地域の基準年の価格、実績は記入された価格のままで、"
            "物価の変動は直していません。判定は、記入のある期間の累計と直近12か月のうち低い方で"
            "行います。",
            "Amounts are without consumption tax. The plan is in prices of the region's base year, "
            "actual figures are as entered; inflation is not taken out. Judged is the lower of all "
            "to date and the last twelve months.",
        ),
        Text(
            "年度で記入された実績は、計画の月ごとの形で各月に分けています。年度で立てた計画は、"
            "月ごとに立てた最後の年の形で各月に分けています。",
            "A year told whole is spread over its months in the plan's shape; a year planned whole "
            "in the shape of the last year planned by month.",
        ),
        Text(
            "域内に残った所得は、売上とそれが置き換える購入を品目ごとの売上の割合で、仕入を品目"
            "ごとの（記入がなければ製品の売上の）割合で、賃金と社会保険料を賃金又は人数の割合で"
            "動かした推計です。投資、税、利息は計画どおりとし、残りを所有者の余剰としています。",
            "For income that stayed, sales and what they replace go by the sales of each product; "
            "purchases by their item, or else their product; wages and insurance by wages or "
            "people. Investment, taxes and interest are as planned; what is left is the owners'.",
        ),
    ]
    forecast = result.forecast
    if forecast is not None:
        paragraphs.append(
            Text(
                "見通しは、残りの期間の売上を「計画×割合」とした推計です。割合は、直近12か月の"
                f"実績の割合（{percent(forecast.as_is_ratio, 'ja', 0)}）に"
                f"{percent(forecast.weight, 'ja', 0)}、計画どおり（100％）に残りの重みを置いて"
                "います。実績の月数が増えるほど実績の重みが大きくなります。区間は、月ごとの"
                "ばらつきと、計画そのものの不確かさから求めています。",
                "Forecast: sales to come are plan × ratio. The ratio puts a weight of "
                f"{percent(forecast.weight, 'en', 0)} on that of the last twelve months "
                f"({percent(forecast.as_is_ratio, 'en', 0)}) and the rest on the plan (100%); the "
                "more months are known, the more they weigh. The interval comes from the scatter "
                "of months and how unsure a plan is.",
            )
        )
    return tuple(paragraphs)


def _rules(lang: Lang) -> TextTable:
    w = words(lang)
    units = {"share": 100.0, "months": 1.0}
    names = {"share": Text("％", "%"), "months": Text("か月", " months")}
    rows = tuple(
        (
            rule.name(lang),
            plain(rule.value * units[rule.unit], lang) + names[rule.unit](lang),
            rule.status.label(lang),
            rule.source,
        )
        for rule in monitoring_rules()
    )
    return TextTable((w["item"], w["value"], w["status"], w["source"]), rows)
