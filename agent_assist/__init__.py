"""Agent Assist: stands beside an agent's softphone and makes privacy the easy path.

The folder list is the architecture; docs/adr/0001-layers.md tells how arrows may point.
"""

__version__ = "0.1.0"
