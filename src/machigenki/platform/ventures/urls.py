"""Addresses of ventures, in a tenant."""

from django.urls import path

from machigenki.platform.ventures import edit_views, extra_views, paper_views, views, way_views

app_name = "ventures"
urlpatterns = [
    path("ventures/", views.venture_list, name="list"),
    path("ventures/new/", views.new, name="new"),
    path("ventures/<uuid:venture_id>/", views.detail, name="detail"),
    path("ventures/<uuid:venture_id>/history/", views.history, name="history"),
    path("ventures/<uuid:venture_id>/history/<int:number>/", views.revision, name="revision"),
    path("ventures/<uuid:venture_id>/venture.toml", views.download_file, name="download"),
    path("ventures/<uuid:venture_id>/plan.zip", views.download_plan, name="plan"),
    path("ventures/<uuid:venture_id>/edit/<slug:key>/", edit_views.edit, name="edit"),
    path("ventures/<uuid:venture_id>/edit/<slug:key>/draft/", edit_views.draft, name="draft"),
    path("ventures/<uuid:venture_id>/edit/<slug:key>/discard/", edit_views.discard, name="discard"),
    path(
        "ventures/<uuid:venture_id>/edit/<slug:key>/conflict/",
        edit_views.conflict,
        name="conflict",
    ),
    path("ventures/<uuid:venture_id>/extra/", extra_views.edit, name="extra"),
    path("ventures/<uuid:venture_id>/extra/draft/", extra_views.draft, name="extra_draft"),
    path("ventures/<uuid:venture_id>/extra/discard/", extra_views.discard, name="extra_discard"),
    path("ventures/<uuid:venture_id>/papers/", paper_views.papers, name="papers"),
    path("ventures/<uuid:venture_id>/papers/<slug:kind>/", paper_views.paper, name="paper"),
    path("ventures/<uuid:venture_id>/file/", edit_views.edit_file, name="file"),
    path("ventures/<uuid:venture_id>/restore/<int:number>/", edit_views.restore, name="restore"),
    path("ventures/<uuid:venture_id>/move/", way_views.move, name="move"),
    path("ventures/<uuid:venture_id>/back/", way_views.send_back, name="send_back"),
    path("ventures/<uuid:venture_id>/stop/", way_views.stop, name="stop"),
    path("ventures/<uuid:venture_id>/resume/", way_views.resume, name="resume"),
    path("ventures/<uuid:venture_id>/approve/<slug:kind>/", way_views.approve, name="approve"),
    path("ventures/<uuid:venture_id>/route/", way_views.route, name="route"),
    path("ventures/<uuid:venture_id>/only/<slug:audience>/", way_views.private, name="private"),
    path("ventures/<uuid:venture_id>/share/", way_views.share, name="share"),
    path("ventures/<uuid:venture_id>/remove/", way_views.remove, name="remove"),
    path("ventures/<uuid:venture_id>/bring-back/", way_views.bring_back, name="bring_back"),
]
