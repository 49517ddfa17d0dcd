"""What can be asked of Medalist from a shell?

Commands print for people, or one JSON object with `--json`. Exit codes: 0 the command did its work
(whatever the status of the problem), 2 bad usage, 3 `invalid`, 4 `failed`.
"""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from prover.budget import DEFAULT_POLICY, Mode

app = typer.Typer(
    name="medalist",
    help="A formal olympiad solver: proofs in Lean 4 and in plane geometry, each checked independently.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)

File = Annotated[Path | None, typer.Argument(help="A file with one theorem statement.", show_default=False)]
StatementText = Annotated[
    str | None, typer.Option("--statement", help="The statement itself instead of a file.")
]
Seconds = Annotated[float, typer.Option(min=0.1, help="Wall-clock budget for one problem.")]
EnvironmentName = Annotated[str, typer.Option(help="`core`, or the path of a Lake project.")]
Workers = Annotated[int | None, typer.Option(min=1, help="Lean processes to use; default: one a core.")]
Seed = Annotated[int, typer.Option(help="Names the run; the same seed repeats it on one worker.")]
Auxiliary = Annotated[
    bool,
    typer.Option(
        "--auxiliary/--no-auxiliary",
        help="Geometry: may a proof add points to the figure?",
    ),
]
PolicyName = Annotated[
    str,
    typer.Option(
        "--policy",
        help="What proposes tactics: `structural`, `network:PATH`, `hf:NAME`, `openai:URL`, or a mixture "
        "such as `structural*0.7+network:PATH*0.3`.",
    ),
]
ModeName = Annotated[Mode, typer.Option("--mode", help="Look for a proof, a disproof, or both.")]
Simulations = Annotated[int | None, typer.Option(min=1, help="The most simulations; default: no limit.")]
Cluster = Annotated[
    str | None,
    typer.Option(
        help="Run Lean on a Ray cluster: `HOST:PORT` of its head, or `local` for one on this machine.",
    ),
]
AsJson = Annotated[bool, typer.Option("--json", help="Print one JSON object.")]


@app.command()
def prove(
    file: File = None,
    statement: StatementText = None,
    seconds: Seconds = 60.0,
    environment: EnvironmentName = "core",
    workers: Workers = None,
    seed: Seed = 0,
    policy: PolicyName = DEFAULT_POLICY,
    mode: ModeName = Mode.BOTH,
    simulations: Simulations = None,
    cluster: Cluster = None,
    trace: Annotated[
        Path | None, typer.Option(help="Record the search in this file (`NAME.trace.zst`).")
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Prove a theorem, or its negation."""
    from api.commands import prove as command
    from api.commands.options import Options

    options = Options(seconds, environment, workers, seed, as_json, policy, mode, simulations, cluster)
    _finish(command.run(_one_source(file, statement), options, trace))


@app.command()
def verify(
    file: File = None,
    statement: StatementText = None,
    proof: Annotated[
        Path | None, typer.Option(help="A file with the text after `:= by`; goes with --statement.")
    ] = None,
    environment: EnvironmentName = "core",
    as_json: AsJson = False,
) -> None:
    """Check a finished proof in a clean process of its own."""
    from api.commands import verify as command

    if (statement is None) != (proof is None):
        raise typer.BadParameter("--statement and --proof go together")
    _finish(command.run(_one_source(file, statement), proof, environment, as_json))


@app.command()
def geometry(
    file: Annotated[
        Path | None,
        typer.Argument(help="Problems in the construction language (JGEX), or a figure.", show_default=False),
    ] = None,
    name: Annotated[str | None, typer.Option(help="Which problem of the file.")] = None,
    problem: Annotated[str | None, typer.Option(help="The problem itself instead of a file.")] = None,
    seconds: Seconds = 60.0,
    auxiliary: Auxiliary = True,
    figure: Annotated[Path | None, typer.Option(help="Write the figure there, as SVG.")] = None,
    trace: Annotated[
        Path | None, typer.Option(help="Record the search for points in this file (`NAME.trace.zst`).")
    ] = None,
    seed: Seed = 0,
    as_json: AsJson = False,
) -> None:
    """Prove a problem of plane geometry, and check the proof on fresh figures."""
    from api.commands import geometry as command

    if name is not None and file is None:
        raise typer.BadParameter("--name goes with a FILE")
    source = _one_source(file, problem, "--problem")
    _finish(command.run(source, name, command.Request(seconds, seed, auxiliary, figure, as_json, trace)))


@app.command()
def batch(
    problem_set: Annotated[
        Path, typer.Argument(metavar="SET", help="A .jsonl file of statements, or a .txt of geometry (JGEX).")
    ],
    out: Annotated[Path, typer.Option(help="Where the results go, one JSON line a problem; resumable.")],
    seconds: Seconds = 60.0,
    environment: EnvironmentName = "core",
    workers: Workers = None,
    auxiliary: Auxiliary = True,
    seed: Seed = 0,
    policy: PolicyName = DEFAULT_POLICY,
    mode: ModeName = Mode.BOTH,
    simulations: Simulations = None,
    cluster: Cluster = None,
    searchers: Annotated[
        int | None,
        typer.Option(
            min=1,
            help="Work on so many problems at a time, each in a process (on a cluster: an actor) of its own, "
            "with --workers Lean processes each (default 1); without it, one problem with all workers.",
        ),
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Try every problem of a set; a run that was interrupted goes on where it stopped."""
    from api.commands import batch as command
    from api.commands.options import Options

    options = Options(
        *(seconds, environment, workers, seed, as_json, policy, mode, simulations, cluster, searchers)
    )
    _finish(command.run(problem_set, out, options, auxiliary=auxiliary))


@app.command()
def toolchain(
    environment: EnvironmentName = "core",
    audit: Annotated[
        bool, typer.Option("--audit", help="Check the axioms of every theorem of the library.")
    ] = False,
    pack: Annotated[
        Path | None, typer.Option(help="Write Lean and the core into this .tar, .tar.gz or .tar.xz.")
    ] = None,
    library: Annotated[
        bool, typer.Option("--library", help="List the theorems that a proof may cite.")
    ] = False,
    find: Annotated[
        str | None, typer.Option(help="With --library: only theorems with this text or constant.")
    ] = None,
    lemmas: Annotated[
        Path | None, typer.Option(help="With --library: a project's own list of theorems, JSON lines.")
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Show which Lean is used, and prepare it if that is still to be done."""
    if library:
        from api.commands import library as listing

        _finish(listing.run(environment, find, as_json, lemmas))
        return
    if find is not None or lemmas is not None:
        raise typer.BadParameter("--find and --lemmas go with --library")
    from api.commands import toolchain as command

    _finish(command.run(environment, audit, pack, as_json))


@app.command()
def serve(
    host: Annotated[
        str | None, typer.Option(help="Address to listen on; others than this machine's demand keys.")
    ] = None,
    port: Annotated[int | None, typer.Option(min=0, max=65535, help="Port; 0 for any that is free.")] = None,
    data: Annotated[Path | None, typer.Option(help="Folder for the database, traces and figures.")] = None,
    database_url: Annotated[
        str | None,
        typer.Option("--database-url", "--database", help="`postgresql://…` or `sqlite:///PATH` instead."),
    ] = None,
    slots: Annotated[int | None, typer.Option(min=1, help="Jobs worked on at the same time.")] = None,
    workers: Annotated[int | None, typer.Option(min=1, help="Lean processes for one job.")] = None,
    log: Annotated[str | None, typer.Option(help="Form of the log: `json` or `text`.")] = None,
    new_key: Annotated[
        str | None, typer.Option(metavar="NAME", help="Make an API key, print it, and end.")
    ] = None,
    list_keys: Annotated[bool, typer.Option("--list-keys", help="List the API keys, and end.")] = False,
    revoke_key: Annotated[
        str | None, typer.Option(metavar="ID", help="Refuse an API key from now on, and end.")
    ] = None,
) -> None:
    """Serve problems over HTTP, with the viewer; more settings are variables `MEDALIST_…`."""
    from api.commands import serve as command

    if (new_key is not None) + list_keys + (revoke_key is not None) > 1:
        raise typer.BadParameter("give one of --new-key, --list-keys and --revoke-key")
    given = command.Given(host, port, data, database_url, slots, workers, log)
    if new_key is not None:
        _finish(command.new_key(given, new_key))
    elif list_keys:
        _finish(command.list_keys(given))
    elif revoke_key is not None:
        _finish(command.revoke_key(given, revoke_key))
    else:
        _finish(command.run(given))


def _one_source(file: Path | None, text: str | None, option: str = "--statement") -> Path | str:
    if (file is None) == (text is None):
        raise typer.BadParameter(f"give either a FILE or {option} TEXT")
    return file if file is not None else text or ""


def _finish(code: int) -> None:
    if code:
        raise typer.Exit(code)


def main() -> None:
    """Run the command line."""
    app()
