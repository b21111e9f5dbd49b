"""Names, values and officials of a column of texts in Ray Data: `read` beside the other columns.

It takes an `entitas.Analyzer` with options of your own, which travels to the workers; `entitas` has to be installed there. Each task
reads on one thread: Ray runs as many tasks at once as there are cores.
"""

import entitas
import pyarrow
import ray

COLUMNS = ("entities", "quantities", "officials")


def read(dataset, columns=COLUMNS, *, text="text", analyzer=None, offsets="chars", **options):
    """The dataset with a column beside for each that is asked for, all from one analysis.

    The rows come in any order: keep a column that tells them apart. `options` are those of `map_batches`.
    """
    analyzer, columns = analyzer or entitas.Analyzer(), list(columns)

    def batches(table):
        found = pyarrow.table(analyzer.batch(table.column(text), columns, offsets=offsets))
        for column in columns:
            table = table.append_column(found.field(column), found.column(column))
        return table

    return dataset.map_batches(batches, batch_format="pyarrow", zero_copy_batch=True, **options)


def start(workers):
    """A node of this machine alone, which no other can reach."""
    ray.init(num_cpus=workers, _node_ip_address="127.0.0.1", include_dashboard=False, log_to_driver=False, configure_logging=False)
