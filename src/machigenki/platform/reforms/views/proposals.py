"""Pages of proposals from the place."""

from urllib.parse import quote
from uuid import UUID

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.views.decorators.http import require_POST

from machigenki.platform.library.forms import carried_out
from machigenki.platform.people.access import needs
from machigenki.platform.people.permissions import may, require
from machigenki.platform.reforms import selectors, services
from machigenki.platform.reforms.asking import own_place
from machigenki.platform.reforms.forms import (
    AnswerForm,
    DayForm,
    DraftForm,
    FactsForm,
    JointForm,
    ProposalForm,
)
from machigenki.platform.reforms.models import Proposal, ProposalState
from machigenki.platform.reforms.views.tabs import tabs
from machigenki.platform.web.http import MemberRequest
from machigenki.platform.web.paging import page_of
from machigenki.platform.web.words import words
from machigenki.reform import Proposal as Draft

PAGE = 30


@needs("proposal.see")
def proposal_list(request: MemberRequest) -> HttpResponse:
    """List own proposals, and those that others ask this body to join."""
    state = request.GET.get("state", "")
    state = state if state in ProposalState.values else ""
    return render(
        request,
        "reforms/proposals.html",
        {
            "tabs": tabs(request, "proposals"),
            "page": page_of(selectors.own_proposals(state), request.GET.get("page"), PAGE),
            "shared": selectors.shared_proposals()[:PAGE],
            "state": state,
            "states": [(one.value, one.words) for one in ProposalState],
            "may_write": may(request.user, "proposal.write"),
        },
    )


@needs("proposal.write")
def draft(request: MemberRequest) -> HttpResponse:
    """Draft a proposal about the permit and the facts that the address names."""
    facts = FactsForm(request.GET, own=own_place(request.tenant))
    asked = facts.asked() if facts.is_valid() else None
    needed = asked.needed_of(request.GET.get("permit", "")) if asked else None
    if asked is None or needed is None:
        messages.error(
            request,
            words(
                "先に「必要な許可」で事業の内容を入力し、支障のある許可を選んでください。",
                "First enter the facts under “Permits needed” and choose the permit that hinders.",
            ),
        )
        return redirect("reforms:permits")
    form = DraftForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        done = carried_out(
            form,
            lambda **data: services.draft_proposal(
                by=request.user, needed=needed, told=asked.told, **data
            ),
        )
        if done is not None:
            messages.success(
                request,
                words(
                    "下書きを作りました。文を確かめて直してください。",
                    "The draft is made. Read it and mend its words.",
                ),
            )
            return redirect("reforms:proposal", done.pk)
    return render(
        request, "reforms/draft.html", {"form": form, "needed": needed, "query": asked.query()}
    )


@needs("proposal.see")
def detail(request: MemberRequest, key: UUID) -> HttpResponse:
    """Show a proposal: text, joint proposers, steps, and what may be done next."""
    return _shown(request, get_object_or_404(selectors.proposal_for(request.user, key)))


def _shown(
    request: MemberRequest,
    proposal: Proposal,
    joint_form: JointForm | None = None,
    day_form: DayForm | None = None,
    answer_form: AnswerForm | None = None,
) -> HttpResponse:
    moves = may(request.user, "proposal.move", proposal)
    today = {"day": timezone.localdate()}
    state = proposal.state
    joins = moves and state == ProposalState.JOINT
    answers = moves and state == ProposalState.SENT
    return render(
        request,
        "reforms/proposal.html",
        {
            "proposal": proposal,
            "own": proposal.tenant_id == request.tenant.pk,
            "joint": proposal.joint_proposers.all(),
            "steps": proposal.steps.select_related("by"),
            "joint_form": (joint_form or JointForm(tenant=request.tenant)) if joins else None,
            "day_form": (day_form or DayForm(initial=today))
            if moves and proposal.open_to_change
            else None,
            "answer_form": (answer_form or AnswerForm(initial=today)) if answers else None,
            "moves": moves,
            "may_write": proposal.open_to_change and may(request.user, "proposal.write", proposal),
        },
    )


def _own(request: MemberRequest, key: UUID) -> Proposal:
    return get_object_or_404(selectors.own_proposal(key))


@needs("proposal.write")
def rewrite(request: MemberRequest, key: UUID) -> HttpResponse:
    """Change a proposal's text."""
    proposal = _own(request, key)
    require(request.user, "proposal.write", proposal)
    initial = {name: getattr(proposal, name) for name in ProposalForm.base_fields}
    form = ProposalForm(request.POST or None, initial=initial)
    if request.method == "POST" and form.is_valid():
        done = carried_out(
            form, lambda **data: services.rewrite(by=request.user, proposal=proposal, **data)
        )
        if done is not None:
            messages.success(request, words("提案を保存しました。", "The proposal is saved."))
            return redirect("reforms:proposal", key)
    return render(request, "reforms/rewrite.html", {"form": form, "proposal": proposal})


@needs("proposal.see")
def as_text(request: MemberRequest, key: UUID) -> HttpResponse:
    """Give the proposal in the form's fields, as text."""
    one = get_object_or_404(selectors.proposal_for(request.user, key))
    proposers = (one.tenant.name_ja, *(joint.name for joint in one.joint_proposers.all()))
    text = Draft(
        one.title,
        one.kind,
        one.present,
        one.measure,
        one.hindrance,
        one.effect,
        one.law,
        one.ministry,
        proposers,
        (),
    ).text()
    response = HttpResponse(text, content_type="text/plain; charset=utf-8")
    name = quote(f"{one.title}.txt")
    response.headers["Content-Disposition"] = f"attachment; filename*=UTF-8''{name}"
    return response


@require_POST
@needs("proposal.move")
def join(request: MemberRequest, key: UUID) -> HttpResponse:
    """Name a joint proposer."""
    proposal = _own(request, key)
    form = JointForm(request.POST, tenant=request.tenant)
    if form.is_valid():
        done = carried_out(
            form, lambda **data: services.ask_to_join(by=request.user, proposal=proposal, **data)
        )
        if done is not None:
            return redirect("reforms:proposal", key)
    return _shown(request, proposal, joint_form=form)


@require_POST
@needs("proposal.move")
def joint(request: MemberRequest, key: UUID, way: str) -> HttpResponse:
    """Note that a joint proposer agreed ("agree"), or take it off ("off")."""
    one = get_object_or_404(selectors.joint_for(request.user, key))
    try:
        if way == "agree":
            services.agree(by=request.user, joint=one)
        elif way == "off":
            services.let_go(by=request.user, joint=one)
        else:
            raise Http404
    except ValidationError as error:
        messages.error(request, error.messages[0])
    return redirect("reforms:proposal", one.proposal_id)


@require_POST
@needs("proposal.move")
def move(request: MemberRequest, key: UUID, to: str) -> HttpResponse:
    """Move a proposal on or back: to joint proposers, sent, withdrawn, or a draft again."""
    if to not in ProposalState.values or to == ProposalState.ANSWERED:
        raise Http404
    proposal = _own(request, key)
    form = DayForm({"day": timezone.localdate(), **request.POST.dict()})
    if form.is_valid():
        done = carried_out(
            form,
            lambda **data: services.move(
                by=request.user, proposal=proposal, to=ProposalState(to), **data
            ),
        )
        if done is not None:
            return redirect("reforms:proposal", key)
    return _shown(request, proposal, day_form=form)


@require_POST
@needs("proposal.move")
def answer(request: MemberRequest, key: UUID) -> HttpResponse:
    """Write down what the state answered."""
    proposal = _own(request, key)
    form = AnswerForm(request.POST)
    if form.is_valid():
        done = carried_out(
            form,
            lambda **data: services.move(
                by=request.user, proposal=proposal, to=ProposalState.ANSWERED, **data
            ),
        )
        if done is not None:
            return redirect("reforms:proposal", key)
    return _shown(request, proposal, answer_form=form)
