"""The desktop's composition root: adapters, lanes, presenters, windows, and an ordered end.

The only package of the desktop that names concrete adapters.
"""

from agent_assist.app.shell import Desktop, Observer, Surface, open_desktop

__all__ = ["Desktop", "Observer", "Surface", "open_desktop"]
