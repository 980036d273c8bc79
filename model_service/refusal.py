"""The answer to a request that cannot be served."""


class Refused(Exception):  # noqa: N818 - reads as a sentence where it is raised
    """Carries the HTTP status, the reason as a metric label, and what the caller should change."""

    def __init__(self, status: int, reason: str, message: str) -> None:
        super().__init__(message)
        self.status = status
        self.reason = reason
        self.message = message


class BadInput(Refused):
    """400: the message names the field."""

    def __init__(self, field: str, message: str) -> None:
        super().__init__(400, "bad_input", f"{field}: {message}" if field else message)
