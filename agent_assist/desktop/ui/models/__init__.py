"""Item models over presenter rows; no queries."""
