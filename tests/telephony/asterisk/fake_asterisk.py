"""A manager interface that answers by state, as Asterisk 22 was captured to, and lies on demand.

Invented, for no capture holds it: challenge, Status, `mixmonitor list` (from the documentation), pings, refusals.
"""

from __future__ import annotations

import contextlib
import hashlib
import itertools
import socket
import threading
import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from agent_assist.telephony.access import Access
from tests.telephony.asterisk.fake_mixmonitor import READ, WRITE, FakeMonitor, Tape

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

SPOOL = "/var/spool/asterisk/monitor"
REFUSAL_S = 1.0
"""So long a real switch waits before it refuses a login."""
USER, SECRET = "probe", "s3cret-of-the-test"
DENIED = ("Error", {"Message": "Permission denied"})
Answer = tuple[str, "Mapping[str, str]"]


def block(*lines: tuple[str, str]) -> bytes:
    return "".join(f"{key}: {value}\r\n" for key, value in lines).encode() + b"\r\n"


@dataclass
class Leg:
    """A channel."""

    name: str
    uniqueid: str
    linkedid: str
    state: int = 6
    number: str = "5551001"
    caller: str = "Alice Customer"
    peer: str = "200"
    exten: str = "200"
    bridge: str = ""
    variables: dict[str, str] = field(default_factory=dict)
    monitors: list[FakeMonitor] = field(default_factory=list)

    @property
    def lines(self) -> list[tuple[str, str]]:
        return [
            ("Channel", self.name),
            ("ChannelState", str(self.state)),
            ("CallerIDNum", self.number),
            ("CallerIDName", self.caller),
            ("ConnectedLineNum", self.peer),
            ("ConnectedLineName", "<unknown>"),
            ("Exten", self.exten),
            ("Uniqueid", self.uniqueid),
            ("Linkedid", self.linkedid),
        ]


class FakeAsterisk:
    """One switch. `lies` names what it does wrong; see `Deeds` for those about recorders."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.legs: dict[str, Leg] = {}
        self.hidden: list[Leg] = []
        """Channels that sit in a bridge and of which no event and no list of calls tells: recorders, announcers."""
        self.rooms: dict[str, str] = {}
        """Name of the conference, or of what else made a bridge, by the bridge's id."""
        self.lies: set[str] = set()
        self.actions: list[dict[str, str]] = []
        self.challenges = True
        self.version = 22
        self.buffered = False
        self.heard: Callable[[str], None] = lambda _action: None
        self.logins = threading.Semaphore(0)
        self.lock = threading.RLock()
        self.tape = Tape(self.lock)
        self.deeds = Deeds(self)
        self._numbers = itertools.count(0)
        self._clients: list[socket.socket] = []
        self._closing = threading.Event()
        self._server = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._server.getsockname()[1]
        self._threads = [threading.Thread(target=self._accept, daemon=True)]
        self._threads[0].start()

    @property
    def access(self) -> Access:
        return Access("127.0.0.1", self.port, USER, lambda: SECRET)

    def close(self) -> None:
        self._closing.set()
        with contextlib.suppress(OSError):
            self._server.shutdown(socket.SHUT_RDWR)
        self._server.close()
        self.drop()
        self.tape.close()
        for thread in self._threads:
            thread.join(2.0)

    def drop(self) -> None:
        """Cut all connections."""
        clients, self._clients = self._clients, []
        for client in clients:
            with contextlib.suppress(OSError):
                client.shutdown(socket.SHUT_RDWR)
            client.close()

    def leg(self, endpoint: str, linkedid: str = "", **values: object) -> Leg:
        """Make a channel and tell of it."""
        with self.lock:
            number = next(self._numbers)
            uniqueid = f"1795498778.{number}"
            leg = Leg(f"PJSIP/{endpoint}-{number:08x}", uniqueid, linkedid or uniqueid)
            for name, value in values.items():
                setattr(leg, name, value)
            self.legs[uniqueid] = leg
            self.tell("Newchannel", leg)
            return leg

    def call(self, phone: str, *, recorded: bool = False, agent: str = "bob") -> tuple[Leg, Leg]:
        """A call that stands: the customer's leg and the agent's, whose phone calls it `phone`."""
        customer = self.leg("alice")
        mine = self.leg(agent, customer.linkedid, number="200", caller="Bob Agent", peer="5551001")
        if recorded:
            self.deeds.begin(customer, f"{SPOOL}/{customer.uniqueid}.wav")
        self.bridge(customer, mine, phone)
        return customer, mine

    def bridge(self, customer: Leg, mine: Leg, phone: str) -> None:
        bridge = f"bridge-{next(self._numbers)}"
        for leg, value in ((mine, "048b5187350dc9dd"), (customer, phone)):
            self.enter(leg, bridge)
            self.set(leg, "BRIDGEPVTCALLID", value)

    def enter(self, leg: Leg, bridge: str) -> None:
        """A channel comes into a bridge, and so into the oldest call that is in it."""
        if leg.bridge:
            self.leave(leg)
        leg.bridge = bridge
        calls = {other.linkedid for other in self.legs.values() if other.bridge == bridge}
        for other in self.legs.values():
            if other.linkedid in calls:
                other.linkedid = min(calls)
        self.tell("BridgeEnter", leg, *about(self, bridge))

    def leave(self, leg: Leg) -> None:
        bridge, leg.bridge = leg.bridge, ""
        self.tell("BridgeLeave", leg, *about(self, bridge))

    def set(self, leg: Leg, name: str, value: str) -> None:
        leg.variables[name] = value
        self.tell("VarSet", leg, ("Variable", name), ("Value", value))

    def hang_up(self, leg: Leg, cause: str = "16") -> None:
        """End a channel: its recorders end with it, without a word."""
        with self.lock:
            for monitor in list(leg.monitors):
                self.deeds.end(leg, monitor)
            self.legs.pop(leg.uniqueid, None)
            if leg.bridge:
                self.leave(leg)
            self.tell("Hangup", leg, ("Cause", cause))

    def tell(self, event: str, leg: Leg | None = None, *more: tuple[str, str]) -> None:
        lines = leg.lines if leg else []
        self.raw(block(("Event", event), ("Privilege", "call,all"), *lines, *more))

    def raw(self, data: bytes) -> None:
        """Send bytes to every client, in two pieces: TCP promises no borders."""
        with self.lock:
            for client in list(self._clients):
                with contextlib.suppress(OSError):
                    client.sendall(data[:7])
                    client.sendall(data[7:])

    def replay(self, blocks: list[tuple[float, bytes]], scale: float) -> None:
        """Send captured events byte by byte as they were, in order, with their gaps, `scale` times as long."""
        began = time.monotonic() - scale * blocks[0][0]
        for at_s, data in blocks:
            self._closing.wait(max(0.0, began + scale * at_s - time.monotonic()))
            self.raw(data)

    def given(self, action: str) -> list[dict[str, str]]:
        return [one for one in self.actions if one["Action"] == action]

    def _accept(self) -> None:
        while not self._closing.is_set():
            try:
                client, _ = self._server.accept()
            except OSError:
                return
            client.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            self._threads.append(threading.Thread(target=self._serve, args=(client,), daemon=True))
            self._threads[-1].start()

    def _serve(self, client: socket.socket) -> None:
        with contextlib.suppress(OSError):
            client.sendall(b"Asterisk Call Manager/13.0.0\r\n")
            buffer = b""
            while data := client.recv(65536):
                buffer += data
                *blocks, buffer = buffer.split(b"\r\n\r\n")
                for raw in blocks:
                    lines = [line.partition(": ") for line in raw.decode().split("\r\n")]
                    self._answer(client, {key: value for key, _, value in lines})
        client.close()

    def _answer(self, client: socket.socket, action: dict[str, str]) -> None:
        self.actions.append(action)
        self.heard(action["Action"])
        with self.lock:
            if "deaf_line" in self.lies:
                return
            if action["Action"] in {"Challenge", "Login", "Logoff"}:
                self._log(client, action)
                return
            if "revoked" in self.lies:
                self._reply(client, action, DENIED)
                return
            if action["Action"] in {"Status", "BridgeInfo"}:
                answer, items = listed(self, action)
                self._reply(client, action, answer)
                for item in items:
                    client.sendall(block(*item[:1], ("ActionID", action["ActionID"]), *item[1:]))
                return
            self.deeds.carry_out(action, lambda answer: self._reply(client, action, answer))

    def _log(self, client: socket.socket, action: dict[str, str]) -> None:
        if action["Action"] == "Challenge":
            answer: Answer = ("Success", {"Challenge": "184756"}) if self.challenges else ("Error", {})
            self._reply(client, action, answer)
        elif action["Action"] == "Login":
            key = hashlib.md5(f"184756{SECRET}".encode(), usedforsecurity=False).hexdigest()
            secret = action.get("Key") == key if "Key" in action else action.get("Secret") == SECRET
            if not secret or action["Username"] != USER or "shut" in self.lies:
                self._closing.wait(REFUSAL_S)
                self._reply(client, action, ("Error", {"Message": "Authentication failed"}))
                client.shutdown(socket.SHUT_RDWR)
                return
            self._reply(client, action, ("Success", {"Message": "Authentication accepted"}))
            client.sendall(block(("Event", "FullyBooted"), ("Status", "Fully Booted")))
            self._clients.append(client)
            self.logins.release()
        else:
            self._reply(client, action, ("Goodbye", {"Message": "Thanks for all the fish."}))

    def _reply(self, client: socket.socket, action: dict[str, str], answer: Answer) -> None:
        with contextlib.suppress(OSError):
            lines = [("Response", answer[0]), ("ActionID", action.get("ActionID", "")), *answer[1].items()]
            output = [("Output", line) for _, line in lines if "\n" in line]
            output = [("Output", part) for _, line in output for part in line.split("\n")[1:]]
            client.sendall(block(*[line for line in lines if "\n" not in line[1]], *output))


def about(switch: FakeAsterisk, bridge: str) -> list[tuple[str, str]]:
    """A bridge's lines in an event; it counts what is hidden too."""
    count = sum(leg.bridge == bridge for leg in [*switch.legs.values(), *switch.hidden])
    technology = "holding_bridge" if bridge.startswith("parking") else "simple_bridge"
    room = [("BridgeCreator", "ConfBridge"), ("BridgeName", switch.rooms[bridge])] if bridge in switch.rooms else []
    return [("BridgeUniqueid", bridge), ("BridgeTechnology", technology), *room, ("BridgeNumChannels", str(count))]


def listed(switch: FakeAsterisk, action: dict[str, str]) -> tuple[Answer, list[list[tuple[str, str]]]]:
    """The answer to an action that lists, and the lines of its items."""
    started: Answer = ("Success", {"EventList": "start"})
    if action["Action"] == "Status":
        names = action.get("Variables", "").split(",")
        items = [
            [
                ("Event", "Status"),
                *leg.lines,
                *([("BridgeID", leg.bridge)] if leg.bridge else []),
                *[("Variable", f"{name}={leg.variables.get(name, '')}") for name in names],
            ]
            for leg in switch.legs.values()
        ]
        return started, [*items, [("Event", "StatusComplete"), ("EventList", "Complete")]]
    bridge = action["BridgeUniqueid"]
    members = [leg for leg in switch.legs.values() if leg.bridge == bridge]
    if not members:
        return ("Error", {"Message": "Specified BridgeUniqueid not found"}), []
    end = [("Event", "BridgeInfoComplete"), ("EventList", "Complete"), *about(switch, bridge)]
    return started, [*[[("Event", "BridgeInfoChannel"), *leg.lines] for leg in members], end]


class Deeds:
    """What the switch does to recorders. Lies, by name, concern mutes and stops:

    deaf (Success, nothing done), deaf_event (and the event), no_event (done), error_done (Error, and done), event_first
    (done), no_answer (nothing done, no reply), no_answer_done (done, no reply), late (nothing done, late reply), other
    (done to another channel), wrong_path (the list names a file that is not written), restart (a new recorder begins),
    frozen (it stays listed and writes nothing), cut (the connection ends, nothing done), revoke (from now on nothing is
    permitted), moved (the call goes on on another channel), stays_mute (an unmute does nothing), clean_list (the list
    says that nothing runs), no_list (the list is not permitted).
    """

    def __init__(self, switch: FakeAsterisk) -> None:
        self._switch = switch
        self.others: list[FakeMonitor] = []
        self.monitors = False
        """Whether the older recorder is loaded, as in Asterisk 16 to 20."""
        self.read, self.write = "call,agent,dialplan", "system,call,command,reporting"
        """Rights of the account, as `manager show user` names them."""

    def begin(self, leg: Leg, path: str, *, split: bool = False) -> FakeMonitor:
        whole = path if path.startswith("/") else f"{SPOOL}/{path}"
        real = self._switch.folder / whole.rpartition("/")[2]
        monitor = FakeMonitor(whole, real, split=split, buffered=self._switch.buffered)
        with self._switch.lock:
            leg.monitors.append(monitor)
            self._switch.tape.monitors.append(monitor)
        self._switch.set(leg, "MIXMONITOR_FILENAME", whole)
        self._switch.tell("MixMonitorStart", leg)
        return monitor

    def end(self, leg: Leg, monitor: FakeMonitor) -> None:
        leg.monitors.remove(monitor)
        self._switch.tape.monitors.remove(monitor)
        monitor.close()

    def carry_out(self, action: dict[str, str], reply: Callable[[Answer], None]) -> None:
        name = action["Action"]
        if name == "Ping":
            reply(("Success", {"Ping": "Pong"}))
        elif name == "Command" and "no_list" in self._switch.lies:
            reply(DENIED)
        elif name == "Command":
            reply(("Success", {"Message": "Command output follows", "-": "\n" + self._list(action["Command"])}))
        else:
            channel = action.get("Channel", "")
            everybody = [*self._switch.legs.values(), *self._switch.hidden]
            leg = next((leg for leg in everybody if leg.name == channel), None)
            if leg is None:
                reply(("Error", {"Message": "No such channel"}))
            elif name == "MixMonitor":
                assert "," not in action["File"], "a comma would begin options and a program"
                self.begin(leg, action["File"])
                reply(("Success", {}))
            else:
                self._quieten(leg, action, reply)

    def _list(self, command: str) -> str:
        everybody = [*self._switch.legs.values(), *self._switch.hidden]
        if command == "core show channels concise":
            return "\n".join(
                f"{leg.name}!phones!200!1!Up!Dial!!{leg.number}!!!3!1!{leg.bridge}!{leg.uniqueid}" for leg in everybody
            )
        words = command.split(" ")
        if words[:3] == ["module", "show", "like"]:
            rows = [f"{words[3]}  Call Monitoring Resource  1  Running  core"] if self.monitors else []
            return "\n".join([*rows, f"{len(rows)} modules loaded"])
        if words[:3] == ["manager", "show", "user"]:
            return f"       username: {words[3]}\n      read perm: {self.read}\n     write perm: {self.write}"
        assert words[:2] == ["mixmonitor", "list"], command
        assert len(words) == 3, command
        found = [leg for leg in everybody if leg.name.lower().startswith(words[2].lower())]
        if not found:
            return f"No channel matching '{words[2]}' found."
        monitors = [] if "clean_list" in self._switch.lies else found[0].monitors
        head = ["MixMonitor ID\tFile\tReceive File\tTransmit File", "=" * 73]
        return "\n".join([*head, *[monitor.columns for monitor in monitors]])

    def _quieten(self, leg: Leg, action: dict[str, str], reply: Callable[[Answer], None]) -> None:
        """Mute or stop, or lie about it."""
        lies = self._switch.lies
        quiet = action.get("State") != "0"
        done = not quiet or not lies & {"deaf", "deaf_event", "no_answer", "late", "cut", "revoke", "other", "restart"}
        if not quiet and "stays_mute" in lies:
            done = False
        if quiet and "moved" in lies:
            self.move(leg)
            done = False
        worked = self._do(leg, action) if done else bool(leg.monitors)
        event = "MixMonitorMute" if "State" in action else "MixMonitorStop"
        tells = worked and not (quiet and lies & {"no_event", "deaf", "late", "no_answer", "cut", "revoke"})
        if tells and "event_first" in lies:
            self._switch.tell(event, leg)
        if quiet:
            self._misbehave(leg)
        answer: Answer = ("Success", {}) if worked else ("Error", {"Message": "Cannot set mute flag"})
        if quiet and "error_done" in lies:
            answer = ("Error", {"Message": "Cannot set mute flag"})
        if quiet and "late" in lies:
            threading.Timer(0.7, reply, [answer]).start()
        elif not (quiet and lies & {"no_answer", "no_answer_done", "cut"}):
            reply(answer)
        if tells and "event_first" not in lies:
            self._switch.tell(event, leg)

    def _do(self, leg: Leg, action: dict[str, str]) -> bool:
        """Do what was asked; returns whether there was anything to do it to."""
        wanted = [m for m in leg.monitors if m.ident == action.get("MixMonitorID")]
        if "State" in action and self._switch.version < 18:
            wanted = leg.monitors[:1]
        elif "MixMonitorID" not in action:
            wanted = leg.monitors if "State" in action else leg.monitors[:1]
        sides = {READ, WRITE} if action.get("Direction") == "both" else {action.get("Direction", "")}
        for monitor in list(wanted):
            if "State" not in action:
                self.end(leg, monitor)
            elif action["State"] == "1":
                monitor.muted |= sides
            else:
                monitor.muted -= sides
        return bool(wanted)

    def _misbehave(self, leg: Leg) -> None:
        """What happens beside a mute or stop."""
        lies = self._switch.lies
        if "restart" in lies:
            for monitor in list(leg.monitors):
                self.end(leg, monitor)
            self.begin(leg, f"{SPOOL}/again-{leg.uniqueid}.wav")
        if "other" in lies:
            for monitor in self.others:
                monitor.muted = {READ, WRITE}
        if "frozen" in lies:
            for monitor in leg.monitors:
                monitor.frozen = True
        if "revoke" in lies:
            lies |= {"revoked", "shut"}
        if "cut" in lies:
            self._switch.drop()

    def move(self, leg: Leg) -> None:
        """The call goes on on another channel, with the recorder (masquerade); the old one ends."""
        self._switch.lies.discard("moved")
        new = self._switch.leg("alice", leg.linkedid, variables=dict(leg.variables))
        new.monitors, leg.monitors = leg.monitors, []
        self._switch.enter(new, leg.bridge)
        self._switch.hang_up(leg)
