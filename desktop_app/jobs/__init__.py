"""Work off the window's thread: lanes of frozen requests, each with a job and a pure function."""

from desktop_app.jobs.lane import Lane, Request

__all__ = ["Lane", "Request"]
