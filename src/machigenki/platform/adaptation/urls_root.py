"""Addresses outside any tenant."""

from django.urls import path

from machigenki.platform.adaptation import views_founding

app_name = "adaptation"
urlpatterns = [
    path("operator/municipalities/new/", views_founding.found, name="found"),
]
