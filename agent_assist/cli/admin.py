"""`agent-assist admin`: people, devices, published rows, log and erasures of the server, on its database."""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from agent_assist.cli.admin_charts import AS_STORED, CHARTS, add_charts
from agent_assist.cli.admin_copies import COPIES, add_copies
from agent_assist.cli.admin_evidence import EVIDENCE, add_evidence
from agent_assist.cli.admin_keeping import KEEPING, add_keeping
from agent_assist.cli.admin_profile import PROFILE, add_profile, profile
from agent_assist.cli.admin_requests import REQUESTS, add_requests
from agent_assist.cli.admin_sampling import SAMPLING, add_sampling
from agent_assist.cli.admin_vouchers import VOUCHERS, add_vouchers
from agent_assist.cli.arguments import Arguments
from agent_assist.cli.given_secret import warn_of_password
from agent_assist.cli.serve import data_folder, trust_of_file
from agent_assist.domain.clock import utc_of
from agent_assist.domain.errors import AssistError, BadInput, ConditionError

if TYPE_CHECKING:
    import argparse

    from agent_assist.policy.publishing import SignedOrder
    from agent_assist.policy.trust import Trust
    from agent_assist.server.clock import Clock
    from agent_assist.server.db.database import Database

_PASSWORD_BYTES = 1024
_FILE_BYTES = 2 * 1024 * 1024
_MOMENT = "_at_ms"
"""How the name of a moment ends; milliseconds since 1970 UTC."""


def run(argv: Sequence[str]) -> int:
    """Run the command; returns its exit code: 0 done, 1 the answer is no, 2 bad input, 3 the world is at fault."""
    arguments = _parser().parse_args(argv)
    if arguments.command == PROFILE:
        return _on_a_pack(arguments)
    # The server's libraries take most of a second to import; --help does without them.
    from agent_assist.server.app import Settings, open_house
    from agent_assist.server.clock import SystemClock

    clock = SystemClock()
    try:
        folder = arguments.data or data_folder()
        settings = Settings(arguments.database, "", 0, folder, signing_key=arguments.signing_key)
        if arguments.command in COPIES:
            answer = COPIES[arguments.command](settings, clock, arguments)
        else:
            database = open_house(settings, clock)
            try:
                answer = _COMMANDS[arguments.command](database, clock, arguments)
            finally:
                database.close()
    except AssistError as error:
        print(error.line(), file=sys.stderr)
        return 3 if isinstance(error, ConditionError) else 2
    print(json.dumps(answer, ensure_ascii=False) if arguments.json else _plain(answer))
    warn_of_password(arguments.database)
    return 1 if isinstance(answer, dict) and answer.get(AS_STORED) is False else 0


def _on_a_pack(arguments: argparse.Namespace) -> int:
    """Run the one verb that is about a pack's folder and opens no database; returns its exit code."""
    try:
        return profile(arguments)
    except AssistError as error:
        print(error.line(), file=sys.stderr)
        return 3 if isinstance(error, ConditionError) else 2


def _add_user(database: Database, clock: Clock, arguments: argparse.Namespace) -> object:
    from agent_assist.server.services.accounts import Accounts

    password = _password() if arguments.password_stdin else None
    Accounts(database, clock).add(arguments.id, arguments.name, arguments.role, password)
    return {"id": arguments.id, "role": arguments.role, "password": password is not None}


def _users(database: Database, clock: Clock, _arguments: argparse.Namespace) -> list[dict[str, object]]:
    from agent_assist.server.services.accounts import Accounts
    from agent_assist.server.services.sharing import Sharing

    teams = Sharing(database, clock).teams()
    return [
        {
            "id": row.id,
            "name": row.name,
            "role": row.role,
            "disabled": disabled,
            "sessions": sessions,
            "team": teams.get(row.id, ""),
        }
        for row, disabled, sessions in Accounts(database, clock).every()
    ]


def _change_user(database: Database, clock: Clock, arguments: argparse.Namespace) -> object:
    from agent_assist.server.services.accounts import Accounts
    from agent_assist.server.services.sharing import Sharing

    accounts, user = Accounts(database, clock), arguments.user
    if arguments.command == "disable-user":
        accounts.disable(user)
    elif arguments.command == "enable-user":
        accounts.enable(user)
    elif arguments.command == "set-role":
        accounts.set_role(user, arguments.role)
    elif arguments.command == "set-team":
        Sharing(database, clock).set_team(user, arguments.team)
    else:
        return {"id": user, "ended": accounts.end_sessions(user)}
    return next(row for row in _users(database, clock, arguments) if row["id"] == user)


def _enrol_code(database: Database, clock: Clock, arguments: argparse.Namespace) -> object:
    from agent_assist.domain.web_address import private_address
    from agent_assist.protocol.enrol_link import link_of
    from agent_assist.server.services.enrolment import Enrolment

    address = private_address(arguments.server, "The server's address") if arguments.server else ""
    code, ends = Enrolment(database, clock).create_code(arguments.agent)
    made = {"agent": arguments.agent, "code": code, "expires_at_ms": ends}
    if arguments.server:
        made["link"] = link_of(address, code)
    return made


def _revoke(database: Database, clock: Clock, arguments: argparse.Namespace) -> object:
    from agent_assist.server.services.enrolment import Enrolment

    Enrolment(database, clock).revoke(arguments.device)
    return {"device": arguments.device, "revoked": True}


def _devices(database: Database, clock: Clock, _arguments: argparse.Namespace) -> object:
    from agent_assist.server.services.enrolment import Enrolment

    return [
        {
            "device": row.id,
            "agent": row.agent,
            "name": row.name,
            "enrolled_at_ms": row.enrolled_at_ms,
            "revoked_at_ms": row.revoked_at_ms,
            "forked_at_ms": row.forked_at_ms,
            "events": row.watermark,
        }
        for row in Enrolment(database, clock).every()
    ]


def _publish(database: Database, _clock: Clock, arguments: argparse.Namespace) -> object:
    from agent_assist.server.services.feed import Feed

    if arguments.kind == "pack":
        raise BadInput("A policy pack is published from its folder.", "Use `agent-assist admin publish-pack DIR`.")
    pos = Feed(database).publish(arguments.kind, arguments.id, _body(arguments.file))
    return {"kind": arguments.kind, "id": arguments.id, "pos": pos}


def _publish_pack(database: Database, clock: Clock, arguments: argparse.Namespace) -> object:
    from agent_assist.policy.pack import Pack
    from agent_assist.policy.pack_files import read_contents
    from agent_assist.policy.spoken import drafts
    from agent_assist.server.services.packs import Packs, read_day

    trust = trust_of_file(arguments.pack_trust)
    effective = read_day(arguments.effective) if arguments.effective else None
    contents = read_contents(arguments.folder)
    ordered = None
    if arguments.key:
        ordered = _order(contents, arguments, clock.now_ms(), trust)
        effective = ordered.order.effective
    answer = Packs(database, clock, trust).put(contents, effective, ordered)
    told = {"id": answer.id, "version": answer.version, "row": answer.row, "effective": answer.effective}
    return {**told, "ordered": ordered is not None, "drafts": drafts(Pack(contents, answer.id))}


def _order(contents: Mapping[str, bytes], arguments: argparse.Namespace, now_ms: int, trust: Trust) -> SignedOrder:
    from agent_assist.cli.policy_keys import order_of
    from agent_assist.policy.pack import Pack
    from agent_assist.policy.pack_files import read_bytes
    from agent_assist.policy.publishing import SignedOrder, check_order, sign_order
    from agent_assist.policy.reviewer_key import read_private_key
    from agent_assist.policy.succession import succeeded

    order = order_of(Pack(contents, str(arguments.folder)), arguments, now_ms)
    key, signature = sign_order(order, read_private_key(read_bytes(arguments.key)))
    check_order(order, key, signature, succeeded(contents, trust), now_ms)
    return SignedOrder(order, key, signature)


_COMMANDS = {
    "add-user": _add_user,
    "users": _users,
    **dict.fromkeys(("disable-user", "enable-user", "end-sessions", "set-role", "set-team"), _change_user),
    "enrol-code": _enrol_code,
    "revoke-device": _revoke,
    "devices": _devices,
    "publish": _publish,
    "publish-pack": _publish_pack,
    **CHARTS,
    **EVIDENCE,
    **KEEPING,
    **VOUCHERS,
    **REQUESTS,
    **SAMPLING,
}


def _password() -> str:
    raw = sys.stdin.buffer.readline(_PASSWORD_BYTES + 1)
    try:
        text = raw.decode().rstrip("\r\n")
    except UnicodeDecodeError as exc:
        raise BadInput("The password is not UTF-8.", "Send it as one line of UTF-8.") from exc
    if len(raw) > _PASSWORD_BYTES:
        raise BadInput("The password is too long.", "Send it as one line.")
    return text


def _body(path: Path) -> dict[str, object]:
    try:
        with path.open("rb") as stream:
            raw = stream.read(_FILE_BYTES + 1)
        value = json.loads(raw) if len(raw) <= _FILE_BYTES else None
    except (OSError, ValueError, RecursionError) as exc:
        raise BadInput("The file cannot be read as JSON.", "Give a file with one JSON object.") from exc
    if not isinstance(value, dict):
        raise BadInput("The file does not hold one JSON object of at most 2 MB.", "Give a file with one JSON object.")
    return value


def _plain(answer: object) -> str:
    rows = answer if isinstance(answer, list) else [answer]
    return "\n".join(
        "  ".join(_told(str(name), value) for name, value in row.items()) for row in rows if isinstance(row, dict)
    )


def _told(name: str, value: object) -> str:
    """Say one value to a person: moments as local time; `--json` has them in milliseconds."""
    if not name.endswith(_MOMENT):
        return f"{name}={_word(value)}"
    at = utc_of(value).astimezone() if isinstance(value, int) else None
    return f"{name.removesuffix(_MOMENT)}={at.isoformat(' ', 'minutes') if at is not None else 'no'}"


def _word(value: object) -> str:
    return " ".join(map(str, value)) if isinstance(value, list) else str(value)


def _parser() -> Arguments:
    shared = Arguments(add_help=False)
    shared.add_argument("--database", metavar="URL", default="", help="as given to serve")
    shared.add_argument("--data", metavar="DIR", type=Path, help="as given to serve")
    shared.add_argument("--signing-key", metavar="FILE", type=Path, help="as given to serve")
    shared.add_json()
    parser = Arguments(prog="agent-assist admin", description="People, devices and published rows of the server.")
    verbs = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    add = verbs.add_parser("add-user", parents=[shared], help="make a person known, or set a new password")
    add.add_argument("--id", required=True)
    add.add_argument("--name", required=True)
    add.add_argument("--role", required=True, choices=("agent", "supervisor"))
    add.add_flag("--password-stdin", "read the password from standard input")
    verbs.add_parser("users", parents=[shared], help="list people, and how many sessions each has")
    for name, words in (
        ("disable-user", "let a person sign in no more, and end their sessions"),
        ("enable-user", "let a person sign in again"),
        ("end-sessions", "end all sessions of a person"),
        ("set-role", "give a person another role, and end their sessions"),
        ("set-team", "put a person into a team, by which supervisors find contacts"),
    ):
        verbs.add_parser(name, parents=[shared], help=words).add_argument("user", metavar="ID")
    verbs.choices["set-role"].add_argument("--role", required=True, choices=("agent", "supervisor"))
    verbs.choices["set-team"].add_argument("--team", required=True, metavar="NAME", help="empty for no team")
    code = verbs.add_parser("enrol-code", parents=[shared], help="make a one-time code for a device")
    code.add_argument("--agent", required=True, metavar="ID")
    code.add_argument("--server", metavar="URL", help="the server's address as desktops reach it: makes a link, too")
    revoke = verbs.add_parser("revoke-device", parents=[shared], help="take a device's access away")
    revoke.add_argument("device", metavar="ID")
    verbs.add_parser("devices", parents=[shared], help="list devices and where their chains stand")
    publish = verbs.add_parser("publish", parents=[shared], help="give every device a script or setting")
    publish.add_argument("kind", choices=("script", "setting", "pack"))
    publish.add_argument("id", metavar="ID")
    publish.add_argument("file", metavar="FILE", type=Path)
    pack = verbs.add_parser("publish-pack", parents=[shared], help="give every device a signed policy pack")
    pack.add_argument("folder", metavar="DIR", type=Path)
    pack.add_argument("--effective", metavar="DATE", help="first day of use; the manifest's if left out")
    pack.add_argument("--pack-trust", metavar="FILE", type=Path, help="as given to serve")
    pack.add_argument("--key", metavar="FILE", type=Path, help="a trusted reviewer's key, signs the order")
    pack.add_repeated("--take-back", "DIGEST", "a newer pack to take back")
    pack.add_argument("--fresh-until", metavar="DATE", help="desktops ask for a newer order after it; 180 days")
    add_charts(verbs, shared)
    add_evidence(verbs, shared)
    add_keeping(verbs, shared)
    add_vouchers(verbs, shared)
    add_requests(verbs, shared)
    add_sampling(verbs, shared)
    add_copies(verbs, shared)
    add_profile(verbs)
    return parser
