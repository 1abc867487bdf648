"""`python -m translations`: brings the .ts files up to date with the program, then compiles them.

New sentences come in as unfinished, gone ones leave, finished ones stay. `dev.py fix` runs it. Exit code 1 while a
sentence waits for its translation; each is named.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

from translations import source_file
from translations.notes import note
from translations.sentences import ROOT, counted, sentences

FOLDER = Path(__file__).resolve().parent
COMPILED = ROOT / "resources" / "translations"
LANGUAGES = ("es", "de", "fr", "ar")


def source_of(language: str) -> Path:
    """Return the .ts file of a language."""
    return FOLDER / f"agent_assist_{language}.ts"


def compiled_of(language: str) -> Path:
    """Return the .qm file of a language, as the program loads it."""
    return COMPILED / f"agent_assist_{language}.qm"


def compile_into(language: str, compiled: Path) -> None:
    """Make the .qm file of a language.

    Raises:
        FileNotFoundError: pyside6-lrelease is neither beside this Python nor on the path.
        subprocess.CalledProcessError: it failed.
    """
    beside = Path(sys.executable).parent
    program = shutil.which("pyside6-lrelease", path=str(beside)) or shutil.which("pyside6-lrelease")
    if program is None:
        raise FileNotFoundError("pyside6-lrelease")
    command = [program, "-silent", "-nounfinished", str(source_of(language)), "-qm", str(compiled)]
    subprocess.run(command, check=True, capture_output=True, timeout=60)


def main() -> int:
    """Update and compile every language."""
    said = {sentence: note(sentence, module) for sentence, module in sentences().items()}
    forms = counted()
    COMPILED.mkdir(parents=True, exist_ok=True)
    missing = 0
    for language in LANGUAGES:
        path = source_of(language)
        waiting = source_file.write(path, language, said, source_file.read_forms(path), forms)
        compile_into(language, compiled_of(language))
        missing += len(waiting)
        for sentence in waiting:
            print(f"{path.name}: not translated: {sentence}")
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(main())
