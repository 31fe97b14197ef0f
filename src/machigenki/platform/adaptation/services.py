"""Setting what a tenant adapts. All of it needs the right `tenant.adapt`."""

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from django.core.exceptions import ValidationError
from django.db.models import Max
from django.dispatch import Signal

from machigenki.platform.adaptation import selectors
from machigenki.platform.adaptation.colours import LEAST_CONTRAST, contrast_with_white
from machigenki.platform.adaptation.kinds import Act, FieldKind
from machigenki.platform.adaptation.marks import redrawn
from machigenki.platform.adaptation.models import (
    ApprovalStep,
    ExtraField,
    OwnFigure,
    PaperTemplate,
)
from machigenki.platform.adaptation.papers import checked
from machigenki.platform.adaptation.places import codes_of, region_with
from machigenki.platform.people.models import User
from machigenki.platform.people.permissions import require
from machigenki.platform.people.roles import Role
from machigenki.platform.tenancy.context import current_tenant
from machigenki.platform.tenancy.models import Tenant
from machigenki.platform.web.words import language, words
from machigenki.region import InputError
from machigenki.report.papers import PaperKind, Template

STEPS_MAX = 5
own_figures_changed = Signal()
"""Sent with `by` after a figure was set or dropped: what was computed before is out of date."""


def set_look(
    *,
    by: User,
    name_ja: str,
    name_en: str,
    colour: str,
    languages: Sequence[str],
    services: Iterable[str],
    contact_ja: str,
    contact_en: str,
    mark: bytes | None = None,
    drop_mark: bool = False,
) -> Tenant:
    """Set name, colour, languages, services, contact and mark of the present tenant.

    Raises
    ------
    PermissionDenied
        When `by` may not.
    ValidationError
        By field: a colour that cannot be read on white, a mark that is no image …
    """
    require(by, "tenant.adapt")
    tenant = Tenant.objects.select_for_update().get(pk=current_tenant().pk)
    tenant.name_ja, tenant.name_en = name_ja, name_en
    tenant.colour = colour.lower()
    tenant.languages = list(languages)
    known, wanted = selectors.known_services(), set(services)
    # All of them is kept as none, so that a service that comes later is on too.
    tenant.services = [] if wanted >= set(known) else [key for key in known if key in wanted]
    faults: dict[str, Any] = {}
    try:
        tenant.full_clean()
    except ValidationError as error:
        faults.update(error.error_dict)
    else:
        ratio = contrast_with_white(tenant.colour)
        if ratio < LEAST_CONTRAST:
            faults["colour"] = words(
                f"白との明るさの比が{ratio:.2f}です。読みやすさのため{LEAST_CONTRAST}以上の、"
                "もっと濃い色にしてください。",
                f"Its contrast with white is {ratio:.2f}; choose a darker colour with at least "
                f"{LEAST_CONTRAST}.",
            )
    look = selectors.appearance()
    look.contact_ja, look.contact_en = contact_ja, contact_en
    if mark is not None:
        try:
            look.mark = redrawn(mark)
        except ValidationError as error:
            faults["mark"] = error
    elif drop_mark:
        look.mark = None
    if faults:
        raise ValidationError(faults)
    look.full_clean()
    tenant.save()
    look.save()
    return tenant


def save_extra_field(*, by: User, field: ExtraField, values: Mapping[str, Any]) -> ExtraField:
    """Define a new extra field, or change one; the type of one that is stored stays.

    Raises
    ------
    PermissionDenied
        When `by` may not.
    ValidationError
        By field: a key that is taken, a choice without choices, another type than before.
    """
    require(by, "tenant.adapt")
    new = field._state.adding
    before = (field.form, field.key, field.kind, field.audience)
    for name, value in values.items():
        setattr(field, name, value)
    if field.kind != FieldKind.NUMBER:
        field.unit = ""
    if field.kind != FieldKind.CHOICE:
        field.choices = []
    elif len(field.choices) < 2:
        raise ValidationError(
            {"choices": words("選択肢を2つ以上書いてください。", "Write two choices or more.")}
        )
    if not new and (field.form, field.key, field.kind, field.audience) != before:
        # Another audience would open what was written for the bank alone, or shut what was shown.
        raise ValidationError(
            words(
                "回答の意味や読める人が変わるため、使うフォーム、記号、読む人、種類は変えられません。"
                "この項目をやめて、新しい項目を作ってください。",
                "Form, key, audience and type stay: stored answers would change their meaning. "
                "Retire this field and make a new one.",
            )
        )
    field.full_clean()
    field.save()
    return field


def retire_extra_field(*, by: User, field: ExtraField, retired: bool) -> None:
    """Take a field off its form, or put it back; what was answered stays."""
    require(by, "tenant.adapt")
    field.retired = retired
    field.save(update_fields=["retired", "updated_at"])


def add_paper(*, by: User, kind: PaperKind, name: str, content: bytes) -> PaperTemplate:
    """Check a Word template and use it from now on; earlier versions are kept.

    Raises
    ------
    PermissionDenied
        When `by` may not.
    ValidationError
        At `content`, with every fault that the check found.
    """
    require(by, "tenant.adapt")
    try:
        checked(kind, Template(name, content))
    except InputError as error:
        raise ValidationError({"content": error.lines(language())}) from error
    before = PaperTemplate.objects.filter(tenant=current_tenant(), kind=kind)
    last = before.aggregate(last=Max("version"))["last"] or 0
    before.filter(in_use=True).update(in_use=False)
    paper = PaperTemplate(
        kind=kind,
        version=last + 1,
        name=name[:200],
        content=content,
        sha256=hashlib.sha256(content).hexdigest(),
        uploaded_by=by,
    )
    paper.full_clean()
    paper.save()
    return paper


def use_paper(*, by: User, kind: PaperKind, paper: PaperTemplate | None) -> None:
    """Use an earlier version again; None goes back to the template that ships."""
    require(by, "tenant.adapt")
    PaperTemplate.objects.filter(tenant=current_tenant(), kind=kind, in_use=True).update(
        in_use=False
    )
    if paper is not None:
        PaperTemplate.objects.filter(pk=paper.pk, kind=kind).update(in_use=True)


def set_route(*, by: User, act: Act, roles: Sequence[Role]) -> None:
    """Set who approves an act, in order; none means that no approval is asked.

    Raises
    ------
    PermissionDenied
        When `by` may not.
    ValidationError
        When a role stands twice, or there are more than five.
    """
    require(by, "tenant.adapt")
    if len(set(roles)) != len(roles) or len(roles) > STEPS_MAX:
        raise ValidationError(words("同じ役割が2回あります。", "The same role stands twice."))
    ApprovalStep.objects.filter(tenant=current_tenant(), act=act).delete()
    for position, role in enumerate(roles, 1):
        step = ApprovalStep(act=act, position=position, role=role)
        step.full_clean()
        step.save()


def set_figure(*, by: User, figure: OwnFigure, values: Mapping[str, Any]) -> OwnFigure:
    """Set a figure of one's own; the engine checks it together with the others.

    Raises
    ------
    PermissionDenied
        When `by` may not.
    ValidationError
        By field, in the engine's words.
    """
    require(by, "tenant.adapt")
    for name, value in values.items():
        setattr(figure, name, value)
    figure.full_clean()
    others = selectors.own_figures().exclude(pk=figure.pk)
    try:
        region_with(
            codes_of(current_tenant()),
            [selectors.override(own) for own in (*others, figure)],
        )
    except InputError as error:
        raise ValidationError(_by_field(error, figure)) from error
    figure.save()
    own_figures_changed.send(sender=OwnFigure, by=by)
    return figure


def drop_figure(*, by: User, figure: OwnFigure) -> None:
    """Go back to the published figure; the audit trail keeps the own one."""
    require(by, "tenant.adapt")
    figure.delete()
    own_figures_changed.send(sender=OwnFigure, by=by)


def _by_field(error: InputError, figure: OwnFigure) -> dict[str, list[str]]:
    faults: dict[str, list[str]] = {}
    for problem in error.problems:
        last = (problem.field or "").rsplit(".", 1)[-1]
        if last in ("value", "source", "year", "status", "unit"):
            name = last
        elif problem.found == figure.key:
            name = "own_key"
        elif problem.found == figure.unit and problem.expected is not None:
            name = "unit"
        else:
            name = "value"
        text = problem.what(language())
        if problem.expected is not None:
            text = f"{text}（{problem.expected(language())}）"
        faults.setdefault(name, []).append(text)
    return faults
