"""Pages of the settings: overview, look, extra fields, routes of approval."""

from uuid import UUID

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST

from machigenki.platform.adaptation import selectors, services
from machigenki.platform.adaptation.extra_fields import readable_fields
from machigenki.platform.adaptation.forms import LANGUAGES, ExtraFieldForm, LookForm, RouteForm
from machigenki.platform.adaptation.kinds import Act, FormKind
from machigenki.platform.adaptation.models import ExtraField
from machigenki.platform.people.access import needs, public
from machigenki.platform.web.csv_files import csv_response
from machigenki.platform.web.http import MemberRequest, PlatformRequest
from machigenki.platform.web.words import words

_FIELD_NAMES = (
    "form",
    "key",
    "label_ja",
    "label_en",
    "kind",
    "unit",
    "meaning_ja",
    "meaning_en",
    "audience",
    "required",
    "position",
)


@needs("tenant.adapt")
def index(request: MemberRequest) -> HttpResponse:
    """Show all that can be set, and how it is set now."""
    return render(
        request,
        "adaptation/index.html",
        {
            "look": selectors.appearance(),
            "languages": LANGUAGES.get(",".join(request.tenant.languages)),
            "counts": selectors.counts(),
        },
    )


@needs("tenant.adapt")
def look(request: MemberRequest) -> HttpResponse:
    """Set name, colour, mark, languages, services and contact."""
    tenant, current = request.tenant, selectors.appearance()
    form = LookForm(
        request.POST or None,
        request.FILES or None,
        services=dict(selectors.known_services()),
        initial={
            "name_ja": tenant.name_ja,
            "name_en": tenant.name_en,
            "colour": tenant.colour,
            "languages": ",".join(tenant.languages),
            "services": tenant.services or list(selectors.known_services()),
            "contact_ja": current.contact_ja,
            "contact_en": current.contact_en,
        },
    )
    if request.method == "POST" and form.is_valid():
        try:
            services.set_look(by=request.user, **form.cleaned_data)
        except ValidationError as error:
            form.add_error(None, error)
        else:
            messages.success(request, words("設定を保存しました。", "The settings are saved."))
            return redirect("adaptation:look")
    return render(request, "adaptation/look.html", {"form": form, "look": current})


@public
def mark(request: PlatformRequest) -> HttpResponse:
    """Send the tenant's mark, or a ring of its colour where it has none."""
    if request.tenant is None:
        raise Http404
    picture = selectors.appearance().mark
    content, kind = (
        (_ring(request.tenant.colour), "image/svg+xml")
        if picture is None
        else (bytes(picture), "image/png")
    )
    return HttpResponse(
        content, content_type=kind, headers={"Cache-Control": "private, max-age=300"}
    )


def _ring(colour: str) -> bytes:
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 28 28">'
        f'<circle cx="14" cy="14" r="8" fill="none" stroke="{colour}" stroke-width="5"/></svg>'
    ).encode()


@needs("tenant.adapt")
def field_list(request: MemberRequest) -> HttpResponse:
    """List the extra fields by form."""
    fields = list(selectors.extra_fields())
    groups = [
        (kind, [field for field in fields if field.form == kind])
        for kind in FormKind
        if any(field.form == kind for field in fields)
    ]
    return render(request, "adaptation/fields.html", {"groups": groups})


@needs("tenant.adapt")
def field_new(request: MemberRequest) -> HttpResponse:
    """Define an extra field."""
    return _edit_field(request, ExtraField())


@needs("tenant.adapt")
def field_edit(request: MemberRequest, pk: UUID) -> HttpResponse:
    """Change an extra field."""
    return _edit_field(request, selectors.extra_field_for(pk))


def _edit_field(request: MemberRequest, field: ExtraField) -> HttpResponse:
    new = field._state.adding
    choices = "\n".join(f"{one['ja']} | {one['en']}" for one in field.choices)
    initial = {name: getattr(field, name) for name in _FIELD_NAMES} | {"choices": choices}
    form = ExtraFieldForm(request.POST or None, initial={} if new else initial)
    if request.method == "POST" and form.is_valid():
        try:
            services.save_extra_field(by=request.user, field=field, values=form.cleaned_data)
        except ValidationError as error:
            form.add_error(None, error)
        else:
            messages.success(request, words("項目を保存しました。", "The field is saved."))
            return redirect("adaptation:fields")
    return render(request, "adaptation/field.html", {"form": form, "new": new})


@needs("tenant.adapt")
@require_POST
def field_retire(request: MemberRequest, pk: UUID) -> HttpResponse:
    """Take a field off its form, or put it back."""
    field = selectors.extra_field_for(pk)
    services.retire_extra_field(by=request.user, field=field, retired=not field.retired)
    messages.success(
        request,
        words(
            "項目を使わないようにしました。書かれた回答は残ります。",
            "The field is off its form. What was answered stays.",
        )
        if field.retired
        else words("項目を再び使います。", "The field is used again."),
    )
    return redirect("adaptation:fields")


@needs("extra.export")
def answers_csv(request: MemberRequest, kind: str) -> HttpResponse:
    """Send the answers to a form's extra fields, one thing a row, that this person may read."""
    if kind not in FormKind.values:
        raise Http404
    fields = readable_fields(FormKind(kind), request.user)
    rows = (
        [str(object_id), *(values.get(field.key) for field in fields)]
        for object_id, values in selectors.extra_answers(FormKind(kind), fields)
    )
    return csv_response(f"{kind}-extra.csv", ["id", *(field.key for field in fields)], rows)


@needs("extra.export")
def definitions_csv(request: MemberRequest) -> HttpResponse:
    """Send what the extra fields mean: the key to the columns of the answers."""
    rows = (
        [*(getattr(field, name) for name in _FIELD_NAMES), _choices(field)]
        for kind in FormKind
        for field in readable_fields(kind, request.user)
    )
    return csv_response("extra-fields.csv", [*_FIELD_NAMES, "choices"], rows)


def _choices(field: ExtraField) -> str:
    return "; ".join(f"{one['ja']} | {one['en']}" for one in field.choices)


@needs("tenant.adapt")
def route_list(request: MemberRequest) -> HttpResponse:
    """Show who approves what."""
    routes = [(act, [role.words for role in roles]) for act, roles in selectors.routes().items()]
    return render(request, "adaptation/routes.html", {"routes": routes})


@needs("tenant.adapt")
def route_edit(request: MemberRequest, act: str) -> HttpResponse:
    """Set who approves one act, in order."""
    if act not in Act.values:
        raise Http404
    form = RouteForm(
        request.POST if request.method == "POST" else None,
        act=Act(act),
        roles=selectors.route_for(Act(act)),
    )
    if request.method == "POST" and form.is_valid():
        try:
            services.set_route(by=request.user, act=Act(act), roles=form.roles())
        except ValidationError as error:
            form.add_error(None, error)
        else:
            messages.success(request, words("承認の順序を保存しました。", "The route is saved."))
            return redirect("adaptation:routes")
    return render(request, "adaptation/route.html", {"form": form, "act": Act(act).words})
