"""The description of the API: an OpenAPI 3.1 document, and a page of it that needs no script and no other host."""

from __future__ import annotations

import msgspec

from agent_assist.evidence.pages import filled, style_policy
from agent_assist.protocol.messages import PROTOCOL_VERSION, Problem
from agent_assist.server.api.endpoints import ENDPOINTS, Endpoint


def document(version: str) -> dict[str, object]:
    """Return the OpenAPI document as plain JSON values."""
    kinds = [Problem, *(e.gives for e in ENDPOINTS), *(e.takes for e in ENDPOINTS if e.takes)]
    _, components = msgspec.json.schema_components(kinds, ref_template="#/components/schemas/{name}")
    paths: dict[str, dict[str, object]] = {}
    for endpoint in ENDPOINTS:
        paths.setdefault(endpoint.path, {})[endpoint.method.lower()] = _operation(endpoint)
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "Agent Assist server",
            "version": version,
            "description": f"Protocol {PROTOCOL_VERSION}. Every refusal is a problem document with a stable code.",
        },
        "paths": paths,
        "components": {
            "schemas": components,
            "securitySchemes": {
                "device": {"type": "http", "scheme": "bearer"},
                "session": {"type": "apiKey", "in": "header", "name": "Assist-Session"},
            },
        },
    }


def page(version: str) -> str:
    """Return the page that lists every endpoint for people, as HTML in UTF-8."""
    return filled("schema.html", version=version, protocol=PROTOCOL_VERSION, endpoints=ENDPOINTS)


def policy() -> str:
    """Return the content security policy of the page: its own style sheet, nothing else."""
    return style_policy("schema.css", forms="'none'")


def _operation(endpoint: Endpoint) -> dict[str, object]:
    gives = _ref(endpoint.gives) if endpoint.is_json else {"type": "string"}
    operation: dict[str, object] = {
        "operationId": endpoint.path.strip("/").translate(str.maketrans("/-", "__", "{}")),
        "summary": endpoint.says,
        "responses": {
            "200": {"description": "Done.", "content": {endpoint.media: {"schema": gives}}},
            "default": {"description": "Refused.", "content": {"application/problem+json": {"schema": _ref(Problem)}}},
        },
        "security": _security(endpoint),
    }
    if parameters := _parameters(endpoint):
        operation["parameters"] = parameters
    if endpoint.takes:
        operation["requestBody"] = {"required": True, "content": {"application/json": {"schema": _ref(endpoint.takes)}}}
    return operation


def _parameters(endpoint: Endpoint) -> list[dict[str, object]]:
    parameters: list[dict[str, object]] = [
        {"name": name, "in": "query", "description": meaning, "schema": {"type": "string"}}
        for name, meaning in endpoint.query
    ]
    if "{id}" in endpoint.path:
        parameters.append({"name": "id", "in": "path", "required": True, "schema": {"type": "string"}})
    return parameters


def _security(endpoint: Endpoint) -> list[dict[str, list[str]]]:
    if not endpoint.token:
        return []
    needed: dict[str, list[str]] = {"device": [], "session": []} if endpoint.session == "needed" else {"device": []}
    return [needed, {"device": []}] if endpoint.auditor else [needed]


def _ref(kind: type[msgspec.Struct]) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{kind.__name__}"}
