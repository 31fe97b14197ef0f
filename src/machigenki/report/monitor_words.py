"""What the comparison of plan and actual figures says, in sentences."""

import math

from machigenki.portfolio.monitor import Monitoring
from machigenki.region.text import Lang, Text
from machigenki.report.numbers import money, percent, persons, span
from machigenki.venture.monitoring import Kind, Level, Line, Variance

SALES = Line(Kind.SALES)
SHOWN = 6
"""Lines listed by name in one sentence."""


def said(line: Line, value: float, lang: Lang, *, sign: bool = False) -> str:
    """Return a figure of a line with its unit: money, or people."""
    write = persons if line.kind.averaged else money
    return write(value, lang, sign=sign)


def monitor_answer(result: Monitoring, lang: Lang) -> tuple[str, ...]:
    """Return the result in a few sentences, what matters most first."""
    return tuple(
        text(lang)
        for text in (
            *_sales(result),
            *_others(result),
            *_unfilled(result),
            *_forecast(result),
            _retained(result),
        )
    )


def watched(result: Monitoring, lang: Lang) -> str:
    """Return the months that are compared, in words."""
    plan, seen = result.comparison.plan, result.comparison.seen
    first, last = plan.span(int(seen[0])).label(lang), plan.span(int(seen[-1])).label(lang)
    return first if first == last else span(first, last, lang)


def _sales(result: Monitoring) -> list[Text]:
    compared = result.comparison
    date, year = compared.to_date(SALES), compared.last_year(SALES)
    if not date.months:
        return [Text("売上の実績がないため、判定できません。", "No sales are known: no judgement.")]
    level = compared.level(Kind.SALES)
    sentences = [
        Text(
            f"{watched(result, 'ja')}の売上（記入のある{date.months}か月）は、"
            f"{_against(SALES, date, 'ja')}。判定は「{level.label.ja}」です。",
            f"Sales of {watched(result, 'en')} ({date.months} months with figures): "
            f"{_against(SALES, date, 'en')}. Judgement: {level.label.en}.",
        )
    ]
    if year.months < date.months:
        sentences.append(
            Text(
                f"直近12か月では、{_against(SALES, year, 'ja')}。",
                f"In the last 12 months: {_against(SALES, year, 'en')}.",
            )
        )
    return sentences


def _against(line: Line, variance: Variance, lang: Lang) -> str:
    planned, actual = (said(line, v, lang) for v in (variance.planned, variance.actual))
    ratio = percent(variance.ratio, lang)
    if lang == "ja":
        return f"計画{planned}に対し実績{actual}（計画の{ratio}）です"
    return f"{actual} against a plan of {planned} ({ratio})"


def _others(result: Monitoring) -> list[Text]:
    told = [
        (Line(kind), result.comparison.to_date(Line(kind)))
        for kind in (Kind.PERSONS, Kind.LOCAL_PURCHASES)
        if result.comparison.level(kind) is not Level.UNKNOWN
    ]
    return [
        Text(
            f"{line.kind.label.ja}は、{_against(line, v, 'ja')}。",
            f"{line.kind.label.en.capitalize()}: {_against(line, v, 'en')}.",
        )
        for line, v in told
    ]


def _unfilled(result: Monitoring) -> list[Text]:
    """Say which planned lines are left out of the totals, and how much is planned of them."""
    gaps = result.comparison.unfilled
    if not gaps:
        return []
    more = len(gaps) - SHOWN
    ja = [
        f"「{g.line.name('ja')}」{g.months}か月（計画{said(g.line, g.planned, 'ja')}）"
        for g in gaps[:SHOWN]
    ] + ([f"ほか{more}件"] if more > 0 else [])
    en = [
        f"{g.line.name('en')}, {g.months} month{'s' if g.months > 1 else ''} "
        f"(planned {said(g.line, g.planned, 'en')})"
        for g in gaps[:SHOWN]
    ] + ([f"{more} more"] if more > 0 else [])
    return [
        Text(
            f"記入のない項目は、計画からも除いて比べています：{'、'.join(ja)}。",
            f"Not filled in, and so left out of the plan too: {'; '.join(en)}.",
        )
    ]


def _forecast(result: Monitoring) -> list[Text]:
    forecast = result.forecast
    if forecast is None or forecast.last + 1 >= result.comparison.plan.months:
        return []

    def words(lang: Lang) -> tuple[str, ...]:
        low, high = (percent(r, lang, 0) for r in (forecast.ratio_low, forecast.ratio_high))
        least, most = (money(float(y[-1]), lang) for y in (forecast.low_yen, forecast.high_yen))
        return (
            percent(forecast.ratio, lang, 0),
            span(low, high, lang),
            money(float(forecast.planned_yen[-1]), lang),
            money(float(forecast.middle_yen[-1]), lang),
            span(least, most, lang),
            money(float(forecast.as_is_yen[-1]), lang),
        )

    ja, en = words("ja"), words("en")
    return [
        Text(
            f"残りの期間の売上は、計画の{ja[0]}（90％の区間 {ja[1]}）と見込みます。計画の終わり"
            f"までの合計は、計画{ja[2]}に対し{ja[3]}（90％の区間 {ja[4]}）の推計です。"
            f"直近の割合のまま続くと{ja[5]}になります。",
            f"Sales for the rest of the plan are expected at {en[0]} of plan (90% interval "
            f"{en[1]}). To the end of the plan they come to {en[3]} (90% interval {en[4]}) against "
            f"{en[2]} planned, an estimate; going on as it is, to {en[5]}.",
        )
    ]


def _retained(result: Monitoring) -> Text:
    planned, actual = (
        effect.retained_income_yen for effect in (result.planned_effect, result.actual_effect)
    )
    share = actual / planned if planned > 0 else math.nan
    return Text(
        f"この間に域内に残った所得（施策なしとの差）は、計画{money(planned, 'ja')}に対し"
        f"{money(actual, 'ja')}（計画の{percent(share, 'ja')}）と推計されます。",
        f"Income that stayed in the town meanwhile (against the case without): an estimated "
        f"{money(actual, 'en')} against {money(planned, 'en')} planned ({percent(share, 'en')}).",
    )
