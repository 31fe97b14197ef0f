"""Template words: `{% t "ja" "en" %}`, `{{ text|said }}`, `{{ amount|yen }}`; always loaded."""

from uuid import uuid4

from django import template
from django.template.base import FilterExpression, Parser, Token, token_kwargs
from django.template.context import Context
from django.template.defaulttags import CsrfTokenNode
from django.utils.html import conditional_escape, format_html
from django.utils.safestring import SafeString

from machigenki.platform.web.words import language
from machigenki.region import Text

register = template.Library()


class WordsNode(template.Node):
    """Words in both languages; escaped once, when the template is read: a page has dozens."""

    def __init__(
        self,
        words: dict[str, FilterExpression],
        values: dict[str, FilterExpression],
        target: str | None,
    ) -> None:
        self._words = words
        self._values = values
        self._target = target
        self._plain: dict[str, SafeString] = {}
        if not values and all(
            isinstance(one.var, str) and not one.filters for one in words.values()
        ):
            self._plain = {lang: conditional_escape(one.var) for lang, one in words.items()}

    def render(self, context: Context) -> SafeString:
        """Return the words in the reader's language."""
        lang = language()
        if self._plain:
            said = self._plain[lang]
        else:
            words = self._words[lang].resolve(context)
            values = {name: one.resolve(context) for name, one in self._values.items()}
            said = format_html(words, **values) if values else conditional_escape(words)
        if self._target is None:
            return said
        context[self._target] = said
        return SafeString("")


@register.tag
def t(parser: Parser, token: Token) -> WordsNode:
    """Say the words in the reader's language; `{name}` in them takes the value `name=…`.

    `{% t "ja" "en" as said %}` keeps them under a name instead.
    """
    bits = token.split_contents()[1:]
    target = bits[-1] if len(bits) > 3 and bits[-2] == "as" else None
    if target:
        bits = bits[:-2]
    if len(bits) < 2:
        raise template.TemplateSyntaxError('words in both languages: {% t "ja" "en" name=value %}')
    ja, en, *rest = bits
    values = token_kwargs(rest, parser)
    if rest:
        raise template.TemplateSyntaxError(f"not understood in {{% t %}}: {rest[0]}")
    words = {"ja": parser.compile_filter(ja), "en": parser.compile_filter(en)}
    return WordsNode(words, values, target)


class FormMarkNode(CsrfTokenNode):
    """Django's mark against forged forms, and the number by which a form is carried out once."""

    def render(self, context: Context) -> SafeString:
        """Return both as hidden fields."""
        number = format_html('<input type="hidden" name="sent" value="{}">', uuid4())
        return SafeString(super().render(context) + number)


@register.tag
def csrf_token(parser: Parser, token: Token) -> FormMarkNode:
    """Write what every form that is posted carries (see `web/once.py`)."""
    return FormMarkNode()


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
