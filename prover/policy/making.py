"""Which policy does a name stand for?

`structural`; `network:PATH` (a folder with a trained network; `network:random` for untrained weights);
`hf:NAME[?format=F]` (a Hugging Face model by name or folder); `openai:URL[?model=M&format=F]` (a server
that speaks OpenAI's protocol); mixtures such as `structural*0.7+network:PATH*0.3`.  What a policy needs is
imported when it is made.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from prover.errors import PolicyError
from prover.policy.mixture import Mixture
from prover.policy.proposal import Policy

KINDS = "structural, network:PATH, hf:NAME, openai:URL, and mixtures such as structural*0.7+network:PATH*0.3"

_PART = re.compile(r"^(?P<name>.+?)(?:\*(?P<weight>\d+(?:\.\d*)?|\.\d+))?$")
_BETWEEN = re.compile(r"\+(?=structural|network:|hf:|openai:)")


def make_policy(text: str, *, seed: int = 0, device: str | None = None) -> Policy:
    """The policy of that name.

    seed: of untrained weights and of what a policy samples by itself; device: for networks, such as `cuda`.
    Raises PolicyError for an unknown name, a model that cannot be loaded, or a library that is missing.
    """
    parts: list[tuple[Policy, float]] = []
    for piece in _BETWEEN.split(text.strip()):
        found = _PART.match(piece.strip())
        if found is None:
            raise PolicyError(f"no policy is called {piece!r}; there are {KINDS}")
        weight = float(found["weight"]) if found["weight"] else 1.0
        parts.append((_single(found["name"], seed, device), weight))
    if len(parts) == 1:
        return parts[0][0]
    return Mixture(parts)


def _single(name: str, seed: int, device: str | None) -> Policy:
    kind, _, rest = name.partition(":")
    try:
        if name == "structural":
            from prover.policy.structural import StructuralPolicy

            return StructuralPolicy()
        if kind == "network" and rest:
            from prover.policy.network import NetworkPolicy

            return NetworkPolicy(rest, seed=seed, device=device)
        if kind == "hf" and rest:
            source, options = _options(rest, ("format",))
            from prover.policy.hugging_face import HuggingFacePolicy

            return HuggingFacePolicy(source, format=options.get("format"), device=device)
        if kind == "openai" and rest:
            source, options = _options(rest, ("format", "model"))
            from prover.policy.openai_server import OpenAIPolicy

            return OpenAIPolicy(source, model=options.get("model"), format=options.get("format"))
    except ImportError as error:
        raise PolicyError(
            f"the policy {name} needs the package {error.name}: pip install 'medalist[learning]'"
        ) from error
    raise PolicyError(f"no policy is called {name!r}; there are {KINDS}")


def _options(text: str, names: Sequence[str]) -> tuple[str, dict[str, str]]:
    """A source and the options after `?`, of these names.  Raises PolicyError for any other."""
    source, _, rest = text.partition("?")
    options: dict[str, str] = {}
    for pair in filter(None, rest.split("&")):
        key, equals, value = pair.partition("=")
        if key not in names or not equals or not value:
            there = " and ".join(f"{name}={name[0].upper()}" for name in names)
            raise PolicyError(f"{pair!r} is no option of this policy; there is {there}")
        options[key] = value
    return source, options
