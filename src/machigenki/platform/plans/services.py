"""What is done to plans: written, run, deleted, published, shared by a link."""

import secrets
import tempfile
from datetime import datetime
from pathlib import Path
from uuid import UUID

from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from django.db.models import F
from django.utils import timezone

from machigenki.platform.jobs.models import Job
from machigenki.platform.jobs.queue import start
from machigenki.platform.people.models import User
from machigenki.platform.people.permissions import require
from machigenki.platform.plans import selectors
from machigenki.platform.plans.inputs import gather
from machigenki.platform.plans.models import Json, Plan, PlanLink, PlanResult, PlanVersion
from machigenki.platform.plans.tasks import compute, kept_result
from machigenki.platform.tenancy.ids import uuid7
from machigenki.platform.web.words import words
from machigenki.region import Text


@transaction.atomic
def create(
    *, by: User, title: str, settings: Json, venture_ids: list[UUID], once: UUID | None = None
) -> Plan:
    """Make a plan; a second time with `once` it is the same."""
    require(by, "plan.write")
    if once and (known := selectors.started_with(once)):
        return known
    plan = Plan(
        pk=once or uuid7(), title=title, settings=settings, venture_ids=venture_ids, started_by=by
    )
    plan.full_clean(validate_unique=False)
    try:
        with transaction.atomic():
            plan.save(force_insert=True)
    except IntegrityError:  # sent twice at the same moment
        raise ValidationError(
            words("もう一度送信してください。", "Please send it again.")
        ) from None
    _keep_version(plan, by)
    return plan


@transaction.atomic
def save(
    *,
    by: User,
    plan: Plan,
    title: str,
    settings: Json,
    venture_ids: list[UUID],
    seen_version: int,
) -> Plan:
    """Save a plan as a new version; nothing where nothing changed.

    Raises
    ------
    ValidationError
        If somebody else saved it since `seen_version`.
    """
    require(by, "plan.write", plan)
    held = selectors.locked(plan)
    if held.version != seen_version:
        raise ValidationError(
            words(
                "その間に別の人が保存しました。最新の内容を確かめて、もう一度入力してください。",
                "Somebody else saved it meanwhile. Look at the newest version and enter it again.",
            )
        )
    return _changed(held, by, title, settings, venture_ids)


@transaction.atomic
def restore_version(*, by: User, plan: Plan, number: int) -> Plan:
    """Make an earlier version the present one; the versions between stay in the history."""
    require(by, "plan.write", plan)
    held = selectors.locked(plan)
    old = selectors.version_of(held, number)
    return _changed(held, by, old.title, old.settings, old.venture_ids, restored_from=number)


def _changed(
    plan: Plan,
    by: User,
    title: str,
    settings: Json,
    venture_ids: list[UUID],
    restored_from: int | None = None,
) -> Plan:
    if (plan.title, plan.settings, plan.venture_ids) == (title, settings, venture_ids):
        return plan
    plan.title, plan.settings, plan.venture_ids = title, settings, venture_ids
    plan.version += 1
    plan.full_clean()
    plan.save()
    _keep_version(plan, by, restored_from)
    return plan


def _keep_version(plan: Plan, by: User, restored_from: int | None = None) -> None:
    PlanVersion.objects.create(
        plan=plan,
        number=plan.version,
        by=by,
        title=plan.title,
        settings=plan.settings,
        venture_ids=plan.venture_ids,
        restored_from=restored_from,
    )


def remove(*, by: User, plan: Plan) -> None:
    """Take a plan off the list; its links and its public page end, its results are kept."""
    require(by, "plan.remove", plan)
    Plan.objects.filter(pk=plan.pk).update(removed_at=timezone.now())


def bring_back(*, by: User, plan: Plan) -> None:
    """Put a deleted plan back on the list."""
    require(by, "plan.remove", plan)
    Plan.objects.filter(pk=plan.pk).update(removed_at=None)


@transaction.atomic
def run(*, by: User, plan: Plan) -> Job | PlanResult:
    """Ask for a plan's result: the job, or the result where it is known already.

    While the plan is being worked through, a second call returns the same job.

    Raises
    ------
    InputError
        With every fault of the plan and its ventures.
    """
    require(by, "plan.run", plan)
    held = selectors.locked(plan)
    if held.job is not None and not held.job.ended:
        return held.job
    inputs = gather(held)
    if known := kept_result(held, inputs):
        return known
    from machigenki.portfolio import read_plan

    with tempfile.TemporaryDirectory() as folder:
        inputs.write(Path(folder))
        read_plan(Path(folder))
    title = Text(f"計画「{held.title}」の計算", f"Working through “{held.title}”")
    job = start(compute, by=by, title=Text(title.ja[:200], title.en[:200]), plan_id=str(held.pk))
    held.job = job
    held.save(update_fields=["job"])
    return job


@transaction.atomic
def publish(*, by: User, result: PlanResult) -> None:
    """Let anybody read a result; of a plan one result is public at a time."""
    require(by, "plan.publish", result)
    _require_own_ventures(result)
    results = PlanResult.objects.filter(plan=result.plan_id)
    results.exclude(pk=result.pk).exclude(published_at=None).update(published_at=None)
    results.filter(pk=result.pk, published_at=None).update(published_at=timezone.now())


def unpublish(*, by: User, result: PlanResult) -> None:
    """Take a result off the public pages."""
    require(by, "plan.publish", result)
    PlanResult.objects.filter(pk=result.pk).update(published_at=None)


@transaction.atomic
def make_link(
    *, by: User, result: PlanResult, for_whom: str, expires_at: datetime, once: UUID
) -> str | None:
    """Make a read-only link and return its token, which is told this once and kept nowhere.

    None where the same form was sent before.
    """
    require(by, "plan.link", result)
    _require_own_ventures(result)
    if PlanLink.objects.filter(pk=once).exists():
        return None
    token = secrets.token_urlsafe(32)
    link = PlanLink(
        pk=once,
        result=result,
        token_sha256=selectors.token_digest(token),
        for_whom=for_whom,
        expires_at=expires_at,
        by=by,
    )
    link.full_clean(exclude=["result"])
    link.save(force_insert=True)
    return token


def withdraw_link(*, by: User, link: PlanLink) -> None:
    """End a link at once."""
    require(by, "plan.link", link)
    PlanLink.objects.filter(pk=link.pk, withdrawn_at=None).update(withdrawn_at=timezone.now())


def note_use(link: PlanLink) -> None:
    """Remember that somebody read by a link: when last and how often, not who."""
    PlanLink.objects.filter(pk=link.pk).update(last_used_at=timezone.now(), uses=F("uses") + 1)


def _require_own_ventures(result: PlanResult) -> None:
    """Refuse to hand on what another body shared with us only."""
    if all(venture["own"] for venture in result.inputs["ventures"]):
        return
    raise ValidationError(
        words(
            "ほかの団体から共有された事業を含むため、外部には見せられません。",
            "It has ventures that another body shared with you: it cannot be shown to others.",
        )
    )
