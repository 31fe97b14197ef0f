"""Which part of the trail to show."""

from datetime import datetime, time, timedelta
from typing import Any

from django import forms
from django.utils import timezone

from machigenki.platform.audit.events import Filter
from machigenki.platform.audit.selectors import kinds
from machigenki.platform.people.models import User
from machigenki.platform.people.selectors import members
from machigenki.platform.web.words import words


def _day() -> forms.DateInput:
    return forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d")


class TrailForm(forms.Form):
    """Period, person and kind of thing; each may be left open."""

    since = forms.DateField(label=words("開始日", "From"), required=False, widget=_day())
    until = forms.DateField(label=words("終了日", "To"), required=False, widget=_day())
    person = forms.ChoiceField(label=words("利用者", "Person"), required=False)
    kind = forms.ChoiceField(label=words("対象", "Kind of thing"), required=False)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        everyone = str(words("全て", "All"))
        people: dict[str, User] = {str(seat.user_id): seat.user for seat in members()}
        self.fields["person"].choices = [  # type: ignore[attr-defined]
            ("", everyone),
            *((key, str(user)) for key, user in people.items()),
        ]
        self.fields["kind"].choices = [("", everyone), *kinds()]  # type: ignore[attr-defined]

    def clean(self) -> dict[str, Any]:
        """Refuse a period that ends before it begins."""
        values = super().clean() or {}
        since, until = values.get("since"), values.get("until")
        if since and until and until < since:
            self.add_error(
                "until",
                words(
                    "終了日は開始日以後にしてください。", "The end must not be before the start."
                ),
            )
        return values

    def filter(self) -> Filter:
        """Return what was chosen (of a valid form)."""
        values = self.cleaned_data
        until = values["until"] and values["until"] + timedelta(days=1)
        return Filter(
            since=_midnight(values["since"]),
            until=_midnight(until),
            person=values["person"] or None,
        )


def _midnight(day: Any) -> datetime | None:
    return timezone.make_aware(datetime.combine(day, time())) if day else None
