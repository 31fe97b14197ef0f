"""Addresses of plan and actual figures, in a tenant."""

from django.urls import path

from machigenki.platform.monitoring import views

app_name = "monitoring"
urlpatterns = [
    path("monitoring/", views.overview, name="list"),
    path("ventures/<uuid:venture_id>/actuals/", views.detail, name="detail"),
    path("ventures/<uuid:venture_id>/actuals/write/", views.write, name="write"),
    path("ventures/<uuid:venture_id>/actuals/file/", views.file, name="file"),
    path("ventures/<uuid:venture_id>/actuals/empty.xlsx", views.empty, name="empty"),
    path("ventures/<uuid:venture_id>/actuals/actuals.csv", views.download, name="download"),
    path("ventures/<uuid:venture_id>/actuals/monitor.html", views.report, name="report"),
]
