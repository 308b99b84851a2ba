"""What the words around say: whether something is a date there, and what they make of it.

- ``place``: tokens where they stand, and the words beside them
- ``common``, ``calendar``, ``words``: what the rules ask of these
- ``modifiers``: a part (``early``), an open end (``since``), an approximation, a postponement
"""
