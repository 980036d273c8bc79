"""Models that load, predict their own example, and then disappoint: for tests of canaries."""

from pathlib import Path

from tests.model_service import bundle

CODE = '''"""Predicts, {how}."""

import time

import mlflow.pyfunc


class Faulty(mlflow.pyfunc.PythonModel):
    def predict(self, context, model_input, params=None):
        {fault}
        return [0.5] * len(model_input)


mlflow.models.set_model(Faulty())
'''
SLOW = "time.sleep({seconds})"
WRONG = """if (model_input["carrier"] == "{carrier}").any():
            raise RuntimeError("no such carrier")"""


def slow(folder: Path, *, seconds: float = 0.4) -> Path:
    """Each prediction takes that long."""
    return _build(folder, "slowly", SLOW.format(seconds=seconds))


def wrong(folder: Path, *, carrier: str = "UA") -> Path:
    """Raises for one carrier, which its input example does not have."""
    return _build(folder, "but not for all", WRONG.format(carrier=carrier))


def _build(folder: Path, how: str, fault: str) -> Path:
    import mlflow.pyfunc

    frame, _ = bundle.flights(200, seed=3)
    example = frame[frame["carrier"] == "AA"].head(2).fillna(0.0)
    code = folder.with_name(f"{folder.name}_code.py")
    code.write_text(CODE.format(how=how, fault=fault), encoding="utf-8")
    mlflow.pyfunc.save_model(
        folder,
        python_model=str(code),
        signature=mlflow.models.infer_signature(example, [0.5, 0.5]),
        input_example=example,
        pip_requirements=[],
        metadata={
            "name": "flight-delays",
            "engine": "pyfunc",
            "nullable": list(bundle.NULLABLE),
            "output": "probability",
        },
    )
    return folder
