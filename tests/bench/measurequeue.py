# SPDX-FileCopyrightText: Leadbooth contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the queue costs: saving, a large one at the start, and draining. A part of measure.py."""
import json
import os
import pathlib
import shutil
import statistics
import subprocess
import tempfile

SAVED = 1500  # leads, and as many bare rows in turn with them
SENT, WAITING = 1_000_000, 100_000
OPENINGS = 15  # of the large queue, and as many of the empty one
DRAINED = 5_000  # leads by each client in a round
DRAIN_ROUNDS = 3
TYPED_OVER = 1_000  # leads
TYPING_ROUNDS = 3

PEERS = pathlib.Path(__file__).resolve().parents[1] / "peers"


def percentile(values, part):
    return sorted(values)[min(len(values) - 1, int(len(values) * part))]


def measure_saving(bench, table):
    """A lead that is saved is on the disk, sealed, listed and counted; the baseline is a row that is on the disk."""
    profile, _ = bench.profile(0)
    with tempfile.TemporaryDirectory(dir=bench.work) as folder:
        numbers = bench.numbers("bench/bench_savelead", profile, folder, SAVED)
    ours, bare = numbers[0::2], numbers[1::2]
    rate, bare_rate = (1000 * len(times) / sum(times) for times in (ours, bare))
    table.add_ratio(f"leads saved for good, of {SAVED}, against bare rows of the same size", rate, bare_rate, "/s",
                    0.6, at_least=True)
    table.add_ratio("the slowest of a hundred, against the same of bare rows", percentile(ours, 0.99), percentile(bare, 0.99),
                    "ms", 3)


def measure_large_queue(bench, table):
    empty, _ = bench.profile(0)
    large = bench.work / "profile-large"
    shutil.copytree(empty, large, ignore=shutil.ignore_patterns("queue*", "bench.key"))
    bench.output("bench/bench_fillqueue", empty, 0, 0)
    bench.output("bench/bench_fillqueue", large, SENT, WAITING)
    ours, baseline = [], []
    for _ in range(OPENINGS):
        ours.append(bench.numbers("bench/bench_openqueue", large))
        baseline.append(bench.numbers("bench/bench_openqueue", empty))
    assert ours[0][3] == SENT + WAITING and baseline[0][3] == 0, (ours[0], baseline[0])
    opened, page, memory, _ = map(statistics.median, zip(*ours))
    empty_opened, empty_page, empty_memory, _ = map(statistics.median, zip(*baseline))
    what = f"a queue of {SENT + WAITING:,} leads, {WAITING:,} of them waiting"
    table.add_ratio(f"opening {what}, until it could send, against an empty one", opened, empty_opened, "ms", 1.3)
    table.add("resident memory then, with the first page of its list", memory / 1024, empty_memory / 1024, "MiB",
              20, "20 MiB more", (memory - empty_memory) / 1024)
    table.add("first page of its list, with the names of a hundred leads", page, empty_page, "ms", 50, "50 ms", page)
    shutil.rmtree(large)


def measure_typing(bench, table):
    """In the program itself: its embedded portal takes as many as a standard plan does."""
    idle, busy = [], []
    for turn in range(TYPING_ROUNDS):
        ledger = bench.work / f"typed-{turn}"
        (idle_most, _), (busy_most, _) = zip(*[iter(bench.numbers(
            "bench/bench_typing", bench.work / f"typist-{turn}", TYPED_OVER, ledger))] * 2)
        created = [line for line in ledger.read_text().splitlines() if json.loads(line)["event"] == "lead"]
        assert len(created) > 50, len(created)
        idle.append(idle_most)
        busy.append(busy_most)
    table.add(f"a key in the form, 99 of 100, while {TYPED_OVER} leads are saved and sent, against an idle queue",
              max(busy), statistics.median(idle), "ms", 16, "16 ms", max(busy))


def peer(client, webhook, authority, body):
    """Seconds and milliseconds of processor time that somebody else's client takes for the same leads."""
    command = ["node", str(pathlib.Path(__file__).with_name("drain.mjs")), client, webhook.rstrip("/"), str(DRAINED), str(body)]
    environment = {"PATH": os.environ["PATH"], "NODE_EXTRA_CA_CERTS": str(authority)}
    result = subprocess.run(command, env=environment, stdout=subprocess.PIPE, text=True, timeout=600, check=True)
    return [float(number) for number in result.stdout.split()]


def measure_drain(bench, table):
    """All on the same portal, without its limits. Each client asks as often as it can be brought to."""
    subprocess.run([str(PEERS / "install")], check=True, stdout=subprocess.DEVNULL)
    body = bench.work / "drained.json"
    profile, _ = bench.profile(0)
    clients = {"@bitrix24/b24jssdk": "b24jssdk", "@2bad/bitrix": "2bad"}
    ours, theirs = [], {name: [] for name in clients}
    for _ in range(DRAIN_ROUNDS):
        # A portal of its own for each, or the last would have the fullest one.
        with bench.portal() as (webhook, authority), tempfile.TemporaryDirectory(dir=bench.work) as folder:
            ours.append(bench.numbers("bench/bench_drain", webhook, authority, profile, folder, DRAINED, body))
        for name, client in clients.items():
            with bench.portal() as (webhook, authority):
                theirs[name].append(peer(client, webhook, authority, body))
    seconds, processor = map(statistics.median, zip(*ours))
    for name, runs in theirs.items():
        their_seconds, their_processor = map(statistics.median, zip(*runs))
        table.add_ratio(f"leads sent from the queue, of {DRAINED}, against {name}", DRAINED / seconds,
                        DRAINED / their_seconds, "/s", 1, at_least=True)
        table.add_ratio(f"processor time of the client for each, against {name}", processor / DRAINED,
                        their_processor / DRAINED, "ms", 0.33)


def measure(bench, table):
    measure_saving(bench, table)
    measure_large_queue(bench, table)
    measure_typing(bench, table)
    measure_drain(bench, table)
