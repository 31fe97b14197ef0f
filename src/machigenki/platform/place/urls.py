"""Addresses of the region's page."""

from django.urls import path

from machigenki.platform.place import views

app_name = "place"
urlpatterns = [path("region/", views.region, name="region")]
