"""Pages on which a venture is written."""

from uuid import UUID

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_POST

from machigenki.platform.adaptation.extra_fields import has_fields
from machigenki.platform.adaptation.kinds import FormKind
from machigenki.platform.people.access import needs
from machigenki.platform.people.permissions import require
from machigenki.platform.ventures import selectors, services
from machigenki.platform.ventures.content import label_of, read_text_file
from machigenki.platform.ventures.figures import read
from machigenki.platform.ventures.file import file_of
from machigenki.platform.ventures.form import add_row, nodes_of, read_section, remove_row
from machigenki.platform.ventures.forms import MOST_FILE_BYTES
from machigenki.platform.ventures.models import Json, Venture
from machigenki.platform.ventures.sections import SECTIONS, Section, section_of
from machigenki.platform.ventures.views import panel, said_value
from machigenki.platform.web.http import MemberRequest
from machigenki.platform.web.words import language, words
from machigenki.region import InputError

FILE = "file"
WHOLE = ("kind", "case", *(part for section in SECTIONS for part in section.parts))


def _section(key: str) -> Section:
    found = section_of(key)
    if found is None:
        raise Http404
    return found


def _base_version(request: MemberRequest, venture: Venture) -> int:
    given = request.POST.get("base_version", "")
    return int(given) if given.isascii() and given.isdigit() and len(given) < 9 else venture.version


@needs("venture.edit")
def edit(request: MemberRequest, venture_id: UUID, key: str) -> HttpResponse:
    """Show one section as a form; save it, or put a row in or out."""
    venture, section = selectors.venture_for(request.user, venture_id), _section(key)
    require(request.user, "venture.edit", venture)
    if request.method == "POST":
        return _posted(request, venture, section)
    draft = selectors.draft_of(request.user, venture, key)
    content = _joined(venture, section, draft.content) if draft else venture.content
    reading = read(content, venture.region_codes, selectors.own_figures_of(venture))
    return render(
        request,
        "ventures/edit.html",
        {
            "has_extra": has_fields(FormKind.VENTURE, request.user),
            "venture": venture,
            "section": section,
            "sections": SECTIONS,
            "nodes": nodes_of(section, content, reading.faults),
            "draft": draft,
            "base_version": draft.base_version if draft else venture.version,
            **panel(reading, content),
        },
    )


def _joined(venture: Venture, section: Section, typed: Json) -> Json:
    """Return the venture with one section as it was typed."""
    others = {key: one for key, one in venture.content.items() if key not in section.parts}
    return others | {key: typed[key] for key in section.parts if key in typed}


def _posted(request: MemberRequest, venture: Venture, section: Section) -> HttpResponse:
    typed = read_section(section, request.POST, venture.content)
    base = _base_version(request, venture)
    address = reverse("ventures:edit", args=[venture.pk, section.key])
    changed, anchor = None, ""
    if "add" in request.POST:
        changed, anchor = add_row(typed, request.POST["add"]), request.POST["add"]
    elif "remove" in request.POST:
        name = request.POST["remove"]
        changed, anchor = remove_row(typed, name), name.rpartition(".")[0]
    if anchor:
        services.save_draft(
            by=request.user,
            venture=venture,
            section=section.key,
            content=typed if changed is None else changed,
            base_version=base,
        )
        return redirect(f"{address}#{anchor}")
    saved = services.save(
        by=request.user,
        venture=venture,
        section=section.key,
        parts=section.parts,
        content=typed,
        base_version=base,
    )
    return _after(request, saved, section.key, address)


def _after(request: MemberRequest, saved: services.Saved, key: str, address: str) -> HttpResponse:
    if saved.conflicts:
        return redirect("ventures:conflict", saved.venture.pk, key)
    if saved.joined:
        said = words(
            "保存しました。その間に他の方が変えた欄も合わせました。",
            "Saved, together with what others changed meanwhile.",
        )
    else:
        said = words("保存しました。", "Saved.")
    messages.success(request, said)
    if saved.venture.faults_count:
        messages.warning(
            request,
            words(
                f"直すところが{saved.venture.faults_count}か所あります。計算はその後になります。",
                f"{saved.venture.faults_count} faults are left; figures come after.",
            ),
        )
    return redirect(address)


@needs("venture.edit")
@require_POST
def draft(request: MemberRequest, venture_id: UUID, key: str) -> HttpResponse:
    """Keep what is typed so far, and show what the engine says of it."""
    venture, section = selectors.venture_for(request.user, venture_id), _section(key)
    typed = read_section(section, request.POST, venture.content)
    kept = services.save_draft(
        by=request.user,
        venture=venture,
        section=key,
        content=typed,
        base_version=_base_version(request, venture),
    )
    reading = read(typed, venture.region_codes, selectors.own_figures_of(venture))
    context = {"venture": venture, "draft": kept, "typing": True, **panel(reading, typed)}
    return render(request, "ventures/panel.html", context)


@needs("venture.edit")
@require_POST
def discard(request: MemberRequest, venture_id: UUID, key: str) -> HttpResponse:
    """Throw a draft away."""
    venture = selectors.venture_for(request.user, venture_id)
    require(request.user, "venture.edit", venture)
    services.discard_draft(by=request.user, venture=venture, section=key)
    messages.success(request, words("下書きを破棄しました。", "The draft is discarded."))
    if key == FILE:
        return redirect("ventures:file", venture.pk)
    return redirect("ventures:edit", venture.pk, _section(key).key)


@needs("venture.edit")
def conflict(request: MemberRequest, venture_id: UUID, key: str) -> HttpResponse:
    """Show both people's words side by side, field by field, and let one be chosen."""
    venture = selectors.venture_for(request.user, venture_id)
    require(request.user, "venture.edit", venture)
    parts = WHOLE if key == FILE else _section(key).parts
    back = "ventures:file" if key == FILE else "ventures:edit"
    arguments = [venture.pk] if key == FILE else [venture.pk, key]
    held = selectors.draft_of(request.user, venture, key)
    if held is None:
        return redirect(back, *arguments)
    _, found = services.conflicts_of(venture, held, parts)
    choices = [request.POST.get(f"choice-{n}", "") for n in range(len(found))]
    missing = False
    if request.method == "POST":
        missing = not all(one in ("mine", "theirs") for one in choices)
        if not missing:
            try:
                services.resolve(
                    by=request.user,
                    venture=venture,
                    draft=held,
                    parts=parts,
                    mine=[one == "mine" for one in choices],
                    seen_version=_base_version(request, venture),
                )
            except ValidationError as error:
                messages.error(request, error.messages[0])
                return redirect("ventures:conflict", venture.pk, key)
            messages.success(
                request,
                words(
                    "保存しました。選ばなかった内容も履歴で読めます。",
                    "Saved. What was not taken stays readable in the history.",
                ),
            )
            return redirect(back, *arguments)
    rows = [
        (
            n,
            label_of(one.path, venture.content),
            said_value(one.path, one.base),
            said_value(one.path, one.theirs),
            said_value(one.path, one.mine),
            choices[n],
        )
        for n, one in enumerate(found)
    ]
    last = selectors.revision_of(venture, venture.version)
    return render(
        request,
        "ventures/conflict.html",
        {"venture": venture, "key": key, "rows": rows, "missing": missing, "last": last},
    )


@needs("venture.edit")
def edit_file(request: MemberRequest, venture_id: UUID) -> HttpResponse:
    """Show the venture's file as text; save it with faults told by line."""
    venture = selectors.venture_for(request.user, venture_id)
    require(request.user, "venture.edit", venture)
    text, lines = file_of(venture.content), []
    base = venture.version
    if request.method == "POST":
        base = _base_version(request, venture)
        text = request.POST.get("text", "").replace("\r\n", "\n").replace("\x00", "")
        try:
            content = read_text_file(text[:MOST_FILE_BYTES], "venture.toml")
        except InputError as error:
            lines = error.lines(language())
        else:
            saved = services.save(
                by=request.user,
                venture=venture,
                section=FILE,
                parts=WHOLE,
                content=content,
                base_version=base,
            )
            return _after(request, saved, FILE, reverse("ventures:file", args=[venture.pk]))
    return render(
        request,
        "ventures/file.html",
        {
            "has_extra": has_fields(FormKind.VENTURE, request.user),
            "venture": venture,
            "text": text,
            "lines": lines,
            "base_version": base,
            "sections": SECTIONS,
            "section": None,
        },
    )


@needs("venture.edit")
@require_POST
def restore(request: MemberRequest, venture_id: UUID, number: int) -> HttpResponse:
    """Make an earlier version the present one."""
    venture = selectors.venture_for(request.user, venture_id)
    services.restore(by=request.user, venture=venture, number=number)
    messages.success(
        request,
        words(f"第{number}版の内容に戻しました。", f"Version {number} is the present one again."),
    )
    return redirect("ventures:detail", venture.pk)
