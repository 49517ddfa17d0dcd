"""How are candidates ranked? The learned ranker, as layers of a small network, and its file."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from geometry.engine import _engine
from geometry.errors import GeometryError

SHIPPED = Path(__file__).with_name("ranking.json")  # made by `python -m geometry.auxiliary.training`
_FORMAT = "medalist-geometry-ranking-1"


@dataclass(frozen=True, slots=True)
class Ranking:
    """Layers with rectified linear units between: (inputs, outputs, weights by output, biases) each."""

    layers: list[_engine.RawLayer]

    def save(self, path: Path) -> None:
        """Writes the file that `load` reads."""
        rows = [
            {
                "inputs": inputs,
                "outputs": outputs,
                "weights": [round(w, 6) for w in weights],
                "biases": [round(b, 6) for b in biases],
            }
            for inputs, outputs, weights, biases in self.layers
        ]
        path.write_text(json.dumps({"format": _FORMAT, "features": _engine.FEATURES, "layers": rows}) + "\n")


@cache
def shipped() -> Ranking | None:
    """The ranking that comes with the package; None where none was trained. Raises as `load` does."""
    return load(SHIPPED) if SHIPPED.exists() else None


def load(path: Path) -> Ranking:
    """Reads a ranking. Raises GeometryError for a file that is none, or made for other features."""
    try:
        data: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
        if data["format"] != _FORMAT or data["features"] != _engine.FEATURES:
            raise GeometryError(f"{path}: made for other features; train it again")
        return Ranking(
            [
                (
                    int(row["inputs"]),
                    int(row["outputs"]),
                    [float(w) for w in row["weights"]],
                    [float(b) for b in row["biases"]],
                )
                for row in data["layers"]
            ]
        )
    except (OSError, KeyError, TypeError, ValueError) as error:
        raise GeometryError(f"{path}: no ranking: {error}") from error
