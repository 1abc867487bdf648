"""The scripts in packaging/ are run as programs, so their folder is not a package; tests find them here."""

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "packaging"))
