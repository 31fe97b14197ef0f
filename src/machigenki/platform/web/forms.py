"""How forms look: label, 必須 mark, help and fault, bound to the field for screen readers."""

from collections.abc import Callable, Mapping
from typing import Any

from django.db.models.fields import BLANK_CHOICE_DASH
from django.forms.renderers import TemplatesSetting
from django.http import HttpRequest
from django.utils.html import conditional_escape, format_html
from django.utils.safestring import SafeString, mark_safe

from machigenki.platform.web.words import words

_WIDGETS = "django/forms/widgets/"
_DASHES = BLANK_CHOICE_DASH[0][1]
_NONE_CHOSEN = words("選択なし", "None chosen")
Widget = Mapping[str, Any]


class Renderer(TemplatesSetting):
    """Draws `{{ form }}` and `{{ form.field.as_field_group }}` with our templates.

    Inputs, text areas and selections, of which a page has dozens with hundreds of options, are
    written here as Django's templates would: those cost most of a form page's time. The choice of
    nothing alone is put in words.
    """

    form_template_name = "web/form.html"
    field_template_name = "web/field.html"

    def render(
        self, template_name: str, context: dict[str, Any], request: HttpRequest | None = None
    ) -> str:
        """Return a form, field or widget as HTML."""
        draw = _DRAWN.get(template_name)
        return draw(context["widget"]) if draw else super().render(template_name, context, request)


def _attributes(held: Mapping[str, Any]) -> SafeString:
    written = (
        format_html(" {}", name) if value is True else format_html(' {}="{}"', name, value)
        for name, value in held.items()
        if value is not False
    )
    return mark_safe("".join(written))


def _input(widget: Widget) -> SafeString:
    value = widget["value"]
    return format_html(
        '<input type="{}" name="{}"{}{}>',
        widget["type"],
        widget["name"],
        "" if value is None else format_html(' value="{}"', value),
        _attributes(widget["attrs"]),
    )


def _text_area(widget: Widget) -> SafeString:
    return format_html(
        '<textarea name="{}"{}>\n{}</textarea>',
        widget["name"],
        _attributes(widget["attrs"]),
        widget["value"] or "",
    )


def _selection(widget: Widget) -> SafeString:
    parts: list[str] = [
        format_html('<select name="{}"{}>', widget["name"], _attributes(widget["attrs"])),
    ]
    for group, options, _ in widget["optgroups"]:
        if group:
            parts.append(format_html('<optgroup label="{}">', group))
        parts += [
            f'<option value="{conditional_escape(str(option["value"]))}"'
            f"{_attributes(option['attrs'])}>{conditional_escape(_label(option))}</option>"
            for option in options
        ]
        if group:
            parts.append("</optgroup>")
    parts.append("</select>")
    return mark_safe("".join(parts))


def _label(option: Widget) -> Any:
    """Return what a choice is called; a screen reader would spell Django's dashes."""
    return _NONE_CHOSEN if option["label"] == _DASHES else option["label"]


_INPUTS = ("text", "number", "email", "url", "hidden", "date", "datetime", "time", "password")
_DRAWN: dict[str, Callable[[Widget], SafeString]] = {
    **{f"{_WIDGETS}{name}.html": _input for name in _INPUTS},
    f"{_WIDGETS}textarea.html": _text_area,
    f"{_WIDGETS}select.html": _selection,
}
