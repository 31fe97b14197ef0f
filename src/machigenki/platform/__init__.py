"""The Django project: the round table, the ventures, the plans of many municipalities.

It stores what people enter, calls an engine and shows what came back; it computes nothing itself.
"""
