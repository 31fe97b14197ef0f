"""The form of a new key."""

from datetime import date, timedelta

from django import forms
from django.utils import timezone

from machigenki.platform.api.scopes import Scope
from machigenki.platform.web.words import words

USUAL_DAYS = 90
MOST_DAYS = 365


def _scopes() -> list[tuple[str, str]]:
    return [
        (one.value, words(f"{one.words.ja}（{one}）", f"{one.words.en} ({one})")) for one in Scope
    ]


def _usual_end() -> date:
    return timezone.localdate() + timedelta(days=USUAL_DAYS)


class KeyForm(forms.Form):
    """What a key is called, what for, and until when."""

    name = forms.CharField(
        label=words("名称", "Name"),
        help_text=words(
            "どの機械やプログラムで使うかが分かる名前にします。",
            "So that you know which program uses it.",
        ),
        max_length=100,
    )
    scopes = forms.MultipleChoiceField(
        label=words("できること", "What it is for"),
        choices=_scopes,
        widget=forms.CheckboxSelectMultiple,
    )
    expires_on = forms.DateField(
        label=words("期限", "Valid until"),
        help_text=words("1年以内。", "Within a year."),
        initial=_usual_end,
        widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"),
    )

    def clean_expires_on(self) -> date:
        """Refuse a day that is past or more than a year ahead."""
        day: date = self.cleaned_data["expires_on"]
        today = timezone.localdate()
        if not today <= day <= today + timedelta(days=MOST_DAYS):
            raise forms.ValidationError(
                words("今日から1年以内の日にしてください。", "Choose a day within a year.")
            )
        return day
