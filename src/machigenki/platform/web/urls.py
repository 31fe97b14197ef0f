"""Addresses of the frame inside a tenant."""

from django.urls import path, re_path

from machigenki.platform.web import views

app_name = "web"
urlpatterns = [
    path("", views.front, name="front"),
    re_path("^language/(?P<code>ja|en)/$", views.set_language, name="language"),
]
