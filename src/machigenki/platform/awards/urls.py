"""Addresses of review and award, in a tenant."""

from django.urls import path

from machigenki.platform.awards.views import body, cases, desk, review, town

app_name = "awards"
_CASE = "awards/cases/<uuid:key>/"
urlpatterns = [
    path("awards/", cases.cases, name="cases"),
    path("awards/desk/", desk.calls, name="calls"),
    path("awards/desk/<uuid:key>/", desk.desk, name="desk"),
    path("awards/desk/<uuid:key>/desk.csv", desk.table, name="table"),
    path("awards/desk/<uuid:key>/compare/", desk.compare, name="compare"),
    path("awards/review/<uuid:key>/", review.review, name="review"),
    path("awards/review/<uuid:key>/declare/", review.declare, name="declare"),
    path("awards/review/<uuid:key>/declarations/", review.declarations, name="declarations"),
    path("awards/review/<uuid:key>/score/", review.score, name="score"),
    path(_CASE, cases.case, name="case"),
    path(f"{_CASE}reports/", cases.reports, name="reports"),
    path(f"{_CASE}notices/<uuid:notice_id>/notice.docx", cases.notice, name="notice"),
    path(f"{_CASE}notices/<uuid:notice_id>/note/", town.take_note, name="take-note"),
    path(f"{_CASE}decide/", body.decide, name="decide"),
    path(f"{_CASE}changes/new/", town.change, name="change"),
    path(f"{_CASE}changes/<uuid:change_id>/answer/", body.answer_change, name="answer-change"),
    path(f"{_CASE}settlement/new/", town.settlement, name="settlement"),
    path(f"{_CASE}settlement/route/", town.settlement_route, name="settlement-route"),
    path(f"{_CASE}settlement/send/", town.send_settlement, name="send-settlement"),
    path(f"{_CASE}settlement/<uuid:report_id>/", body.settle, name="settle"),
    path(f"{_CASE}claims/new/", town.claim, name="claim"),
    path(f"{_CASE}claims/<uuid:claim_id>/pay/", body.pay, name="pay"),
    path(f"{_CASE}withdraw/<uuid:thing_id>/", town.withdraw, name="withdraw"),
    path(f"{_CASE}reports/new/", town.year, name="year"),
    path(f"{_CASE}returns/new/", body.claw_back, name="claw-back"),
    path(
        f"{_CASE}returns/<uuid:claw_back_id>/<slug:to>/",
        body.move_claw_back,
        name="move-claw-back",
    ),
]
