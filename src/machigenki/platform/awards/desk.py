"""The reviewer's desk: all submissions of a call in one table, with figures and scores."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from machigenki.platform.applications.models import Call, Submission
from machigenki.platform.awards.casefile import CaseFile
from machigenki.platform.awards.models import Assessment, Declaration
from machigenki.platform.awards.scoring import Spread, by_criterion, criteria_of, spread, weighted
from machigenki.platform.awards.selectors import case_files
from machigenki.platform.people.models import Membership, User
from machigenki.platform.people.roles import Role
from machigenki.platform.tenancy.context import current_tenant_id
from machigenki.region import Text


@dataclass(frozen=True)
class Row:
    """A submission on the desk, as one person may see it.

    Parameters
    ----------
    file
        The submission and what followed.
    declared
        What the person declared of it; None before.
    spread, by_criterion
        The scores in points of 100, and the mean score of each criterion; None where they are
        closed to the person.
    scored
        Whether the person scored it.
    """

    file: CaseFile
    declared: Declaration | None
    spread: Spread | None
    by_criterion: dict[str, float] | None
    scored: bool

    @property
    def mean(self) -> float | None:
        """The mean score, if the person may see it."""
        return self.spread.mean if self.spread else None

    @property
    def key(self) -> UUID:
        """The submission's id."""
        return self.file.submission.pk


@dataclass(frozen=True)
class Column:
    """A column that the desk can be sorted by."""

    key: str
    words: Text
    kind: str
    help: Text | None = None

    @property
    def is_number(self) -> bool:
        """Whether it holds numbers."""
        return self.kind != "text"

    def value(self, row: Row) -> Any:
        """Return the value of a row: a number, or a text; None where it is not known."""
        return _VALUES[self.key](row)


COLUMNS: tuple[Column, ...] = (
    Column("receipt", Text("受付番号", "Receipt"), "text"),
    Column("town", Text("申請団体", "Applicant"), "text"),
    Column("title", Text("事業", "Venture"), "text"),
    Column("grant", Text("申請額", "Grant"), "yen"),
    Column("investment", Text("初期投資", "Investment"), "yen"),
    Column("loan_ratio", Text("融資倍率", "Loan ÷ grant"), "times"),
    Column("cover", Text("DSCR（最低）", "DSCR (lowest)"), "times"),
    Column("retained", Text("域内に残る所得（年）", "Income kept a year"), "yen"),
    Column("effect", Text("投資効果", "(grant + loan) ÷ grant"), "times"),
    Column("jobs", Text("雇用", "Jobs"), "persons"),
    Column("score", Text("評点", "Score"), "points"),
    Column("width", Text("評点の幅", "Spread"), "points"),
    Column("state", Text("状態", "State"), "text"),
)
_VALUES: dict[str, Any] = {
    "receipt": lambda row: row.file.submission.receipt_number,
    "town": lambda row: row.file.town,
    "title": lambda row: row.file.title,
    "grant": lambda row: row.file.headline.grant_yen,
    "investment": lambda row: row.file.headline.investment_yen,
    "loan_ratio": lambda row: row.file.headline.loan_ratio,
    "cover": lambda row: row.file.headline.lowest_cover,
    "retained": lambda row: row.file.headline.retained_yen_a_year,
    "effect": lambda row: row.file.headline.investment_effect,
    "jobs": lambda row: row.file.headline.jobs_persons,
    "score": lambda row: row.mean,
    "width": lambda row: row.spread.width if row.spread else None,
    "state": lambda row: row.file.state,
}


def desk_rows(user: User, call: Call, keys: Iterable[UUID] | None = None) -> list[Row]:
    """Return the submissions of a call, all or some: four statements, however many there are."""
    submissions = Submission.objects.filter(reader_id=current_tenant_id(), call_id=call.pk)
    if keys is not None:
        submissions = submissions.filter(pk__in=keys)
    files = case_files(submissions)
    ids = [file.submission.pk for file in files]
    declared = Declaration.objects.filter(submission_id__in=ids)
    by_submission: dict[UUID, dict[UUID, Declaration]] = defaultdict(dict)
    for one in declared:
        by_submission[one.submission_id][one.reviewer_id] = one
    latest: dict[UUID, list[Assessment]] = defaultdict(list)
    for each in latest_assessments(ids):
        latest[each.submission_id].append(each)
    reviewers = reviewers_here()
    criteria = criteria_of(call.criteria)
    rows = []
    for file in files:
        own = by_submission[file.submission.pk].get(user.pk)
        sees = sees_scores(user, own)
        assessed = _unconflicted(latest[file.submission.pk], by_submission[file.submission.pk])
        points = [
            value for one in assessed if (value := weighted(criteria, one.scores)) is not None
        ]
        missing = missing_reviewers(reviewers, assessed, by_submission[file.submission.pk].values())
        rows.append(
            Row(
                file=file,
                declared=own,
                spread=spread(points, missing) if sees else None,
                by_criterion=by_criterion(criteria, [one.scores for one in assessed])
                if sees
                else None,
                scored=any(one.by_id == user.pk for one in assessed),
            )
        )
    return rows


def sees_scores(user: User, declared: Declaration | None) -> bool:
    """Return whether others' scores are open: to a reviewer who declared to have no conflict.

    Who reads the desk without being a reviewer (the administrator) has nothing to declare; a
    conflict that was declared closes them for good.
    """
    if declared is not None:
        return not declared.conflict
    return Role.REVIEWER not in user.roles


def latest_assessments(submissions: Sequence[UUID]) -> list[Assessment]:
    """Return the last assessment of each reviewer for each submission."""
    return list(
        Assessment.objects.filter(submission_id__in=submissions)
        .order_by("submission_id", "by_id", "-created_at", "-id")
        .distinct("submission_id", "by_id")
        .select_related("by")
    )


def reviewers_here() -> dict[UUID, str]:
    """Return the reviewers of this body: id and name."""
    held = Membership.objects.filter(
        tenant_id=current_tenant_id(), role=Role.REVIEWER
    ).select_related("user")
    return {one.user_id: str(one.user) for one in held}


def missing_reviewers(
    reviewers: dict[UUID, str], assessed: Iterable[Assessment], declared: Iterable[Declaration]
) -> list[str]:
    """Return who could score and has not: reviewers without a score and without a conflict."""
    done = {one.by_id for one in assessed} | {one.reviewer_id for one in declared if one.conflict}
    return [name for key, name in reviewers.items() if key not in done]


def _unconflicted(
    assessed: Iterable[Assessment], declared: dict[UUID, Declaration]
) -> list[Assessment]:
    """Leave out scores of who declared a conflict later."""
    return [one for one in assessed if not ((d := declared.get(one.by_id)) and d.conflict)]


def unconflicted_assessments(submission: UUID, declared: Iterable[Declaration]) -> list[Assessment]:
    """Return the scores of one submission that count."""
    return _unconflicted(
        latest_assessments([submission]), {one.reviewer_id: one for one in declared}
    )


def ordered(rows: list[Row], sort: str, *, down: bool, lang_key: str) -> list[Row]:
    """Return the rows by a column; those without a value come last either way."""
    column = next((one for one in COLUMNS if one.key == sort), None)
    if column is None:
        return rows

    def value(row: Row) -> Any:
        found = column.value(row)
        return getattr(found, lang_key) if isinstance(found, Text) else found

    known = [row for row in rows if value(row) is not None]
    unknown = [row for row in rows if value(row) is None]
    return [*sorted(known, key=value, reverse=down), *unknown]


def chosen(rows: list[Row], *, state: str, word: str, unscored: bool) -> list[Row]:
    """Return the rows of a state, with a word in the applicant or the title, or not scored yet."""
    wanted = word.strip().casefold()
    return [
        row
        for row in rows
        if (not state or row.file.state.en == state)
        and (
            not wanted
            or any(
                wanted in text.casefold()
                for text in (
                    row.file.town.ja,
                    row.file.town.en,
                    row.file.title.ja,
                    row.file.title.en,
                    row.file.submission.receipt_number,
                )
            )
        )
        and not (unscored and (row.scored or (row.declared and row.declared.conflict)))
    ]
