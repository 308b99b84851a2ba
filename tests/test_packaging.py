"""The wheel holds all that the program needs, and the main job runs from it in an empty folder."""

import os
import subprocess
import sys
import zipfile
from email.parser import BytesParser
from importlib.util import find_spec
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
BUILD = [sys.executable, "-m", "pip", "wheel", ".", "--no-deps", "--no-build-isolation", "--quiet", "--wheel-dir"]

pytestmark = pytest.mark.skipif(
    find_spec("hatchling") is None or find_spec("pip") is None,
    reason="the wheel cannot be built without hatchling and pip: pip install hatchling",
)


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    done = subprocess.run([*BUILD, str(folder)], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    (path,) = folder.glob("*.whl")
    return path


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel as an installer unpacks it."""
    folder = tmp_path_factory.mktemp("site-packages")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(folder)
    return folder


def contents(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.mark.parametrize("folder", ["seeds", "data"])
def test_folders_are_inside_byte_for_byte(installed: Path, folder: str) -> None:
    assert contents(installed / "gjtimeline" / folder) == contents(ROOT / folder)


def test_metadata(installed: Path) -> None:
    (info,) = installed.glob("gjtimeline-*.dist-info")
    metadata = BytesParser().parsebytes((info / "METADATA").read_bytes())
    assert metadata["License-Expression"] == "MIT AND CC-BY-SA-4.0"  # the code; the model
    assert (info / "licenses" / "data" / "models" / "en" / "ATTRIBUTION.md").is_file()
    assert metadata["License-File"] == "LICENSE"
    assert (info / "licenses" / "LICENSE").read_bytes() == (ROOT / "LICENSE").read_bytes()
    assert metadata["Requires-Python"] == ">=3.11"
    assert "gjtimeline = gjtimeline.cli:main" in (info / "entry_points.txt").read_text()


def test_nothing_is_missing_and_nothing_is_too_much(installed: Path) -> None:
    assert (installed / "gjtimeline" / "py.typed").is_file()
    assert not (installed / "tests").exists()
    modules = {path.relative_to(ROOT) for path in (ROOT / "gjtimeline").rglob("*.py")}
    packaged = {path.relative_to(installed) for path in (installed / "gjtimeline").rglob("*.py")}
    assert packaged == modules


def test_the_main_job_runs_from_another_folder(installed: Path, tmp_path: Path) -> None:
    env = {**os.environ, "PYTHONPATH": str(installed)}

    def run(*arguments: str) -> str:
        done = subprocess.run(
            [sys.executable, *arguments], cwd=tmp_path, env=env, capture_output=True, encoding="utf-8", check=False
        )
        assert (done.returncode, done.stderr) == (0, "")
        return done.stdout

    assert str(installed) in run("-c", "import gjtimeline; print(gjtimeline.__file__)")
    table = run("-m", "gjtimeline", "timeline")
    assert "5 documents" in table and "29 Jan" in table
    assert "gjtimeline" in run("-m", "gjtimeline", "--version")
    run("-c", "import spacy; spacy.blank('en').add_pipe('gjtimeline_sentences')")
    assert list(tmp_path.iterdir()) == []  # it leaves nothing behind
