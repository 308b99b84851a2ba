"""``python -m gjtimeline``."""

from gjtimeline.cli import main

main()
