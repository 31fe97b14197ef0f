"""The figures of a plan's documents, in the order in which they are read."""

from machigenki.region.text import Lang
from machigenki.report.exhibit import Exhibit
from machigenki.report.exhibits.certainty import interval_exhibit, tornado_exhibit
from machigenki.report.exhibits.flows import circulation_exhibit, hundred_exhibit, leaks_exhibit
from machigenki.report.exhibits.gains import jobs_exhibit, path_exhibit
from machigenki.report.exhibits.venture import money_exhibit, payback_exhibit
from machigenki.report.facts import Facts


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
    if not facts.money.empty:
        made.append(money_exhibit(facts, lang))
    if not facts.cash.empty:
        made.append(payback_exhibit(facts, lang))
    made.append(interval_exhibit(facts, lang))
    if not facts.tornado.empty:
        made.append(tornado_exhibit(facts, lang))
    return tuple(made)
