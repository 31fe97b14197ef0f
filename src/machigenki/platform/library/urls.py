"""Addresses of know-how and people, in a tenant."""

from django.urls import path

from machigenki.platform.library.views import advice, cases, schemes, shelf, talent

app_name = "library"
urlpatterns = [
    path("library/", cases.case_list, name="list"),
    path("library/new/", cases.write, name="write"),
    path("library/model/<slug:case_id>/", cases.public_detail, name="public"),
    path("library/model/<slug:case_id>/pour/", cases.pour_shipped, name="pour-shipped"),
    path("library/<uuid:key>/pour/", cases.pour, name="pour"),
    path("library/<uuid:key>/", cases.detail, name="case"),
    path("library/<uuid:key>/edit/", cases.write, name="edit"),
    path("library/<uuid:key>/measure.toml", cases.measure_file, name="measure"),
    path("library/advisers/", advice.adviser_list, name="advisers"),
    path("library/advisers/new/", advice.register, name="register"),
    path("library/advisers/<uuid:key>/", advice.adviser, name="adviser"),
    path("library/advisers/<uuid:key>/edit/", advice.register, name="adviser-edit"),
    path("library/advice/", advice.request_list, name="requests"),
    path("library/advice/new/", advice.ask, name="ask"),
    path("library/advice/<uuid:key>/", advice.request_detail, name="request"),
    path("library/advice/<uuid:key>/match/", advice.match, name="match"),
    path("library/advice/<uuid:key>/report/", advice.report, name="report"),
    path("library/advice/<uuid:key>/end/", advice.end, name="end-request"),
    path("library/advice/<uuid:key>/reopen/", advice.reopen, name="reopen-request"),
    path("library/talent/", talent.overview, name="talent"),
    path("library/openings/new/", talent.write_opening, name="opening-new"),
    path("library/openings/<uuid:key>/", talent.opening, name="opening"),
    path("library/openings/<uuid:key>/edit/", talent.write_opening, name="opening-edit"),
    path("library/openings/<uuid:key>/place/", talent.place, name="place"),
    path("library/candidates/", talent.candidate_list, name="candidates"),
    path("library/candidates/new/", talent.keep_candidate, name="candidate-new"),
    path("library/candidates/<uuid:key>/", talent.keep_candidate, name="candidate"),
    path("library/placements/<uuid:key>/", talent.placement, name="placement"),
    path("library/placements/<uuid:key>/end/", talent.end, name="end-placement"),
    path("library/follow-ups/<uuid:key>/", talent.follow_up, name="follow-up"),
    path("library/schemes/", schemes.scheme_list, name="schemes"),
    path("library/shelf/", shelf.shelf, name="shelf"),
    path("library/shelf/<slug:kind>/<uuid:key>/<slug:way>/", shelf.move, name="move"),
]
