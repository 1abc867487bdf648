"""`agent-assist recorder`: profiles of recorders that are driven over HTTP."""

from __future__ import annotations

from agent_assist.cli.arguments import Arguments, parse
from agent_assist.cli.lines import write_json, write_line
from agent_assist.domain.errors import BadInput


def run(argv: list[str]) -> int:
    """Check a profile, or list those that ship; 0 usable, 1 it has faults, 2 no readable file."""
    parser = Arguments(prog="agent-assist recorder", description="Profiles of recorders that are driven over HTTP.")
    doing = parser.add_subparsers(dest="do", required=True, metavar="DO")
    check = doing.add_parser("check-profile", help="look for faults in a profile", description="Look for faults.")
    check.add_argument("file", metavar="FILE", help="a profile, or the name of one that ships with the program")
    check.add_argument("--json", action="store_true", dest="as_json", help='{"faults", "doubts"}')
    doing.add_parser("profiles", help="those that ship with the program", description="Names of what ships.")
    options = parse(parser, argv)
    if isinstance(options, int):
        return options
    from agent_assist.telephony.recorder.http import profile as profiles

    if options.do == "profiles":
        for name in profiles.shipped():
            one = profiles.load(name)
            write_line(f"{name}: {one.title}, {one.tried}")
        return 0
    return _check(options.file, as_json=options.as_json)


def _check(name: str, *, as_json: bool) -> int:
    from agent_assist.telephony.recorder.http import profile as profiles

    shipped = name in profiles.shipped()
    data = profiles.shipped_file(name).read_bytes() if shipped else profiles.house_file(name)
    faults: list[str] = []
    doubts: list[str] = []
    try:
        profile = profiles.decoded(data)
    except BadInput as error:
        faults.append(error.title.removeprefix("The recorder profile: ").rstrip("."))
    else:
        faults += profiles.faults(profile)
        doubts += profiles.doubts(profile)
    if as_json:
        write_json({"faults": faults, "doubts": doubts})
    else:
        for word, lines in (("fault", faults), ("doubt", doubts)):
            for line in lines:
                write_line(f"{word}: {line}")
    return 1 if faults else 0
