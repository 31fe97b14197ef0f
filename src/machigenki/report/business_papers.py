"""The papers of each venture: application book, bank sheet, and a town's own form."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from machigenki.region import Lang
from machigenki.report.application_book import application_book
from machigenki.report.application_paper import application_paper
from machigenki.report.bank_sheet import bank_sheet
from machigenki.report.business import Business
from machigenki.report.papers import PaperKind, Picture, own_template, template_of

if TYPE_CHECKING:
    from machigenki.portfolio import PlanResult


def businesses_of(result: "PlanResult") -> tuple[Business, ...]:
    """Return the ventures of a plan with the name of the town."""
    town = result.folder.region.name
    return tuple(Business(town, measure.financials) for measure in result.measures)


def business_papers(
    businesses: Sequence[Business],
    cash: Mapping[int, Picture],
    lang: Lang,
    plan: Path | None = None,
) -> dict[str, bytes]:
    """Return file name → bytes; names are numbered where there are several ventures.

    Parameters
    ----------
    businesses
        The ventures of a plan.
    cash
        Picture of the cash of each, by its place in the plan (from 1); none without a browser.
    lang
        Language of the papers.
    plan
        Plan folder whose templates go before the ones that ship.

    Raises
    ------
    InputError
        If a template is broken; see `machigenki.report.papers.render`.
    """
    bank = template_of(PaperKind.BANK, lang, plan)
    form = own_template(PaperKind.APPLICATION, plan)
    made: dict[str, bytes] = {}
    for number, business in enumerate(businesses, 1):
        end = f"-{number}" if len(businesses) > 1 else ""
        picture = cash.get(number)
        made[f"application{end}.xlsx"] = application_book(business, lang)
        made[f"bank{end}.docx"] = bank_sheet(business, picture, lang, bank)
        if form is not None:
            made[f"application{end}.docx"] = application_paper(business, picture, lang, form)
    return made
