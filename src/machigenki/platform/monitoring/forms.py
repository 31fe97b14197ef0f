"""Forms of actual figures: one period's lines, or a file."""

from collections.abc import Sequence
from typing import Any

from django import forms
from django.core.exceptions import ValidationError

from machigenki.platform.monitoring.selectors import AskedLine
from machigenki.platform.monitoring.services import Figure
from machigenki.platform.web.words import language, words
from machigenki.region import InputError, Text, parse_number
from machigenki.venture.monitoring import Kind, Line, Span

MOST_FILE_BYTES = 2_000_000
LARGEST = 1e15


class NumberField(forms.CharField):
    """A number of 0 or more as people write it: 1,200, １２００, 500万円."""

    def __init__(self, *, place: str, **rest: Any) -> None:
        attributes = {"inputmode": "decimal", "class": "number", "id": place}
        widget = forms.TextInput(attrs=attributes)
        super().__init__(required=False, max_length=40, widget=widget, **rest)

    def clean(self, value: Any) -> float | None:
        """Return the number, None for an empty field.

        Raises
        ------
        ValidationError
            If it is no number, negative, or greater than anything a town counts.
        """
        text = super().clean(value)
        if not text:
            return None
        try:
            number = parse_number(text)
        except InputError as error:
            what = error.problems[0]
            raise ValidationError(words(what.what.ja, what.what.en)) from None
        if number < 0:
            raise ValidationError(words("0以上の数を入力してください。", "Give 0 or more."))
        if number > LARGEST:
            raise ValidationError(words("数が大きすぎます。", "The number is too large."))
        return number


class PeriodForm(forms.Form):
    """The lines of one period; what stood there when it was opened goes with it."""

    def __init__(self, asked: Sequence[AskedLine], data: Any = None) -> None:
        super().__init__(data)
        self.asked = asked
        for n, one in enumerate(asked):
            name, known = field_name(one.line), one.known
            self.fields[f"{name}:value"] = NumberField(
                place=f"value-{n}",
                label=_value_label(one),
                initial=_written(known.value if known else None),
            )
            if one.planned.quantity is not None and not one.line.kind.averaged:
                self.fields[f"{name}:quantity"] = NumberField(
                    place=f"quantity-{n}",
                    label=words(
                        f"{one.line.name('ja')}の数量（{one.planned.unit}）",
                        f"{one.line.name('en')}, quantity ({one.planned.unit})",
                    ),
                    initial=_written(known.quantity if known else None),
                )
            self.fields[f"{name}:seen"] = forms.CharField(
                required=False,
                widget=forms.HiddenInput(attrs={"id": f"seen-{n}"}),
                initial=_stamp((known.value, known.quantity) if known else None),
            )

    def clean(self) -> dict[str, Any]:
        """Ask for an amount wherever there is a quantity."""
        data: dict[str, Any] = super().clean() or {}
        for one in self.asked:
            name = field_name(one.line)
            if data.get(f"{name}:quantity") is not None and data.get(f"{name}:value") is None:
                self.add_error(
                    f"{name}:value",
                    words("数量だけでなく金額も入力してください。", "Give the amount too."),
                )
        return data

    @property
    def figures(self) -> dict[Line, Figure | None]:
        """What was typed, by line; None where it is empty."""
        data = self.cleaned_data
        return {
            one.line: None
            if (value := data[f"{(name := field_name(one.line))}:value"]) is None
            else (value, data.get(f"{name}:quantity"))
            for one in self.asked
        }

    @property
    def seen(self) -> dict[Line, Figure | None]:
        """What stood there when the form was opened."""
        return {
            one.line: _read_stamp(self.cleaned_data[f"{field_name(one.line)}:seen"])
            for one in self.asked
        }

    def rows(self) -> list[dict[str, Any]]:
        """Return each line with its bound fields, as the page lays them out."""
        return [
            {
                "asked": one,
                "name": Text(one.line.name("ja"), one.line.name("en")),
                "value": self[f"{field_name(one.line)}:value"],
                "quantity": self[f"{field_name(one.line)}:quantity"]
                if f"{field_name(one.line)}:quantity" in self.fields
                else None,
                "seen": self[f"{field_name(one.line)}:seen"],
            }
            for one in self.asked
        ]


class FileForm(forms.Form):
    """An actuals file."""

    upload = forms.FileField(
        label=words("実績のファイル（xlsx、CSV）", "File of actual figures (xlsx, CSV)"),
        widget=forms.FileInput(attrs={"accept": ".xlsx,.csv"}),
    )

    def clean_upload(self) -> Any:
        """Refuse what no person fills in by hand."""
        upload = self.cleaned_data["upload"]
        if upload.size > MOST_FILE_BYTES:
            raise ValidationError(words("2MBまでです。", "At most 2 MB."))
        return upload


def period_choices(periods: Sequence[Span]) -> list[tuple[str, str]]:
    """Return periods as a select has them."""
    return [(span.name, span.label(language())) for span in periods]


def field_name(line: Line) -> str:
    """Return what a line's fields begin with."""
    return f"{line.kind.value}:{line.item}"


def _value_label(one: AskedLine) -> str:
    ja, en = one.line.name("ja"), one.line.name("en")
    if one.line.kind is Kind.PERSONS:
        return words(f"{ja}（人、常勤換算）", f"{en} (persons, full-time)")
    return words(f"{ja}の金額（円、税抜）", f"{en}, amount (yen, without tax)")


def _written(number: float | None) -> str:
    return "" if number is None else f"{number:,.10g}"


def _stamp(figure: Figure | None) -> str:
    return "" if figure is None else f"{figure[0]!r};{'' if figure[1] is None else repr(figure[1])}"


def _read_stamp(text: str) -> Figure | None:
    value, _, quantity = text.partition(";")
    try:
        return (float(value), float(quantity) if quantity else None) if value else None
    except ValueError:
        return None
