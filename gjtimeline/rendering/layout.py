"""How much room a rendering has."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Layout:
    """Width in terminal columns (``None``: the format's own default) and whether to use terminal colors."""

    width: int | None = None
    color: bool = False
