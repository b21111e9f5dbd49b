"""The doors that are compiled: the command, Arrow, WebAssembly."""

import json
import shutil
import subprocess

from common import ROOT, Counts, Missing, built, by_label, door

NODE = """
import { readFileSync } from "node:fs";
const [, file, script, module] = process.argv;
const { load } = await import(script);
const analyzer = (await load(readFileSync(module))).analyzer();
const counts = { documents: 0, entities: {}, officials: 0, quantities: 0 };
for (const line of readFileSync(file, "utf8").replace(/\\n$/, "").split("\\n")) {
  const { entities, officials, quantities } = analyzer.analyze(line);
  counts.documents += 1;
  counts.officials += officials.length;
  counts.quantities += quantities.length;
  for (const { label } of entities) counts.entities[label] = (counts.entities[label] ?? 0) + 1;
}
console.log(JSON.stringify(counts));
"""


def run(*command):
    return subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True).stdout


@door("command")
def command(file):
    program = built(".", "examples/extract", "cargo build --release --example extract")

    def read():
        documents, labels, officials, quantities = 0, [], 0, 0
        with open(file.path, "rb") as texts, subprocess.Popen(
            [program, "--lines", "--threads", "1", "--format", "jsonl"], stdin=texts, stdout=subprocess.PIPE
        ) as process:
            for line in process.stdout:
                document = json.loads(line)
                documents += 1
                labels += [name["label"] for name in document["entities"]]
                officials += len(document["officials"])
                quantities += len(document["quantities"])
        if process.returncode:
            raise OSError(f"{program} ended with {process.returncode}")
        return Counts(documents, by_label(labels), officials, quantities)

    yield read


@door("arrow")
def arrow(file):
    program = built("crates/entitas-arrow", "examples/counts", "cargo build --release --example counts, in crates/entitas-arrow")
    yield lambda: Counts.of_json(run(program, file.path))


@door("node")
def node(file):
    wasm = ROOT / "bindings/wasm/entitas.wasm"
    if not wasm.exists():
        raise Missing("not built: bash bindings/wasm/build.sh")
    if not shutil.which("node"):
        raise Missing("Node.js: apt-get install nodejs")
    script = wasm.with_suffix(".js")
    yield lambda: Counts.of_json(run("node", "--input-type=module", "-e", NODE, file.path, script, wasm))
