"""Addresses of calls and applications, in a tenant."""

from django.urls import path

from machigenki.platform.applications.views import (
    applications,
    attachments,
    calls,
    receipts,
    sending,
    writing,
)

app_name = "applications"
_ONE = "applications/<uuid:application_id>"
urlpatterns = [
    path("calls/", calls.call_list, name="calls"),
    path("calls/new/", calls.new, name="call_new"),
    path("calls/<uuid:call_id>/", calls.detail, name="call"),
    path("calls/<uuid:call_id>/edit/", calls.edit, name="call_edit"),
    path("calls/<uuid:call_id>/publish/", calls.publish, name="call_publish"),
    path("calls/<uuid:call_id>/close/", calls.close, name="call_close"),
    path("calls/<uuid:call_id>/throw-away/", calls.throw_away, name="call_throw_away"),
    path("applications/", applications.application_list, name="list"),
    path("applications/new/", applications.new, name="new"),
    path("applications/check/", receipts.check, name="check"),
    path("applications/receipts/<uuid:submission_id>/", receipts.receipt, name="receipt"),
    path(
        "applications/receipts/<uuid:submission_id>/papers/<uuid:paper_id>/",
        receipts.paper,
        name="receipt_paper",
    ),
    path(f"{_ONE}/", applications.detail, name="detail"),
    path(f"{_ONE}/history/", applications.history, name="history"),
    path(f"{_ONE}/remove/", applications.remove, name="remove"),
    path(f"{_ONE}/bring-back/", applications.bring_back, name="bring_back"),
    path(f"{_ONE}/form/", writing.form, name="form"),
    path(f"{_ONE}/form/draft/", writing.draft, name="draft"),
    path(f"{_ONE}/form/discard/", writing.discard, name="discard"),
    path(f"{_ONE}/form/conflict/", writing.conflict, name="conflict"),
    path(f"{_ONE}/move/", writing.move, name="move"),
    path(f"{_ONE}/papers/", sending.make_papers, name="papers"),
    path(f"{_ONE}/papers/<slug:kind>/", sending.prepared, name="prepared"),
    path(f"{_ONE}/approve/", sending.approve, name="approve"),
    path(f"{_ONE}/submit/", sending.submit, name="submit"),
    path(f"{_ONE}/withdraw/", sending.withdraw, name="withdraw"),
    path(f"{_ONE}/attachments/add/", attachments.add, name="attach"),
    path("applications/attachments/<uuid:attachment_id>/", attachments.download, name="attachment"),
    path(
        "applications/attachments/<uuid:attachment_id>/remove/",
        attachments.remove,
        name="attachment_remove",
    ),
    path(
        "applications/attachments/<uuid:attachment_id>/bring-back/",
        attachments.bring_back,
        name="attachment_bring_back",
    ),
]
