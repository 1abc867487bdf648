"""The profile of one recorder product: which requests command it, which one reads it back, and what that means."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Annotated, Final, Literal

import msgspec

from agent_assist.domain.errors import BadInput
from agent_assist.domain.web_address import private_address
from agent_assist.resources import files, tables
from agent_assist.telephony.recorder.http.template import CALL_ID, ITEM, filled, placeholders, texts

SIZE_LIMIT: Final = 65_536
"""Longest profile in bytes."""
VALUE_LENGTH: Final = 200
"""Longest value of the house, and longest call id, in characters."""
NOT_TRIED: Final = "not tried against the vendor"
Text = Annotated[str, msgspec.Meta(min_length=1, max_length=2_000)]
Command = Literal["start", "pause", "resume", "stop"]
"""What a profile can tell its recorder."""
Pattern = Annotated[str, msgspec.Meta(min_length=1, max_length=200)]
Name = Annotated[str, msgspec.Meta(pattern=r"^[a-z][a-z0-9_]{0,39}\Z")]
HeaderName = Annotated[str, msgspec.Meta(pattern=r"^[A-Za-z][A-Za-z0-9-]{0,60}\Z")]
PathText = Annotated[str, msgspec.Meta(pattern=r"^/[!-~]{0,500}\Z")]
Place = Annotated[str, msgspec.Meta(pattern=r"^(\*|[A-Za-z0-9_-]{1,80})(\.(\*|[A-Za-z0-9_-]{1,80})){0,9}\Z")]
_OWN_HEADERS: Final = frozenset({"host", "authorization", "content-length", "content-type", "transfer-encoding"})


class Request(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One request. `json` or `form` is its body; neither means none."""

    method: Literal["GET", "POST", "PUT", "PATCH", "DELETE"]
    path: PathText
    json: dict[str, object] | None = None
    form: dict[str, str] | None = None
    headers: dict[HeaderName, Text] = {}


class ReadBack(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """How the recorder is asked what it does, and what its words mean.

    `value` is where the state stands in the answer; `newest` names the time stamp where the list is a history;
    `none` is what an empty list means; `same` are places whose text must be as given, so that the answer is about this
    call.
    """

    path: PathText
    value: Place
    states: dict[Text, Literal["recording", "paused", "off"]]
    newest: str = ""
    none: Literal["", "off"] = ""
    same: dict[Place, Text] = {}
    headers: dict[HeaderName, Text] = {}


class Finished(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Where the finished recordings of a call are, for the audit: a list, and the audio of each entry as WAV.

    `value` is where the entries' ids stand in the list's answer; `{item}` stands for one of them in `audio`.
    """

    path: PathText
    value: Place
    audio: PathText


class Auth(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """How the desktop shows who it is. The secret `recorder-http` comes from the keyring.

    bearer: the secret is the token. basic: `USER:PASSWORD`. header: the secret stands in the named header. oauth2:
    `CLIENT_ID:CLIENT_SECRET`, exchanged at `token_address` + `token_path`. aws_sigv4: `KEY_ID:SECRET_KEY`, or with a
    third part `:SESSION_TOKEN`.
    """

    kind: Literal["bearer", "basic", "header", "oauth2", "aws_sigv4"]
    header: str = ""
    token_address: str = ""
    token_path: str = ""
    form: dict[str, str] = {}
    service: str = ""
    region: str = ""


class Profile(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One product as its profile describes it; docs/recorders.md says what each field means."""

    name: Name
    title: Annotated[str, msgspec.Meta(min_length=1, max_length=80)]
    tried: Annotated[str, msgspec.Meta(min_length=1, max_length=200)]
    source: list[Text]
    notes: list[Text] = []
    address: Text
    values: dict[Name, Pattern] = {}
    call_id: Pattern = r"[A-Za-z0-9][A-Za-z0-9_.:@-]*"
    look_ms: Annotated[int, msgspec.Meta(ge=100, le=600)] = 500
    grace_ms: Annotated[int, msgspec.Meta(ge=0, le=5_000)] = 1_000
    auth: Auth
    commands: dict[Command, Request]
    read_back: ReadBack | None = None
    finished: Finished | None = None


def load(name: str) -> Profile:
    """Return a profile that ships with the program, or the one of a house by its path.

    Raises:
        BadInput: there is none, it cannot be read, or it has a fault; says which.
    """
    if re.fullmatch(r"[a-z][a-z0-9_]{0,39}", name):
        place = shipped_file(name)
        if not place.is_file():
            raise BadInput("There is no such recorder profile.", f"Use {', '.join(shipped())}, or a path to a file.")
        return parsed(place.read_bytes())
    return parsed(house_file(name))


def house_file(name: str) -> bytes:
    """Return the bytes of a house's profile. What is no plain file, such as a device, would have no end.

    Raises:
        BadInput: it cannot be read, or is longer than SIZE_LIMIT bytes.
    """
    try:
        path = Path(name)
        if not path.is_file():
            raise FileNotFoundError(name)
        with path.open("rb") as file:
            data = file.read(SIZE_LIMIT + 1)
    except (OSError, ValueError) as exc:
        raise BadInput(
            "The recorder profile cannot be read.", "Give the path of a TOML file; check its rights."
        ) from exc
    if len(data) > SIZE_LIMIT:
        raise BadInput(f"The recorder profile is larger than {SIZE_LIMIT} bytes.", "Check that it is the right file.")
    return data


def shipped_file(name: str) -> Traversable:
    """Return where a profile of this name would ship."""
    return files() / "recorders" / f"{name}.toml"


def shipped() -> list[str]:
    """Return the names of the profiles that ship with the program."""
    return tables("recorders")


def parsed(data: bytes) -> Profile:
    """Return a profile without faults.

    Raises:
        BadInput: no profile, or the first fault that `faults` finds.
    """
    profile = decoded(data)
    for fault in faults(profile):
        raise BadInput(f"The recorder profile: {fault}.", "Run agent-assist recorder check-profile FILE.")
    return profile


def decoded(data: bytes) -> Profile:
    """Return a profile as it is written, faults and all.

    Raises:
        BadInput: no TOML, or an unknown or badly typed name; says which, and repeats no value.
    """
    try:
        return msgspec.toml.decode(data.decode("utf-8"), type=Profile)
    except (UnicodeDecodeError, msgspec.DecodeError, RecursionError) as exc:
        why = re.sub(r"'[^']*'", "'…'", str(exc).replace("\n", " "))[:200].rstrip(".")
        raise BadInput(f"The recorder profile: {why}.", "Run agent-assist recorder check-profile FILE.") from exc


def faults(profile: Profile) -> Iterator[str]:
    """Yield everything because of which a profile cannot be used."""
    try:
        audio = (profile.finished.audio,) if profile.finished is not None else ()
        used = {name for text in (*_templates(profile), *audio) for name in placeholders(text)}
        where = {name for text in _address_templates(profile) for name in placeholders(text)}
    except BadInput as error:
        yield error.title.rstrip(".")
        return
    declared = {f"value.{name}" for name in profile.values}
    yield from (f"{name} is used and not declared under [values]" for name in sorted(used - declared - {CALL_ID, ITEM}))
    yield from (f"{name} is declared and never used" for name in sorted(declared - used))
    if CALL_ID in where:
        yield "an address must not depend on the call"
    for pattern in (profile.call_id, *profile.values.values()):
        try:
            re.compile(pattern)
        except re.error:
            yield "a pattern is no regular expression"
    yield from _request_faults(profile)
    yield from _finished_faults(profile)
    yield from _auth_faults(profile.auth)
    if not profile.source:
        yield "source is empty: name the pages it was written from"


def _request_faults(profile: Profile) -> Iterator[str]:
    if not profile.commands:
        yield "it has no commands"
    for name, request in profile.commands.items():
        if request.method == "GET":
            yield f"{name} is a GET, which must change nothing"
        if request.json is not None and request.form is not None:
            yield f"{name} has two bodies"
        if CALL_ID not in {p for text in _of_request(request) for p in placeholders(text)}:
            yield f"{name} does not name the call"
    back = profile.read_back
    headers = [h for r in profile.commands.values() for h in r.headers] + list(back.headers if back else ())
    yield from (f"the header {name} is set by the program" for name in headers if name.lower() in _OWN_HEADERS)
    if back is not None:
        yield from _read_back_faults(back)


def _finished_faults(profile: Profile) -> Iterator[str]:
    finished = profile.finished
    elsewhere = {name for text in _templates(profile) for name in placeholders(text)}
    if ITEM in elsewhere:
        yield "{item} stands elsewhere than in finished.audio"
    if finished is not None:
        if CALL_ID not in set(placeholders(finished.path)):
            yield "finished.path does not name the call"
        if ITEM not in set(placeholders(finished.audio)):
            yield "finished.audio does not name the recording"


def _read_back_faults(back: ReadBack) -> Iterator[str]:
    if not back.states:
        yield "the read-back has no states"
    if CALL_ID not in {p for text in (back.path, *back.same.values()) for p in placeholders(text)}:
        yield "the read-back does not name the call"
    if back.newest and back.value.count("*") != 1:
        yield "newest needs exactly one * in value"
    if back.none and "*" not in back.value:
        yield "none needs a * in value"


def _auth_faults(auth: Auth) -> Iterator[str]:
    needed: dict[str, tuple[str, ...]] = {
        "header": ("header",),
        "oauth2": ("token_address", "token_path"),
        "aws_sigv4": ("service", "region"),
    }
    own = needed.get(auth.kind, ())
    for field in ("header", "token_address", "token_path", "service", "region"):
        if bool(getattr(auth, field)) != (field in own):
            yield f"auth.{field} is {'missing' if field in own else 'not for ' + auth.kind}"
    if auth.form and auth.kind != "oauth2":
        yield f"auth.form is not for {auth.kind}"
    if auth.header and re.fullmatch(r"[A-Za-z][A-Za-z0-9-]{0,60}", auth.header) is None:
        yield "auth.header is no header's name"
    if auth.token_path and re.fullmatch(r"/[!-~]*", auth.token_path) is None:
        yield "auth.token_path does not begin with /"


def doubts(profile: Profile) -> Iterator[str]:
    """Yield what works and yet should be known before the profile is used."""
    if profile.tried == NOT_TRIED:
        yield NOT_TRIED
    meant = set(profile.read_back.states.values()) if profile.read_back else set()
    if not profile.read_back:
        yield "no read-back: every command stays unconfirmed until a person says what the recorder does"
    elif "paused" not in meant and "pause" in profile.commands:
        yield "the read-back cannot show a pause"
    if "stop" not in profile.commands:
        yield "no stop: a stop is sent as a pause"
    if "pause" in profile.commands and "resume" not in profile.commands:
        yield "no resume: after a pause a start is sent"
    if profile.read_back and not profile.read_back.same:
        yield "the answer is not checked for being about this call"


def checked_values(profile: Profile, given: Mapping[str, str]) -> dict[str, str]:
    """Return the house's values under their placeholders' names.

    Raises:
        BadInput: one is missing, unknown, or not of its pattern.
    """
    if odd := set(given) ^ set(profile.values):
        raise BadInput("The recorder settings don't match its profile.", f"Set recorder.values: {sorted(odd)}.")
    for name, value in given.items():
        if not _fits(profile.values[name], value):
            raise BadInput(f"recorder.values.{name} is not of its form.", "See the profile's [values].")
    return {f"value.{name}": value for name, value in given.items()}


def fits_call(profile: Profile, call_id: str) -> bool:
    """Tell whether a call id is one of this product; others are never sent."""
    return _fits(profile.call_id, call_id)


def address_of(text: str, known: Mapping[str, str]) -> str:
    """Return an address filled and checked.

    Raises:
        BadInput: no address, or neither https nor on this machine.
    """
    return private_address(filled(text, known), "The recorder's address")


def _fits(pattern: str, value: str) -> bool:
    plain = 0 < len(value) <= VALUE_LENGTH and value.isascii() and value.isprintable() and value.strip(".") != ""
    return plain and re.fullmatch(pattern, value) is not None


def _of_request(request: Request) -> Iterator[str]:
    yield request.path
    yield from texts(request.json)
    yield from texts(request.form)
    yield from request.headers.values()


def _address_templates(profile: Profile) -> Iterator[str]:
    yield from (profile.address, profile.auth.token_address, profile.auth.region, *profile.auth.form.values())


def _templates(profile: Profile) -> Iterator[str]:
    yield from _address_templates(profile)
    for request in profile.commands.values():
        yield from _of_request(request)
    if profile.read_back is not None:
        yield profile.read_back.path
        yield from profile.read_back.same.values()
        yield from profile.read_back.headers.values()
    if profile.finished is not None:
        yield profile.finished.path
