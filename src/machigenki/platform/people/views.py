"""Pages about people."""

from uuid import UUID

from django.contrib import messages
from django.contrib.auth import login
from django.contrib.auth.views import redirect_to_login
from django.core.exceptions import ValidationError
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_POST

from machigenki.platform.people import selectors, services
from machigenki.platform.people.access import needs, public
from machigenki.platform.people.forms import AcceptForm, InvitationForm
from machigenki.platform.people.models import Invitation, User
from machigenki.platform.people.permissions import may
from machigenki.platform.people.roles import Role
from machigenki.platform.web.http import MemberRequest, PlatformRequest
from machigenki.platform.web.words import words

BACKEND = "allauth.account.auth_backends.AuthenticationBackend"


@needs("people.see")
def member_list(request: MemberRequest) -> HttpResponse:
    """List who takes part."""
    may_invite = may(request.user, "people.invite")
    return render(
        request,
        "people/list.html",
        {
            "members": selectors.members(),
            "invitations": selectors.pending_invitations() if may_invite else [],
            "may_invite": may_invite,
            "may_remove": may(request.user, "people.remove"),
        },
    )


@needs("people.invite")
def invite(request: MemberRequest) -> HttpResponse:
    """Invite somebody; the link is shown once, to be sent by whatever way is at hand."""
    form = InvitationForm(request.POST or None)
    link = None
    if request.method == "POST" and form.is_valid():
        try:
            _, token = services.invite(
                by=request.user,
                email=form.cleaned_data["email"],
                role=Role(form.cleaned_data["role"]),
            )
        except ValidationError as error:
            form.add_error(None, error)
        else:
            path = request.path.removesuffix("people/invite/")
            link = request.build_absolute_uri(f"{path}invitations/{token}/")
    return render(request, "people/invite.html", {"form": form, "link": link})


@needs("people.remove")
@require_POST
def remove(request: MemberRequest, seat: UUID) -> HttpResponse:
    """Take a seat away."""
    membership = get_object_or_404(selectors.members(), pk=seat)
    try:
        services.remove_member(by=request.user, membership=membership)
    except ValidationError as error:
        messages.error(request, error.messages[0])
    else:
        messages.success(request, words("利用者を外しました。", "The person was removed."))
    return redirect("people:list")


@public
def accept(request: PlatformRequest, token: str) -> HttpResponse:
    """Take up an invitation: with the account that is signed in, or with a new one."""
    invitation = services.open_invitation(token) if request.tenant else None
    if invitation is None:
        raise Http404
    if User.objects.filter(email=invitation.email).exists():
        return _accept_signed_in(request, invitation)
    form = AcceptForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        try:
            user = services.accept_as_new(invitation=invitation, **form.cleaned_data)
        except ValidationError as error:
            form.add_error("passphrase", error.messages)
        else:
            login(request, user, backend=BACKEND)
            return redirect("web:front")
    return render(request, "people/accept.html", {"form": form, "invitation": invitation})


def _accept_signed_in(request: PlatformRequest, invitation: Invitation) -> HttpResponse:
    if not request.user.is_authenticated:
        return redirect_to_login(request.get_full_path())
    if request.method == "POST":
        try:
            services.accept(invitation=invitation, user=request.user)
        except ValidationError as error:
            messages.error(request, error.messages[0])
        return redirect("web:front")
    return render(request, "people/accept.html", {"invitation": invitation})
