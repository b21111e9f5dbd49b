#!/usr/bin/env python3
"""score_quantities.py [DATA] [--verbose]: quantities in windows of news and other genres that were marked by hand.

A window has its source, its first character there, its length, the head of its SHA-256 and, as characters of the window, the
expressions with kind and value. `data/dates_gold.jsonl` marks relative and yearless dates with what they mean on 2026-11-29;
`data/quantities_gold.jsonl` marks everything but that, with the genre, and with spans that may be read either way (`ignored`).
The texts lie in DATA (default ../shared/data). Runs $EXTRACT (default target/release/examples/extract) and prints what differs of
the dates (--verbose: of the rest too) and the F1: span and value exact, of dates the day too. A *wrong value* is printed, and
neither right nor a right value with another span."""
import collections, gzip, hashlib, json, os, pathlib, shlex, subprocess, sys, tempfile

arguments = [argument for argument in sys.argv[1:] if not argument.startswith('--')]
data = pathlib.Path(arguments[0] if arguments else '../shared/data')
verbose = '--verbose' in sys.argv
texts = {}

def document(source):
    name, key = source.rsplit(':', 1)
    if name not in texts:
        path = data / 'text' / name if name.endswith('.gz') else data / 'genres' / (name + '.jsonl.gz')
        rows = [json.loads(line) for line in gzip.open(path, 'rt', encoding='utf-8')]
        texts[name] = {str(at) if name.endswith('.gz') else str(row['id']): row['text'] for at, row in enumerate(rows, 1)}
    return texts[name][key]

def of_date(quantity):
    order = ('offset', 'every', 'weekday', 'date', 'part', 'part_of_day', 'time', 'anchor')
    value = quantity['value']
    return value if isinstance(value, str) else ' '.join(value[part] for part in order if part in value)

def flat(quantity):
    value, kind = quantity['value'], quantity['kind']
    if isinstance(value, str):
        return value + ('/' + quantity['per'] if 'per' in quantity else '')
    of = value.get('unit') or value.get('currency') or ('' if value.get('of') == 'cardinal' else value.get('of', ''))
    if kind in ('money', 'quantity'):
        text = value['amount'] + ' ' + of
    elif kind in ('range', 'approx'):
        text = ('~' + value['base'] if 'base' in value else value['lo'] + '..' + value['hi']) + (' ' + of if of else '')
    elif kind == 'coordinate':
        text = value['lat'] + ' ' + value['lon']
    else:
        text = of_date(quantity)
    return text + ('/' + value['per'] if 'per' in value else '')

def read(path):
    """The windows of a file, each with the quantities found in it."""
    windows = [json.loads(line) for line in open(path, encoding='utf-8')]
    with tempfile.TemporaryDirectory() as folder:
        paths = []
        for at, window in enumerate(windows):
            text = document(window['source'])[window['start']:][:window['length']]
            if hashlib.sha256(text.encode()).hexdigest()[:16] != window['sha256']:
                sys.exit('%s is another text than the one that was marked' % window['source'])
            window['text'] = text
            paths.append(pathlib.Path(folder, '%04d' % at))
            paths[-1].write_text(text, encoding='utf-8')
        command = shlex.split(os.environ.get('EXTRACT', 'target/release/examples/extract'))
        command += ['--format', 'jsonl', '--offsets', 'chars', '--date', '2026-11-29']
        lines = subprocess.run(command + paths, capture_output=True, text=True, check=True).stdout.splitlines()
    return [(window, json.loads(line)['quantities']) for window, line in zip(windows, lines, strict=True)]

def dates():
    found = missed = extra = 0
    for window, quantities in read('data/dates_gold.jsonl'):
        gold = [tuple(item) for item in window['found']]
        for q in quantities:
            item = (q['start'], q['end'], q['kind'], of_date(q), q.get('resolved', ''))
            if item in gold:
                gold.remove(item)
                found += 1
            elif q['kind'] in ('relative', 'weekday') or q.get('resolved') or q['kind'] == 'date' and 'XX' in of_date(q):
                extra += 1
                print('extra', window['source'], q['text'], item[2:])
        for start, end, *rest in gold:
            missed += 1
            print('lacks', window['source'], window['text'][start:end], rest)
    print('dates: %d right, %d extra, %d missed: F1 %.3f' % (found, extra, missed, 2 * found / (2 * found + extra + missed)))

def quantities():
    counts = collections.defaultdict(lambda: [0, 0, 0, 0])
    for window, found in read('data/quantities_gold.jsonl'):
        gold = [tuple(item) for item in window['found']]
        left, count = list(gold), counts[window['genre']]
        over = lambda q, span: q['start'] < span[1] and span[0] < q['end']
        for q in found:
            item = (q['start'], q['end'], q['kind'], flat(q))
            if item in left:
                left.remove(item)
                count[0] += 1
            elif not any(over(q, span) for span in window['ignored']):
                wrong = not any(over(q, other) and item[2:] == other[2:] for other in gold)
                count[1] += 1
                count[3] += wrong
                if verbose:
                    print('wrong' if wrong else 'span', window['source'], repr(q['text']), item[2:])
        count[2] += len(left)
        for start, end, *rest in left if verbose else []:
            print('lacks', window['source'], repr(window['text'][start:end]), rest)
    scores = {}
    for genre, (right, extra, missed, wrong) in sorted(counts.items()):
        scores[genre] = 2 * right / (2 * right + extra + missed)
        print('%-9s F1 %.3f  %3d right, %d extra, %d missed; wrong values %d of %d' %
              (genre, scores[genre], right, extra, missed, wrong, right + extra))
    printed = sum(right + extra for right, extra, *_ in counts.values())
    wrong = sum(count[3] for count in counts.values())
    print('all: mean F1 %.3f; wrong values %d of %d, %.1f %%' %
          (sum(scores.values()) / len(scores), wrong, printed, 100 * wrong / printed))

dates()
quantities()
