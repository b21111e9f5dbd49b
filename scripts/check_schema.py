#!/usr/bin/env python3
"""check_schema.py: the JSON of the sample articles and of the cases against docs/schema, by jsonschema from PyPI.

Runs target/release/examples/extract; exit status 1 where something is not as the schema says."""
import glob, json, pathlib, subprocess, sys, tempfile, tomllib
from jsonschema import Draft202012Validator
from referencing import Registry, Resource

schemas = [json.load(open(path, encoding='utf-8')) for path in sorted(glob.glob('docs/schema/*.json'))]
registry = Registry().with_resources((schema['$id'], Resource.from_contents(schema)) for schema in schemas)
whole = next(schema for schema in schemas if schema['$id'].endswith('/document.schema.json'))
validator = Draft202012Validator(whole, registry=registry)

paths = glob.glob('examples/articles/*.txt')
with tempfile.TemporaryDirectory() as folder:
    for name in glob.glob('tests/data/quantity/*.toml') + ['tests/data/date.toml']:
        for at, case in enumerate(tomllib.load(open(name, 'rb'))['case']):
            paths.append('%s/%s-%04d' % (folder, pathlib.Path(name).stem, at))
            pathlib.Path(paths[-1]).write_text(case['text'].replace('[', '').replace(']', ''), encoding='utf-8')
    command = ['target/release/examples/extract', '--format', 'jsonl', '--tokens', '--date', '2026-11-29']
    lines = subprocess.run(command + paths, capture_output=True, text=True, check=True).stdout.splitlines()
errors = [(line, error) for line in lines for error in validator.iter_errors(json.loads(line))]
for line, error in errors[:20]:
    print(list(error.absolute_path), json.dumps(error.instance, ensure_ascii=False)[:200], error.message[:200])
print('%d documents, %d not as the schema says' % (len(lines), len(errors)))
sys.exit(bool(errors))
