"""The demo plays one captured call in parts: its end is understood only by who heard its beginning."""

import json

from agent_assist.desktop.runtime.clock import SystemClock
from agent_assist.domain.contact import CallEvent, CallState
from agent_assist.telephony.softphone.baresip.events import BaresipTranslator
from agent_assist.telephony.softphone.baresip.replay import Line, ReplayPhone, bundled_capture

KINDS = ("CALL_INCOMING", "CALL_ESTABLISHED", "CALL_CLOSED")


def parts() -> list[Line]:
    calls: dict[str, dict[str, Line]] = {}
    for line in bundled_capture("baresip_via_pbx"):
        message = json.loads(line.message)
        calls.setdefault(str(message.get("id")), {})[str(message.get("type"))] = Line(0.0, line.message)
    return next([call[kind] for kind in KINDS] for call in calls.values() if set(KINDS) <= set(call))


def test_parts_of_a_call_share_their_translator() -> None:
    heard: list[CallState] = []
    translator = BaresipTranslator(ReplayPhone.source)
    for part in parts():
        phone = ReplayPhone([part], SystemClock(), None, "-1", translator)
        phone.start(lambda news: heard.append(news.state) if isinstance(news, CallEvent) else None)
        assert phone.finished.wait(5)
        phone.stop()
    assert heard == [CallState.INCOMING, CallState.CONNECTED, CallState.ENDED]
