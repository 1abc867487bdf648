"""People: adding them, signing them in, and telling who is behind a session."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial

from agent_assist.domain.errors import BadInput, Forbidden, UnlockRefused
from agent_assist.domain.facts import FactBody, Role
from agent_assist.domain.facts.server import PersonDisabled, PersonEnabled, RoleChanged
from agent_assist.protocol import messages as m
from agent_assist.server.clock import Clock
from agent_assist.server.db import accounts, evidence
from agent_assist.server.db.accounts import AccountRow, SessionRow
from agent_assist.server.db.database import Database, Tx
from agent_assist.server.db.devices import DeviceRow
from agent_assist.server.services import own, secrets
from agent_assist.server.services.service import Service
from agent_assist.server.services.throttle import FREE, Throttle

SESSION_MS = 8 * 3_600_000
"""Life of a session: one working day."""
_ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9._@-]{0,63}")
_NAME_LIMIT = 100


class Accounts(Service):
    """People, their passwords and their sessions; a wrong password makes the next try wait."""

    def __init__(self, database: Database, clock: Clock) -> None:
        super().__init__(database, clock)
        self._throttle = Throttle(database, clock)

    def add(self, account_id: str, name: str, role: str, password: str | None) -> None:
        """Make a person known, or give one that is known a new password.

        Args:
            account_id: 1 to 64 letters, digits and `._@-`.
            name: 1 to 100 printable characters.
            role: agent or supervisor; a supervisor needs a password.
            password: at least PASSWORD_MIN characters, or None for none.

        A new password ends all sessions of the person.

        Raises:
            BadInput: one of them is not so, or the person is known under another name or role.
        """
        name = name.strip()
        if _ID.fullmatch(account_id) is None:
            raise BadInput("This user ID is not allowed.", "Use 1 to 64 letters, digits and . _ @ -")
        if not 1 <= len(name) <= _NAME_LIMIT or not name.isprintable():
            raise BadInput("This name cannot be used.", "Use 1 to 100 printable characters.")
        if role not in {Role.AGENT, Role.SUPERVISOR}:
            raise BadInput("There is no such role.", "Use agent or supervisor.")
        if password is None and role == Role.SUPERVISOR:
            raise BadInput("A supervisor needs a password.", "Give one on standard input with --password-stdin.")
        if password is not None and not secrets.PASSWORD_MIN <= len(password) <= secrets.PASSWORD_MAX:
            raise BadInput("This password cannot be used.", f"Use at least {secrets.PASSWORD_MIN} characters.")
        hashed = secrets.hash_password(password) if password is not None else None
        person = AccountRow(account_id, name, role)
        with self._database.write() as tx:
            known = accounts.find(tx, self._database.tenant, account_id)
            if known is None:
                accounts.add(tx, self._database.tenant, person, hashed, self._clock.now_ms())
            elif known != person:
                raise BadInput("This user ID is already taken.", "Choose another id.")
            elif hashed is not None:
                accounts.set_password(tx, self._database.tenant, account_id, hashed)
                accounts.end_sessions(tx, self._database.tenant, account_id)

    def disable(self, account_id: str) -> None:
        """Let a person sign in no more, and end their sessions at once. Their devices go on delivering what they hold.

        Raises:
            BadInput: there is no such person.
        """
        tenant = self._database.tenant
        with self._changing(account_id) as (tx, _person, tell):
            if not accounts.is_disabled(tx, tenant, account_id):
                tell(PersonDisabled(person=account_id))
            accounts.disable(tx, tenant, account_id, self._clock.now_ms())
            accounts.end_sessions(tx, tenant, account_id)

    def enable(self, account_id: str) -> None:
        """Let a person sign in again.

        Raises:
            BadInput: there is no such person.
        """
        tenant = self._database.tenant
        with self._changing(account_id) as (tx, _person, tell):
            if accounts.is_disabled(tx, tenant, account_id):
                tell(PersonEnabled(person=account_id))
            accounts.enable(tx, tenant, account_id)

    def end_sessions(self, account_id: str) -> int:
        """End all sessions of a person; returns how many there were.

        Raises:
            BadInput: there is no such person.
        """
        with self._database.write() as tx:
            _known(tx, self._database.tenant, account_id)
            return accounts.end_sessions(tx, self._database.tenant, account_id)

    def set_role(self, account_id: str, role: str) -> None:
        """Give a person another role, and end their sessions, which had the rights of the former one.

        Raises:
            BadInput: there is no such person or role, or a supervisor would have no password.
        """
        tenant = self._database.tenant
        if role not in {Role.AGENT, Role.SUPERVISOR}:
            raise BadInput("There is no such role.", "Use agent or supervisor.")
        with self._changing(account_id) as (tx, person, tell):
            if role == Role.SUPERVISOR and accounts.password_hash(tx, tenant, account_id) is None:
                raise BadInput("A supervisor needs a password.", "Set one first with admin add-user --password-stdin.")
            if role != person.role:
                tell(RoleChanged(person=account_id, before=person.role, role=role))
            accounts.set_role(tx, tenant, account_id, role)
            accounts.end_sessions(tx, tenant, account_id)

    def every(self) -> list[tuple[AccountRow, bool, int]]:
        """Return all people by id: who, whether they are disabled, and how many sessions are open."""
        with self._database.read() as tx:
            return accounts.every(tx, self._database.tenant, self._clock.now_ms())

    def sign_in(self, device: DeviceRow, request: m.SignInRequest) -> m.SignInAnswer:
        """Open a session on a device.

        Raises:
            UnlockRefused: name or password are wrong, or there were too many failures.
        """
        # Keyed by account and device: whoever guesses makes only their own device wait.
        key = f"sign-in {request.user.casefold()[:64]} {device.id}"
        self._throttle.attempt({key: FREE})
        tenant = self._database.tenant
        sane = _ID.fullmatch(request.user) is not None and len(request.password) <= secrets.PASSWORD_MAX
        with self._database.read() as tx:
            person = accounts.find(tx, tenant, request.user) if sane else None
            stored = accounts.password_hash(tx, tenant, request.user) if sane else None
        matches = secrets.check_password(stored, request.password[: secrets.PASSWORD_MAX])
        if person is None or not matches:
            raise UnlockRefused("Wrong user ID or password.", "Try again, or ask for a new password.")
        self._throttle.succeeded(key)
        token = secrets.new_token()
        now = self._clock.now_ms()
        row = SessionRow(secrets.token_hash(token), person.id, device.id, now + SESSION_MS)
        with self._database.write() as tx:
            # A password or an account that was taken away while this one was checked opens nothing.
            if accounts.password_hash(tx, tenant, person.id, lock=True) != stored:
                raise UnlockRefused("Wrong user ID or password.", "Try again, or ask for a new password.")
            if accounts.is_disabled(tx, tenant, person.id):
                raise UnlockRefused("This account is disabled.", "Ask IT to enable it.")
            accounts.add_session(tx, tenant, row, now)
        return m.SignInAnswer(
            session=token, user=person.id, name=person.name, role=person.role, expires_at_ms=row.expires_at_ms
        )

    def behind(self, device: DeviceRow, session: str | None) -> AccountRow | None:
        """Return who is behind a session, or None when it is unknown, over, or of another device."""
        if not session:
            return None
        hashed = secrets.token_hash(session)
        with self._database.read() as tx:
            row = accounts.find_session(tx, self._database.tenant, hashed)
            if row is None or not secrets.same(row.token_hash, hashed):
                return None
            if row.device != device.id or row.expires_at_ms <= self._clock.now_ms():
                return None
            if accounts.is_disabled(tx, self._database.tenant, row.account):
                return None
            return accounts.find(tx, self._database.tenant, row.account)

    def supervisor(self, device: DeviceRow, session: str | None) -> AccountRow:
        """Return the supervisor behind a session.

        Raises:
            Forbidden: there is none.
        """
        person = self.behind(device, session)
        if person is None:
            raise Forbidden("You are signed out.", "Sign in again.")
        if person.role != Role.SUPERVISOR:
            raise Forbidden("Only supervisors can do this.", "Sign in as a supervisor.")
        return person

    @contextmanager
    def _changing(self, account_id: str) -> Iterator[tuple[Tx, AccountRow, Callable[[FactBody], object]]]:
        """Open a transaction that may change somebody who is known.

        Yields:
            the transaction, who that is, and what writes a fact about it.
        """
        tenant, key = self._database.tenant, self._database.key  # the first look for the key is a transaction itself
        with self._database.write() as tx:
            evidence.hold(tx, tenant)
            yield tx, _known(tx, tenant, account_id), partial(own.write, tx, tenant, key, self._clock)


def _known(tx: Tx, tenant: str, account_id: str) -> AccountRow:
    found = accounts.find(tx, tenant, account_id)
    if found is None:
        raise BadInput("No user with this ID.", "See admin users.")
    return found
