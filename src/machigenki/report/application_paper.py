"""application.docx: a town's own application form, filled in (交付申請の書類)."""

from collections.abc import Sequence
from typing import Any

from machigenki.finance.grant.eligibility import Condition
from machigenki.finance.grant.form import BalanceForm, FormPart, FormUnit
from machigenki.region import Lang, Text
from machigenki.report.bank_sheet import bank_variables
from machigenki.report.business import Business
from machigenki.report.exhibit import TextTable
from machigenki.report.papers import Picture, Template, render
from machigenki.report.papers.variables import TableVariables, table_variables


def application_paper(
    business: Business, cash: Picture | None, lang: Lang, template: Template
) -> bytes:
    """Return the form as bytes; no form ships, for every town and year has its own.

    Parameters
    ----------
    business
        The venture worked through.
    cash
        Picture of the cash by month, None where there is no browser.
    template
        The town's form.

    Raises
    ------
    InputError
        If the template is broken; see `machigenki.report.papers.render`.
    """
    return render(template, application_variables(business, cash, lang))


def application_variables(business: Business, cash: Picture | None, lang: Lang) -> dict[str, Any]:
    """Return the bank sheet's variables and those of the grant; see docs/documents.md."""
    return {
        **bank_variables(business, cash, lang),
        "grants": [
            {
                "name": view.grant.name,
                "amount_yen": f"{view.grant.amount_yen:,.0f}",
                "allowed_yen": f"{view.answer.grant_yen:,.0f}",
                "conditions": table_variables(_conditions(view.answer.conditions, lang)),
                "notes": [note(lang) for note in view.answer.notes],
            }
            for view in business.financials.grants
        ],
        "form": form_variables(business.form, lang) if business.form else "",
    }


def form_variables(form: BalanceForm, lang: Lang) -> dict[str, Any]:
    """Return 収支計画書: one table a part, the balance F, and what stands around them."""
    thousand = form.unit is FormUnit.THOUSAND_YEN
    years = tuple(Text(f"{year}年目", f"year {year}")(lang) for year in form.years)
    yes, no = Text("○", "yes")(lang), Text("×", "no")(lang)
    effect = form.investment_effect
    rows = (
        ("C＋D＋E", *map(_whole, form.expenditure)),
        ("F＝A－（C＋D＋E）", *map(_whole, form.balances)),
        (Text("返済額", "principal repaid")(lang), *map(_whole, form.repayments)),
        (
            Text("Fが返済額を上回るか", "F exceeds it")(lang),
            *(yes if c else no for c in form.covered),
        ),
    )
    return {
        "unit": Text("千円", "thousand yen")(lang) if thousand else Text("円", "yen")(lang),
        "steady_year": str(form.steady_year),
        "investment_effect": f"{effect:.2f}" if effect is not None else "",
        "parts": [_part(part, years, lang) for part in form.parts],
        "result": table_variables(TextTable((Text("区分", "line")(lang), *years), rows)),
    }


def _part(part: FormPart, years: tuple[str, ...], lang: Lang) -> TableVariables:
    lines = [(line.name, *map(_whole, line.amounts)) for line in part.lines]
    total = (Text("計", "total")(lang), *map(_whole, part.totals))
    heading = f"{part.part}　{part.part.label(lang)}"
    return table_variables(TextTable((heading, *years), (*lines, total), total=True))


def _whole(amount: int) -> str:
    return f"▲{-amount:,}" if amount < 0 else f"{amount:,}"


def _conditions(conditions: Sequence[Condition], lang: Lang) -> TextTable:
    heads = Text("要件", "condition"), Text("判定", "verdict"), Text("理由", "reason")
    rows = tuple((c.name(lang), c.finding.label(lang), c.reason(lang)) for c in conditions)
    return TextTable(tuple(head(lang) for head in heads), rows)
