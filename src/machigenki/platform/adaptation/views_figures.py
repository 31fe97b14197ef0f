"""Pages of the tenant's own figures."""

from uuid import UUID

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST

from machigenki.platform.adaptation import selectors, services
from machigenki.platform.adaptation.figures import ShownFigure, names_of
from machigenki.platform.adaptation.forms import FigureForm
from machigenki.platform.adaptation.models import OwnFigure
from machigenki.platform.adaptation.places import codes_of, region_with
from machigenki.platform.people.access import needs
from machigenki.platform.tenancy.models import Tenant
from machigenki.platform.web.http import MemberRequest
from machigenki.platform.web.words import language, words
from machigenki.region import InputError, Region, figure_name


@needs("tenant.adapt")
def figure_list(request: MemberRequest) -> HttpResponse:
    """Show the own figures beside the published ones."""
    fault, rows = "", []
    try:
        published, region = _published(request.tenant), selectors.tenant_region(request.tenant)
    except InputError as error:
        fault = " ".join(error.lines(language()))
    else:
        for own in selectors.own_figures():
            before = published.figures.get(own.key)
            name = figure_name(own.key)
            rows.append(
                {
                    "own": own,
                    "shown": ShownFigure(name, region.figures[own.key]),
                    "published": ShownFigure(name, before) if before else None,
                }
            )
    return render(request, "adaptation/figures.html", {"rows": rows, "fault": fault})


@needs("tenant.adapt")
def figure_new(request: MemberRequest) -> HttpResponse:
    """Set an own figure."""
    return _edit(request, OwnFigure())


@needs("tenant.adapt")
def figure_edit(request: MemberRequest, pk: UUID) -> HttpResponse:
    """Change an own figure."""
    return _edit(request, selectors.own_figure_for(pk))


def _edit(request: MemberRequest, figure: OwnFigure) -> HttpResponse:
    try:
        known = names_of(_published(request.tenant))
    except InputError as error:
        messages.error(request, " ".join(error.lines(language())))
        return redirect("adaptation:figures")
    new = figure._state.adding
    initial = {
        "key": figure.key if figure.key in known else "",
        "own_key": "" if figure.key in known else figure.key,
        **{name: getattr(figure, name) for name in ("value", "unit", "source", "year", "status")},
    }
    form = FigureForm(request.POST or None, known=known, initial={} if new else initial)
    if request.method == "POST" and form.is_valid():
        try:
            services.set_figure(by=request.user, figure=figure, values=form.cleaned_data)
        except ValidationError as error:
            form.add_error(None, _at_shown_fields(error))
        else:
            messages.success(request, words("数値を保存しました。", "The figure is saved."))
            return redirect("adaptation:figures")
    return render(request, "adaptation/figure.html", {"form": form, "new": new})


@needs("tenant.adapt")
@require_POST
def figure_drop(request: MemberRequest, pk: UUID) -> HttpResponse:
    """Go back to the published figure."""
    services.drop_figure(by=request.user, figure=selectors.own_figure_for(pk))
    messages.success(request, words("公表値に戻しました。", "The published figure is used again."))
    return redirect("adaptation:figures")


def _published(tenant: Tenant) -> Region:
    return region_with(codes_of(tenant), ())


def _at_shown_fields(error: ValidationError) -> ValidationError:
    faults = error.message_dict
    if "key" in faults:
        faults["own_key"] = faults.pop("key")
    return ValidationError(faults)
