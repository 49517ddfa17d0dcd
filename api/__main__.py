"""`python -m api` is the command line, for places where the script is not on the path."""

from api.command_line import main

main()
