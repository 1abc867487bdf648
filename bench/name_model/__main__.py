"""Makes the model of names, in about a minute: the same bytes from the same sources.

python -m pip download --no-deps pyspellchecker==0.9.1
python -m bench.name_model pyspellchecker-0.9.1-py3-none-any.whl            writes resources/names/model.bin
python -m bench.name_model pyspellchecker-0.9.1-py3-none-any.whl --check    1 if the file would be another
"""

from __future__ import annotations

import argparse
from functools import cache, partial
from itertools import chain
from pathlib import Path
from random import Random

from agent_assist.masking.recognizers import name_file
from agent_assist.masking.recognizers import name_model as model
from bench.name_model.sentences import Amounts, of_phrases, of_rows
from bench.name_model.training import examples, packed, trained
from bench.name_model.words import filter_of, frequent, own

FILE = Path(__file__).resolve().parents[2] / "resources" / "names" / "model.bin"
SEED = 7
AMOUNTS = Amounts(named_rows=8, other_rows=3, phrases=10, things=3)


def made(package: Path) -> bytes:
    """Return the model's file."""
    words = list(frequent(package))
    common = filter_of((word for word, often in words if often), name_file.COMMON_BITS)
    ordinary = filter_of(chain((word for word, _often in words), own()), name_file.ORDINARY_BITS)
    return fitted(common, ordinary, AMOUNTS, SEED)


def fitted(common: bytes, ordinary: bytes, amounts: Amounts, seed: int) -> bytes:
    """Return the model's file with weights that are learnt beside the given filters."""
    unfinished = name_file.parted(packed([0.0] * (1 << name_file.BITS), common, ordinary))
    known_of = cache(partial(model.known_of, within=unfinished))
    rng = Random(seed)  # noqa: S311 - the same each time, no secret
    sentences = chain(of_rows(rng, amounts), of_phrases(rng, amounts))
    weights = trained((example for sentence in sentences for example in examples(sentence, rng, known_of)), seed)
    return packed(weights, common, ordinary)


def main() -> int:
    """Write the file, or say whether it is what the sources give."""
    parser = argparse.ArgumentParser(prog="python -m bench.name_model", description=__doc__)
    parser.add_argument("package", type=Path, help="the package of word lists, as it was downloaded")
    parser.add_argument("--check", action="store_true", help="write nothing; compare")
    options = parser.parse_args()
    data = made(options.package)
    if options.check:
        return int(FILE.read_bytes() != data)
    FILE.write_bytes(data)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
