"""Settings of a desktop: one TOML file that IT or the user writes. No secret is ever in it."""

from __future__ import annotations

import codecs
from pathlib import Path
from typing import Annotated, Literal

import msgspec

from agent_assist.domain.errors import SettingsUnreadable

_ADVICE = "Correct the settings file, or delete it to use the defaults; docs/settings.md describes each setting."
SIZE_LIMIT = 65_536
"""Longest settings file in bytes."""
Port = Annotated[int, msgspec.Meta(ge=1, le=65_535)]
PlaceCode = Annotated[
    str,
    msgspec.Meta(pattern=r"^[A-Z]{2}(-[A-Z0-9]{1,3})?\Z", description="a place such as DE or US-TX"),
]
Origin = Annotated[
    str,
    msgspec.Meta(
        pattern=r"^(https://[a-z0-9.-]{1,200}|http://(localhost|127\.0\.0\.1))(:[0-9]{1,5})?\Z",
        description="an address such as https://phone.example or http://localhost:8080, without a path",
    ),
]
"""Of a web page, exactly as browsers write it; without https only a page of this machine."""
Short = Annotated[str, msgspec.Meta(max_length=200)]
Name = Annotated[
    str, msgspec.Meta(pattern=r"^[!-~]{0,80}\Z", description="at most 80 visible ASCII characters, no blanks")
]
"""A name in another program's configuration: visible ASCII, no blanks."""


GlobalKey = Annotated[
    str,
    msgspec.Meta(
        pattern=r"^\Z|^(?!Ctrl\+Alt\+F)(Ctrl\+(Alt\+)?Shift|Ctrl\+Alt|Alt\+Shift)\+([A-Z0-9]|F([1-9]|1[01]))\Z",
        description="empty, or keys such as Ctrl+Shift+F9: two or three of Ctrl, Alt and Shift in this order,"
        " then A to Z, 0 to 9 or F1 to F11; not Ctrl+Alt with an F key, which changes the console on Linux",
    ),
]
"""Never one that people type with: at least two keys are held. F12 is kept by Windows for debuggers."""


class SoftphoneSettings(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Which softphone is heard. `handoff` listens for `agent-assist call-event`, and always does beside the others.

    `user` is the name of the manager user and `extension` the agent's endpoint, for `asterisk_ami`; or the account that
    subscribes and the extension that is watched, for `sip_dialog`. `encrypted` puts `asterisk_ami` into TLS, and
    `authority` is a PEM file whose certificates are then trusted instead of the system's.
    """

    kind: Literal["handoff", "baresip", "replay", "asterisk_ami", "sip_dialog"] = "handoff"
    host: Short = "127.0.0.1"
    port: Port = 4444
    capture: str = ""
    user: Name = ""
    extension: Name = ""
    encrypted: bool = False
    authority: str = ""

    def __post_init__(self) -> None:
        """Refuse what cannot work, in words that name the setting."""
        if self.kind in {"asterisk_ami", "sip_dialog"} and not (self.user and self.extension):
            raise ValueError(f"softphone.user and softphone.extension are needed with {self.kind}")


class RecorderSettings(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Which recorder is driven.

    `folder` is where it writes its recordings, as seen from this machine; `confirm_ms` is how long the confirmation of
    a command is looked for before the light says unconfirmed; `user` is the name of the manager user of `asterisk_ami`.
    `encrypted` and `authority` are for `asterisk_ami` too, as for the softphone. `address` is of Asterisk's REST
    interface; `profile` and `values` are for recorders over HTTP.
    """

    kind: Literal["none", "rtpengine", "asterisk_ami", "asterisk_ari", "freeswitch", "http", "baresip", "manual"] = (
        "none"
    )
    confirm_ms: Annotated[int, msgspec.Meta(ge=500, le=10_000)] = 2_000
    host: Short = "127.0.0.1"
    port: Port = 22_222
    cli_port: Port | None = None
    folder: str = ""
    user: Name = ""
    encrypted: bool = False
    authority: str = ""
    address: Short = ""
    profile: Short = ""
    values: dict[Annotated[str, msgspec.Meta(max_length=40)], Short] = {}

    def __post_init__(self) -> None:
        """Refuse what cannot work, in words that name the setting."""
        if self.kind == "asterisk_ami" and not self.user:
            raise ValueError("recorder.user is needed with asterisk_ami")


class WebHookSettings(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Where browser phones send their calls: a port of loopback, 0 for none, and the pages that may."""

    port: Annotated[int, msgspec.Meta(ge=0, le=65_535)] = 0
    origins: list[Origin] = []


class AuditSettings(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Where finished recordings are fetched from, to be audited.

    `recorder`: from the recorder that is driven, where it leaves files that are read here; `folder`: WAVs in `folder`,
    whose names hold the call's id; `off`: nowhere, and nothing is audited.
    """

    source: Literal["recorder", "folder", "off"] = "recorder"
    folder: str = ""


class LineSettings(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What is known of calls on one softphone line."""

    line: Short
    queue: Short
    place: PlaceCode | None = None
    evidence: Literal["account", "carrier"] = "account"
    facts: list[
        Annotated[
            str,
            msgspec.Meta(pattern=r"^[a-z0-9_]{1,60}\Z", description="at most 60 small letters, digits and low lines"),
        ]
    ] = []


class HouseSettings(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The house: named in scripts, and where its agents and recorders are."""

    company: Short = "our company"
    agent_place: PlaceCode = "XX"
    recorder_place: PlaceCode = "XX"
    language: Annotated[
        str, msgspec.Meta(pattern=r"^[a-z]{2,3}(-[A-Z]{2})?\Z", description="a language such as de or en-US")
    ] = "en"
    wrap_up_s: Annotated[int, msgspec.Meta(ge=5, le=3600)] = 60
    payment_s: Annotated[int, msgspec.Meta(ge=10, le=300)] = 60
    last_call_min: Annotated[int, msgspec.Meta(ge=0, le=480)] = 30
    last_calls: Annotated[int, msgspec.Meta(ge=0, le=20)] = 3
    agent_notice: Literal["off", "notice", "consent"] = "off"
    lines: list[LineSettings] = []


class DrillSettings(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The recorder drill: what it calls, and how.

    `number` answers by itself and makes a sound. `dial` and `hang_up` are a program and its arguments, for phones with
    a command line; the number is appended to `dial`. Without them a baresip is told over its own connection, and with
    any other phone a person is asked to dial.
    """

    number: Short = ""
    dial: list[Short] = []
    hang_up: list[Short] = []
    hold_s: Annotated[float, msgspec.Meta(ge=1, le=30)] = 3.0


class WindowSettings(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """How the panel looks and moves, in which language it speaks, and how a call makes itself noticed.

    `call_sound`: a call sounds the system's alert. `notifications`: the tray tells of a call while the panel is out of
    sight.
    """

    theme: Literal["system", "light", "dark", "contrast"] = "system"
    always_on_top: bool = True
    motion: Literal["system", "on", "off"] = "system"
    collapse_idle: Literal["small_screens", "always", "never"] = "small_screens"
    language: Literal["system", "en", "es", "de", "fr", "ar"] = "system"
    call_sound: bool = False
    notifications: bool = True


class KeySettings(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Global keys: they reach the panel whichever window has the keyboard. None is registered until it is chosen.

    Each does what `agent-assist panel` does with the same word.
    """

    show: GlobalKey = ""
    pause: GlobalKey = ""
    withdraw: GlobalKey = ""

    def __post_init__(self) -> None:
        """Refuse what cannot work, in words that name the setting."""
        chosen = [keys for keys in (self.show, self.pause, self.withdraw) if keys]
        if len(set(chosen)) < len(chosen):
            raise ValueError("keys.show, keys.pause and keys.withdraw must differ")


class EnrolmentSettings(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What the first start needs not ask: the server's address, and a file with the one-time code of this device."""

    server: Short = ""
    code_file: str = ""


class LessonSettings(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """How many lessons are offered, for everyone alike; the window of the lessons shows it, and who set it.

    `flags` of a kind offer a lesson; `a_week` are offered at most, 0 for none.
    """

    flags: Annotated[int, msgspec.Meta(ge=1, le=20)] = 1
    a_week: Annotated[int, msgspec.Meta(ge=0, le=20)] = 2
    set_by: Short = ""


class ReviewerSettings(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Somebody whose signature on a policy pack counts here; `key` is an Ed25519 public key in base64."""

    name: Annotated[str, msgspec.Meta(min_length=1, max_length=100)]
    key: Annotated[
        str,
        msgspec.Meta(pattern=r"^[A-Za-z0-9+/]{43}=\Z", description="an Ed25519 public key in base64, 44 characters"),
    ]


class PolicySettings(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Whose policy packs are used. Without reviewers, packs that the program's maintainers signed."""

    required_signatures: Annotated[int, msgspec.Meta(ge=1, le=16)] = 1
    reviewers: list[ReviewerSettings] = []


class Settings(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """All settings; each has a default, and an unknown name is an error."""

    softphone: SoftphoneSettings = SoftphoneSettings()
    recorder: RecorderSettings = RecorderSettings()
    web_hook: WebHookSettings = WebHookSettings()
    audit: AuditSettings = AuditSettings()
    house: HouseSettings = HouseSettings()
    window: WindowSettings = WindowSettings()
    keys: KeySettings = KeySettings()
    policy: PolicySettings = PolicySettings()
    drill: DrillSettings = DrillSettings()
    enrolment: EnrolmentSettings = EnrolmentSettings()
    lessons: LessonSettings = LessonSettings()


def load_settings(path: Path) -> Settings:
    """Read a settings file; a missing file gives the defaults.

    Raises:
        SettingsUnreadable: too large, not UTF-8, not TOML, an unknown name, or a value out of range; says which.
    """
    try:
        size = path.stat().st_size
        if size > SIZE_LIMIT:
            raise _unreadable(path, f"is larger than {SIZE_LIMIT} bytes")
        data = path.read_bytes()
    except FileNotFoundError:
        return Settings()
    except OSError as exc:
        raise _unreadable(path, "cannot be read") from exc
    try:
        text = data.removeprefix(codecs.BOM_UTF8).decode("utf-8")  # editors of Windows begin a file with the mark
        return msgspec.toml.decode(text, type=Settings)
    except UnicodeDecodeError as exc:
        raise _unreadable(path, "is not UTF-8 text") from exc
    except msgspec.DecodeError as exc:  # covers ValidationError, whose text names the field
        raise _wrong(path, str(exc), text) from exc
    except RecursionError as exc:
        raise _unreadable(path, "is nested beyond use") from exc


def _wrong(path: Path, reason: str, text: str) -> SettingsUnreadable:
    """Return the error for a file whose text can be read and whose content cannot be used."""
    from agent_assist.desktop.runtime import settings_fault  # the usual start has no fault and does not wait for it

    fault = settings_fault.explain(reason, text, Settings)
    where = settings_fault.shown(path) + (f", line {fault.line}" if fault.line else "")
    what = f"{fault.setting}: {fault.why}" if fault.setting else fault.why
    allowed = f" Allowed: {fault.allowed}." if fault.allowed else ""
    title = f"The settings cannot be used ({where}): {what}.{allowed}"
    return SettingsUnreadable(title, _ADVICE, place=where, fault=what, allowed=fault.allowed)


def _unreadable(path: Path, why: str) -> SettingsUnreadable:
    from agent_assist.desktop.runtime import settings_fault  # as above

    where = settings_fault.shown(path)
    title = f"The settings cannot be used ({where}): the file {why}."
    return SettingsUnreadable(title, _ADVICE, place=where, fault=f"the file {why}")
