"""`agent-assist doctor`: what works on this machine, what does not, and what to do about it."""

from __future__ import annotations

import json
import platform
import shutil
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from agent_assist import __version__
from agent_assist.cli.arguments import Arguments
from agent_assist.cli.options import here, machine_settings, open_vault, settings_of
from agent_assist.desktop.ports.vault import Vault
from agent_assist.desktop.runtime.machine_file import is_administrators
from agent_assist.desktop.runtime.paths import Paths
from agent_assist.desktop.runtime.settings import Settings
from agent_assist.domain.clock import utc_of
from agent_assist.domain.errors import AssistError, ConditionError
from agent_assist.domain.house_secret import vault_name
from agent_assist.policy.pack import Pack
from agent_assist.policy.received import PackRow
from agent_assist.resources import files

FREE_BYTES = 500_000_000
"""Below this much free room the cache is in danger."""
BUFFERED_MS = 3_000
"""Under this the proof of a pause by Asterisk's files may come too late: their buffer holds 2.05 s at 8 kHz."""


class Check(NamedTuple):
    """One check: `state` is ok, warn or fail; `advice` is empty when ok."""

    name: str
    state: str
    found: str
    advice: str = ""


def run(argv: list[str]) -> int:
    """Run every check; 0 when none failed, 1 when one did."""
    parser = Arguments(prog="agent-assist doctor", description="Check this installation.")
    parser.add_argument("--json", action="store_true", dest="as_json")
    options = parser.parse_args(argv)
    checks = list(examine(here()))
    if options.as_json:
        print(json.dumps([check._asdict() for check in checks], ensure_ascii=False))
    else:
        for check in checks:
            print(f"{check.state:5} {check.name}: {check.found}" + (f" → {check.advice}" if check.advice else ""))
    return 1 if any(check.state == "fail" for check in checks) else 0


def examine(paths: Paths) -> Iterator[Check]:
    """Yield the checks in an order in which an earlier failure explains a later one."""
    yield Check("program", "ok", f"agent-assist {__version__}, Python {platform.python_version()}, {sys.platform}")
    yield _guard("resources", _resources)
    yield _disk(paths)
    found: list[Settings] = []
    yield _guard("settings", lambda: _settings(paths, found))
    vaults: list[Vault] = []
    yield _guard("keyring", lambda: _keyring(paths, vaults))
    if vaults:
        server: list[str] = []
        packs: list[PackRow] = []
        yield _guard("cache", lambda: _cache(paths, vaults[0], server, packs))
        if found:
            used: list[Pack] = []
            yield _guard("policy packs", lambda: _packs(found[0], packs, used))
            if used:
                yield _guard("organisation", lambda: _organisation(used[0]))
        if server:
            yield _guard("server", lambda: _server(server[0]))
    yield _handoff()
    yield _failing(paths)
    if found:
        yield _global_keys(found[0], paths)
    if found and found[0].web_hook.port:
        yield _web_hook(found[0], vaults[0] if vaults else None)
    if found:
        yield from _recorder(found[0], vaults)
        if vaults and "asterisk_ami" in {found[0].recorder.kind, found[0].softphone.kind}:
            yield from _switch(found[0], vaults[0])


def _guard(name: str, examine_one: Callable[[], Check]) -> Check:
    try:
        return examine_one()
    except AssistError as error:
        return Check(name, "fail", f"{error.code}: {error.title}", error.advice)


def _resources() -> Check:
    from agent_assist.masking.text import prepared
    from agent_assist.policy.bundled import load_default
    from agent_assist.policy.spoken import drafts

    pack = load_default()
    folder = files()
    fonts = sum(1 for entry in (folder / "fonts").iterdir() if entry.name.endswith((".otf", ".ttf")))
    scripts = f"{len(list(pack.scripts or ()))} scripts ({drafts(pack)} drafts)"
    found = f"pack {pack.ref.id} {pack.ref.version}, {len(pack.rows)} rules, {scripts}, {fonts} fonts"
    found += f", {prepared.count() or 'no'} patterns prepared"
    return Check("resources", "ok" if fonts else "warn", found, "" if fonts else "Install the program again.")


def _disk(paths: Paths) -> Check:
    place = next(p for p in (paths.data, *paths.data.parents) if p.exists())
    free = shutil.disk_usage(place).free
    state = "ok" if free >= FREE_BYTES else "warn"
    return Check("disk", state, f"{free // 1_000_000} MB free", "" if state == "ok" else "Free some room.")


def _settings(paths: Paths, found: list[Settings]) -> Check:
    settings = settings_of(paths)
    found.append(settings)
    site = machine_settings()
    if site is not None and not is_administrators(site):
        return Check(
            "settings",
            "warn",
            f"{site} does not count: it, or its folder, is not an administrator's alone",
            "Look who wrote it. Let an administrator own file and folder, and nobody else write there.",
        )
    return Check("settings", "ok", f"softphone {settings.softphone.kind}, recorder {settings.recorder.kind}")


def _keyring(paths: Paths, vaults: list[Vault]) -> Check:
    vault = open_vault(paths)
    vault.prove()
    vaults.append(vault)
    return Check("keyring", "ok", "keeps and forgets a secret")


def _cache(paths: Paths, vault: Vault, server: list[str], packs: list[PackRow]) -> Check:
    from agent_assist.desktop.services.kept_packs import kept_packs
    from agent_assist.desktop.store.cache import unlock

    if not paths.cache_file.exists():
        return Check("cache", "warn", "there is none yet", "Enrol this device: agent-assist enrol --help.")
    cache = unlock(paths.cache_file, vault)
    try:
        identity, waiting = cache.ledger.identity(), cache.outbox.status()
        packs.extend(kept_packs(cache.ledger))
    finally:
        cache.close()
    if identity is None:
        return Check("cache", "warn", "open, not enrolled", "Enrol this device: agent-assist enrol --help.")
    server.append(identity.server)
    found = f"open, device {identity.device}, {waiting.unsynced} events wait, {waiting.refused} refused"
    return Check("cache", "warn" if waiting.refused else "ok", found, "Tell IT." if waiting.refused else "")


def _packs(settings: Settings, rows: list[PackRow], in_use: list[Pack]) -> Check:

    from agent_assist.desktop.runtime.clock import SystemClock
    from agent_assist.desktop.runtime.pack_trust import house_trust
    from agent_assist.policy.bundled import load_default
    from agent_assist.policy.received import choose

    today = utc_of(SystemClock().now_ms()).date()
    choice = choose(rows, house_trust(settings), today)
    pack = choice.pack or load_default()
    in_use.append(pack)
    used = pack.ref
    refused = "".join(f", pack {one.row} refused: {one.reason}" for one in choice.refused)
    advice = "Have the refused pack signed and published again." if refused else ""
    order = ""
    if choice.pack and not choice.ordered:
        order = ", published without a signed order"
    if choice.fresh_until:
        order += f", ordered until {choice.fresh_until.isoformat()}"
    if choice.stale(today):
        order += ", which is over"
        advice = advice or "Have a reviewer publish the pack again; if that was done, ask why it did not come."
    state = "warn" if refused or choice.stale(today) else "ok"
    return Check("policy packs", state, f"{used.id} {used.version} in use{order}{refused}", advice)


def _organisation(pack: Pack) -> Check:
    """Whether the pack knows what the organisation is; a law of a trade that nobody named does not bind."""
    asked = [question.tag for question in pack.profile_questions]
    left = sum(tag not in pack.house.profile for tag in asked)
    if not left:
        return Check("organisation", "ok", f"all {len(asked)} questions about it are answered in the policy pack")
    return Check(
        "organisation",
        "warn",
        f"{left} of {len(asked)} questions about it are not answered, so laws of its trade and size may be left out",
        "Answer them with agent-assist admin profile, then sign and publish the pack.",
    )


def _server(address: str) -> Check:
    from agent_assist.desktop.link.link import HttpLink

    link = HttpLink(address)
    try:
        health = link.health()
    finally:
        link.close()
    well = health.status == "ok"
    found = f"{health.status}, version {health.version}, {health.database}"
    return Check("server", "ok" if well else "fail", found, "" if well else "Look at the server's own health page.")


def _handoff() -> Check:
    from agent_assist.cli.phone_check import ask_desktop

    try:
        arrived = ask_desktop(1.0)
    except ConditionError as error:
        if error.title.startswith("No desktop"):
            return Check("desktop", "ok", "not running")
        return Check("desktop", "warn", error.title, error.advice)
    heard = "; ".join(arrived.rows())
    return Check("desktop", "ok", f"running, takes call events; {heard or 'none since it started'}")


def _failing(paths: Paths) -> Check:
    """Say which parts of the newest desktop failed, as it wrote them down."""
    from agent_assist.desktop.runtime import failing_file

    troubles = failing_file.read(paths.log)
    if not troubles:
        return Check("parts of the desktop", "ok", "none failed since it started")
    now = any(not one.over for one in troubles)
    found = "; ".join(
        f"{one.part.value} ({one.place}): {one.error}, {one.count} times{', works again' if one.over else ''}"
        for one in troubles[-5:]
    )
    return Check("parts of the desktop", "fail" if now else "warn", found, "Send IT the support bundle.")


_SYSTEMS = {
    "x11": "X11",
    "windows": "Windows",
    "portal": "the desktop portal",
    "none": "no system",
}
_REFUSALS = {
    "taken": "another program, or the system, has it",
    "missing": "this keyboard has no such key",
    "character": "this keyboard types a character with it",
    "waiting": "the system has not allowed it yet",
    "declined": "it was not allowed",
    "no_system": "this system offers no such keys",
    "lost": "the system did not accept it",
}
_BY_COMMAND = "Bind agent-assist panel show, pause or withdraw to keys in the system's own keyboard settings."


def _global_keys(settings: Settings, paths: Paths) -> Check:
    """Say what became of the global keys when the newest desktop registered them."""
    from agent_assist.desktop.runtime import global_keys

    name, chosen = "global keys", {act: str(keys) for act, keys in global_keys.wanted(settings.keys).items()}
    if not chosen:
        return Check(name, "ok", "none chosen")
    known = global_keys.read(paths.log)
    if known is None or known.chosen != chosen:
        return Check(name, "warn", "not registered since they were chosen", "Start the desktop again.")
    told = "; ".join(
        f"{one.keys} ({one.act.value}): {_REFUSALS[one.refusal] if one.refusal else 'registered'}"
        for one in known.states
    )
    bad = {one.refusal for one in known.states if one.refusal}
    found = f"{told}, by {_SYSTEMS[known.system]}"
    if not bad:
        return Check(name, "ok", found)
    advice = "Choose other keys in [keys] of settings.toml, and start the desktop again."
    return Check(name, "warn", found, _BY_COMMAND if "no_system" in bad else advice)


def _web_hook(settings: Settings, vault: Vault | None) -> Check:
    """Look at what the hook of browser phones needs."""
    from agent_assist.domain.house_secret import vault_name
    from agent_assist.telephony.softphone.web.hook import SECRET_NAME, SHORTEST_TOKEN

    hook = settings.web_hook
    if not hook.origins:
        return Check("web hook", "warn", "no page may send to it", "Name the pages in web_hook.origins.")
    try:
        token = (vault.read(vault_name(SECRET_NAME)) if vault else None) or ""
    except AssistError as error:
        return Check("web hook", "fail", f"{error.code}: {error.title}", error.advice)
    if len(token) < SHORTEST_TOKEN:
        return Check("web hook", "fail", "its token is missing or short", f"Run agent-assist secret set {SECRET_NAME}.")
    return Check("web hook", "ok", f"port {hook.port}, {len(hook.origins)} origins")


_SECRETS = {"http": "recorder-http", "asterisk_ari": "asterisk-ari", "freeswitch": "freeswitch"}
"""Kind of recorder to the secret that it needs."""


def _recorder(settings: Settings, vaults: Sequence[Vault] = ()) -> Iterator[Check]:
    recorder = settings.recorder
    if recorder.kind == "none":
        yield Check(
            "recorder", "warn", "no recorder is set up", "Set [recorder] in settings.toml if calls are recorded."
        )
        return
    by_files = recorder.kind in {"rtpengine", "baresip"} or bool(recorder.folder)
    by_files = by_files and recorder.kind not in {"http", "asterisk_ari", "manual"}
    if by_files and not Path(recorder.folder).is_dir():
        yield Check(
            "recorder", "fail", "its folder cannot be seen", "Set recorder.folder to where recordings are written."
        )
        return
    if recorder.kind == "http":
        yield _guard("recorder", lambda: _http_recorder(settings))
    else:
        yield _guard("recorder", lambda: _other_recorder(settings))
    if (secret := _SECRETS.get(recorder.kind)) is not None and vaults:
        yield _guard("recorder's secret", lambda: _secret(vaults[0], secret))


def _other_recorder(settings: Settings) -> Check:
    """Say what drives the recorder; what makes its settings unusable is raised by the driver itself."""
    from agent_assist.desktop.app.recorders import make_recorder
    from agent_assist.desktop.runtime.clock import SystemClock

    recorder = settings.recorder
    if recorder.kind == "baresip":
        fits = settings.softphone.kind == "baresip"
        advice = "" if fits else 'Set softphone.kind = "baresip".'
        return Check("recorder", "ok" if fits else "fail", "baresip: starts count from the next call on", advice)
    if recorder.kind == "manual":
        return Check("recorder", "warn", "manual: shows what the agent says", "Nothing proves it; listen now and then.")
    make_recorder(settings, SystemClock(), _NoVault())
    if recorder.kind == "asterisk_ami" and not recorder.folder:
        unseen = "its files are not seen: a pause stops it"
        return Check("recorder", "ok", f"{recorder.kind} on port {recorder.port}; {unseen}")
    if recorder.kind == "asterisk_ami" and recorder.confirm_ms < BUFFERED_MS:
        late = "a pause may be proven too late, for Asterisk writes its files every 2 s"
        advice = "Set recorder.confirm_ms to 5000, or leave recorder.folder out."
        return Check("recorder", "warn", f"{recorder.kind}: {late}", advice)
    place = recorder.address if recorder.kind == "asterisk_ari" else f"port {recorder.port}"
    return Check("recorder", "ok", f"{recorder.kind} on {place}")


class _NoVault:
    """Stands where a driver is made and never asked."""

    def read(self, name: str) -> str | None:
        del name
        return None

    def write(self, name: str, secret: str) -> None:
        del name, secret

    def forget(self, name: str) -> None:
        del name


def _secret(vault: Vault, name: str) -> Check:
    if vault.read(vault_name(name)) is None:
        return Check("recorder's secret", "fail", f"{name} is not in the keyring", f"agent-assist secret set {name}")
    return Check("recorder's secret", "ok", f"{name} is in the keyring")


def _http_recorder(settings: Settings) -> Check:
    """Say what the profile proves; the vendor is not asked, for there is no call to ask about."""
    from agent_assist.desktop.runtime.clock import SystemClock
    from agent_assist.telephony.recorder.http.product import Product
    from agent_assist.telephony.recorder.http.profile import doubts, load
    from agent_assist.telephony.recorder.http.recorder import HttpRecorder

    profile = load(settings.recorder.profile)
    HttpRecorder(Product(profile, settings.recorder.values, str, SystemClock()))
    unsure = list(doubts(profile))
    found = "; ".join([f"http, {profile.title}", *unsure])
    advice = "Make a test call, pause it, and listen to the recording." if unsure else ""
    return Check("recorder", "warn" if unsure else "ok", found, advice)


def _switch(settings: Settings, vault: Vault) -> Iterator[Check]:
    """Log in to Asterisk as recorder and softphone will."""
    from agent_assist.desktop.app.phones import asterisk_phone
    from agent_assist.desktop.app.recorders import asterisk_driver
    from agent_assist.desktop.app.secrets import secret_reader
    from agent_assist.desktop.runtime.clock import SystemClock

    secret = secret_reader(vault, "asterisk-ami")
    if settings.recorder.kind == "asterisk_ami":
        driver = asterisk_driver(settings, SystemClock(), secret)
        yield _guard("asterisk recorder", lambda: _lets_in("asterisk recorder", driver.prove))
    if settings.softphone.kind == "asterisk_ami":
        phone = asterisk_phone(settings, SystemClock(), secret)
        yield _guard("asterisk softphone", lambda: _lets_in("asterisk softphone", phone.prove))


def _lets_in(name: str, prove: Callable[[], None]) -> Check:
    prove()
    return Check(name, "ok", "lets this desktop in and answers it")
