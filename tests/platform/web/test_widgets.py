"""Widgets drawn by ourselves read as Django's templates write them."""

from datetime import date
from html.parser import HTMLParser

import pytest
from django import forms
from django.forms.renderers import TemplatesSetting
from django.utils.translation import override

from machigenki.platform.web.forms import Renderer
from machigenki.platform.web.models import SentForm

BAD = "<script>\"'&"
CHOICES = [("", "---"), (1, BAD), ("群", [("a", "あ"), (BAD, "い")])]


class Sample(forms.Form):
    """One of each."""

    line = forms.CharField(max_length=20, help_text="x")
    number = forms.IntegerField(min_value=1)
    email = forms.EmailField()
    address = forms.URLField(assume_scheme="https")
    day = forms.DateField(widget=forms.DateInput(attrs={"type": "date", "data-x": BAD}))
    area = forms.CharField(widget=forms.Textarea(attrs={"rows": 3}))
    one = forms.ChoiceField(choices=CHOICES)
    hidden = forms.CharField(widget=forms.HiddenInput)
    secret = forms.CharField(widget=forms.PasswordInput)
    flag = forms.BooleanField()
    several = forms.MultipleChoiceField(choices=CHOICES[:2])


class _Tokens(HTMLParser):
    def __init__(self, page: str) -> None:
        super().__init__()
        self.tokens: list[object] = []
        self.feed(page)

    def handle_starttag(self, tag: str, given: list[tuple[str, str | None]]) -> None:
        self.tokens.append((tag, sorted((name, value or "") for name, value in given)))

    def handle_endtag(self, tag: str) -> None:
        self.tokens.append(tag)

    def handle_data(self, data: str) -> None:
        if data.strip():
            self.tokens.append(data.strip())


def test_each_is_the_same_empty_and_filled_and_wrong() -> None:
    typed = {
        "line": BAD,
        "number": "x",
        "email": BAD,
        "day": BAD,
        "area": f"\n{BAD}\n二行目",
        "one": BAD,
        "hidden": BAD,
        "secret": BAD,
        "several": ["1"],
    }
    for data, initial in (
        (None, {}),
        (None, {"line": 0, "day": date(2026, 4, 1), "one": 1, "number": 12345}),
        (typed, {}),
    ):
        ours = Sample(data, initial=initial, renderer=Renderer())
        theirs = Sample(data, initial=initial, renderer=TemplatesSetting())
        for name in Sample.base_fields:
            drawn, expected = str(ours[name]), str(theirs[name])
            assert _Tokens(drawn).tokens == _Tokens(expected).tokens, name
            assert "<script>" not in drawn


@pytest.mark.parametrize(("lang", "said"), [("ja", "選択なし"), ("en", "None chosen")])
def test_the_choice_of_nothing_is_put_in_words(lang: str, said: str) -> None:
    class Choosing(forms.Form):
        one = forms.ModelChoiceField(SentForm.objects.none())

    with override(lang):
        drawn = str(Choosing(renderer=Renderer())["one"])
    assert f'<option value="" selected>{said}</option>' in drawn
    assert "---" not in drawn
