"""A tenant's route at work: who approved which version of a thing, and whose turn it is.

state = route_state(Act.MINUTES, minutes.pk, minutes.version)
if state.asked and not state.complete:
    ...                                     # state.next is the step whose turn it is
approve_step(by=user, act=..., object_id=..., version=..., position=state.next.position)
void_route(Act.MINUTES, minutes.pk, Text("内容が変わったため", "It has changed"))

Where a thing rests on more than its own version, `content_sha256` says what was read, and an
approval of any other content does not hold.

The caller holds the thing's row (`select_for_update`), has checked that `version` is the present
one, and that the person may see the thing.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from django.utils import timezone

from machigenki.platform.adaptation.kinds import Act
from machigenki.platform.adaptation.models import RouteApproval
from machigenki.platform.adaptation.selectors import route_for
from machigenki.platform.people.models import User
from machigenki.platform.people.permissions import may, require
from machigenki.platform.people.roles import Role
from machigenki.platform.tenancy.context import current_tenant
from machigenki.platform.web.words import words
from machigenki.region import Text

NOTE_LENGTH = 500


@dataclass(frozen=True, slots=True)
class RouteStep:
    """One step of a route, and the approval of it that holds."""

    position: int
    role: Role
    given: RouteApproval | None

    @property
    def role_words(self) -> Text:
        """Who takes the step."""
        return self.role.words


@dataclass(frozen=True, slots=True)
class RouteState:
    """How far a thing is on the tenant's route.

    Parameters
    ----------
    steps
        The route as it is set now; empty where the tenant asks for no approval.
    past
        Approvals that hold no more, the last first.
    """

    steps: tuple[RouteStep, ...]
    past: tuple[RouteApproval, ...] = ()

    @property
    def asked(self) -> bool:
        """Whether the tenant asks for approvals at all."""
        return bool(self.steps)

    @property
    def complete(self) -> bool:
        """Whether every step is approved; so too where none is asked."""
        return self.next is None

    @property
    def next(self) -> RouteStep | None:
        """The step whose turn it is."""
        return next((step for step in self.steps if step.given is None), None)

    @property
    def begun(self) -> bool:
        """Whether any step is approved."""
        return bool(self.steps) and self.steps[0].given is not None

    def turn_of(self, user: User) -> bool:
        """Return whether it is this person's turn."""
        return self.next is not None and may(user, "route.approve", self.next)

    @property
    def told(self) -> Text:
        """How far it is, in a sentence."""
        if self.next is None:
            return Text("すべての段が承認しています。", "Every step is approved.")
        done = sum(step.given is not None for step in self.steps)
        return Text(
            f"{len(self.steps)}段のうち{done}段が承認しています。次は{self.next.role.words.ja}です。",
            f"{done} of {len(self.steps)} steps are approved. Next: {self.next.role.words.en}.",
        )


def route_state(act: Act, object_id: UUID, version: int, *, content_sha256: str = "") -> RouteState:
    """Return how far a thing is; approvals of an earlier version or another content do not hold.

    A step holds only after all before it, and only while the route names the same role there.
    """
    roles = route_for(act)
    if not roles:
        return RouteState(())
    rows = list(
        RouteApproval.objects.filter(
            tenant=current_tenant(), act=act, object_id=object_id
        ).select_related("by")
    )
    return state_of(roles, rows, version, content_sha256=content_sha256)


def state_of(
    roles: Sequence[Role],
    rows: Sequence[RouteApproval],
    version: int,
    *,
    content_sha256: str = "",
) -> RouteState:
    """Return how far a thing is, from the route and all approvals of the thing, oldest first."""
    holding: dict[int, RouteApproval] = {}
    for position, role in enumerate(roles, 1):
        given = next(
            (
                row
                for row in rows
                if row.voided_at is None
                and (row.position, row.role) == (position, role)
                and row.version >= version
                and row.content_sha256 == content_sha256
            ),
            None,
        )
        if given is None:
            break
        holding[position] = given
    kept = {row.pk for row in holding.values()}
    return RouteState(
        tuple(RouteStep(n, role, holding.get(n)) for n, role in enumerate(roles, 1)),
        tuple(reversed([row for row in rows if row.pk not in kept])),
    )


def approve_step(
    *,
    by: User,
    act: Act,
    object_id: UUID,
    version: int,
    position: int,
    note: str = "",
    of: int | None = None,
    content_sha256: str = "",
) -> RouteApproval:
    """Approve the step whose turn it is.

    Parameters
    ----------
    version
        The version that the person has read.
    position
        The step that the person saw as the next one, so that a form sent twice approves once.
    of
        The version to write down, where `version` is an earlier one whose approvals still hold.
    content_sha256
        The digest of what the person has read, where the version does not say it all.

    Raises
    ------
    PermissionDenied
        If the step is another role's.
    ValidationError
        If it is not this step's turn.
    """
    state = route_state(act, object_id, version, content_sha256=content_sha256)
    step = state.next
    if step is None or step.position != position:
        raise ValidationError(
            words(
                "この段の順番ではありません。ページを読み直してください。",
                "It is not this step's turn. Please load the page again.",
            )
        )
    require(by, "route.approve", step)
    # What stands in the way holds no more: of an earlier content, or of a route that was changed.
    stale = [row for row in state.past if row.voided_at is None and row.position >= position]
    _void(stale, Text("内容または承認の順序が変わったため", "The content or the route has changed"))
    approval = RouteApproval(
        act=act,
        object_id=object_id,
        position=position,
        role=step.role,
        by=by,
        version=version if of is None else of,
        content_sha256=content_sha256,
        note=note.strip(),
    )
    approval.full_clean(validate_constraints=False)
    try:
        with transaction.atomic():
            approval.save(force_insert=True)
    except IntegrityError:  # sent twice at the same moment
        raise ValidationError(
            words("すでに承認されています。", "It is approved already.")
        ) from None
    return approval


def send_back_route(
    *,
    by: User,
    act: Act,
    object_id: UUID,
    version: int,
    reason: str,
    content_sha256: str = "",
) -> list[RouteApproval]:
    """Require modification: the person whose turn it is says why; the steps before are void.

    Raises
    ------
    PermissionDenied
        If it is another role's turn.
    ValidationError
        Without a reason, or where nothing is approved that could be void.
    """
    state = route_state(act, object_id, version, content_sha256=content_sha256)
    if state.next is None or not state.begun:
        raise ValidationError(
            words("差し戻す承認がありません。", "There is no approval to send back.")
        )
    require(by, "route.approve", state.next)
    given = reason.strip()
    if not given:
        raise ValidationError({"reason": words("理由を書いてください。", "Give a reason.")})
    role = state.next.role.words
    return void_route(
        act,
        object_id,
        Text(
            f"{role.ja}が修正を求めたため: {given}", f"Modification required by {role.en}: {given}"
        ),
    )


def void_route(act: Act, object_id: UUID, reason: Text) -> list[RouteApproval]:
    """End every approval of a thing, because it changed or was sent back; they stay readable."""
    holding = list(
        RouteApproval.objects.filter(
            tenant=current_tenant(), act=act, object_id=object_id, voided_at=None
        )
    )
    _void(holding, reason)
    return holding


def number_of(word: str) -> int:
    """Return a version or position as a form sends it; 0, which none has, for anything else."""
    return int(word) if word.isascii() and word.isdigit() and len(word) < 9 else 0


def approvals_given(act: Act, object_id: UUID) -> list[RouteApproval]:
    """Return the approvals that hold of a thing that another body shares, whose route is unseen."""
    found = RouteApproval.objects.filter(act=act, object_id=object_id, voided_at=None)
    return list(found.select_related("by"))


def _void(rows: Sequence[RouteApproval], reason: Text) -> None:
    for row in rows:
        row.voided_at = timezone.now()
        row.void_reason_ja, row.void_reason_en = reason.ja[:NOTE_LENGTH], reason.en[:NOTE_LENGTH]
        row.save(update_fields=["voided_at", "void_reason_ja", "void_reason_en", "updated_at"])
