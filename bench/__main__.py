"""`python3 dev.py bench [NAME ...] [--json]`: every figure of the product beside its limit."""

from __future__ import annotations

import argparse
import importlib
import json
import sys

NAMES = ("desktop", "start", "hand_off", "relay", "ledger", "policy", "recorder", "asterisk", "audit")
"""Benchmarks with limits; those of TABLES print tables of their own when named."""
TABLES = "masking, server, server_reads, softphone, recorder_calls, recorder_faults, asterisk_courses, flood"


def main() -> int:
    parser = argparse.ArgumentParser(prog="dev.py bench", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"of {', '.join(NAMES)}, {TABLES}")
    parser.add_argument("--json", action="store_true")
    options, rest = parser.parse_known_args()
    missed = 0
    found = []
    for name in options.names or NAMES:
        module = importlib.import_module(f"bench.{name}")
        if not hasattr(module, "figures"):
            sys.argv = [f"bench {name}", *rest]
            missed += bool(module.main())
            continue
        for figure in module.figures():
            found.append(figure._asdict())
            missed += not figure.met
            if not options.json:
                print(figure.line(), flush=True)
    if options.json:
        print(json.dumps(found))
    return 1 if missed and not options.json else 0


if __name__ == "__main__":
    sys.exit(main())
