"""Pages on which ventures are read."""

from collections.abc import Sequence
from dataclasses import dataclass
from io import BytesIO
from typing import Any
from uuid import UUID
from zipfile import ZIP_DEFLATED, ZipFile

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import HttpResponse
from django.shortcuts import redirect, render

from machigenki.platform.adaptation.approvals import RouteState
from machigenki.platform.adaptation.figures import ShownFigure
from machigenki.platform.adaptation.kinds import Act, FormKind
from machigenki.platform.adaptation.of_thing import adapted
from machigenki.platform.adaptation.places import Override
from machigenki.platform.adaptation.selectors import overrides
from machigenki.platform.people.access import needs
from machigenki.platform.people.permissions import may
from machigenki.platform.tenancy.context import current_tenant_id
from machigenki.platform.ventures import selectors, services
from machigenki.platform.ventures.content import anchor_of, label_of, spec_at
from machigenki.platform.ventures.fields import Kind
from machigenki.platform.ventures.figures import Reading, known_region
from machigenki.platform.ventures.file import file_of
from machigenki.platform.ventures.form import written
from machigenki.platform.ventures.forms import CaseForm, FileForm, ReasonForm, TitleForm
from machigenki.platform.ventures.gates import GATES, Checked, Gate, check_gate
from machigenki.platform.ventures.models import Approval, Json, Venture
from machigenki.platform.ventures.papers import Source, plan_files
from machigenki.platform.ventures.sections import SECTIONS, section_with
from machigenki.platform.ventures.stages import (
    ROUTE_STAGES,
    WAY,
    ApprovalKind,
    Audience,
    Stage,
    earlier,
    next_stage,
)
from machigenki.platform.web.http import MemberRequest
from machigenki.platform.web.paging import page_of
from machigenki.platform.web.words import language, words
from machigenki.region import InputError, Text, figure_name
from machigenki.region.tier import Tier
from machigenki.venture.story import HEADINGS

A_PAGE = 30


@needs("venture.see")
def venture_list(request: MemberRequest) -> HttpResponse:
    """List the ventures, all or at one stage."""
    wanted = request.GET.get("stage", "")
    stage = Stage(wanted) if wanted in Stage.values else None
    removed = request.GET.get("removed") == "1" and may(request.user, "venture.remove")
    found = selectors.ventures_for(request.user, stage=stage, removed=removed)
    page = page_of(found, request.GET.get("page"), A_PAGE)
    own_id, own_figures = current_tenant_id(), overrides()
    # Being computed anew by the queue: old numbers must not stand there as if they held.
    stale = [
        one.pk for one in page if one.tenant_id == own_id and selectors.is_stale(one, own_figures)
    ]
    return render(
        request,
        "ventures/list.html",
        {
            "page": page,
            "stale": stale,
            "stages": list(Stage),
            "stage": stage,
            "removed": removed,
            "may_start": may(request.user, "venture.start"),
            "may_remove": may(request.user, "venture.remove"),
            "own_id": own_id,
        },
    )


@needs("venture.start")
def new(request: MemberRequest) -> HttpResponse:
    """Start a venture: from a model case, from a file, or empty."""
    way = request.POST.get("way", "") if request.method == "POST" else ""
    case = CaseForm(request.POST if way == "case" else None, prefix="case")
    title = TitleForm(request.POST if way == "empty" else None, prefix="empty")
    file = FileForm(
        request.POST if way == "file" else None,
        request.FILES if way == "file" else None,
        prefix="file",
    )
    lines: list[str] = []
    try:
        venture = _started(request, way, case, title, file)
    except InputError as error:
        venture, lines = None, error.lines(language())
        # The text stays on the page, so that it can be mended there.
        text = file.cleaned_data.get("text", "")
        file = FileForm(prefix="file", initial={"text": text})
    except ValidationError as error:
        venture = None
        {"case": case, "empty": title, "file": file}[way].add_error(None, error)
    if venture:
        messages.success(request, words("事業を作りました。", "The venture is started."))
        return redirect("ventures:detail", venture.pk)
    return render(
        request,
        "ventures/new.html",
        {"case": case, "title": title, "file": file, "lines": lines, "way": way},
    )


def _started(
    request: MemberRequest, way: str, case: CaseForm, title: TitleForm, file: FileForm
) -> Venture | None:
    by = request.user
    if way == "case" and case.is_valid():
        return services.start_from_case(by=by, **case.cleaned_data)
    if way == "empty" and title.is_valid():
        return services.start_empty(by=by, **title.cleaned_data)
    if way == "file" and file.is_valid():
        data = file.cleaned_data
        return services.start_from_file(
            by=by,
            text=data["text"],
            name=data.get("name") or "venture.toml",
            once=data["once"],
        )
    return None


@dataclass(frozen=True)
class Step:
    """A stage as the way shows it."""

    words: Text
    state: str


@dataclass(frozen=True)
class ApprovalRow:
    """An approval kind with what holds of it."""

    kind: ApprovalKind
    given: Approval | None
    may_give: bool


def detail(request: MemberRequest, venture_id: UUID) -> HttpResponse:
    """Show a venture: stage, gate, figures, story, approvals, way so far."""
    user = request.user
    venture = selectors.venture_for(user, venture_id)
    approvals = list(selectors.approvals_of(venture))
    own = venture.tenant_id == current_tenant_id()
    known = (
        adapted(venture.pk, reader=user, form=FormKind.VENTURE, act=Act.VENTURE_PLAN, own=True)
        if own
        else None
    )
    facts = selectors.facts_of(venture, approvals, known)
    to = next_stage(venture.at)
    gate = GATES.get(to) if to else None
    checked = check_gate(gate, facts) if gate else []
    story = venture.content.get("story")
    return render(
        request,
        "ventures/detail.html",
        {
            "venture": venture,
            "own": own,
            "way": _way(venture),
            "gate": gate,
            "checked": checked,
            "all_met": all(one.outcome.met for one in checked),
            **_rights(request, venture, gate, checked),
            **panel(facts.reading, venture.content),
            "story": _story(story if isinstance(story, dict) else {}),
            "approval_rows": _approval_rows(request, venture, approvals),
            "voided": [one for one in approvals if one.voided_at],
            "moves": selectors.moves_of(venture),
            "drafts": list(selectors.drafts_of(user, venture)) if own else [],
            "sections": SECTIONS,
            "extra": known.extra if known else [],
            "may_papers": may(user, "venture.papers", venture),
            "audiences": [one for one in Audience if may(user, one.right, venture)],
            "earlier": earlier(venture.at),
            **_route(request, venture, facts.route),
            "own_figures": _own_figures(venture, facts.own_figures),
            "reason_form": ReasonForm(),
        },
    )


def _own_figures(venture: Venture, own: Sequence[Override]) -> list[ShownFigure]:
    """Return the figures of the tenant's own that the numbers rest on."""
    region = known_region(tuple(venture.region_codes), tuple(own))
    if region is None:
        return []
    return [ShownFigure(figure_name(one.key), region.figures[one.key]) for one in own]


def _route(request: MemberRequest, venture: Venture, state: RouteState | None) -> dict[str, Any]:
    """Return the tenant's own route from where it is walked; of a shared venture what it had."""
    if state is None:
        return {"given_steps": selectors.shared_route(venture)}
    if not state.asked or venture.at in earlier(Stage.PLAN):
        return {}
    turn = venture.at in ROUTE_STAGES and state.turn_of(request.user)
    return {"route": state, "route_turn": turn}


def _rights(
    request: MemberRequest, venture: Venture, gate: Gate | None, checked: Sequence[Checked]
) -> dict[str, bool]:
    user = request.user
    move = may(user, "venture.move", venture)
    return {
        "may_edit": may(user, "venture.edit", venture),
        "may_open": bool(gate and move and user.roles & gate.roles),
        "may_override": bool(checked) and may(user, "venture.override", venture),
        "may_send_back": bool(earlier(venture.at)) and may(user, "venture.send_back", venture),
        "may_move": move,
        "may_share": may(user, "venture.share", venture),
        "may_remove": may(user, "venture.remove", venture),
    }


def _way(venture: Venture) -> list[Step]:
    at = venture.at if venture.at is not Stage.STOPPED else Stage(venture.stopped_from or "idea")
    place = WAY.index(at)
    return [
        Step(stage.words, "done" if n < place else "here" if n == place else "ahead")
        for n, stage in enumerate(WAY)
    ]


def _story(story: Json) -> list[tuple[Text, Text]]:
    return [
        (heading, Text(told["ja"], told.get("en") or told["ja"]))
        for key, heading in HEADINGS.items()
        if isinstance(told := story.get(key), dict) and told.get("ja")
    ]


def _approval_rows(
    request: MemberRequest, venture: Venture, approvals: Sequence[Approval]
) -> list[ApprovalRow]:
    holding = {one.kind: one for one in approvals if one.voided_at is None}
    gives = may(request.user, "venture.approve", venture)
    return [
        ApprovalRow(
            kind,
            holding.get(kind.value),
            gives
            and kind.value not in holding
            and kind.rule.in_time(venture.at)
            and bool(request.user.roles & kind.rule.roles),
        )
        for kind in ApprovalKind
    ]


def panel(reading: Reading, content: Json) -> dict[str, Any]:
    """Return what the side panel shows."""
    figures = reading.figures
    chart = Text("月末・年度末の現金（百万円）", "Cash at the end of each period (million yen)")
    return {
        "figures": figures,
        "drawing": figures.drawing(chart, language()) if figures else None,
        "faults": [
            (
                label_of(one.path, content),
                one.words,
                section_with(one.section),
                anchor_of(one.path),
            )
            for one in reading.faults
        ],
    }


@needs("venture.see")
def history(request: MemberRequest, venture_id: UUID) -> HttpResponse:
    """List the versions of a venture with what changed."""
    venture = selectors.venture_for(request.user, venture_id)
    page = page_of(selectors.revisions_of(venture), request.GET.get("page"), 20)
    rows = [
        (one, len(one.changes), [_place(c, venture.content) for c in one.changes[:5]])
        for one in page
    ]
    return render(
        request, "ventures/history.html", {"venture": venture, "page": page, "rows": rows}
    )


def _place(change: Json, content: Json) -> Text:
    return label_of(change["path"], content)


@needs("venture.see")
def revision(request: MemberRequest, venture_id: UUID, number: int) -> HttpResponse:
    """Show one version: each field that changed, before and after, and the words set aside."""
    venture = selectors.venture_for(request.user, venture_id)
    found = selectors.revision_of(venture, number)
    return render(
        request,
        "ventures/revision.html",
        {
            "venture": venture,
            "revision": found,
            "rows": [
                (
                    label_of(one["path"], found.content),
                    said_value(one["path"], one["before"]),
                    said_value(one["path"], one["after"]),
                )
                for one in found.changes
            ],
            "set_aside": [
                (label_of(one["path"], found.content), said_value(one["path"], one["value"]))
                for one in found.set_aside
            ],
            "may_restore": number != venture.version and may(request.user, "venture.edit", venture),
        },
    )


def said_value(path: Sequence[str | int], value: Any) -> str:
    """Return a field's value as people read it, "" where there is none."""
    if value is None:
        return ""
    spec = spec_at(path)
    if spec and spec.choices and isinstance(value, str):
        return next((text(language()) for key, text in spec.choices if key == value), value)
    if isinstance(value, bool):
        return str(words("はい", "Yes") if value else words("いいえ", "No"))
    if isinstance(value, int | float):
        return written(value, commas=not (spec and spec.kind is Kind.NUMBER and "year" in spec.key))
    if isinstance(value, list):
        if any(isinstance(one, dict) for one in value):
            return "\n\n".join(said_value((), one) for one in value)
        return ", ".join(said_value((), one) for one in value)
    if isinstance(value, dict):
        return "\n".join(
            f"{_key_words(key)}: {said_value((*path, key), one)}" for key, one in value.items()
        )
    return str(value)


def _key_words(key: str) -> str:
    if key in {tier.value for tier in Tier}:
        return Tier(key).label(language())
    return _KEYS.get(key, Text.same(key))(language())


_KEYS = {
    "value": Text("値", "value"),
    "low": Text("下位5%", "5 % point"),
    "high": Text("上位5%", "95 % point"),
    "status": Text("区分", "status"),
    "source": Text("出典", "source"),
    "name": Text("名称", "name"),
    "ja": Text("日本語", "Japanese"),
    "en": Text("英語", "English"),
}


@needs("venture.see")
def download_file(request: MemberRequest, venture_id: UUID) -> HttpResponse:
    """Give the venture's file, as the command line reads it."""
    venture = selectors.venture_for(request.user, venture_id)
    response = HttpResponse(
        file_of(venture.content), content_type="application/toml; charset=utf-8"
    )
    response["Content-Disposition"] = f'attachment; filename="venture-v{venture.version}.toml"'
    return response


@needs("venture.see")
def download_plan(request: MemberRequest, venture_id: UUID) -> HttpResponse:
    """Give a plan folder with this one measure, for `machigenki plan`."""
    venture = selectors.venture_for(request.user, venture_id)
    own = selectors.own_figures_of(venture)
    region = known_region(tuple(venture.region_codes), own)
    if region is None or venture.faults_count:
        messages.error(
            request,
            words(
                "計画フォルダーは、市区町村が決まり、直すところがなくなると作れます。",
                "A plan folder needs a municipality and a plan without faults.",
            ),
        )
        return redirect("ventures:detail", venture.pk)
    source = Source(venture.title_ja, venture.content, tuple(venture.region_codes), own, {})
    held = BytesIO()
    with ZipFile(held, "w", ZIP_DEFLATED) as archive:
        for name, text in plan_files(source).items():
            archive.writestr(name, text)
    response = HttpResponse(held.getvalue(), content_type="application/zip")
    response["Content-Disposition"] = f'attachment; filename="plan-v{venture.version}.zip"'
    return response
