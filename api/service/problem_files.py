"""How do the bodies of `POST /batches` become problems?"""

from __future__ import annotations

import json

from pydantic import ConfigDict, ValidationError

from api.errors import RequestError
from api.models import BatchProblem, BatchRequest, FieldFault
from api.models.batches import MOST_PROBLEMS, BatchOptions
from api.service.problem import printable
from geometry.problem import split

_MOST_FAULTS = 20
_LINES = {"application/x-ndjson", "application/jsonl", "application/x-jsonlines"}


class _Row(BatchProblem):
    """A line of a set: what sets have beside (a source, an informal statement) is passed over."""

    model_config = ConfigDict(extra="ignore", frozen=True)


def read(kind: str, body: bytes, options: BatchOptions) -> BatchRequest:
    """The batch of a body of that media type.  Raises RequestError that says where it is wrong."""
    if kind == "application/json":
        if options.model_fields_set:
            detail = "query: with a JSON body, `budget`, `mode` and the rest are members of the body"
            raise RequestError(422, "The request is not valid", detail)
        return _validated(body)
    if kind in _LINES:
        return _with_options(_rows(_text(body)), options)
    if kind == "text/plain":
        return _with_options(_constructions(_text(body)), options)
    detail = "header.Content-Type: expected application/json, application/x-ndjson or text/plain (JGEX)"
    raise RequestError(415, "Not this type of content", detail)


def _text(body: bytes) -> str:
    try:
        return body.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = body.count(b"\n", 0, error.start) + 1
        detail = f"body: not UTF-8 at byte {error.start}, in line {line}; save the file as UTF-8"
        raise RequestError(422, "The request is not valid", detail, line=line) from error


def _rows(text: str) -> list[BatchProblem]:
    found: list[BatchProblem] = []
    for number, line in enumerate(text.split("\n"), 1):
        if not line.strip():
            continue
        _count(len(found) + 1, number)
        try:
            found.append(_Row.model_validate(json.loads(line)))
        except ValidationError as error:
            said = "; ".join(f"{fault.where}: {fault.message}" for fault in _faults(error, ()))
            raise _wrong(number, said) from error
        except (ValueError, RecursionError) as error:
            raise _wrong(number, f"not JSON: {type(error).__name__}") from error
    return found


def _constructions(text: str) -> list[BatchProblem]:
    found: list[BatchProblem] = []
    for name, number, body in split(text):
        _count(len(found) + 1, number)
        try:
            found.append(BatchProblem.model_validate({"name": name, "geometry": body}))
        except ValidationError as error:
            said = "; ".join(f"{fault.where}: {fault.message}" for fault in _faults(error, ()))
            raise _wrong(number, said) from error
    return found


def _with_options(problems: list[BatchProblem], options: BatchOptions) -> BatchRequest:
    if not problems:
        raise RequestError(422, "The request is not valid", "body: there is no problem in it")
    try:
        return BatchRequest.model_validate(
            {
                "name": options.name,
                "environment": options.environment,
                "budget": {"seconds": options.seconds, "simulations": options.simulations},
                "mode": options.mode,
                "policy": options.policy,
                "seed": options.seed,
                "problems": problems,
            }
        )
    except ValidationError as error:
        raise _invalid(error) from error


def _validated(body: bytes) -> BatchRequest:
    try:
        return BatchRequest.model_validate(json.loads(body))
    except ValidationError as error:
        raise _invalid(error) from error
    except (ValueError, RecursionError) as error:
        detail = f"body: not JSON in UTF-8 ({type(error).__name__}); send what /openapi.json describes"
        raise RequestError(400, "The request cannot be read", detail) from error


def _invalid(error: ValidationError) -> RequestError:
    faults = _faults(error, ("body",))
    detail = "; ".join(f"{fault.where}: {fault.message}" for fault in faults)
    return RequestError(422, "The request is not valid", detail[:2000], errors=faults)


def _faults(error: ValidationError, before: tuple[str, ...]) -> list[FieldFault]:
    return [
        FieldFault(
            where=printable(".".join(map(str, (*before, *fault["loc"]))) or "body"),
            message=printable(fault["msg"].removeprefix("Value error, ")),
        )
        for fault in error.errors()[:_MOST_FAULTS]
    ]


def _count(number: int, line: int) -> None:
    if number > MOST_PROBLEMS:
        raise _wrong(line, f"more than {MOST_PROBLEMS} problems; send several batches")


def _wrong(line: int, said: str) -> RequestError:
    return RequestError(422, "The request is not valid", f"body, line {line}: {said}"[:2000], line=line)
