"""Reading calls, applications and submissions."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import Case, IntegerField, OuterRef, Q, QuerySet, Subquery, Value, When
from django.db.models.functions import JSONObject
from django.shortcuts import get_object_or_404
from django.utils import timezone

from machigenki.platform.adaptation.approvals import RouteState, route_state
from machigenki.platform.adaptation.kinds import Act, Audience, FormKind
from machigenki.platform.adaptation.models import ExtraField, ExtraValues
from machigenki.platform.applications.content import Content
from machigenki.platform.applications.eligibility import Eligibility, eligibility_of
from machigenki.platform.applications.form_versions import FormVersion, known_version
from machigenki.platform.applications.models import (
    AnswerDraft,
    AnswerRevision,
    Application,
    Attachment,
    AttachmentContent,
    Call,
    Json,
    MadePaper,
    PreparedPaper,
    Submission,
    SubmittedPaper,
)
from machigenki.platform.people.models import User
from machigenki.platform.people.permissions import require
from machigenki.platform.tenancy.context import current_tenant
from machigenki.platform.ventures.models import Venture
from machigenki.region import Text


def published_calls() -> QuerySet[Call]:
    """Return the calls of all bodies: those that are open first, then those to come, then past."""
    now = timezone.now()
    order = Case(
        When(closes_at__lte=now, then=Value(2)),
        When(opens_at__gt=now, then=Value(1)),
        default=Value(0),
        output_field=IntegerField(),
    )
    return (
        Call.objects.exclude(published_at=None)
        .select_related("tenant")
        .order_by(order, "closes_at", "id")
    )


def drafted_calls() -> QuerySet[Call]:
    """Return the present tenant's own calls that are not published yet."""
    return Call.objects.filter(tenant=current_tenant(), published_at=None)


def calls_to_come() -> QuerySet[Call]:
    """Return the published calls that are not closed yet."""
    return published_calls().filter(closes_at__gt=timezone.now())


def call_for(user: User, call_id: UUID) -> Call:
    """Return a call that is published or the tenant's own; 404 otherwise."""
    require(user, "call.see")
    shown = Q(tenant=current_tenant()) | Q(published_at__isnull=False)
    return get_object_or_404(Call.objects.select_related("tenant").filter(shown), pk=call_id)


def own_call(user: User, call_id: UUID) -> Call:
    """Return one of the tenant's own calls; 404 otherwise."""
    require(user, "call.see")
    return get_object_or_404(Call, pk=call_id, tenant=current_tenant())


def call_of(application: Application) -> Call | None:
    """Return the call that the application is for."""
    if application.call_id is None:
        return None
    return Call.objects.select_related("tenant").filter(pk=application.call_id).first()


def applications_for(user: User, *, removed: bool = False) -> QuerySet[Application]:
    """Return the tenant's applications, the last changed first."""
    require(user, "application.see")
    return (
        Application.objects.filter(removed_at__isnull=not removed)
        .select_related("venture")
        .defer("answers", "venture__content")
    )


def application_for(user: User, application_id: UUID, *, removed: bool = False) -> Application:
    """Return one application with its venture; 404 otherwise."""
    require(user, "application.see")
    return get_object_or_404(
        Application.objects.select_related("venture"),
        pk=application_id,
        removed_at__isnull=not removed,
    )


def locked(application: Application) -> Application:
    """Return the application as it is now, held until the transaction ends."""
    found = Application.objects.select_for_update().filter(tenant=current_tenant())
    return found.get(pk=application.pk)


def ventures_to_apply_with() -> QuerySet[Venture]:
    """Return the tenant's own ventures, without their contents."""
    return Venture.objects.filter(tenant=current_tenant(), removed_at=None).defer("content")


def calls_by_id(ids: Sequence[UUID | None]) -> dict[UUID, Call]:
    """Return some calls by their ids, in one query."""
    return Call.objects.select_related("tenant").in_bulk([one for one in ids if one])


def revisions_of(application: Application) -> QuerySet[AnswerRevision]:
    """Return the versions of the answers, the last first."""
    return application.revisions.select_related("by").defer("answers")


def answers_at(application: Application, number: int) -> Json:
    """Return the answers of a version; the first one's where there is no such version."""
    if number == application.version:
        return application.answers
    found = application.revisions.filter(number__lte=max(number, 1)).first()
    return found.answers if found else application.answers


def last_revision(application: Application) -> AnswerRevision | None:
    """Return the version of the answers that holds."""
    return application.revisions.select_related("by").first()


def draft_of(user: User, application: Application) -> AnswerDraft | None:
    """Return what this person has typed and not saved."""
    return AnswerDraft.objects.filter(application=application, by=user).first()


def attachments_of(application: Application, *, removed: bool = False) -> QuerySet[Attachment]:
    """Return the files beside an application."""
    return application.attachments.filter(removed_at__isnull=not removed).select_related("added_by")


def attachment_for(user: User, attachment_id: UUID, *, removed: bool = False) -> Attachment:
    """Return a file beside an application; 404 otherwise."""
    require(user, "application.see")
    return get_object_or_404(
        Attachment.objects.select_related("application"),
        pk=attachment_id,
        removed_at__isnull=not removed,
        application__removed_at=None,
    )


def bytes_of(attachment: Attachment) -> bytes:
    """Return an attachment's bytes."""
    return bytes(AttachmentContent.objects.get(attachment=attachment).content)


def submissions_of(application: Application) -> QuerySet[Submission]:
    """Return what was submitted, the last first, without the snapshots."""
    return application.submissions.select_related("submitted_by").defer("snapshot")


def submission_for(user: User, submission_id: UUID) -> Submission:
    """Return a submission of the tenant's own or one given to it; 404 otherwise."""
    require(user, "application.see")
    return get_object_or_404(
        Submission.objects.select_related("tenant", "reader"), pk=submission_id
    )


def papers_of(submission: Submission) -> QuerySet[SubmittedPaper]:
    """Return the papers of a submission, without their bytes."""
    return submission.papers.defer("content")


def submitted_paper(submission: Submission, paper_id: UUID) -> SubmittedPaper:
    """Return one paper with its bytes; 404 otherwise."""
    return get_object_or_404(submission.papers, pk=paper_id)


def papers_with_digest(sha256: str) -> QuerySet[SubmittedPaper]:
    """Return the submitted papers that have a digest, of the present tenant's submissions."""
    return (
        SubmittedPaper.objects.filter(tenant=current_tenant(), sha256=sha256)
        .select_related("submission")
        .defer("content", "submission__snapshot")
    )


def submissions_with_digest(sha256: str) -> QuerySet[Submission]:
    """Return the present tenant's submissions whose whole has a digest."""
    return Submission.objects.filter(tenant=current_tenant(), sha256=sha256).defer("snapshot")


@dataclass(frozen=True)
class Dossier:
    """An application with all that is looked at before it is submitted."""

    application: Application
    call: Call | None
    version: FormVersion
    content: Content
    route: RouteState
    prepared: tuple["PaperRow", ...]

    @property
    def venture(self) -> Venture:
        """The venture it is about."""
        return self.application.venture

    @property
    def eligibility(self) -> Eligibility:
        """What the rules of the call's year say."""
        return self.content.eligibility

    @property
    def present_papers(self) -> tuple["PaperRow", ...]:
        """The papers made of what the application is now."""
        return tuple(one for one in self.prepared if one.content_sha256 == self.content.sha256)


def fiscal_year_of(application: Application, call: Call | None) -> str:
    """Return the year whose rules hold: the call's, else that of the form."""
    return call.fiscal_year if call else known_version(application.form).key


def content_with(
    application: Application, call: Call | None, answers: Json, own: "OwnFields"
) -> Content:
    """Return what would be submitted with these answers."""
    venture = application.venture
    year = fiscal_year_of(application, call)
    return Content(
        version=known_version(application.form),
        call_id=application.call_id,
        answers=answers,
        venture=venture.content,
        figures=venture.figures,
        eligibility=eligibility_of(venture.content, year, venture.region_codes),
        extra_fields=own.public,
        extra_values=own.values,
        attachments=tuple(attachments_of(application)),
    )


@dataclass(frozen=True)
class OwnFields:
    """The tenant's own fields on the form, and what is stored for one application."""

    fields: tuple[ExtraField, ...]
    values: Json

    @property
    def public(self) -> tuple[ExtraField, ...]:
        """The fields that go out with the application."""
        return tuple(one for one in self.fields if one.audience == Audience.ALL)


def own_fields_of(application: Application) -> OwnFields:
    """Return the tenant's own fields with what is stored, in one query."""
    held = ExtraValues.objects.filter(form=FormKind.APPLICATION, object_id=application.pk)
    found = list(
        ExtraField.objects.filter(form=FormKind.APPLICATION, retired=False).annotate(
            held=Subquery(held.values("values")[:1])
        )
    )
    values: Any = found[0].held if found else None
    return OwnFields(tuple(found), values or {})


@dataclass(frozen=True)
class PaperRow:
    """A paper made for looking through, without its bytes."""

    kind: str
    sha256: str
    content_sha256: str
    made_at: datetime

    @property
    def kind_words(self) -> Text:
        """What paper it is."""
        return MadePaper(self.kind).words


@dataclass(frozen=True)
class SubmissionRow:
    """A submission in the list of an application."""

    pk: UUID
    receipt_number: str
    submitted_at: datetime
    by: str
    withdrawn_at: datetime | None


def overview_for(
    user: User, application_id: UUID
) -> tuple[Application, tuple[PaperRow, ...], tuple[SubmissionRow, ...]]:
    """Return an application, its papers and its submissions, the last first, in one query."""
    require(user, "application.see")
    papers = PreparedPaper.objects.filter(application=OuterRef("pk")).values(
        row=JSONObject(
            kind="kind", sha256="sha256", content_sha256="content_sha256", made_at="updated_at"
        )
    )
    sent = Submission.objects.filter(application=OuterRef("pk")).values(
        row=JSONObject(
            pk="pk",
            receipt_number="receipt_number",
            submitted_at="submitted_at",
            by="submitted_by__name",
            withdrawn_at="withdrawn_at",
        )
    )
    found: Any = get_object_or_404(
        Application.objects.select_related("venture").annotate(
            papers=ArraySubquery(papers), sent=ArraySubquery(sent)
        ),
        pk=application_id,
        removed_at=None,
    )
    return (
        found,
        tuple(PaperRow(**{**row, "made_at": _moment(row["made_at"])}) for row in found.papers),
        tuple(_submission_row(row) for row in found.sent),
    )


def _submission_row(row: Json) -> SubmissionRow:
    withdrawn = row["withdrawn_at"]
    return SubmissionRow(
        UUID(row["pk"]),
        row["receipt_number"],
        _moment(row["submitted_at"]),
        row["by"],
        _moment(withdrawn) if withdrawn else None,
    )


def _moment(written: str) -> datetime:
    return datetime.fromisoformat(written)


def _paper_rows(application: Application) -> tuple[PaperRow, ...]:
    rows = application.prepared_papers.values_list("kind", "sha256", "content_sha256", "updated_at")
    return tuple(PaperRow(*row) for row in rows)


def dossier_of(application: Application, prepared: tuple[PaperRow, ...] | None = None) -> Dossier:
    """Return an application with all that is looked at before it is submitted."""
    call = call_of(application)
    content = content_with(application, call, application.answers, own_fields_of(application))
    return Dossier(
        application,
        call,
        content.version,
        content,
        route_of(application, content),
        _paper_rows(application) if prepared is None else prepared,
    )


def route_of(application: Application, content: Content) -> RouteState:
    """Return how far this content is on the tenant's own route."""
    return route_state(
        Act.APPLICATION, application.pk, application.version, content_sha256=content.sha256
    )
