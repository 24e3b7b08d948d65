"""Scans a folded text for folded names with pyahocorasick: every name at every place, whole tokens."""
import sys
import time

import ahocorasick

names, text = sys.argv[1:3]
begun = time.perf_counter_ns()
automaton = ahocorasick.Automaton()
with open(names, encoding="utf-8") as lines:
    for line in lines:
        name = line.rstrip("\n")
        automaton.add_word(f" {name} ", len(name))
automaton.make_automaton()
print("ready", time.perf_counter_ns() - begun, 0, flush=True)
with open(text, encoding="utf-8", newline="") as file:
    folded = file.read()
for _ in sys.stdin:
    count = total = 0
    for end, length in automaton.iter(folded):
        count += 1
        total += length
    print(count, total, flush=True)
