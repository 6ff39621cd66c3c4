package io.hookline.spark.job;

import io.hookline.attribution.credit.engine.SliceData;
import io.hookline.spark.engine.CreditTables;
import java.io.Serializable;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.storage.StorageLevel;
import org.apache.spark.util.TaskCompletionListener;
import org.jdbi.v3.core.Handle;

/** The tables of some slices, each read by the machines that work on them, a slice at once. */
final class SliceTables implements AutoCloseable {

  /** What one reads of a slice. */
  private interface Part extends Serializable {
    Stream<Row> of(SliceData data, Handle handle);
  }

  private final SparkSession spark;
  private final Database database;
  private final RunRef run;
  private final List<Slice> slices;
  private final Dataset<Row> orders;

  SliceTables(SparkSession spark, Database database, RunRef run, List<Slice> slices) {
    this.spark = spark;
    this.database = database;
    this.run = run;
    this.slices = slices;
    // Read once: which of a person's counts is seen by looking at all of them first.
    this.orders =
        read(CreditTables.CONVERSIONS, (data, handle) -> data.orders(handle).map(RunRows::order))
            .persist(StorageLevel.MEMORY_AND_DISK());
  }

  CreditTables tables() {
    return new CreditTables(
        spark.createDataFrame(List.of(), CreditTables.UNITS),
        read(CreditTables.TOUCHES, (data, handle) -> data.touches(handle).map(RunRows::led)),
        orders,
        read(CreditTables.NAMED, (data, handle) -> data.named(handle).map(RunRows::led)),
        read(CreditTables.REFUNDS, (data, handle) -> data.refunds(handle).map(RunRows::back)));
  }

  private Dataset<Row> read(StructType schema, Part part) {
    return spark.createDataFrame(
        JavaSparkContext.fromSparkContext(spark.sparkContext())
            .parallelize(slices, slices.size())
            .flatMap(new Read(database, run, part)),
        schema);
  }

  @Override
  public void close() {
    orders.unpersist();
  }

  private record Read(Database database, RunRef run, Part part)
      implements FlatMapFunction<Slice, Row> {

    @Override
    public Iterator<Row> call(Slice slice) {
      Handle handle = database.open(run.brand());
      // Rows come some at a time within a transaction only; it ends with the task, however that
      // ends.
      TaskContext.get()
          .addTaskCompletionListener(
              (TaskCompletionListener)
                  task -> {
                    try (handle) {
                      handle.rollback();
                    }
                  });
      handle.begin();
      return OpenRun.find(handle, run)
          .map(open -> part.of(SliceData.of(open.brand(), open.scope(), slice.ofRun()), handle))
          .orElseThrow(() -> new IllegalStateException("Run " + run + " was stopped"))
          .iterator();
    }
  }
}
