"""The desktop's composition root: adapters, lanes, presenters, windows, and an ordered end.

The only package of the desktop that names concrete adapters.
"""

from agent_assist.desktop.app.shell import Desktop, open_desktop
from agent_assist.desktop.app.surface import Observer, Surface

__all__ = ["Desktop", "Observer", "Surface", "open_desktop"]
