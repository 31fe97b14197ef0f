"""The figures of the comparison of plan and actual figures."""

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from machigenki.finance.timeline import MONTHS
from machigenki.portfolio.monitor import Monitoring
from machigenki.region.provenance import Status
from machigenki.region.text import Lang, Text
from machigenki.report.exhibit import Exhibit, TextTable
from machigenki.report.exhibits.common import least_sure
from machigenki.report.figures.monitor import cumulated, periods, ratios
from machigenki.report.monitor_words import SALES, said
from machigenki.report.numbers import Scale, money, percent, scale_of, span
from machigenki.venture.monitoring import Kind, Level, Line, monitoring_rule
from machigenki.venture.monitoring.period import fiscal_year_span

Array = NDArray[np.float64]

PLANNED, ACTUAL = Text("計画", "planned"), Text("実績", "actual")
KEY_OF_ALARM = Text("実績（計画の{}未満）", "actual, under {} of plan")


def monitor_exhibits(result: Monitoring, lang: Lang) -> tuple[Exhibit, ...]:
    """Return every figure that has something to show, in `lang`."""
    made = []
    lines = [
        Line(kind) for kind in Kind if np.isfinite(result.comparison.to_date(Line(kind)).ratio)
    ]
    if lines:
        made.append(_ratio_exhibit(result, lines, lang))
    if result.comparison.to_date(SALES).months:
        made.append(_period_exhibit(result, lang))
    if result.forecast is not None:
        made.append(_forecast_exhibit(result, lang))
    return tuple(made)


def _thresholds(result: Monitoring) -> tuple[float, float]:
    day = result.comparison.day
    return monitoring_rule("alarm_ratio", day), monitoring_rule("warning_ratio", day)


def _source(result: Monitoring, lang: Lang) -> str:
    file = result.comparison.actuals.file
    return Text(f"計画の入力、実績（{file}）", f"inputs of the plan; {file}")(lang)


def plan_status(result: Monitoring) -> Status:
    """Return how sure the plan's sales are; the actual figures are the reader's own."""
    return least_sure(
        quantity.status
        for product in result.measure.products
        for quantity in (product.price_yen, product.full)
    )


def _in_yen(scale: Scale, lang: Lang) -> str:
    return Text(f"{scale.name('ja')}（税抜）", f"{scale.name('en')}, without tax")(lang)


def _ratio_exhibit(result: Monitoring, lines: list[Line], lang: Lang) -> Exhibit:
    alarm, warning = _thresholds(result)
    compared = result.comparison
    shares = [compared.to_date(line).ratio for line in lines]
    labels = [line.kind.label(lang) for line in lines]
    low = [line.kind.label(lang) for line in lines if compared.level(line.kind) is Level.ALARM]
    lead = (
        Text(
            f"{'、'.join(low)}が計画の{percent(alarm, 'ja', 0)}を下回り、警報に当たります。",
            f"In alarm, under {percent(alarm, 'en', 0)} of plan: {', '.join(low)}.",
        )
        if low
        else Text(
            f"計画の{percent(alarm, 'ja', 0)}を下回るものはありません。",
            f"Nothing is under {percent(alarm, 'en', 0)} of plan.",
        )
    )(lang)
    marks = [percent(share, lang, 0) for share in (alarm, warning, 1.0)]
    lead += Text(
        f"縦の線は左から{'、'.join(marks)}です。", f" The upright lines are {', '.join(marks)}."
    )(lang)
    words = {
        "alarm": Text(
            f"{percent(alarm, 'ja', 0)}未満（警報）", f"under {percent(alarm, 'en', 0)} (alarm)"
        )(lang),
        "warning": Text(
            f"{percent(warning, 'ja', 0)}未満（注意）",
            f"under {percent(warning, 'en', 0)} (warning)",
        )(lang),
        "good": Text(f"{percent(warning, 'ja', 0)}以上", f"{percent(warning, 'en', 0)} or more")(
            lang
        ),
    }
    rows = []
    for line, share in zip(lines, shares, strict=True):
        variance = compared.to_date(line)
        figures = (said(line, v, lang) for v in (variance.planned, variance.actual))
        rows.append((line.kind.label(lang), *figures, percent(share, lang)))
    return Exhibit(
        key="ratios",
        title=Text("計画に対する実績の割合", "Actual figures as a share of plan")(lang),
        lead=lead,
        alt=lead + " " + " ".join(f"{a} {r[-1]}" for a, r in zip(labels, rows, strict=True)),
        unit=Text("％（記入のある期間の累計）", "%, all to date")(lang),
        source=_source(result, lang),
        status=plan_status(result),
        draw=lambda look, footer: ratios(labels, shares, alarm, warning, look, footer, words=words),
        table=TextTable(
            (
                Text("項目", "Item")(lang),
                PLANNED(lang),
                ACTUAL(lang),
                Text("割合", "share")(lang),
            ),
            tuple(rows),
        ),
    )


def _told(result: Monitoring, lang: Lang) -> Iterator[tuple[str, float, float]]:
    """Yield label, planned and actual yen of each month, or year where years are told whole."""
    compared = result.comparison
    track, plan = compared.tracks[SALES], compared.plan
    known = np.flatnonzero(track.known)
    if not compared.actuals.yearly:
        for month in known:
            label = plan.span(int(month)).label(lang)
            yield label, float(track.planned[month]), float(track.actual[month])
        return
    first_year = plan.first_month // MONTHS
    for year in np.unique(known // MONTHS):
        own = known[known // MONTHS == year]
        label = fiscal_year_span(first_year + int(year)).label(lang)
        if len(own) < MONTHS:
            label += Text(f"（{len(own)}か月）", f" ({len(own)} months)")(lang)
        yield label, float(track.planned[own].sum()), float(track.actual[own].sum())


def _period_exhibit(result: Monitoring, lang: Lang) -> Exhibit:
    alarm, _ = _thresholds(result)
    told = list(_told(result, lang))
    labels = [label for label, *_ in told]
    planned, actual = (np.array([row[i] for row in told]) for i in (1, 2))
    scale = scale_of(float(max(planned.max(), actual.max())), lang)
    under = int((actual < alarm * planned).sum())
    every = Text("年度", "years") if result.comparison.actuals.yearly else Text("か月", "months")
    lead = Text(
        f"記入のある{len(told)}{every.ja}のうち、売上が計画の{percent(alarm, 'ja', 0)}を"
        f"下回ったのは{under}{every.ja}です。図は最近の期間を示します。",
        f"Sales were under {percent(alarm, 'en', 0)} of plan in {under} of {len(told)} "
        f"{every.en}. The figure shows the latest.",
    )(lang)
    words = {
        "planned": PLANNED(lang),
        "actual": ACTUAL(lang),
        "alarm": KEY_OF_ALARM(lang).format(percent(alarm, lang, 0)),
    }
    rows = [
        (
            label,
            scale.write(a, lang),
            scale.write(b, lang),
            percent(b / a if a > 0 else float("nan"), lang),
        )
        for label, a, b in told
    ]
    return Exhibit(
        key="periods",
        title=Text("売上の計画と実績", "Sales, planned and actual")(lang),
        lead=lead,
        alt=lead,
        unit=_in_yen(scale, lang),
        source=_source(result, lang),
        status=plan_status(result),
        draw=lambda look, footer: periods(
            labels, planned, actual, alarm, look, footer, words=words
        ),
        table=TextTable(
            (
                Text("期間", "Period")(lang),
                PLANNED(lang),
                ACTUAL(lang),
                Text("割合", "share")(lang),
            ),
            tuple(rows),
        ),
    )


def _forecast_exhibit(result: Monitoring, lang: Lang) -> Exhibit:
    forecast = result.forecast
    if forecast is None:
        raise AssertionError("a figure of a forecast needs one")
    alarm, _ = _thresholds(result)
    plan = result.comparison.plan
    first_year = plan.first_month // MONTHS
    names = [str(first_year + i) for i in range(plan.months // MONTHS)]
    paths: dict[str, Array] = {
        "planned": forecast.planned_yen,
        "middle": forecast.middle_yen,
        "low": forecast.low_yen,
        "high": forecast.high_yen,
    }
    scale = scale_of(float(max(path[-1] for path in paths.values())), lang)
    at = [MONTHS * (i + 1) - 1 for i in range(len(names))]
    lead = Text(
        f"計画の終わりの累計は、計画{money(float(forecast.planned_yen[-1]), 'ja')}に対し"
        f"{money(float(forecast.middle_yen[-1]), 'ja')}の見込みです。帯は90％の区間で、"
        f"下の帯は計画の{percent(alarm, 'ja', 0)}未満（警報）です。縦の線までが実績です。",
        f"By the end of the plan {money(float(forecast.middle_yen[-1]), 'en')} are expected "
        f"against {money(float(forecast.planned_yen[-1]), 'en')} planned. The fan is the 90% "
        f"interval, the band below is under {percent(alarm, 'en', 0)} of plan (alarm). Actual "
        "figures end at the upright line.",
    )(lang)
    words = {
        "planned": PLANNED(lang),
        "actual": ACTUAL(lang),
        "forecast": Text("見通し（帯は90％の区間）", "forecast (90% interval)")(lang),
        "alarm": Text(
            f"警報（計画の{percent(alarm, 'ja', 0)}未満）",
            f"alarm (under {percent(alarm, 'en', 0)} of plan)",
        )(lang),
    }
    rows = [
        (
            name,
            scale.write(float(paths["planned"][i]), lang),
            scale.write(float(paths["middle"][i]), lang),
            "–"
            if i <= forecast.last
            else span(
                scale.write(float(paths["low"][i]), lang),
                scale.write(float(paths["high"][i]), lang),
                lang,
            ),
        )
        for name, i in zip(names, at, strict=True)
    ]
    return Exhibit(
        key="forecast",
        title=Text("売上の累計と見通し", "Cumulated sales and forecast")(lang),
        lead=lead,
        alt=lead,
        unit=Text(
            f"{scale.name('ja')}（累計、税抜）", f"{scale.name('en')}, cumulated, without tax"
        )(lang),
        source=_source(result, lang)
        + Text("、実績からの推計", "; estimate from actual figures")(lang),
        status=Status.ESTIMATED,
        draw=lambda look, footer: cumulated(
            names, paths, forecast.last, alarm, look, footer, words=words
        ),
        table=TextTable(
            (
                Text("年度末", "End of year")(lang),
                PLANNED(lang),
                Text("実績・見通し", "actual, forecast")(lang),
                Text("90％の区間", "90% interval")(lang),
            ),
            tuple(rows),
        ),
        interval=True,
    )
