"""``python -m gjtimeline``."""

from gjtimeline.cli import main

if __name__ == "__main__":
    main()
