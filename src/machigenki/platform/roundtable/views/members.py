"""Who sits at the table."""

from uuid import UUID

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse

from machigenki.platform.people.access import needs
from machigenki.platform.people.permissions import may
from machigenki.platform.roundtable import selectors
from machigenki.platform.roundtable.forms import MemberForm
from machigenki.platform.roundtable.services import members as services
from machigenki.platform.roundtable.views.form_page import FormPage, done, form_page
from machigenki.platform.web.http import MemberRequest
from machigenki.platform.web.words import words


@needs("roundtable.see")
def listing(request: MemberRequest) -> HttpResponse:
    """List the members party by party."""
    held = selectors.members()
    return render(
        request,
        "roundtable/members.html",
        {
            "parties": selectors.by_party(held),
            "any": bool(held),
            "may_convene": may(request.user, "roundtable.convene"),
        },
    )


@needs("roundtable.convene")
def new(request: MemberRequest) -> HttpResponse:
    """Give somebody a seat."""
    form = MemberForm(request.POST or None)
    if done(
        request,
        form,
        lambda: services.add_member(
            by=request.user, once=form.cleaned_data["once"], **form.entered()
        ),
    ):
        messages.success(request, words("構成員を加えました。", "The member is added."))
        return redirect("roundtable:members")
    return form_page(request, _page(words("構成員を加える", "Add a member")), form)


@needs("roundtable.convene")
def edit(request: MemberRequest, member_id: UUID) -> HttpResponse:
    """Change what is known of a member."""
    member = selectors.member_for(request.user, member_id)
    form = MemberForm(request.POST or None, instance=member)
    if done(
        request,
        form,
        lambda: services.change_member(by=request.user, member=member, **form.entered()),
    ):
        messages.success(request, words("構成員の情報を変更しました。", "The member is changed."))
        return redirect("roundtable:members")
    remove_url = reverse("roundtable:remove", args=["member", member.pk])
    return form_page(
        request, _page(words("構成員の情報を変更する", "Change a member"), remove_url), form
    )


def _page(title: str, remove_url: str = "") -> FormPage:
    return FormPage(
        title,
        words("保存する", "Save"),
        reverse("roundtable:members"),
        words("構成員", "Members"),
        remove_url=remove_url,
        remove=words("構成員から外す", "Take the seat away") if remove_url else "",
    )
