"""What the schema says of each address: who may ask, with what, and what comes back. As it was read.

After a change that was read: `python -m tests.server.test_described` writes the file anew.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from agent_assist.server.api.page import document

KEPT = Path(__file__).with_name("described.txt")


def ref(schema: dict[str, Any]) -> str:
    return str(schema.get("$ref", schema.get("type"))).removeprefix("#/components/schemas/")


def described() -> Iterator[str]:
    whole: Any = document("1.2.3")
    yield f"{whole['openapi']}, {whole['info']['version']}: {whole['info']['description']}"
    for path, methods in whole["paths"].items():
        for method, one in methods.items():
            may = " or ".join(" and ".join(needed) or "nothing" for needed in one["security"]) or "anybody"
            yield f"{method.upper()} {path} ({one['operationId']}): {one['summary']} For: {may}"
            for given in one.get("parameters", ()):
                about = f": {given['description']}" if "description" in given else ""
                needed = " (required)" if given.get("required") else ""
                yield f"    {given['name']} in {given['in']}, {given['schema']['type']}{needed}{about}"
            if "requestBody" in one:
                for media, body in one["requestBody"]["content"].items():
                    yield f"    takes {media} {ref(body['schema'])}, required: {one['requestBody']['required']}"
            for status, answer in one["responses"].items():
                for media, body in answer["content"].items():
                    yield f"    {status} {answer['description']} {media} {ref(body['schema'])}"
    yield f"schemas: {' '.join(sorted(whole['components']['schemas']))}"
    yield f"keys: {whole['components']['securitySchemes']}"


def test_every_address_is_described_as_it_was_read() -> None:
    assert list(described()) == KEPT.read_text(encoding="utf-8").splitlines()


if __name__ == "__main__":
    KEPT.write_text("".join(f"{line}\n" for line in described()), encoding="utf-8", newline="\n")
