"""Forms around a plan; its settings come from the engine's model, `machigenki.portfolio.Plan`."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime, time, timedelta
from typing import Any
from uuid import UUID

from annotated_types import Ge, Le, Lt, MinLen
from django import forms
from django.core.exceptions import ValidationError
from django.utils import timezone
from pydantic.fields import FieldInfo

from machigenki.platform.plans.models import Plan as PlanRow
from machigenki.platform.ventures.forms import OnceForm
from machigenki.platform.web.words import words
from machigenki.portfolio import Plan
from machigenki.region.codes import plain_width

LINK_DAYS, LINK_DAYS_MOST = 30, 365
DISCOUNT_RATE = 0.04
_FROM_VENTURES = ("first_year", "years")
"""Left empty they are taken from the chosen ventures."""
_DETAILS = ("draws", "seed")


class _Plain:
    """Takes numbers as people type them: full-width digits, thousands separators."""

    def to_python(self, value: Any) -> Any:
        """Read the number."""
        if isinstance(value, str):
            value = plain_width(value).replace(",", "").strip().rstrip("%")
        return super().to_python(value)  # type: ignore[misc]


class PlainInteger(_Plain, forms.IntegerField):
    """A whole number."""


class Percent(_Plain, forms.FloatField):
    """A share of one, typed in per cent."""

    def to_python(self, value: Any) -> Any:
        """Read per cent as a share."""
        number = super().to_python(value)
        return None if number is None else round(number / 100.0, 10)

    def prepare_value(self, value: Any) -> Any:
        """Show a share in per cent."""
        return f"{value * 100:.10g}" if isinstance(value, float) else value


class PlanForm(OnceForm):
    """A plan: its settings by the engine's model, and which ventures it holds.

    Parameters
    ----------
    ventures
        Those to choose from: identifier, words, first and last fiscal year (None where the
        venture does not say).
    """

    version = forms.IntegerField(widget=forms.HiddenInput, required=False)
    ventures = forms.TypedMultipleChoiceField(
        label=words("事業", "Ventures"),
        help_text=words("計画に入れる事業を選びます。", "Choose the ventures that the plan holds."),
        coerce=UUID,
        widget=forms.CheckboxSelectMultiple,
        error_messages={
            "required": words("事業を一つ以上選んでください。", "Choose one venture or more.")
        },
    )

    def __init__(
        self,
        *args: Any,
        ventures: Sequence[tuple[UUID, str, tuple[int, int] | None]],
        **kwargs: Any,
    ) -> None:
        super().__init__(*args, **kwargs)
        self._years = {pk: years for pk, _, years in ventures}
        self._names = {pk: name for pk, name, _ in ventures}
        for name, info in Plan.model_fields.items():
            self.fields[name] = _field(name, info)
        field = self.fields["ventures"]
        field.choices = [(str(pk), name) for pk, name, _ in ventures]  # type: ignore[attr-defined]
        order = ["title", "ventures", *(name for name in Plan.model_fields if name != "title")]
        self.order_fields(order)

    def clean(self) -> dict[str, Any]:
        """Take the years from the ventures where none are given; all of them must lie inside."""
        data: dict[str, Any] = super().clean() or {}
        known = [years for pk in data.get("ventures", ()) if (years := self._years.get(pk))]
        first, count = data.get("first_year"), data.get("years")
        if first is None and "first_year" not in self.errors and known:
            first = data["first_year"] = min(start for start, _ in known)
        if count is None and "years" not in self.errors and known and first is not None:
            count = data["years"] = max(end for _, end in known) - first + 1
        for name in _FROM_VENTURES:
            if data.get(name) is None and name not in self.errors:
                self.add_error(name, words("入力してください。", "Please fill this in."))
        if first is None or count is None or self.errors:
            return data
        for pk in data["ventures"]:
            years = self._years.get(pk)
            if years and not first <= years[0] <= years[1] <= first + count - 1:
                self.add_error(
                    "years",
                    words(
                        f"「{self._names[pk]}」は{years[0]}～{years[1]}年度の事業です。"
                        "その期間が入るようにしてください。",
                        f"“{self._names[pk]}” runs from {years[0]} to {years[1]}: "
                        "the plan must hold these years.",
                    ),
                )
        return data

    @property
    def settings(self) -> dict[str, Any]:
        """What `plan.toml` says but the title, checked by the engine's model."""
        data = {name: self.cleaned_data[name] for name in Plan.model_fields}
        return Plan.model_validate(data).model_dump(exclude={"title"})


def initial_of(plan: PlanRow) -> dict[str, Any]:
    """Return what the form shows of a plan."""
    return {
        "title": plan.title,
        "version": plan.version,
        "ventures": [str(pk) for pk in plan.venture_ids],
        **plan.settings,
    }


def _field(name: str, info: FieldInfo) -> forms.Field:
    """Return a form's field for one of the model: label, limits and default are the model's."""
    ja, _, en = (info.description or name).partition(" / ")
    given: dict[str, Any] = {"label": words(ja, en or ja), "required": name not in _FROM_VENTURES}
    if not info.is_required():
        given["initial"] = info.default
    limits = {type(one): one for one in info.metadata}
    if info.annotation is str:
        return forms.CharField(max_length=200, min_length=limits[MinLen].min_length, **given)
    if info.annotation is float:
        given |= {"label": words(f"{ja}（％）", f"{en} (%)"), "initial": DISCOUNT_RATE}
        return Percent(
            min_value=limits[Ge].ge,
            validators=[_below(limits[Lt].lt)],
            widget=forms.TextInput(attrs={"inputmode": "decimal", "class": "short"}),
            **given,
        )
    if name in _FROM_VENTURES:
        given["help_text"] = words(
            "空欄にすると、選んだ事業の期間になります。",
            "Left empty it follows the chosen ventures.",
        )
    if name in _DETAILS:
        given["help_text"] = _DETAIL_HELP[name]
    return PlainInteger(
        min_value=limits[Ge].ge,
        max_value=limits[Le].le if Le in limits else 2**31 - 1,
        widget=forms.TextInput(attrs={"inputmode": "numeric", "class": "short"}),
        **given,
    )


_DETAIL_HELP: Mapping[str, str] = {
    "draws": words(
        "結果の幅を求めるときの計算の回数です。通常は変えません。",
        "How many futures are drawn for the interval; seldom changed.",
    ),
    "seed": words(
        "同じ数なら、同じ結果になります。通常は変えません。",
        "The same number gives the same result; seldom changed.",
    ),
}


def _below(limit: Any) -> Callable[[float], None]:
    def check(value: float) -> None:
        if value >= limit:
            raise ValidationError(
                words(
                    f"{limit * 100:g}％未満にしてください。", f"It must be below {limit * 100:g}%."
                )
            )

    return check


def _last_day() -> date:
    return timezone.localdate() + timedelta(days=LINK_DAYS)


class LinkForm(OnceForm):
    """A read-only link: for whom and until when."""

    for_whom = forms.CharField(
        label=words("渡す相手・用途", "For whom, what for"),
        max_length=100,
        help_text=words(
            "一覧で見分けるためのものです。開いた人には見えません。",
            "To tell links apart; whoever opens it does not see it.",
        ),
    )
    expires_on = forms.DateField(
        label=words("期限（この日まで）", "Until (this day included)"),
        initial=_last_day,
        widget=forms.DateInput(attrs={"type": "date", "class": "short"}, format="%Y-%m-%d"),
        help_text=words("最長1年です。", "At most one year."),
    )

    def clean_expires_on(self) -> date:
        """Refuse a day that is over, or more than a year away."""
        day: date = self.cleaned_data["expires_on"]
        today = timezone.localdate()
        if day < today:
            raise ValidationError(words("過ぎた日です。", "This day is over."))
        if day > today + timedelta(days=LINK_DAYS_MOST):
            raise ValidationError(words("1年以内にしてください。", "At most one year from today."))
        return day

    @property
    def expires_at(self) -> datetime:
        """The moment at which it ends: midnight after the day."""
        day = self.cleaned_data["expires_on"] + timedelta(days=1)
        return timezone.make_aware(datetime.combine(day, time.min))
