"""`agent-assist policy keygen`, `sign`, `verify`, `replace-keys` and `publish`: keys and signatures of packs."""

from __future__ import annotations

import argparse
import os
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import structs

from agent_assist.cli.dates import day
from agent_assist.cli.lines import write_json, write_line
from agent_assist.cli.trusting import trust_here
from agent_assist.domain.clock import utc_of
from agent_assist.domain.errors import BadInput, PackRefused
from agent_assist.policy import default_pack_path
from agent_assist.policy.pack import Pack
from agent_assist.policy.pack_files import read_bytes, read_contents
from agent_assist.policy.publishing import FRESH_LIMIT, Order, check_values, sign_order
from agent_assist.policy.reviewer_key import PrivateKey, new_private_key, read_private_key
from agent_assist.policy.signing import load_signed, public_key
from agent_assist.policy.signing import sign as sign_pack
from agent_assist.policy.signing import verify as check
from agent_assist.policy.succession import SUCCESSION, replaced_keys, succeeded
from agent_assist.policy.trust import read_trust

if TYPE_CHECKING:
    from agent_assist.protocol.messages import PublishRequest


def keygen(options: argparse.Namespace) -> int:
    """Make a private key that only its owner can read, and print the public half."""
    private, data = new_private_key()
    try:
        number = os.open(options.out, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(number, "wb") as file:
            file.write(data)
    except (OSError, ValueError) as exc:
        raise BadInput("The key cannot be written there.", "Name a file that does not exist yet.") from exc
    write_line(public_key(private))
    return 0


def sign(options: argparse.Namespace) -> int:
    """Add a reviewer's signature to a pack in its folder. BadInput where a file or the key is unusable."""
    folder = Path(options.folder)
    private = _private_key(options.key)
    for name, data in sign_pack(read_contents(folder), private).items():
        _write(folder / name, data)
    write_line(f"signed {folder.name} with {public_key(private)}")
    return 0


def replace_keys(options: argparse.Namespace) -> int:
    """Sign that other people count from now on; says whether enough have signed. BadInput where it cannot be."""
    folder, former = Path(options.folder), trust_here(options.trust)
    after = read_trust(Path(options.to).name, read_bytes(Path(options.to)))
    contents = read_contents(folder)
    data = replaced_keys(contents, former, after, _private_key(options.key))
    _write(folder / SUCCESSION, data)
    holds = succeeded({**contents, SUCCESSION: data}, former) == after
    write_line("replaced: sign the pack again, with the new keys" if holds else "signed: more signatures are needed")
    return 0


def verify(options: argparse.Namespace) -> int:
    """Check a pack as a desktop does; exit code 1 and the reason if it is refused."""
    contents = read_contents(Path(options.folder or default_pack_path()))
    trust = trust_here(options.trust)
    try:
        signed = check(contents, trust)
        load_signed(contents, trust)
    except PackRefused as error:
        if options.json:
            write_json({"verified": False, "reason": error.reason, "what": error.title})
        else:
            write_line(f"not verified: {error.title}")
        return 1
    named = signed.manifest
    if options.json:
        ref = {"id": named.id, "version": named.version, "digest": signed.digest}
        write_json({"verified": True, **ref, "signers": list(signed.signers)})
    else:
        write_line(f"verified: {named.id} {named.version}, signed by {', '.join(signed.signers)}")
    return 0


def publish(options: argparse.Namespace) -> int:
    """Give a signed pack to the server; the order is signed with a trusted reviewer's key."""
    from agent_assist.desktop.link.link import HttpLink
    from agent_assist.desktop.runtime.clock import SystemClock
    from agent_assist.policy.spoken import drafts

    contents, private = read_contents(Path(options.folder)), _private_key(options.key)
    pack = Pack(contents, options.folder)
    order = order_of(pack, options, SystemClock().now_ms())
    request = request_of(contents, order, private)
    link = HttpLink(options.server)
    try:
        answer = link.publish(request)
    finally:
        link.close()
    if options.json:
        write_json(structs.asdict(answer))
    else:
        again = "stands there already" if answer.known else "published"
        write_line(f"{again}: {answer.id} {answer.version}, used from {answer.effective} on")
        if pack.scripts is not None:
            write_line(f"{drafts(pack)} of {len(list(pack.scripts))} texts are drafts: no counsel has signed those.")
    return 0


def request_of(contents: Mapping[str, bytes], order: Order, private: PrivateKey) -> PublishRequest:
    """Return what the server is sent: the pack's files, and the order with its signature.

    Raises:
        BadInput: a file of the pack is not UTF-8.
    """
    from agent_assist.protocol.messages import PublishRequest

    key, signature = sign_order(order, private)
    try:
        files = {name: data.decode() for name, data in contents.items()}
    except UnicodeDecodeError as exc:
        raise BadInput("A file of the pack is not UTF-8.", "Save it as UTF-8, and sign again.") from exc
    return PublishRequest(
        files=files,
        digest=order.digest,
        effective=order.effective.isoformat(),
        at_ms=order.at_ms,
        key=key,
        signature=signature,
        takes_back=list(order.takes_back),
        fresh_until=order.fresh_until.isoformat() if order.fresh_until else None,
    )


def order_of(pack: Pack, options: argparse.Namespace, now_ms: int) -> Order:
    """Return the order that options ask for: `effective`, `take_back`, `fresh_until`.

    Raises:
        BadInput: a day cannot be read, freshness ends too early or too late, or what is taken back is no digest.
    """
    effective = day(options.effective) if options.effective else pack.manifest.effective_from
    until = day(options.fresh_until) if options.fresh_until else None
    today = utc_of(now_ms).date()
    if until is not None and not 0 < (until - today).days <= FRESH_LIMIT:
        raise BadInput("An order can't count as fresh until that day.", "Choose a day of the next ten years.")
    order = Order(pack.ref.digest, effective, now_ms, tuple(options.take_back), until)
    try:
        check_values(order)
    except ValueError as exc:
        raise BadInput("What is taken back is no digest of a pack.", "Give sha256: and 64 hex digits.") from exc
    return order


def _private_key(path: str) -> PrivateKey:
    return read_private_key(read_bytes(Path(path)))


def _write(path: Path, data: bytes) -> None:
    """Write a file beside `path`, then put it in its place: nobody meets half a file."""
    part = path.with_name(path.name + ".part")
    try:
        part.write_bytes(data)
        part.replace(path)
    except OSError as exc:
        raise BadInput(f"{path.name} cannot be written.", "Make the pack's folder writable.") from exc
    finally:
        part.unlink(missing_ok=True)


VERBS: dict[str, Callable[[argparse.Namespace], int]] = {
    "keygen": keygen,
    "sign": sign,
    "replace-keys": replace_keys,
    "verify": verify,
    "publish": publish,
}
