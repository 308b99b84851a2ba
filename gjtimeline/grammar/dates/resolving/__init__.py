"""The second pass: a reading and an anchor become EDTF, bounds and TIMEX3.

- ``placing`` and ``counting``: where an expression points when it is said on a certain day
- ``resolution``: what is known where the anchor is known only in part
- ``timex``: TIMEX3 type and value
"""
