"""The answer in a few sentences: the head of the report, and what the command line prints."""

from machigenki.region.text import Lang, Text
from machigenki.report.facts import Facts
from machigenki.report.figures.hundred import hundred_counts
from machigenki.report.finance_facts import FinanceFacts
from machigenki.report.frames import number
from machigenki.report.lowest_cash import lowest_cash
from machigenki.report.numbers import money, percent, persons, ratio, span
from machigenki.report.words import DESTINATIONS


def answer(facts: Facts, lang: Lang) -> tuple[str, ...]:
    """Return where the money went, what stays now, the jobs, how sure, and who is repaid."""
    work = (_work(facts, lang),) if facts.has_jobs else ()
    repaid = tuple(_repaid(facts, one, lang) for one in facts.finances)
    return (_where(facts, lang), _stays(facts, lang), *work, _sure(facts, lang), *repaid)


def _where(facts: Facts, lang: Lang) -> str:
    total = facts.destinations.sum()
    shares = facts.destinations / total.where(total > 0.0, 1.0)
    before = hundred_counts(shares["without_yen"])
    after = hundred_counts(shares["with_yen"])
    outside = before.drop("region").sort_values(ascending=False)
    first = DESTINATIONS[str(outside.index[0])](lang)
    items = [str(item) for item in facts.displaced.index]
    paid = money(float(facts.displaced.sum()), lang)
    stays, now = int(before["region"]), int(after["region"])
    if not before.sum():
        return Text(
            "この計画は、いま域内で払われているお金を置き換えるものではありません。"
            f"計画を実施すると、支払100円のうち{now}円が域内に残ります。",
            "The plan replaces nothing that is paid for in the town today. "
            f"With the plan, {now} of each 100 yen stay.",
        )(lang)
    own = bool(items) and items[0] in facts.products
    if lang == "ja":
        what = f"「{items[0]}」{'など' if len(items) > 1 else ''}" if items else "同じ用途"
        lead = (
            f"計画で置き換わる支払（いまほかで払われている{what}の代金）は年{paid}です。"
            if own
            else f"いま{what}に払うお金は年{paid}です。"
        )
        return lead + (
            f"そのうち{facts.town(lang)}に残るのは100円あたり"
            f"{stays}円で、{int(outside.iloc[0])}円は「{first}」出ていきます。".replace(
                "へ」出ていきます", "」へ出ていきます"
            )
            + _stays_then(stays, now).ja
        )
    what = f'"{items[0]}"{" and the like" if len(items) > 1 else ""}' if items else "this purpose"
    lead = (
        f"The plan replaces {paid} a year now paid to others for {what}."
        if own
        else f"Today {paid} a year is paid for {what}."
    )
    return (
        f"{lead} Of each 100 yen {stays} stay in {facts.town(lang)}; {int(outside.iloc[0])} leave "
        f'as "{first}". {_stays_then(stays, now).en}'
    )


def _stays_then(stays: int, now: int) -> Text:
    """Say whether more or less of each 100 yen stays with the plan."""
    if now == stays:
        return Text(
            f"計画を実施しても、支払100円のうち域内に残るのは{now}円で変わりません。",
            f"With the plan, {now} of each 100 yen stay as before.",
        )
    way = Text("増えます", "up") if now > stays else Text("減ります", "down")
    return Text(
        f"計画を実施すると、支払100円のうち域内に残るのは{now}円に{way.ja}。",
        f"With the plan, {now} of each 100 yen stay, {way.en} from {stays}.",
    )


def _stays(facts: Facts, lang: Lang) -> str:
    gain = number(facts.interval, "retained_income_yen", "value")
    less = facts.left_without_yen - facts.left_with_yen
    return Text(
        f"域内に残る所得は、年平均{money(abs(gain), 'ja')}"
        f"{'増えます' if gain >= 0 else '減ります'}。"
        f"域外へ出るお金は、年平均{money(abs(less), 'ja')}"
        f"{'減ります' if less >= 0 else '増えます'}。",
        f"Income that stays in the town {'rises' if gain >= 0 else 'falls'} by "
        f"{money(abs(gain), 'en')} a year; money that leaves it {'falls' if less >= 0 else 'rises'}"
        f" by {money(abs(less), 'en')} a year.",
    )(lang)


def _work(facts: Facts, lang: Lang) -> str:
    jobs = number(facts.interval, "jobs_persons", "value")
    return Text(
        f"仕事は、取引先や住民の消費による分を含めて、年平均{persons(abs(jobs), 'ja')}分"
        f"{'増えます' if jobs >= 0 else '減ります'}。",
        f"Jobs {'rise' if jobs >= 0 else 'fall'} by {persons(abs(jobs), 'en')} in an average year, "
        "suppliers and residents' spending included.",
    )(lang)


def _sure(facts: Facts, lang: Lang) -> str:
    low, high = (
        money(number(facts.interval, "retained_income_yen", c), lang) for c in ("p05", "p95")
    )
    first = facts.tornado["name"].iloc[0](lang) if len(facts.tornado) else ""
    text = Text(
        f"推計には幅があります。域内に残る所得の増加は、90％の確からしさで年{span(low, high, 'ja')}"
        "の間です。",
        f"This is an estimate: with 90% confidence the gain lies between {low} and {high} a year.",
    )(lang)
    if first:
        text += Text(
            f"結果を最も大きく動かすのは「{first}」です。",
            f' What moves it most is "{first}".',
        )(lang)
    return text


def _repaid(facts: Facts, one: FinanceFacts, lang: Lang) -> str:
    """Say whether a bank would be repaid, how low cash goes, and how often it falls short."""
    several = len(facts.finances) > 1
    lead = Text(
        f"「{one.title.ja}」の返済の見通しです。" if several else "",
        f'"{one.title.en}": ' if several else "",
    )(lang)
    low = abs(one.lowest_cash_yen)
    amount = Text(money(low, "ja"), money(low, "en"))
    said = [_covered(one), lowest_cash(one.first_short, one.lowest_month, amount)]
    if one.shortfall_share is not None:
        said.append(
            Text(
                f"価格や数量などを同時に変えた{one.draws:,}通りの計算では、"
                f"{percent(one.shortfall_share, 'ja', 0)}で途中の現金が足りなくなります。",
                f"In {one.draws:,} draws of prices, quantities and the like, cash falls short in "
                f"{percent(one.shortfall_share, 'en', 0)}.",
            )
        )
    return lead + ("" if lang == "ja" else " ").join(text(lang) for text in said)


def _covered(one: FinanceFacts) -> Text:
    if one.lowest_cover is None:
        return Text("返済する借入金はありません。", "No loan has to be repaid.")
    year, lowest = one.lowest_cover
    times = ratio(lowest, "ja")
    if lowest >= 1.0:
        return Text(
            f"返済に使える現金は、最も少ない{year}年度でも元利返済額の{times}倍あります。",
            f"In the tightest year, FY{year}, cash is {times} times principal and interest.",
        )
    if lowest <= 0.0:
        return Text(
            f"{year}年度は、返済に使える現金がありません。",
            f"In FY{year} there is no cash to repay from.",
        )
    return Text(
        f"返済に使える現金は、最も少ない{year}年度では元利返済額の{times}倍にとどまり、"
        "その年度の現金だけでは返済できません。",
        f"In the tightest year, FY{year}, cash is only {times} times principal and interest: the "
        "year's own cash does not pay.",
    )
