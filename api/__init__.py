"""The service: jobs, store, event stream, and the command line."""
