"""Pages of a result: read, downloaded, compared, published, shared by a link."""

from io import BytesIO
from typing import Any
from uuid import UUID
from zipfile import ZIP_DEFLATED, ZipFile

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_POST

from machigenki.platform.people.access import needs
from machigenki.platform.people.permissions import may, require
from machigenki.platform.plans import selectors, services
from machigenki.platform.plans.comparison import compare as compared
from machigenki.platform.plans.forms import LinkForm
from machigenki.platform.plans.models import PlanResult
from machigenki.platform.plans.tasks import FOLDER
from machigenki.platform.tenancy.context import current_tenant_id
from machigenki.platform.web.http import MemberRequest
from machigenki.platform.web.words import language, words
from machigenki.region import Text

ALL, PLAN_FOLDER = "all.zip", "plan-folder.zip"
_TYPES = {
    "html": "text/html; charset=utf-8",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "zip": "application/zip",
}
_NAMES = {
    "plan.html": Text("報告書（HTML）", "Report (HTML)"),
    "plan.xlsx": Text("計算書（Excel）", "Workbook (Excel)"),
    "plan.docx": Text("議会・庁議説明資料（Word）", "Paper for the council (Word)"),
}


@needs("plan.see")
def result(request: MemberRequest, result_id: UUID) -> HttpResponse:
    """Show a result: sentences, figures with their tables, assumptions, downloads."""
    user, lang = request.user, language()
    found = selectors.result_for(user, result_id, lang)
    row = selectors.row_of(found.plan)
    newest = row.result is not None and row.result.pk == found.pk
    return render(
        request,
        "plans/result.html",
        {
            "result": found,
            "plan": found.plan,
            "page": selectors.page_of(found, lang),
            "newest": row.result,
            "is_newest": newest,
            "changes": row.changes if newest else (),
            "documents": list(_NAMES.items()),
            "may_run": may(user, "plan.run", found.plan),
            "may_link": may(user, "plan.link", found),
            "may_publish": may(user, "plan.publish", found),
        },
    )


@needs("plan.see")
def download(request: MemberRequest, result_id: UUID, name: str) -> HttpResponse:
    """Give one document, the plan folder, or everything."""
    found = selectors.result_for(request.user, result_id)
    everything = selectors.files_of(found)
    with ZipFile(BytesIO(everything)) as archive:
        if name == ALL:
            content = everything
        elif name == PLAN_FOLDER:
            content = _folder(archive)
        elif name in archive.namelist() and "/" not in name:
            content = archive.read(name)
        else:
            raise Http404
    ending = name.rpartition(".")[2]
    response = HttpResponse(content, content_type=_TYPES[ending])
    response["Content-Disposition"] = f'attachment; filename="{name}"'
    response["X-Content-Type-Options"] = "nosniff"
    return response


def _folder(archive: ZipFile) -> bytes:
    held = BytesIO()
    with ZipFile(held, "w", ZIP_DEFLATED) as made:
        for name in archive.namelist():
            if name.startswith(f"{FOLDER}/"):
                made.writestr(name.removeprefix(f"{FOLDER}/"), archive.read(name))
    return held.getvalue()


@needs("plan.see")
def compare(request: MemberRequest) -> HttpResponse:
    """Show two plans' newest results side by side; ask which where they are not named."""
    plans = list(selectors.plans_with_results(request.user)[:200])
    by_key = {str(plan.pk): plan for plan in plans}
    keys = [request.GET.get(name, "") for name in ("a", "b")]
    named = [by_key[key] for key in keys if key in by_key]
    context: dict[str, Any] = {"plans": plans, "keys": keys, "own_id": current_tenant_id()}
    if len(named) == 2 and keys[0] != keys[1]:
        chosen = selectors.rows_of(named)
        first, second = (row.result for row in chosen)
        assert first is not None and second is not None  # these plans have results
        context |= {"comparison": compared(first, second, language()), "chosen": chosen}
    elif all(keys):
        context["same"] = True
    return render(request, "plans/compare.html", context)


@needs("plan.publish")
@require_POST
def publish(request: MemberRequest, result_id: UUID) -> HttpResponse:
    """Let anybody read it."""
    found = selectors.result_for(request.user, result_id)
    try:
        services.publish(by=request.user, result=found)
    except ValidationError as error:
        messages.error(request, error.messages[0])
    else:
        messages.success(request, words("公開しました。", "It is published."))
    return redirect("plans:result", result_id)


@needs("plan.publish")
@require_POST
def unpublish(request: MemberRequest, result_id: UUID) -> HttpResponse:
    """Take it off the public pages."""
    services.unpublish(by=request.user, result=selectors.result_for(request.user, result_id))
    messages.success(request, words("公開をやめました。", "It is no longer public."))
    return redirect("plans:result", result_id)


@needs("plan.link")
def links(request: MemberRequest, result_id: UUID) -> HttpResponse:
    """List the read-only links to a result, and make one; its address is shown once."""
    found = selectors.result_for(request.user, result_id)
    require(request.user, "plan.link", found)
    form = LinkForm(request.POST if request.method == "POST" else None)
    address = None
    if request.method == "POST" and form.is_valid():
        try:
            address = _made(request, found, form)
        except ValidationError as error:
            form.add_error(None, error)
        else:
            if address is None:
                return redirect("plans:links", result_id)
            form = LinkForm()
    response = render(
        request,
        "plans/links.html",
        {
            "result": found,
            "plan": found.plan,
            "form": form,
            "address": address,
            "links": list(selectors.links_of(found)),
        },
    )
    response["Cache-Control"] = "no-store"
    return response


def _made(request: MemberRequest, found: PlanResult, form: LinkForm) -> str | None:
    token = services.make_link(
        by=request.user,
        result=found,
        for_whom=form.cleaned_data["for_whom"],
        expires_at=form.expires_at,
        once=form.cleaned_data["once"],
    )
    if token is None:
        messages.info(
            request,
            words(
                "このリンクは作成済みです。アドレスは一度しか表示しません。"
                "分からなくなったときは、取り消して作り直してください。",
                "This link is made already; its address is shown once only. If it is lost, "
                "withdraw it and make another.",
            ),
        )
        return None
    return request.build_absolute_uri(reverse("plans:shared", args=[token]))


@needs("plan.link")
@require_POST
def withdraw(request: MemberRequest, link_id: UUID) -> HttpResponse:
    """End a link at once."""
    link = selectors.link_for(request.user, link_id)
    services.withdraw_link(by=request.user, link=link)
    messages.success(request, words("リンクを取り消しました。", "The link is withdrawn."))
    return redirect("plans:links", link.result_id)
