"""Receipts that the device signs while the server is away; the server's replace them under the same code (ADR 11)."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

from agent_assist.desktop.ports.contact_store import ContactStore
from agent_assist.desktop.runtime import own_files
from agent_assist.domain.errors import BadInput
from agent_assist.domain.purpose import Purpose
from agent_assist.evidence.receipt import documents, house_of
from agent_assist.evidence.receipt_file import provisional_file


def provisional(store: ContactStore, contact: str, purposes: Callable[[str], Iterable[Purpose]], company: str) -> bytes:
    """Return the file of a contact's answers, each signed by this device. Store lane.

    Args:
        store: the cache.
        contact: whose answers.
        purposes: those of the pack with this digest, see `receipt.documents`.
        company: its name, where the server has not said yet who the house is.

    Raises:
        BadInput: there is no answer to sign.
    """
    published = next((body for name, body in store.published("setting") if name == "house"), {})
    house = house_of(published, company)
    made = documents(store.answers(contact), purposes, house, provisional=True)
    return provisional_file([document for _event, document in made], store.issuer)


def save(data: bytes, folder: Path, contact: str) -> Path:
    """Write a contact's file into a folder, over the one of earlier answers, and return where it is.

    Raises:
        BadInput: it cannot be written there.
    """
    path = folder / f"receipt-{contact}.json"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        own_files.write(path, data)
    except OSError as exc:
        raise BadInput(
            "The receipt cannot be saved.", "Free up disk space, or ask IT about the Documents folder."
        ) from exc
    return path
