"""Pages on which an application is written."""

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST

from machigenki.platform.applications import selectors
from machigenki.platform.applications.answers import read_answers
from machigenki.platform.applications.content import Content, Item
from machigenki.platform.applications.form_versions import (
    differences,
    form_version,
    known_version,
    rule_differences,
)
from machigenki.platform.applications.forms import TargetForm, initial_target
from machigenki.platform.applications.models import Application, Call, Json
from machigenki.platform.applications.own_fields import SEEN, own_fields_form, save_own_fields, seen
from machigenki.platform.applications.services import drafts as services
from machigenki.platform.applications.views.applications import label_of, said
from machigenki.platform.applications.views.common import tried
from machigenki.platform.people.access import needs
from machigenki.platform.people.permissions import may, require
from machigenki.platform.web.http import MemberRequest
from machigenki.platform.web.words import words
from machigenki.region import Text

OWN = "_own"
"""Key of a draft under which the words typed into the tenant's own fields are kept."""


@dataclass(frozen=True)
class Row:
    """A field on the page: what it holds, what is wrong with it."""

    item: Item
    fault: Text | None

    @property
    def typed(self) -> str:
        """The answer as an input holds it."""
        value = self.item.value
        if isinstance(value, bool):
            return "yes" if value else "no"
        return "" if value is None else str(value)

    @property
    def stray(self) -> bool:
        """Whether the answer is none of the choices: shown all the same."""
        return bool(self.typed) and all(key != self.typed for key, _ in self.item.field.choices)


def _base_version(request: MemberRequest, application: Application) -> int:
    given = request.POST.get("base_version", "")
    if given.isascii() and given.isdigit() and len(given) < 9:
        return int(given)
    return application.version


def _writable(request: MemberRequest, application_id: UUID) -> Application:
    application = selectors.application_for(request.user, application_id)
    require(request.user, "application.write", application)
    return application


@needs("application.write")
def form(request: MemberRequest, application_id: UUID) -> HttpResponse:
    """Show the form with what the venture knows; save the answers."""
    application = _writable(request, application_id)
    if not application.open_to_change:
        messages.error(request, words("提出済みのため変更できません。", "It is submitted."))
        return redirect("applications:detail", application.pk)
    if request.method == "POST":
        return _posted(request, application)
    draft = selectors.draft_of(request.user, application)
    typed = dict(draft.answers) if draft else application.answers
    own_typed = typed.pop(OWN, {}) if draft else {}
    own, fields = own_fields_form(application, request.user)
    own_seen = seen(own)
    own.initial.update(own_typed)
    content, call = _content(application, typed, fields)
    return _form_page(request, application, content, call, own, own_seen, draft)


def _content(
    application: Application, typed: Json, fields: selectors.OwnFields
) -> tuple[Content, Call | None]:
    call = selectors.call_of(application)
    return selectors.content_with(application, call, typed, fields), call


def _posted(request: MemberRequest, application: Application) -> HttpResponse:
    version = known_version(application.form)
    typed = read_answers(version, request.POST, application.answers)
    base = _base_version(request, application)
    own, fields = own_fields_form(application, request.user, request.POST)
    stored = own.is_valid() and save_own_fields(
        own, application, request.user, request.POST.get(SEEN, "")
    )
    if not stored:
        # The answers are kept as a draft, so that nothing is lost and nothing half saved.
        services.save_draft(
            by=request.user, application=application, answers=typed, base_version=base
        )
        draft = selectors.draft_of(request.user, application)
        content, call = _content(application, typed, fields)
        return _form_page(request, application, content, call, own, seen(own), draft, status=422)
    try:
        saved = services.save(
            by=request.user, application=application, answers=typed, base_version=base
        )
    except ValidationError as error:
        messages.error(request, error.messages[0])
        return redirect("applications:detail", application.pk)
    if saved.conflicts:
        return redirect("applications:conflict", application.pk)
    messages.success(
        request,
        words(
            "保存しました。その間に他の方が変えた欄も合わせました。",
            "Saved, together with what others changed meanwhile.",
        )
        if saved.joined
        else words("保存しました。", "Saved."),
    )
    return redirect("applications:form", application.pk)


def _form_page(
    request: MemberRequest,
    application: Application,
    content: Content,
    call: Call | None,
    own: Any,
    own_seen: str,
    draft: Any,
    status: int = 200,
) -> HttpResponse:
    return render(
        request,
        "applications/form.html",
        {
            "application": application,
            "call": call,
            "content": content,
            "sections": _rows(content),
            "own": own,
            "own_seen": own_seen,
            "draft": draft,
            "base_version": draft.base_version if draft else application.version,
            "may_edit_venture": may(request.user, "venture.edit", application.venture),
            **panel(content),
        },
        status=status,
    )


def _rows(content: Content) -> list[tuple[Any, list[Row]]]:
    faults = {one.key: one.words for one in content.faults}
    return [
        (section, [Row(item, faults.get(item.field.key)) for item in items])
        for section, items in content.sections
        if items
    ]


def panel(content: Content) -> dict[str, Any]:
    """Return what stands beside the form: the rules' answer, and what is left to write."""
    return {"eligibility": content.eligibility, "faults": content.faults}


@needs("application.write")
@require_POST
def draft(request: MemberRequest, application_id: UUID) -> HttpResponse:
    """Keep what is typed so far, and show how the application stands."""
    application = _writable(request, application_id)
    typed = read_answers(known_version(application.form), request.POST, application.answers)
    own, fields = own_fields_form(application, request.user)
    kept = None
    if application.open_to_change:
        own_typed = {
            name: request.POST[name].replace("\x00", "")
            for name in own.fields
            if name in request.POST and request.POST[name] != _as_input(own.initial.get(name))
        }
        kept = services.save_draft(
            by=request.user,
            application=application,
            answers=typed | ({OWN: own_typed} if own_typed else {}),
            base_version=_base_version(request, application),
        )
    content, _ = _content(application, typed, fields)
    return render(
        request,
        "applications/panel.html",
        {"application": application, "draft": kept, "typing": True, **panel(content)},
    )


def _as_input(value: Any) -> str:
    return "" if value is None else str(value)


@needs("application.write")
@require_POST
def discard(request: MemberRequest, application_id: UUID) -> HttpResponse:
    """Throw a draft away."""
    application = _writable(request, application_id)
    services.discard_draft(by=request.user, application=application)
    messages.success(request, words("下書きを破棄しました。", "The draft is discarded."))
    return redirect("applications:form", application.pk)


@needs("application.write")
def conflict(request: MemberRequest, application_id: UUID) -> HttpResponse:
    """Show both people's answers side by side, and let one be chosen for each field."""
    application = _writable(request, application_id)
    held = selectors.draft_of(request.user, application)
    if held is None:
        return redirect("applications:form", application.pk)
    held.answers.pop(OWN, None)
    _, found = services.conflicts_of(application, held)
    choices = [request.POST.get(f"choice-{n}", "") for n in range(len(found))]
    missing = request.method == "POST" and not all(one in ("mine", "theirs") for one in choices)
    if request.method == "POST" and not missing:
        done = tried(
            request,
            lambda: services.resolve(
                by=request.user,
                application=application,
                draft=held,
                mine=[one == "mine" for one in choices],
                seen_version=_base_version(request, application),
            ),
            words(
                "保存しました。選ばなかった内容も履歴で読めます。",
                "Saved. What was not taken stays readable in the history.",
            ),
        )
        to = "applications:form" if done else "applications:conflict"
        return redirect(to, application.pk)
    rows = []
    for n, one in enumerate(found):
        shown = {"path": one.path, "base": one.base, "theirs": one.theirs, "mine": one.mine}
        words_of = [said(shown, part) for part in ("base", "theirs", "mine")]
        rows.append((n, label_of(shown), *words_of, choices[n]))
    return render(
        request,
        "applications/conflict.html",
        {
            "application": application,
            "rows": rows,
            "missing": missing,
            "last": selectors.last_revision(application),
        },
    )


@needs("application.write")
def move(request: MemberRequest, application_id: UUID) -> HttpResponse:
    """Show what differs in another version of the form, or for another call, and move to it."""
    application = _writable(request, application_id)
    present = selectors.call_of(application)
    sent = request.POST if request.method == "POST" else request.GET or None
    target = TargetForm(sent, initial={"target": initial_target(application)})
    call: Call | None = None
    to = None
    if target.is_bound and target.is_valid():
        call_id = target.call_id()
        call = selectors.call_for(request.user, call_id) if call_id else None
        to = form_version(call.form if call else target.form_key())
    if request.method == "POST" and to is not None:
        done = tried(
            request,
            lambda: services.move_to(
                by=request.user,
                application=application,
                call=call,
                form=to.key,
                seen_version=_base_version(request, application),
            ),
            words("移しました。回答はすべて残っています。", "Moved; every answer is kept."),
        )
        if done:
            return redirect("applications:form", application.pk)
    before = known_version(application.form)
    year = selectors.fiscal_year_of(application, present)
    return render(
        request,
        "applications/move.html",
        {
            "application": application,
            "form": target,
            "call": call,
            "before": before,
            "to": to,
            "differences": differences(before, to) if to else (),
            "rules": rule_differences(year, call.fiscal_year if call else to.key) if to else (),
            "answers": application.answers,
        },
    )
