"""`agent-assist policy keygen`, `sign`, `verify` and `publish`: keys and signatures of packs."""

from __future__ import annotations

import argparse
import base64
import binascii
import os
from collections.abc import Callable
from pathlib import Path

from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from msgspec import structs

from agent_assist.cli.dates import day
from agent_assist.cli.lines import write_json, write_line
from agent_assist.cli.trusting import trust_here
from agent_assist.domain.errors import BadInput, PackRefused
from agent_assist.policy import default_pack_path
from agent_assist.policy.pack import Pack
from agent_assist.policy.pack_files import read_bytes, read_contents
from agent_assist.policy.publishing import Order, sign_order
from agent_assist.policy.signing import load_signed, public_key
from agent_assist.policy.signing import sign as sign_pack
from agent_assist.policy.signing import verify as check


def keygen(options: argparse.Namespace) -> int:
    """Make a private key that only its owner can read, and print the public half."""
    private = Ed25519PrivateKey.generate()
    data = private.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    try:
        number = os.open(options.out, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(number, "wb") as file:
            file.write(data)
    except (OSError, ValueError) as exc:
        raise BadInput("The key cannot be written there.", "Name a file that does not exist yet.") from exc
    write_line(public_key(private))
    return 0


def sign(options: argparse.Namespace) -> int:
    """Sign a pack in its folder."""
    folder = Path(options.folder)
    private = private_key(options.key)
    for name, data in sign_pack(read_contents(folder), private).items():
        _write(folder / name, data)
    write_line(f"signed {folder.name} with {public_key(private)}")
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
    from agent_assist.protocol.messages import PublishRequest

    contents, private = read_contents(Path(options.folder)), private_key(options.key)
    pack = Pack(contents, options.folder)
    effective = day(options.effective) if options.effective else pack.manifest.effective_from
    order = Order(pack.ref.digest, effective, SystemClock().now_ms())
    key, signature = sign_order(order, private)
    link = HttpLink(options.server)
    try:
        answer = link.publish(
            PublishRequest(
                files={name: data.decode() for name, data in contents.items()},
                digest=order.digest,
                effective=effective.isoformat(),
                at_ms=order.at_ms,
                key=key,
                signature=signature,
            )
        )
    except UnicodeDecodeError as exc:
        raise BadInput("A file of the pack is not UTF-8.", "Save it as UTF-8, and sign again.") from exc
    finally:
        link.close()
    if options.json:
        write_json(structs.asdict(answer))
    else:
        again = "stands there already" if answer.known else "published"
        write_line(f"{again}: {answer.id} {answer.version}, used from {answer.effective} on")
    return 0


def private_key(path: str) -> Ed25519PrivateKey:
    """Read a reviewer's private key: PEM without a password, or 32 raw bytes in base64.

    Raises:
        BadInput: it is neither; nothing of it is quoted.
    """
    data = read_bytes(Path(path)).strip()
    wrong = BadInput("The key file holds no Ed25519 private key.", "Use one from `agent-assist policy keygen`.")
    try:
        if not data.startswith(b"-----"):
            return Ed25519PrivateKey.from_private_bytes(base64.b64decode(data, validate=True))
        found = serialization.load_pem_private_key(data, None)
    except TypeError as exc:
        raise BadInput("The key file is protected by a password.", "Use a key without one, in a safe place.") from exc
    except (ValueError, binascii.Error, UnsupportedAlgorithm) as exc:
        raise wrong from exc
    if not isinstance(found, Ed25519PrivateKey):
        raise wrong
    return found


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
    "verify": verify,
    "publish": publish,
}
