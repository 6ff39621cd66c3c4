package io.hookline.spark.job;

import io.hookline.engine.credit.Journey;
import io.hookline.spark.engine.CreditTables;
import io.hookline.spark.engine.Mapped;
import io.hookline.spark.engine.SparkCreditEngine;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Does what is to be done of runs, some slices at a time, so that each time counts for good. */
final class WorkOutRuns {

  private static final Logger LOG = LoggerFactory.getLogger(WorkOutRuns.class);

  /** Slices at once for each core: enough that no core waits for a long one. */
  private static final int PER_CORE = 4;

  private final Database database;
  private final Patience patience;

  WorkOutRuns(Database database, Patience patience) {
    this.database = database;
    this.patience = patience;
  }

  int of(Arguments.Runs wanted) {
    List<RunRef> runs = wanted.brand() == null ? ofAll() : ofBrand(wanted);
    LOG.info("Runs to work on: {}", runs);
    boolean all = true;
    for (RunRef run : runs) {
      all &= isDone(run);
    }
    return all ? CreditJob.DONE : CreditJob.FAILED;
  }

  private List<RunRef> ofAll() {
    return brands().stream().flatMap(brand -> open(brand).stream()).toList();
  }

  private List<RunRef> ofBrand(Arguments.Runs wanted) {
    List<RunRef> open = open(wanted.brand());
    if (wanted.run() == null) {
      return open;
    }
    RunRef run = new RunRef(wanted.brand(), wanted.run());
    if (!open.contains(run)) {
      throw new Refusal("There is nothing to do of run " + run);
    }
    return List.of(run);
  }

  private List<String> brands() {
    return database.of(
        "",
        handle -> handle.createQuery("select brands_with_runs(now())").mapTo(String.class).list());
  }

  /** Runs that work out all orders, and of which slices are left. */
  private List<RunRef> open(String brand) {
    return database.of(
        brand,
        handle ->
            handle
                .createQuery(
                    "select id from credit_run where brand = :brand and status = 'RUNNING' order by id")
                .bind("brand", brand)
                .mapTo(UUID.class)
                .stream()
                .map(id -> new RunRef(brand, id))
                .filter(run -> OpenRun.find(handle, run).isPresent())
                .filter(run -> Slice.anyLeft(handle, run))
                .toList());
  }

  private boolean isDone(RunRef run) {
    Patience.Left left = patience.begin();
    while (true) {
      Optional<OpenRun> open = database.of(run.brand(), handle -> OpenRun.find(handle, run));
      if (open.isEmpty()) {
        LOG.info("Run {} is over or was stopped", run);
        return true;
      }
      List<Slice> slices = database.of(run.brand(), handle -> Slice.ready(handle, run, atOnce()));
      if (!slices.isEmpty() && work(open.get(), run, slices)) {
        left = patience.begin();
      } else if (!database.of(run.brand(), handle -> Slice.anyLeft(handle, run))) {
        LOG.info("Run {} is worked out; the service looks for what changed and completes it", run);
        return true;
      } else if (!left.pause()) {
        LOG.warn(
            "Slices of run {} are not ready: others work on them, or the service is not told to"
                + " leave runs of {} to Spark",
            run,
            run.brand());
        return false;
      }
    }
  }

  private static int atOnce() {
    return PER_CORE * Session.open().sparkContext().defaultParallelism();
  }

  /** Whether any of them is done now: others may have had all of them meanwhile. */
  private boolean work(OpenRun open, RunRef run, List<Slice> slices) {
    SparkSession spark = Session.open();
    WorkOutOrder order = open.workOut();
    try (SliceTables read = new SliceTables(spark, database, run, slices)) {
      worked(read.tables(), order, slices)
          .union(spark.createDataFrame(markers(slices), WorkedOrders.SCHEMA))
          .repartition(slices.size(), functions.col(WorkedOrders.SLICE))
          .sortWithinPartitions(WorkedOrders.SLICE)
          .foreachPartition(new WriteSlices(database, run));
    }
    return database.of(run.brand(), handle -> Slice.anyDone(handle, run, slices));
  }

  private static Dataset<Row> worked(CreditTables tables, WorkOutOrder order, List<Slice> slices) {
    List<Slice> all = new ArrayList<>(slices);
    return new SparkCreditEngine(tables)
        .map(order.rules(), journeys -> worked(journeys, order, all), WorkedOrders.ENCODER);
  }

  private static Iterator<Row> worked(
      Iterator<Journey> journeys, WorkOutOrder order, List<Slice> slices) {
    return Mapped.of(
        journeys,
        journey ->
            WorkedOrders.of(
                slices.stream()
                    .filter(slice -> slice.has(journey.conversion()))
                    .findFirst()
                    .orElseThrow()
                    .number(),
                order.of(journey)));
  }

  private static List<Row> markers(List<Slice> slices) {
    return slices.stream().map(slice -> WorkedOrders.of(slice.number())).toList();
  }
}
