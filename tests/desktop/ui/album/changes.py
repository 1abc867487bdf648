"""Two drawings beside each other: which pictures are new, gone or different, and where they differ."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PIL import Image, ImageChops

DIFFERENCES = "differences"
"""The folder for pictures of what differs, beside the pictures."""


@dataclass(frozen=True, slots=True)
class Changes:
    """Names of pictures; `changed` with the share of pixels that differ, above 0 and at most 1."""

    added: list[str]
    gone: list[str]
    changed: dict[str, float]
    same: int


def compare(new: Path, old: Path) -> Changes:
    """Compare the pictures of two folders by their names, and draw what differs into the newer one.

    Raises:
        FileNotFoundError: the older folder holds no picture.
    """
    here, there = ({path.name for path in folder.glob("*.png")} for folder in (new, old))
    if not there:
        raise FileNotFoundError(old)
    both = sorted(here & there)
    changed = {name: share for name in both if (share := _difference(new, old, name)) > 0}
    return Changes(sorted(here - there), sorted(there - here), changed, len(both) - len(changed))


def _difference(new: Path, old: Path, name: str) -> float:
    """Return the share of pixels that differ; where some do, also draw them, dark on white."""
    with Image.open(new / name) as one, Image.open(old / name) as other:
        size = max(one.width, other.width), max(one.height, other.height)
        first, second = (_on_ground(picture, size) for picture in (one, other))
    red, green, blue = ImageChops.difference(first, second).split()
    differs = ImageChops.lighter(ImageChops.lighter(red, green), blue).point(lambda level: 255 if level else 0)
    count = differs.histogram()[255]
    if not count and one.size == other.size:
        return 0.0
    (new / DIFFERENCES).mkdir(exist_ok=True)
    ImageChops.invert(differs).save(new / DIFFERENCES / name)
    return max(count, 1) / (size[0] * size[1])


def _on_ground(picture: Image.Image, size: tuple[int, int]) -> Image.Image:
    """Return a picture on a ground that no window has, as large as the larger of the two."""
    ground = Image.new("RGB", size, (255, 0, 255))
    ground.paste(picture.convert("RGB"))
    return ground
