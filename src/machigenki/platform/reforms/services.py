"""Drafting, joining, sending and answering proposals; matters for the council."""

from collections.abc import Mapping
from datetime import date

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone

from machigenki.platform.people.models import User
from machigenki.platform.people.permissions import require
from machigenki.platform.reforms.models import (
    Answer,
    JointProposer,
    Matter,
    Proposal,
    ProposalState,
    Step,
)
from machigenki.platform.tenancy.context import current_tenant
from machigenki.platform.tenancy.models import Tenant
from machigenki.platform.tenancy.services import share, unshare
from machigenki.platform.web.words import language, words
from machigenki.reform import Needed, Told, proposal_draft
from machigenki.reform.proposal import HINDRANCE_LETTERS, MEASURE_LETTERS
from machigenki.region import InputError

_FROM = {
    ProposalState.JOINT: (ProposalState.DRAFT,),
    ProposalState.SENT: (ProposalState.DRAFT, ProposalState.JOINT),
    ProposalState.ANSWERED: (ProposalState.SENT,),
    ProposalState.WITHDRAWN: (ProposalState.DRAFT, ProposalState.JOINT, ProposalState.SENT),
    ProposalState.DRAFT: (ProposalState.JOINT, ProposalState.WITHDRAWN),
}


@transaction.atomic
def draft_proposal(
    *, by: User, needed: Needed, told: Mapping[str, Told], hindrance: str, effect: str = ""
) -> Proposal:
    """Draft a proposal about a permit that hinders a measure, by the engine's form.

    Raises
    ------
    PermissionDenied
        When `by` may not.
    ValidationError
        At `hindrance` where the text is longer than the form takes; without a field where who
        decides is not settled.
    """
    require(by, "proposal.write")
    try:
        draft = proposal_draft(
            needed, _lines(hindrance), effect=_lines(effect), joint=(current_tenant().name_ja,)
        )
    except InputError as error:
        at = None if len(needed.today) != 1 else "hindrance"
        lines = [problem.line(language()) for problem in error.problems]
        raise ValidationError({at: lines} if at else lines) from error
    proposal = Proposal(
        permit_key=needed.permit.key,
        facts=dict(told),
        title=draft.title,
        kind=draft.kind,
        present=draft.present,
        measure=draft.measure,
        hindrance=draft.hindrance,
        effect=draft.effect,
        law=draft.law,
        ministry=draft.ministry,
        written_by=by,
    )
    proposal.full_clean()
    proposal.save()
    _step(proposal, ProposalState.DRAFT, by, timezone.localdate())
    return proposal


@transaction.atomic
def rewrite(
    *, by: User, proposal: Proposal, title: str, measure: str, hindrance: str, effect: str = ""
) -> Proposal:
    """Change the text of a proposal that is not sent; joint proposers must agree anew.

    Raises
    ------
    PermissionDenied
        When `by` may not.
    ValidationError
        By field; or the proposal is sent.
    """
    require(by, "proposal.write", proposal)
    proposal = _locked(proposal)
    if not proposal.open_to_change:
        raise ValidationError(
            words("提出した提案の文は変えられません。", "A proposal that is sent stays as it is.")
        )
    before = (proposal.title, proposal.measure, proposal.hindrance, proposal.effect)
    after = (_lines(title), _lines(measure), _lines(hindrance), _lines(effect))
    proposal.title, proposal.measure, proposal.hindrance, proposal.effect = after
    _within_the_form(proposal)
    proposal.full_clean()
    proposal.save()
    if before != after:
        proposal.joint_proposers.exclude(agreed_on=None).update(agreed_on=None)
    return proposal


@transaction.atomic
def ask_to_join(
    *, by: User, proposal: Proposal, name: str, reader: Tenant | None = None
) -> JointProposer:
    """Name a body as joint proposer; one on the platform can read the proposal from now on.

    Raises
    ------
    PermissionDenied
        When `by` may not.
    ValidationError
        When it is named already, or the proposal is no longer open.
    """
    require(by, "proposal.move", proposal)
    proposal = _locked(proposal)
    _must_be(proposal, ProposalState.JOINT)
    joint = JointProposer(proposal=proposal, name=name.strip(), reader=reader)
    if proposal.joint_proposers.filter(name=joint.name).exists():
        raise ValidationError({"name": words("すでに加えてあります。", "It is named already.")})
    joint.full_clean()
    joint.save()
    if reader is not None:
        share(proposal, reader=reader)
    return joint


def agree(*, by: User, joint: JointProposer, day: date | None = None) -> JointProposer:
    """Note that a joint proposer agreed to the text as it stands.

    Raises
    ------
    PermissionDenied
        When `by` may not.
    ValidationError
        When the proposal is no longer open.
    """
    require(by, "proposal.move", joint.proposal)
    _must_be(joint.proposal, ProposalState.JOINT)
    joint.agreed_on = day or timezone.localdate()
    joint.save(update_fields=["agreed_on", "updated_at"])
    return joint


@transaction.atomic
def let_go(*, by: User, joint: JointProposer) -> None:
    """Take a joint proposer off; one on the platform reads the proposal no more.

    Raises
    ------
    PermissionDenied
        When `by` may not.
    ValidationError
        When the proposal is no longer open.
    """
    require(by, "proposal.move", joint.proposal)
    _must_be(joint.proposal, ProposalState.JOINT)
    if joint.reader is not None:
        unshare(joint.proposal, reader=joint.reader)
    joint.delete()


@transaction.atomic
def move(
    *,
    by: User,
    proposal: Proposal,
    to: ProposalState,
    day: date | None = None,
    note: str = "",
    answer: str = "",
    answer_text: str = "",
) -> Proposal:
    """Move a proposal to another state.

    Parameters
    ----------
    day
        When it happened; today where None.
    answer, answer_text
        The state's answer, where `to` is ANSWERED.

    Raises
    ------
    PermissionDenied
        When `by` may not.
    ValidationError
        When it is in no state from which that step leads; it lacks its effect or a joint
        proposer's consent before it is sent; a day to come; no answer.
    """
    require(by, "proposal.move", proposal)
    proposal = _locked(proposal)
    _must_be(proposal, *_FROM[to])
    day = day or timezone.localdate()
    if day > timezone.localdate():
        raise ValidationError({"day": words("今日以前の日にしてください。", "Not in the future.")})
    if to == ProposalState.SENT:
        _fit_to_send(proposal)
    if to == ProposalState.ANSWERED:
        if answer not in Answer.values:
            raise ValidationError({"answer": words("回答を選んでください。", "Choose one.")})
        proposal.answer, proposal.answer_text = answer, answer_text.strip()
    proposal.state = to
    proposal.full_clean()
    proposal.save()
    _step(proposal, to, by, day, note)
    return proposal


def _lines(text: str) -> str:
    """Return text with one sign for each end of line: browsers send two, and letters count."""
    return text.replace("\r\n", "\n").strip()


def _within_the_form(proposal: Proposal) -> None:
    faults = {}
    if len(proposal.measure) > MEASURE_LETTERS:
        faults["measure"] = words(
            f"{len(proposal.measure)}字あります。{MEASURE_LETTERS}字以内にしてください。",
            f"{len(proposal.measure)} letters; {MEASURE_LETTERS} at most.",
        )
    together = len(proposal.hindrance + proposal.effect)
    if together > HINDRANCE_LETTERS:
        faults["hindrance"] = words(
            f"支障事例と効果が合わせて{together}字あります。{HINDRANCE_LETTERS}字以内にしてください。",
            f"{together} letters with the effect; {HINDRANCE_LETTERS} at most.",
        )
    if faults:
        raise ValidationError(faults)


def _fit_to_send(proposal: Proposal) -> None:
    faults = []
    if not proposal.effect:
        faults.append(
            words("「制度改正による効果」を書いてください。", "The effect is not written.")
        )
    waiting = [one.name for one in proposal.joint_proposers.filter(agreed_on=None)]
    if waiting:
        names = "、".join(waiting)
        faults.append(
            words(
                f"共同提案の同意がまだの団体があります: {names}",
                f"These have not agreed yet: {names}",
            )
        )
    if faults:
        raise ValidationError(faults)


def write_matter(
    *,
    by: User,
    matter: Matter | None = None,
    subject: str,
    wish: str,
    through: str,
    proposal: Proposal | None = None,
    raised_on: date | None = None,
    sitting_on: date | None = None,
    outcome: str = "",
) -> Matter:
    """Write a matter for the council, new or anew.

    Raises
    ------
    PermissionDenied
        When `by` may not.
    ValidationError
        By field: a sitting before the matter was raised; an outcome without a sitting.
    """
    require(by, "council.write", matter)
    faults = {}
    if raised_on and sitting_on and sitting_on < raised_on:
        faults["sitting_on"] = words(
            "要望した日より後にしてください。", "Later than it was raised."
        )
    if outcome.strip() and sitting_on is None:
        faults["sitting_on"] = words(
            "結果を書くときは、取り上げられた日も入力してください。", "An outcome needs a sitting."
        )
    if faults:
        raise ValidationError(faults)
    matter = matter or Matter()
    matter.subject, matter.wish, matter.through = subject.strip(), wish.strip(), through
    matter.proposal, matter.raised_on, matter.sitting_on = proposal, raised_on, sitting_on
    matter.outcome = outcome.strip()
    matter.full_clean()
    matter.save()
    return matter


def put_matter_away(*, by: User, matter: Matter, away: bool) -> Matter:
    """Take a matter off the list, or bring it back.

    Raises
    ------
    PermissionDenied
        When `by` may not.
    """
    require(by, "council.write", matter)
    matter.put_away_at = timezone.now() if away else None
    matter.save(update_fields=["put_away_at", "updated_at"])
    return matter


def _step(proposal: Proposal, state: ProposalState, by: User, day: date, note: str = "") -> None:
    step = Step(proposal=proposal, state=state, by=by, day=day, note=note.strip())
    step.full_clean()
    step.save()


def _locked(proposal: Proposal) -> Proposal:
    return Proposal.objects.select_for_update().get(pk=proposal.pk)


def _must_be(proposal: Proposal, *states: ProposalState) -> None:
    if proposal.state not in states:
        told = proposal.state_words
        raise ValidationError(
            words(
                f"「{told.ja}」の提案には行えない操作です。ほかの人が先に進めた可能性があります。",
                f"Not for a proposal that is {told.en}; somebody may have moved it on.",
            )
        )
