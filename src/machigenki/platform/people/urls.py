"""Addresses about people, in a tenant."""

from django.urls import path

from machigenki.platform.people import views

app_name = "people"
urlpatterns = [
    path("people/", views.member_list, name="list"),
    path("people/invite/", views.invite, name="invite"),
    path("people/<uuid:seat>/remove/", views.remove, name="remove"),
    path("invitations/<str:token>/", views.accept, name="accept"),
]
