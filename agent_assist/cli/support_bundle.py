"""`agent-assist support-bundle`: what IT needs, without any content of calls."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path

from agent_assist.cli.arguments import Arguments
from agent_assist.cli.doctor import examine
from agent_assist.cli.options import here
from agent_assist.desktop.runtime import own_files
from agent_assist.desktop.runtime.log import redact
from agent_assist.domain.errors import BadInput

LOG_BYTES = 2_000_000
"""Most that is taken of one log file, from its end."""


def run(argv: list[str]) -> int:
    """Write the zip: the doctor's findings, the settings, and the logs, redacted once more."""
    parser = Arguments(prog="agent-assist support-bundle", description="Collect what IT needs.")
    parser.add_argument("--out", required=True, metavar="FILE")
    options = parser.parse_args(argv)
    paths = here()
    try:
        with (
            open(options.out, "wb", opener=own_files.opener) as file,  # Path.open takes no opener
            zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as bundle,
        ):
            own_files.close_to_others(Path(options.out))
            checks = [{name: redact(str(text)) for name, text in check._asdict().items()} for check in examine(paths)]
            bundle.writestr("doctor.json", json.dumps(checks, indent=1, ensure_ascii=False))
            if paths.settings_file.exists():
                bundle.writestr("settings.toml", redact_text(paths.settings_file))
            for log in sorted(paths.log.glob("*.log*")) if paths.log.exists() else []:
                bundle.writestr(f"log/{log.name}", redact_text(log))
    except OSError as exc:
        raise BadInput("The bundle cannot be written there.", "Choose another file.") from exc
    print(f"written {options.out}; it holds no content of calls")
    return 0


def redact_text(path: Path) -> str:
    """Return the end of a text file with everything that looks personal taken out."""
    data = path.read_bytes()[-LOG_BYTES:]
    return "\n".join(redact(line) for line in data.decode("utf-8", "replace").splitlines())
