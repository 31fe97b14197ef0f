"""The figures of a plan's documents, in the order in which they are read."""

from machigenki.region.text import Lang
from machigenki.report.exhibit import Exhibit
from machigenki.report.exhibits.bank import cover_exhibit
from machigenki.report.exhibits.certainty import interval_exhibit, tornado_exhibit
from machigenki.report.exhibits.finance import cash_exhibit, debt_exhibit, profit_exhibit
from machigenki.report.exhibits.flows import circulation_exhibit, hundred_exhibit, leaks_exhibit
from machigenki.report.exhibits.futures import fan_exhibit, stress_exhibit
from machigenki.report.exhibits.gains import jobs_exhibit, path_exhibit
from machigenki.report.exhibits.grant import grant_exhibit
from machigenki.report.exhibits.purse import purse_exhibit
from machigenki.report.exhibits.venture import money_exhibit, payback_exhibit
from machigenki.report.facts import Facts
from machigenki.report.finance_facts import FinanceFacts


def exhibits(facts: Facts, lang: Lang) -> tuple[Exhibit, ...]:
    """Return every figure of the plan that has something to show, in `lang`."""
    made = [
        circulation_exhibit(facts, lang),
        hundred_exhibit(facts, lang),
        leaks_exhibit(facts, lang),
    ]
    if facts.has_jobs:
        made.append(jobs_exhibit(facts, lang))
    made.append(path_exhibit(facts, lang))
    made.append(interval_exhibit(facts, lang))
    if not facts.tornado.empty:
        made.append(tornado_exhibit(facts, lang))
    if not facts.money.empty:
        made.append(money_exhibit(facts, lang))
    if not facts.cash.empty:
        made.append(payback_exhibit(facts, lang))
    for one in facts.finances:
        made += finance_exhibits(facts, one, lang)
    return tuple(made)


def finance_exhibits(facts: Facts, one: FinanceFacts, lang: Lang) -> list[Exhibit]:
    """Return the figures of one venture's money; those left out that have nothing to show."""
    made = [cash_exhibit(facts, one, lang), profit_exhibit(facts, one, lang)]
    if one.years["loans_yen"].max() > 0.5:
        made.append(debt_exhibit(facts, one, lang))
    if not one.indebted.empty:
        made.append(cover_exhibit(facts, one, lang))
    made.append(stress_exhibit(facts, one, lang))
    if one.draws:
        made.append(fan_exhibit(facts, one, lang))
    made += [grant_exhibit(facts, one, g, n, lang) for n, g in enumerate(one.grants, 1)]
    if one.purse.years:
        made.append(purse_exhibit(facts, one, lang))
    return made
