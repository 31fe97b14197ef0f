"""The operator's page: a municipality by its name."""

from django.core.exceptions import ValidationError
from django.db import transaction
from django.http import HttpResponse
from django.shortcuts import render

from machigenki.platform.adaptation.figures import headlines
from machigenki.platform.adaptation.forms import MunicipalityForm
from machigenki.platform.adaptation.founding import candidates, found_municipality
from machigenki.platform.people.access import needs
from machigenki.platform.web.http import MemberRequest


@needs("tenants.add")
def found(request: MemberRequest) -> HttpResponse:
    """Add a municipality and show its figures and the first invitation, once."""
    form = MunicipalityForm(request.POST or None)
    names: tuple[str, ...] = ()
    if request.method == "POST" and form.is_valid():
        name = form.cleaned_data["name"]
        try:
            with transaction.atomic():
                founded = found_municipality(by=request.user, **form.cleaned_data)
        except ValidationError as error:
            form.add_error(None, error)
            names = candidates(name)
        else:
            slug = founded.tenant.slug
            return render(
                request,
                "adaptation/founded.html",
                {
                    "founded": founded,
                    "link": request.build_absolute_uri(f"/t/{slug}/invitations/{founded.token}/"),
                    "figures": headlines(founded.region),
                },
            )
    return render(request, "adaptation/found.html", {"form": form, "names": names})
