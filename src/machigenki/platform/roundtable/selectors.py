"""Reading the table's things. `<thing>_for(user, id)` are the only lookups by id."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import timedelta
from uuid import UUID

from django.db.models import Count, OuterRef, Prefetch, Q, QuerySet, Subquery
from django.db.models.functions import Coalesce
from django.shortcuts import get_object_or_404
from django.utils import timezone

from machigenki.platform.audit.entries import Entry
from machigenki.platform.audit.selectors import trail
from machigenki.platform.people.models import User
from machigenki.platform.people.permissions import require
from machigenki.platform.roundtable.models import (
    PARTIES_IN_ORDER,
    AgendaItem,
    Attendance,
    Correction,
    Decision,
    Member,
    Minutes,
    Paper,
    PaperContent,
    Sitting,
    SittingState,
    Stance,
    StanceKind,
    Task,
    TaskState,
)
from machigenki.region import Text

REMINDED_DAYS = 7


def sittings() -> QuerySet[Sitting]:
    """Return the sittings that are not put away, newest first."""
    return Sitting.objects.filter(removed_at=None).order_by("-starts_at", "-id")


def coming_sittings() -> QuerySet[Sitting]:
    """Return planned sittings that are not over, the next one first."""
    return (
        sittings()
        .filter(ends_at__gte=timezone.now(), state=SittingState.PLANNED)
        .order_by("starts_at", "id")
    )


def sitting_for(user: User, sitting_id: UUID) -> Sitting:
    """Return a sitting that the person may see, else 404."""
    require(user, "roundtable.see")
    return get_object_or_404(sittings(), pk=sitting_id)


def agenda_of(sitting: Sitting) -> QuerySet[AgendaItem]:
    """Return the agenda in its order."""
    return AgendaItem.objects.filter(sitting=sitting, removed_at=None)


def agenda_item_for(user: User, item_id: UUID) -> AgendaItem:
    """Return an agenda item that the person may see, else 404."""
    require(user, "roundtable.see")
    items = AgendaItem.objects.filter(removed_at=None, sitting__removed_at=None)
    return get_object_or_404(items.select_related("sitting"), pk=item_id)


def papers_of(sitting: Sitting) -> QuerySet[Paper]:
    """Return a sitting's papers, in the order they came."""
    return (
        Paper.objects.filter(sitting=sitting, removed_at=None)
        .select_related("agenda_item", "added_by")
        .order_by("created_at", "id")
    )


def paper_for(user: User, paper_id: UUID) -> Paper:
    """Return a paper that the person may read, else 404."""
    require(user, "roundtable.read")
    papers = Paper.objects.filter(removed_at=None, sitting__removed_at=None)
    return get_object_or_404(papers.select_related("sitting"), pk=paper_id)


def content_of(paper: Paper) -> bytes:
    """Return a paper's bytes."""
    return bytes(PaperContent.objects.values_list("content", flat=True).get(paper=paper))


def attendances_of(sitting: Sitting) -> list[Attendance]:
    """Return who is invited, party by party."""
    found = Attendance.objects.filter(sitting=sitting).select_related("member")
    return sorted(found, key=lambda one: _seat_order(one.member))


def attendance_for(user: User, attendance_id: UUID) -> Attendance:
    """Return an invitation in a sitting that the person may see, else 404."""
    require(user, "roundtable.see")
    found = Attendance.objects.filter(sitting__removed_at=None).select_related("member", "sitting")
    return get_object_or_404(found, pk=attendance_id)


def minutes_of(sitting: Sitting) -> Minutes | None:
    """Return a sitting's minutes, if any are written."""
    return Minutes.objects.filter(sitting=sitting).first()


def sitting_with_minutes(user: User, sitting_id: UUID) -> tuple[Sitting, Minutes | None]:
    """Return a sitting that the person may see with its minutes, in one statement; else 404."""
    require(user, "roundtable.see")
    found = Minutes.objects.select_related("sitting").filter(
        sitting=sitting_id, sitting__removed_at=None
    )
    minutes = found.first()
    return (minutes.sitting, minutes) if minutes else (sitting_for(user, sitting_id), None)


def corrections_of(minutes: Minutes) -> QuerySet[Correction]:
    """Return what members asked to correct, in order."""
    return Correction.objects.filter(minutes=minutes).select_related("asked_by")


def correction_for(user: User, correction_id: UUID) -> Correction:
    """Return a correction that the person may read, else 404."""
    require(user, "roundtable.read")
    found = Correction.objects.select_related("minutes__sitting").filter(
        minutes__sitting__removed_at=None
    )
    return get_object_or_404(found, pk=correction_id)


def decisions() -> QuerySet[Decision]:
    """Return the table's decisions with their sittings, newest first."""
    return (
        Decision.objects.filter(sitting__removed_at=None)
        .select_related("sitting", "agenda_item")
        .order_by("-created_at", "-id")
    )


def with_positions(found: QuerySet[Decision]) -> QuerySet[Decision]:
    """Return decisions with the members' positions, for `tally`."""
    return found.prefetch_related(Prefetch("stances", Stance.objects.select_related("member")))


def decisions_of(sitting: Sitting) -> QuerySet[Decision]:
    """Return what a sitting decided, newest first."""
    return decisions().filter(sitting=sitting)


def decision_for(user: User, decision_id: UUID) -> Decision:
    """Return a decision that the person may see, else 404."""
    require(user, "roundtable.see")
    return get_object_or_404(with_positions(decisions()), pk=decision_id)


def public_decisions() -> QuerySet[Decision]:
    """Return what the table made public, newest first."""
    found = decisions().filter(published_at__isnull=False)
    return with_positions(found).order_by("-published_at", "-id")


@dataclass(frozen=True, slots=True)
class PartyTally:
    """How one party's members stood."""

    party: Text
    agree: int
    oppose: int
    abstain: int
    stances: tuple[Stance, ...]


def tally(decision: Decision) -> list[PartyTally]:
    """Return the positions party by party, in the order 産・学・金・官."""
    by_party: dict[str, list[Stance]] = defaultdict(list)
    for stance in decision.stances.all():
        by_party[stance.member.party].append(stance)
    found = []
    for role in PARTIES_IN_ORDER:
        held = sorted(by_party.get(role.value, ()), key=lambda one: _seat_order(one.member))
        if held:
            kinds = [one.kind for one in held]
            found.append(
                PartyTally(
                    role.words,
                    kinds.count(StanceKind.AGREE),
                    kinds.count(StanceKind.OPPOSE),
                    kinds.count(StanceKind.ABSTAIN),
                    tuple(held),
                )
            )
    return found


def members() -> list[Member]:
    """Return who sits at the table, party by party."""
    found = Member.objects.filter(removed_at=None).select_related("user")
    return sorted(found, key=_seat_order)


def by_party(found: Iterable[Member]) -> list[tuple[Text, list[Member]]]:
    """Return members under their parties; a party without any is there, empty."""
    held = list(found)
    return [
        (role.words, [one for one in held if one.party == role.value]) for role in PARTIES_IN_ORDER
    ]


def member_for(user: User, member_id: UUID) -> Member:
    """Return a member of the table, else 404."""
    require(user, "roundtable.see")
    return get_object_or_404(Member, pk=member_id, removed_at=None)


def tasks() -> QuerySet[Task]:
    """Return the tasks that are not put away, the most pressing first."""
    # Joined, the table of members would make the database read every task before it cuts the page.
    rows = Task.objects.filter(removed_at=None).order_by("due_on", "id")
    return rows.prefetch_related("owner", "sitting")


def open_tasks() -> QuerySet[Task]:
    """Return what is still to do."""
    return tasks().exclude(state=TaskState.DONE)


def reminders() -> QuerySet[Task]:
    """Return open tasks that are overdue or due within a week."""
    return open_tasks().filter(due_on__lte=timezone.localdate() + timedelta(days=REMINDED_DAYS))


def task_for(user: User, task_id: UUID) -> Task:
    """Return a task, else 404."""
    require(user, "roundtable.see")
    return get_object_or_404(tasks(), pk=task_id)


def sitting_history(sitting: Sitting, *, start: int = 0, count: int = 100) -> list[Entry]:
    """Return everything that happened to a sitting and what belongs to it, newest first."""
    minutes = Minutes.objects.filter(sitting=sitting).values_list("pk", flat=True)
    own = [sitting.pk]
    return trail(
        {
            Sitting: ("pgh_obj_id", own),
            AgendaItem: ("sitting_id", own),
            Attendance: ("sitting_id", own),
            Paper: ("sitting_id", own),
            Minutes: ("sitting_id", own),
            Correction: ("minutes_id", list(minutes)),
            Decision: ("sitting_id", own),
            Task: ("sitting_id", own),
        },
        start=start,
        count=count,
    )


def decision_history(decision: Decision) -> list[Entry]:
    """Return everything that happened to a decision, its positions and its tasks."""
    own = [decision.pk]
    return trail(
        {
            Decision: ("pgh_obj_id", own),
            Stance: ("decision_id", own),
            Task: ("decision_id", own),
        },
        count=100,
    )


def sitting_list(*, coming: bool) -> QuerySet[Sitting]:
    """Return planned sittings to come, or all others; with the number of their decisions."""
    now = timezone.now()
    still = Q(ends_at__gte=now, state=SittingState.PLANNED)
    # Counted for the rows of the page only, not for all before the page is cut.
    decided = Decision.objects.filter(sitting=OuterRef("pk")).order_by().values("sitting")
    found = sittings().annotate(
        decision_count=Coalesce(Subquery(decided.annotate(n=Count("pk")).values("n")), 0)
    )
    return found.filter(still).order_by("starts_at", "id") if coming else found.exclude(still)


def _seat_order(member: Member) -> tuple[int, str, str]:
    return (
        [role.value for role in PARTIES_IN_ORDER].index(member.party),
        member.organisation,
        (member.name),
    )
