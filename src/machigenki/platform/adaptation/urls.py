"""Addresses of the settings, in a tenant."""

from django.urls import path

from machigenki.platform.adaptation import views, views_figures, views_papers

app_name = "adaptation"
urlpatterns = [
    path("settings/", views.index, name="index"),
    path("settings/look/", views.look, name="look"),
    path("mark.png", views.mark, name="mark"),
    path("settings/fields/", views.field_list, name="fields"),
    path("settings/fields/new/", views.field_new, name="field-new"),
    path("settings/fields/<uuid:pk>/", views.field_edit, name="field"),
    path("settings/fields/<uuid:pk>/retire/", views.field_retire, name="field-retire"),
    path("settings/fields/answers/<str:kind>.csv", views.answers_csv, name="answers"),
    path("settings/fields/definitions.csv", views.definitions_csv, name="definitions"),
    path("settings/papers/", views_papers.paper_list, name="papers"),
    path("settings/papers/<uuid:pk>/", views_papers.download, name="paper"),
    path("settings/papers/<uuid:pk>/use/", views_papers.use, name="paper-use"),
    path("settings/papers/<str:kind>/shipped/", views_papers.use_shipped, name="paper-shipped"),
    path("settings/papers/<str:kind>.docx", views_papers.shipped, name="shipped"),
    path("settings/routes/", views.route_list, name="routes"),
    path("settings/routes/<str:act>/", views.route_edit, name="route"),
    path("settings/figures/", views_figures.figure_list, name="figures"),
    path("settings/figures/new/", views_figures.figure_new, name="figure-new"),
    path("settings/figures/<uuid:pk>/", views_figures.figure_edit, name="figure"),
    path("settings/figures/<uuid:pk>/drop/", views_figures.figure_drop, name="figure-drop"),
]
