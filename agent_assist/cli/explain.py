"""`agent-assist ledger explain`: one page for one contact, from this device's ledger."""

from __future__ import annotations

from pathlib import Path

from agent_assist.cli.options import here, open_vault
from agent_assist.domain.errors import AuthExpired, BadInput
from agent_assist.explain import LANGUAGES, story, words


def run(contact: str, out: Path, language: str) -> int:
    """Write the page of a contact, in HTML or PDF by the ending of its name.

    Raises:
        BadInput: another ending, another language, an unknown contact, or a file that cannot be written.
        AuthExpired: this device has no cache.
    """
    if out.suffix not in {".html", ".pdf"}:
        raise BadInput("The page is written as .html or .pdf.", "Give a file name with one of these endings.")
    if language.lower().partition("-")[0] not in LANGUAGES:
        raise BadInput("The page is not available in this language.", f"Choose one of: {', '.join(LANGUAGES)}.")
    from agent_assist.adapters.store.cache import unlock

    paths = here()
    vault = open_vault(paths)
    if not paths.cache_file.exists():  # opening it would make one
        raise AuthExpired("This device is not enrolled.", "Ask IT for a one-time code and enrol it.")
    cache = unlock(paths.cache_file, vault)
    try:
        facts = cache.ledger.facts(contact)
    finally:
        cache.close()
    if not facts:
        raise BadInput("This device knows no such contact.", "Take the id from the panel or from an export.")
    told = story(contact, facts)
    chosen = words(language, _purposes(language))
    if out.suffix == ".pdf":
        from agent_assist.explain.paper import paper

        data = paper(told, chosen)
    else:
        from agent_assist.explain.page import page

        data = page(told, chosen).encode()
    try:
        out.write_bytes(data)
    except OSError as exc:
        raise BadInput("The page cannot be written there.", "Choose another file.") from exc
    return 0


def _purposes(language: str) -> dict[str, str]:
    from agent_assist.policy import default_pack_path, load

    pack = load(default_pack_path())
    return {purpose.id: purpose.title(language) for purpose in pack.purposes}
