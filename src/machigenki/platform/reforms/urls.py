"""Addresses of permits, the reform, proposals and the council, in a tenant."""

from django.urls import path

from machigenki.platform.reforms.views import council, history, of_venture, permits, proposals

app_name = "reforms"
urlpatterns = [
    path("reforms/", permits.permits, name="permits"),
    path("reforms/permits/", permits.register, name="register"),
    path("reforms/permits/<slug:permit_key>/", permits.permit, name="permit"),
    path("ventures/<uuid:venture_id>/permits/", of_venture.needed, name="of-venture"),
    path(
        "ventures/<uuid:venture_id>/permits/<slug:permit_key>/",
        of_venture.handle,
        name="handle",
    ),
    path("reforms/timeline/", history.events, name="timeline"),
    path("reforms/results/", history.results, name="results"),
    path("reforms/proposals/", proposals.proposal_list, name="proposals"),
    path("reforms/proposals/new/", proposals.draft, name="draft"),
    path("reforms/proposals/<uuid:key>/", proposals.detail, name="proposal"),
    path("reforms/proposals/<uuid:key>/edit/", proposals.rewrite, name="rewrite"),
    path("reforms/proposals/<uuid:key>/proposal.txt", proposals.as_text, name="as-text"),
    path("reforms/proposals/<uuid:key>/join/", proposals.join, name="join"),
    path("reforms/proposals/<uuid:key>/answer/", proposals.answer, name="answer"),
    path("reforms/proposals/<uuid:key>/to/<slug:to>/", proposals.move, name="move"),
    path("reforms/joint/<uuid:key>/<slug:way>/", proposals.joint, name="joint"),
    path("reforms/council/", council.overview, name="council"),
    path("reforms/council/new/", council.write, name="matter-new"),
    path("reforms/council/<uuid:key>/", council.write, name="matter"),
    path("reforms/council/<uuid:key>/<slug:way>/", council.shelve, name="matter-shelve"),
]
