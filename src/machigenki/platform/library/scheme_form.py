"""What the schemes page asks of a venture, and what a venture's plan answers by itself."""

from django import forms

from machigenki.finance.grant import Lender
from machigenki.platform.library.schemes import Applicant, FieldOf, Need
from machigenki.platform.ventures.content import check
from machigenki.platform.ventures.models import Json
from machigenki.platform.web.words import words


def _choices(kinds: type[Applicant] | type[FieldOf] | type[Need]) -> list[tuple[str, str]]:
    return [
        ("", words("指定しない", "any")),
        *((kind.value, words(kind.label.ja, kind.label.en)) for kind in kinds),
    ]


class SchemeForm(forms.Form):
    """A venture in five answers; none must be given."""

    applicant = forms.ChoiceField(
        label=words("申請者", "Who applies"), required=False, choices=lambda: _choices(Applicant)
    )
    field = forms.ChoiceField(
        label=words("分野", "Field"), required=False, choices=lambda: _choices(FieldOf)
    )
    need = forms.ChoiceField(
        label=words("使い道", "Use"), required=False, choices=lambda: _choices(Need)
    )
    bank_loan = forms.ChoiceField(
        label=words("金融機関の融資", "Loan of a lender"),
        required=False,
        choices=lambda: [
            ("", words("未定", "open")),
            ("yes", words("ある", "yes")),
            ("no", words("ない", "no")),
        ],
    )
    new_jobs = forms.FloatField(
        label=words("新しい雇用（人）", "New jobs (persons)"),
        required=False,
        min_value=0,
        max_value=10_000,
    )


ENERGY_INDUSTRIES = frozenset({"46"})  # 電力・ガス・熱供給


def answers_of(content: Json) -> dict[str, str]:
    """Return what a venture's plan answers of `SchemeForm`; what it does not say is left out.

    Industries tell energy alone apart: farming, forestry and fishery are one sector, and lodging
    is among personal services. Who applies is no part of a plan.
    """
    measure = check(content).measure
    if measure is None:
        return {}
    answers = {
        "bank_loan": "yes"
        if any(loan.lender is Lender.REGIONAL_BANK for loan in measure.funding.loans)
        else "no",
        "new_jobs": f"{sum(person.persons.value for person in measure.people):g}",
    }
    if measure.investments:
        answers["need"] = Need.EQUIPMENT.value
    if measure.products and all(one.industry in ENERGY_INDUSTRIES for one in measure.products):
        answers["field"] = FieldOf.ENERGY.value
    return answers
