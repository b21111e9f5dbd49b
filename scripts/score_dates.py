#!/usr/bin/env python3
"""score_dates.py [DATA]: relative and yearless dates on windows of news and other genres that were marked by hand.

`data/dates_gold.jsonl` has for each window its source, its first character there, its length, the head of its SHA-256 and, as
characters of the window, the expressions with kind, value and what they mean on 2026-11-29. The texts lie in DATA
(default ../shared/data). Runs target/release/examples/extract and prints what differs and the F1 (span, value and day exact)."""
import gzip, hashlib, json, pathlib, subprocess, sys, tempfile

data = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else '../shared/data')
windows = [json.loads(line) for line in open('data/dates_gold.jsonl', encoding='utf-8')]
texts = {}

def document(source):
    name, key = source.rsplit(':', 1)
    if name not in texts:
        path = data / 'text' / name if name.endswith('.gz') else data / 'genres' / (name + '.jsonl.gz')
        rows = [json.loads(line) for line in gzip.open(path, 'rt', encoding='utf-8')]
        texts[name] = {str(at) if name.endswith('.gz') else str(row['id']): row['text'] for at, row in enumerate(rows, 1)}
    return texts[name][key]

def flat(value):
    order = ('offset', 'every', 'weekday', 'date', 'part', 'part_of_day', 'time', 'anchor')
    return value if isinstance(value, str) else ' '.join(value[part] for part in order if part in value)

found = missed = extra = 0
with tempfile.TemporaryDirectory() as folder:
    paths = []
    for at, window in enumerate(windows):
        text = document(window['source'])[window['start']:][:window['length']]
        if hashlib.sha256(text.encode()).hexdigest()[:16] != window['sha256']:
            sys.exit('%s is another text than the one that was marked' % window['source'])
        window['text'] = text
        paths.append(pathlib.Path(folder, '%04d' % at))
        paths[-1].write_text(text, encoding='utf-8')
    command = ['target/release/examples/extract', '--format', 'jsonl', '--offsets', 'chars', '--date', '2026-11-29']
    lines = subprocess.run(command + paths, capture_output=True, text=True, check=True).stdout.splitlines()
for window, line in zip(windows, lines, strict=True):
    gold = [tuple(item) for item in window['found']]
    for q in json.loads(line)['quantities']:
        item = (q['start'], q['end'], q['kind'], flat(q['value']), q.get('resolved', ''))
        if item in gold:
            gold.remove(item)
            found += 1
        elif q['kind'] in ('relative', 'weekday') or q.get('resolved') or q['kind'] == 'date' and 'XX' in flat(q['value']):
            extra += 1
            print('extra', window['source'], q['text'], item[2:])
    for start, end, *rest in gold:
        missed += 1
        print('lacks', window['source'], window['text'][start:end], rest)
print('%d right, %d extra, %d missed: F1 %.3f' % (found, extra, missed, 2 * found / (2 * found + extra + missed)))
