"""The description of the API: an OpenAPI 3.1 document, and a page of it that needs no script and no other host."""

from __future__ import annotations

import html
from typing import Any

import msgspec

from agent_assist.protocol.messages import PROTOCOL_VERSION, Problem
from agent_assist.server.api.endpoints import ENDPOINTS, Endpoint

_STYLE = (
    "body{font:15px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#1c2530}"
    "table{border-collapse:collapse;width:100%}td,th{text-align:left;vertical-align:top;padding:.4rem .6rem;"
    "border-bottom:1px solid #d5dbe1}code{font-family:ui-monospace,monospace}"
)


def document(version: str) -> dict[str, Any]:
    """Return the OpenAPI document as plain JSON values."""
    kinds = [Problem, *(e.gives for e in ENDPOINTS), *(e.takes for e in ENDPOINTS if e.takes)]
    _, components = msgspec.json.schema_components(kinds, ref_template="#/components/schemas/{name}")
    paths: dict[str, Any] = {}
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
    """Return the page as HTML."""
    rows = "".join(_row(endpoint) for endpoint in ENDPOINTS)
    head = "<tr><th>Address</th><th>What it does</th><th>Takes</th><th>Gives</th><th>Needs</th></tr>"
    return (
        f'<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Agent Assist server</title>'
        f"<style>{_STYLE}</style></head><body><h1>Agent Assist server {html.escape(version)}</h1>"
        f"<p>Protocol {PROTOCOL_VERSION}. Every refusal is a problem document (RFC 9457) with a stable code. "
        f'The full description: <a href="/schema/openapi.json">openapi.json</a>.</p>'
        f"<table>{head}{rows}</table></body></html>"
    )


def _operation(endpoint: Endpoint) -> dict[str, Any]:
    problem = {"description": "Refused.", "content": {"application/problem+json": {"schema": _ref(Problem)}}}
    operation: dict[str, Any] = {
        "operationId": endpoint.path.strip("/").replace("/", "_").replace("{", "").replace("}", "").replace("-", "_"),
        "summary": endpoint.says,
        "responses": {
            "200": {"description": "Done.", "content": _gives(endpoint)},
            "default": problem,
        },
        "security": [_needs(endpoint), *([{"device": []}] if endpoint.auditor else [])] if endpoint.token else [],
    }
    parameters: list[dict[str, Any]] = [
        {"name": name, "in": "query", "description": meaning, "schema": {"type": "string"}}
        for name, meaning in endpoint.query
    ]
    if "{id}" in endpoint.path:
        parameters.append({"name": "id", "in": "path", "required": True, "schema": {"type": "string"}})
    if parameters:
        operation["parameters"] = parameters
    if endpoint.takes:
        operation["requestBody"] = {
            "required": True,
            "content": {"application/json": {"schema": _ref(endpoint.takes)}},
        }
    return operation


def _gives(endpoint: Endpoint) -> dict[str, Any]:
    own = endpoint.media == "application/json"
    return {endpoint.media: {"schema": _ref(endpoint.gives) if own else {"type": "string"}}}


def _needs(endpoint: Endpoint) -> dict[str, list[str]]:
    return {"device": [], "session": []} if endpoint.session == "needed" else {"device": []}


def _ref(kind: type[msgspec.Struct]) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{kind.__name__}"}


def _row(endpoint: Endpoint) -> str:
    query = "".join(f"<br><code>{html.escape(n)}</code>: {html.escape(t)}" for n, t in endpoint.query)
    needs = ", ".join(
        part for part in ("device token" if endpoint.token else "", f"session {endpoint.session}".strip()) if part
    )
    if not endpoint.session:
        needs = "device token" if endpoint.token else "nothing"
    if endpoint.auditor:
        needs += ", or an auditor's token alone"
    takes = f"<code>{endpoint.takes.__name__}</code>" if endpoint.takes else ""
    gives = endpoint.gives.__name__ if endpoint.media == "application/json" else endpoint.media
    return (
        f"<tr><td><code>{endpoint.method} {html.escape(endpoint.path)}</code>{query}</td>"
        f"<td>{html.escape(endpoint.says)}</td><td>{takes}</td><td><code>{gives}</code></td>"
        f"<td>{needs}</td></tr>"
    )
