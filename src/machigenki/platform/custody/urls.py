"""Addresses about the keeping of data, in a tenant."""

from django.urls import path

from machigenki.platform.custody import views

app_name = "custody"
urlpatterns = [
    path("data/", views.index, name="index"),
    path("data/export/", views.export, name="export"),
    path("data/export/<uuid:pk>.zip", views.download, name="download"),
    path("data/deleted/", views.discarded, name="discarded"),
    path("data/deleted/<uuid:pk>/restore/", views.restore, name="restore"),
]
