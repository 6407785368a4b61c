"""Runs an XMILE model with PySD and writes its variables at whole units of time as CSV."""

import csv
import sys

import pysd

model_file, wanted, result_file = sys.argv[1:4]
model = pysd.read_xmile(model_file)
components = model.components
last = int(components.final_time())
times = list(range(int(components.initial_time()), last + 1))
table = model.run(return_columns=wanted.split(";"), return_timestamps=times)
with open(result_file, "w", newline="", encoding="utf-8") as out:
    writer = csv.writer(out)
    writer.writerow(["time", *table.columns])
    for time, row in table.iterrows():
        writer.writerow([repr(float(time)), *(repr(float(cell)) for cell in row)])
