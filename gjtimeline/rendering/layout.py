"""How much room a rendering has, and what is printed there as text."""

from collections.abc import Callable
from dataclasses import dataclass
from io import StringIO

from rich.console import Console

_DEFAULT_WIDTH = 100


@dataclass(frozen=True)
class Layout:
    """Width in terminal columns (``None``: the format's own default) and whether to use terminal colors."""

    width: int | None = None
    color: bool = False


def printed(show: Callable[[Console], None], layout: Layout) -> str:
    """What ``show`` prints, as text; with ANSI colors if the layout has color. The environment is not consulted."""
    out = StringIO()
    show(
        Console(
            file=out,
            width=layout.width or _DEFAULT_WIDTH,
            force_terminal=layout.color,
            color_system="standard" if layout.color else None,
            no_color=not layout.color,
            legacy_windows=False,
            _environ={},
        )
    )
    return "".join(f"{line.rstrip()}\n" for line in out.getvalue().splitlines())
