"""Addresses of plans, in a tenant."""

from django.urls import path

from machigenki.platform.plans.views import open_pages, results, write

app_name = "plans"
urlpatterns = [
    path("plans/", write.plan_list, name="list"),
    path("plans/measures/", write.measures, name="measures"),
    path("plans/new/", write.new, name="new"),
    path("plans/compare/", results.compare, name="compare"),
    path("plans/<uuid:plan_id>/", write.detail, name="detail"),
    path("plans/<uuid:plan_id>/edit/", write.edit, name="edit"),
    path("plans/<uuid:plan_id>/history/", write.history, name="history"),
    path("plans/<uuid:plan_id>/restore/<int:number>/", write.restore, name="restore"),
    path("plans/<uuid:plan_id>/remove/", write.remove, name="remove"),
    path("plans/<uuid:plan_id>/bring-back/", write.bring_back, name="bring_back"),
    path("plans/<uuid:plan_id>/run/", write.run, name="run"),
    path("plans/<uuid:plan_id>/progress/", write.progress, name="progress"),
    path("plans/<uuid:plan_id>/cancel/", write.cancel, name="cancel"),
    path("plans/results/<uuid:result_id>/", results.result, name="result"),
    path("plans/results/<uuid:result_id>/files/<str:name>", results.download, name="file"),
    path("plans/results/<uuid:result_id>/links/", results.links, name="links"),
    path("plans/results/<uuid:result_id>/publish/", results.publish, name="publish"),
    path("plans/results/<uuid:result_id>/unpublish/", results.unpublish, name="unpublish"),
    path("plans/links/<uuid:link_id>/withdraw/", results.withdraw, name="withdraw"),
    path("shared-plans/<str:token>/", open_pages.shared, name="shared"),
    path("open-plans/", open_pages.open_list, name="open"),
    path("open-plans/<uuid:result_id>/", open_pages.open_result, name="open_result"),
]
