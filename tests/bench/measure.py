#!/usr/bin/env python3
# SPDX-FileCopyrightText: Leadbooth contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""measure.py BUILD: see tests/bench/run, which builds first.

Machines are noisy, so every figure is the median of several runs, and the runs of what is measured take turns with those
of its baseline.
"""
import contextlib
import os
import pathlib
import re
import statistics
import subprocess
import sys
import tempfile
import time

import measurequeue

STARTS = 21  # of the program, and as many of the empty window
FORM_ROUNDS = 5  # processes per side, each of which builds the form several times
FORMS_PER_ROUND = 5
LEAD_ROUNDS = 6
LEADS_PER_ROUND = 11  # the first of each round opens the connection and does not count

WEBHOOK = "1/benchwebhook"


def clean_environment(home):
    """Neither the settings nor the keychain of whoever runs this have a say in the figures."""
    kept = {name: os.environ[name] for name in ("PATH", "LANG", "LD_LIBRARY_PATH") if name in os.environ}
    runtime = home / "runtime"
    runtime.mkdir(mode=0o700)
    return kept | {"HOME": str(home), "XDG_RUNTIME_DIR": str(runtime), "QT_QPA_PLATFORM": "offscreen",
                   "QT_LOGGING_RULES": "default.warning=false"}


class Bench:
    def __init__(self, build, work):
        self.build = build
        self.work = work
        self.environment = clean_environment(work)
        self.environment["PATH"] = f"{build / 'bin'}:{self.environment['PATH']}"  # where the program looks for its portal

    def output(self, program, *arguments):
        command = [str(self.build / program), *map(str, arguments)]
        result = subprocess.run(command, env=self.environment, stdout=subprocess.PIPE, text=True, timeout=900, check=False)
        if result.returncode != 0:
            sys.exit(f"tests/bench: {' '.join(command)} ended with {result.returncode}")
        return result.stdout

    def numbers(self, program, *arguments):
        return [float(line) for line in self.output(program, *arguments).split()]

    @contextlib.contextmanager
    def portal(self, *arguments):
        """The address of a webhook on an embedded portal, and the file with its certificate authority."""
        authority = self.work / "ca.pem"
        command = [str(self.build / "bin/leadbooth-demo-portal"), "--exit-with-stdin", "--no-limits",
                   "--webhook", WEBHOOK, "--cert-out", str(authority), *arguments]
        with subprocess.Popen(command, env=self.environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                              text=True) as process:
            word, url = process.stdout.readline().split()
            assert word == "portal"
            try:
                yield f"{url}/rest/{WEBHOOK}/", authority
            finally:
                process.stdin.close()

    def profile(self, extra_fields):
        """A profile with the form of a portal in its cache; and how many fields the form has."""
        folder = self.work / f"profile-{extra_fields}"
        with self.portal("--extra-fields", str(extra_fields)) as (webhook, authority):
            word, fields = self.output("bench/bench_prepare", webhook, authority, folder).split()
        assert word == "fields"
        return folder, int(fields)


class Table:
    def __init__(self):
        self.is_short = False

    def add(self, name, value, baseline, unit, limit, limit_text, measured):
        """`measured` is what has to stay within `limit`: the ratio, or a value."""
        short = measured > limit
        self.is_short = self.is_short or short
        print(name, f"{value:.2f} {unit}", f"{baseline:.2f} {unit}", f"{value / baseline:.2f}", limit_text,
              "short" if short else "ok", sep="\t", flush=True)

    def add_ratio(self, name, value, baseline, unit, limit, at_least=False):
        """`at_least`: the more the better."""
        ratio = value / baseline
        if at_least:
            self.add(name, value, baseline, unit, -limit, f"ratio at least {limit:g}", -ratio)
        else:
            self.add(name, value, baseline, unit, limit, f"ratio {limit:g}", ratio)


def measure_start(bench, table):
    profile, fields = bench.profile(240)
    pattern = re.compile(r"ready cpu_ms ([\d.]+) rss_kib (\d+)\s*")
    ours, empty = [], []

    def start(program, *arguments):
        return tuple(map(float, pattern.fullmatch(bench.output(program, *arguments)).groups()))

    for _ in range(STARTS):
        ours.append(start("bin/leadbooth", "--profile", profile, "--end-when-ready"))
        empty.append(start("bench/bench_emptywindow"))
    # Whatever else the machine does adds to a processor time and takes nothing off: the least is nearest.
    cpu, empty_cpu = (min(column) for column, _ in (tuple(zip(*ours)), tuple(zip(*empty))))
    memory, empty_memory = (statistics.median(column) for _, column in (tuple(zip(*ours)), tuple(zip(*empty))))
    table.add_ratio(f"CPU time from the start to a usable form of {fields} fields, against an empty window",
                    cpu, empty_cpu, "ms", 4)
    table.add_ratio("resident memory then, against an empty window", memory / 1024, empty_memory / 1024, "MiB", 3)


def measure_form(bench, table):
    profile, fields = bench.profile(950)
    assert fields >= 1000, fields
    ours, plain = [], []
    for _ in range(FORM_ROUNDS):
        ours += bench.numbers("bench/bench_form", "leadbooth", profile, FORMS_PER_ROUND)
        plain += bench.numbers("bench/bench_form", "plain", profile, FORMS_PER_ROUND)
    table.add_ratio(f"form of {fields} fields, built and painted, against a QFormLayout",
                    statistics.median(ours), statistics.median(plain), "ms", 0.5)


def post_with_curl(bench, webhook, authority, body):
    """Milliseconds of each of several posts over one connection, without the first, which opens it."""
    command = ["curl", "--silent", "--http1.1", "--cacert", str(authority), "--header", "Content-Type: application/json",
               "--data-binary", f"@{body}", "--write-out", "%{http_code} %{num_connects} %{time_total}\n"]
    for _ in range(LEADS_PER_ROUND):
        command += ["--output", str(bench.work / "answer"), f"{webhook}crm.lead.add"]
    result = subprocess.run(command, env=bench.environment, stdout=subprocess.PIPE, text=True, timeout=120, check=True)
    posts = [line.split() for line in result.stdout.splitlines()]
    assert all(status == "200" for status, _, _ in posts), posts
    assert [int(connects) for _, connects, _ in posts] == [1] + [0] * (LEADS_PER_ROUND - 1), posts
    return [float(seconds) * 1000 for _, _, seconds in posts[1:]]


def sync_to_disk(folder):
    """Milliseconds of each of several small writes that have to reach the disk before anything else happens."""
    times = []
    with open(folder / "synced", "wb", buffering=0) as file:
        for _ in range(2 * LEADS_PER_ROUND):
            file.write(bytes(4096))
            begin = time.perf_counter()
            os.fdatasync(file.fileno())
            times.append((time.perf_counter() - begin) * 1000)
    return times


def leads(bench, webhook, authority, folder, body):
    """For each lead but the first: milliseconds until it was on the disk, and until it was created."""
    numbers = bench.numbers("bench/bench_addlead", webhook, authority, LEADS_PER_ROUND, folder, body)
    return numbers[2::2], numbers[3::2]


def measure_lead(bench, table):
    """A lead is on the disk before it is sent. How long a disk takes is no merit of ours: the way to the portal is
    measured with a queue in memory, and saving against what the same disk takes for one small write."""
    body = bench.work / "lead.json"
    ours, curl, saved, disk = [], [], [], []
    memory = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None
    with bench.portal() as (webhook, authority):
        for _ in range(LEAD_ROUNDS):
            with tempfile.TemporaryDirectory(dir=memory) as folder:
                ours += leads(bench, webhook, authority, folder, body)[1]
            curl += post_with_curl(bench, webhook, authority, body)
            with tempfile.TemporaryDirectory(dir=bench.work) as folder:
                saved += leads(bench, webhook, authority, folder, body)[0]
                disk += sync_to_disk(pathlib.Path(folder))
    value, baseline = statistics.median(ours), statistics.median(curl)
    table.add(f"one crm.lead.add, median of {len(ours)}, against curl on a kept connection", value, baseline, "ms",
              5, "5 ms more", value - baseline)
    value, baseline = statistics.median(saved), statistics.median(disk)
    table.add(f"one lead saved for good, median of {len(saved)}, against one write that reaches the disk", value, baseline,
              "ms", 5, "5 ms more", value - baseline)


def main():
    build = pathlib.Path(sys.argv[1]).resolve()
    table = Table()
    with tempfile.TemporaryDirectory(prefix="leadbooth-bench-") as work:
        bench = Bench(build, pathlib.Path(work))
        measure_start(bench, table)
        measure_form(bench, table)
        measure_lead(bench, table)
        if "--queue" in sys.argv[2:]:  # takes minutes
            measurequeue.measure(bench, table)
    return 1 if table.is_short else 0


if __name__ == "__main__":
    sys.exit(main())
