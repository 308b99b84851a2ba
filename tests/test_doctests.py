"""The examples in docstrings are true."""

import doctest
import pkgutil
from importlib import import_module

import pytest

import gjtimeline

MODULES = sorted(
    module.name
    for module in pkgutil.walk_packages(gjtimeline.__path__, "gjtimeline.")
    if not module.name.endswith("__main__")  # importing it runs the program
)


@pytest.mark.parametrize("name", MODULES)
def test_docstrings(name: str) -> None:
    result = doctest.testmod(import_module(name))
    assert result.failed == 0
