"""A real time stamp authority on loopback: OpenSSL makes the replies, as an authority's own servers do."""

from __future__ import annotations

import shutil
import subprocess
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from typing import Any

import pytest

_CONFIG = """
[ tsa ]
default_tsa = one
[ one ]
serial = {folder}/serial
crypto_device = builtin
signer_digest = sha256
default_policy = 1.2.3.4.1
other_policies = 1.2.3.4.1
digests = sha256, sha384, sha512
accuracy = secs:1
ordering = no
tsa_name = no
ess_cert_id_chain = no
ess_cert_id_alg = sha256
"""
_PURPOSE = "extendedKeyUsage=critical,timeStamping\nkeyUsage=critical,digitalSignature\n"
_CURVE = ("-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256")
_RSA = ("-newkey", "rsa:2048")


class TimeAuthority:
    """A certificate authority of its own, and below it an authority of time, reached over HTTP.

    Args:
        folder: where its keys are; it is made.
        name: in its certificates.
        curve: signs with an elliptic curve instead of RSA.
    """

    def __init__(self, folder: Path, name: str = "Clockwork", *, curve: bool = False) -> None:
        program = shutil.which("openssl")
        if program is None:
            pytest.skip("There is no openssl here, so no real authority of time can be made.")
        self._openssl = program
        self.folder = folder
        folder.mkdir()
        (folder / "serial").write_text("01\n", encoding="ascii")
        (folder / "tsa.cnf").write_text(_CONFIG.format(folder=folder.as_posix()), encoding="ascii")
        (folder / "purpose").write_text(_PURPOSE, encoding="ascii")
        root = ("req", "-x509", *_CURVE, "-nodes", "-keyout", "ca.key", "-out", "ca.pem", "-days", "3650")
        self._run(*root, "-subj", f"/CN={name} root")
        request = ("req", *(_CURVE if curve else _RSA), "-nodes", "-keyout", "own.key", "-out", "own.csr")
        self._run(*request, "-subj", f"/CN={name}")
        issue = ("x509", "-req", "-in", "own.csr", "-CA", "ca.pem", "-CAkey", "ca.key", "-CAcreateserial")
        self._run(*issue, "-out", "own.pem", "-days", "3650", "-extfile", "purpose")
        self.certificate = folder / "pinned.pem"
        self.certificate.write_bytes((folder / "own.pem").read_bytes() + (folder / "ca.pem").read_bytes())
        self.asked = 0
        self._server: HTTPServer | None = None

    @property
    def pem(self) -> bytes:
        return self.certificate.read_bytes()

    def reply(self, query: bytes) -> bytes:
        """Answer a question."""
        self.asked += 1
        (self.folder / "query.tsq").write_bytes(query)
        own = ("-signer", "own.pem", "-inkey", "own.key", "-config", "tsa.cnf")
        self._run("ts", "-reply", "-queryfile", "query.tsq", *own, "-out", "reply.tsr")
        return (self.folder / "reply.tsr").read_bytes()

    def listen(self) -> str:
        """Answer over HTTP until `close`; returns the address."""
        authority = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                assert self.headers["Content-Type"] == "application/timestamp-query"
                body = authority.reply(self.rfile.read(int(self.headers["Content-Length"])))
                self.send_response(200)
                self.send_header("Content-Type", "application/timestamp-reply")
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *_: Any) -> None:
                return

        self._server = HTTPServer(("127.0.0.1", 0), Handler)
        self._thread = threading.Thread(target=self._server.serve_forever, daemon=True)
        self._thread.start()
        return f"http://127.0.0.1:{self._server.server_port}/"

    def close(self) -> None:
        if self._server is not None:
            self._server.shutdown()
            self._server.server_close()
            self._thread.join()
            self._server = None

    def _run(self, *arguments: str) -> None:
        done = subprocess.run([self._openssl, *arguments], cwd=self.folder, capture_output=True, check=False)
        assert done.returncode == 0, done.stderr.decode()
