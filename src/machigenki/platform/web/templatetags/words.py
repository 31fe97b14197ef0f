"""Template words: `{% t "ja" "en" %}`, `{{ text|said }}`, `{{ amount|yen }}`; always loaded."""

from typing import Any

from django import template
from django.utils.html import conditional_escape, format_html
from django.utils.safestring import SafeString

from machigenki.platform.web.words import language
from machigenki.region import Text

register = template.Library()


@register.simple_tag
def t(ja: str, en: str, **values: Any) -> SafeString:
    """Return the words in the reader's language; `{name}` in them takes the value `name=…`."""
    words = ja if language() == "ja" else en
    return format_html(words, **values) if values else conditional_escape(words)


@register.filter
def said(text: Text) -> str:
    """Return a two-language text in the reader's language."""
    return text(language())


@register.filter
def yen(amount_yen: float | None) -> str:
    """Return an amount in a unit that reads well, with the unit: 1億2,300万円 as 1.23億円."""
    if amount_yen is None:
        return "–"
    from machigenki.report.numbers import money

    return money(float(amount_yen), language())


@register.filter
def percent(share: float | None) -> str:
    """Return a share of one in per cent."""
    if share is None:
        return "–"
    from machigenki.report.numbers import percent as written

    return written(float(share), language())
