package io.hookline.spark.job;

import io.hookline.attribution.credit.engine.SliceRows;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.apache.spark.api.java.function.ForeachPartitionFunction;
import org.apache.spark.sql.Row;
import org.jdbi.v3.core.Handle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes slices, each in the transaction that says that it is done: whatever dies, a slice is there
 * once or not at all. One that somebody else has done or works on is left to them, and so are those
 * of a run that was stopped.
 *
 * @param database where they are written to
 */
record WriteSlices(Database database, RunRef run) implements ForeachPartitionFunction<Row> {

  private static final Logger LOG = LoggerFactory.getLogger(WriteSlices.class);

  private static final String TAKE =
      """
      select slice from credit_run_slice
       where brand = :brand and run_id = :run and slice = :slice and done_at is null
         for update skip locked
      """;

  private static final String DONE =
      """
      update credit_run_slice set done_at = now(), conversions = :conversions
       where brand = :brand and run_id = :run and slice = :slice
      """;

  /** The rows are in the order of their slices, all of a slice in one partition. */
  @Override
  public void call(Iterator<Row> rows) throws SQLException {
    Row next = rows.hasNext() ? rows.next() : null;
    while (next != null) {
      Rest rest = new Rest(next, rows);
      database.of(run.brand(), handle -> write(handle, rest));
      next = rest.behind();
    }
  }

  private Void write(Handle handle, Rest rest) throws SQLException {
    // As who works on a slice within the service: it is not taken back meanwhile.
    handle.execute(
        "select from credit_run where brand = ? and id = ? for key share", run.brand(), run.run());
    Optional<OpenRun> open = OpenRun.find(handle, run);
    if (open.isEmpty() || !take(handle, rest.slice())) {
      LOG.info("Slice {} of run {} is left to others", rest.slice(), run);
      return null;
    }
    long conversions = SliceRows.add(handle, run.brand(), open.get().scope(), () -> rest);
    handle
        .createUpdate(DONE)
        .bind("conversions", conversions)
        .bind("brand", run.brand())
        .bind("run", run.run())
        .bind("slice", rest.slice())
        .execute();
    LOG.info("Slice {} of run {} is done, {} orders", rest.slice(), run, conversions);
    return null;
  }

  private boolean take(Handle handle, int slice) {
    return handle
        .createQuery(TAKE)
        .bind("brand", run.brand())
        .bind("run", run.run())
        .bind("slice", slice)
        .mapTo(Integer.class)
        .findOne()
        .isPresent();
  }

  /** The orders of the slice that comes next. */
  private static final class Rest implements Iterator<SliceRows.Row> {

    private final int slice;
    private final Iterator<Row> rows;
    private Row next;

    Rest(Row first, Iterator<Row> rows) {
      this.slice = first.getInt(0);
      this.rows = rows;
      this.next = first;
      skip();
    }

    int slice() {
      return slice;
    }

    @Override
    public boolean hasNext() {
      return next != null && next.getInt(0) == slice;
    }

    @Override
    public SliceRows.Row next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      SliceRows.Row order = WorkedOrders.order(next);
      step();
      return order;
    }

    private void step() {
      next = rows.hasNext() ? rows.next() : null;
      skip();
    }

    /** What only says that the slice is there. */
    private void skip() {
      while (hasNext() && !WorkedOrders.isOrder(next)) {
        next = rows.hasNext() ? rows.next() : null;
      }
    }

    /** The first row of another slice; null where there is none. */
    Row behind() {
      while (hasNext()) {
        step();
      }
      return next;
    }
  }
}
