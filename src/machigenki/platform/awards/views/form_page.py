"""One page for every form about a case."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from django import forms
from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render

from machigenki.platform.awards.casefile import CaseFile
from machigenki.platform.library.forms import carried_out
from machigenki.platform.web.http import MemberRequest
from machigenki.platform.web.words import words
from machigenki.region import Text


@dataclass(frozen=True)
class Page:
    """What stands round a form.

    Parameters
    ----------
    title, lead, button, done
        Heading, what it is for, what the button says, what is said afterwards.
    facts
        Name and value, to be seen while the form is filled in.
    remark
        What is not verified, or must be minded.
    """

    title: Text
    button: Text
    done: Text
    lead: Text | None = None
    facts: Sequence[tuple[Text, str]] = ()
    remark: Text | None = None


def answer(
    request: MemberRequest,
    file: CaseFile,
    page: Page,
    form: forms.Form,
    action: Callable[..., Any],
) -> HttpResponse:
    """Show a form about a case, or do what it asks and go back to the case."""
    if request.method == "POST" and form.is_valid() and carried_out(form, action) is not None:
        messages.success(request, words(page.done.ja, page.done.en))
        return redirect("awards:case", file.submission.pk)
    return render(request, "awards/form.html", {"file": file, "page": page, "form": form})


def yen(amount: float) -> str:
    """Return whole yen with commas and unit."""
    return str(words(f"{amount:,.0f}円", f"{amount:,.0f} yen"))
