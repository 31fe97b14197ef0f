"""What the schemes page asks of a venture."""

from django import forms

from machigenki.platform.library.schemes import Applicant, FieldOf, Need
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
