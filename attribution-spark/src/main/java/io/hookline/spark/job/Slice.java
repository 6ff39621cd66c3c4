package io.hookline.spark.job;

import io.hookline.attribution.credit.run.RunSlice;
import io.hookline.engine.credit.Conversion;
import io.hookline.engine.credit.Touch;
import java.io.Serializable;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/**
 * A part of a run's orders.
 *
 * @param ofPersons whether the bounds are of persons; otherwise of orders of nobody known
 * @param above exclusive; null for no bound
 * @param upTo inclusive; null for no bound
 */
record Slice(int number, boolean ofPersons, UUID above, UUID upTo) implements Serializable {

  private static final String READY =
      """
      select slice, scope, lower_id, upper_id from credit_run_slice
       where brand = :brand and run_id = :run and done_at is null and numbered_at is not null
         and scope in ('PERSONS', 'NOBODY')
       order by slice limit :most for update skip locked
      """;

  /**
   * Those that are to be done, whose touches have numbers of what they stand for, and that nobody
   * works on. They are not kept locked: whoever writes one looks again.
   */
  static List<Slice> ready(Handle handle, RunRef run, int most) {
    return handle
        .createQuery(READY)
        .bind("brand", run.brand())
        .bind("run", run.run())
        .bind("most", most)
        .map((row, context) -> read(row))
        .list();
  }

  /** Whether there are others that are to be done, too. */
  static boolean anyLeft(Handle handle, RunRef run) {
    return handle
        .createQuery(
            """
            select exists (select from credit_run_slice
                            where brand = :brand and run_id = :run and done_at is null
                              and scope in ('PERSONS', 'NOBODY'))
            """)
        .bind("brand", run.brand())
        .bind("run", run.run())
        .mapTo(Boolean.class)
        .one();
  }

  /** Whether one of some slices is done, by whomever. */
  static boolean anyDone(Handle handle, RunRef run, List<Slice> some) {
    return handle
        .createQuery(
            """
            select exists (select from credit_run_slice
                            where brand = :brand and run_id = :run and slice = any(:some)
                              and done_at is not null)
            """)
        .bind("brand", run.brand())
        .bind("run", run.run())
        .bindArray("some", Integer.class, some.stream().map(Slice::number).toList())
        .mapTo(Boolean.class)
        .one();
  }

  private static Slice read(ResultSet row) throws SQLException {
    return new Slice(
        row.getInt("slice"),
        row.getString("scope").equals("PERSONS"),
        row.getObject("lower_id", UUID.class),
        row.getObject("upper_id", UUID.class));
  }

  RunSlice ofRun() {
    return new RunSlice(number, ofPersons ? RunSlice.Of.PERSONS : RunSlice.Of.NOBODY, above, upTo);
  }

  boolean has(Conversion conversion) {
    if (ofPersons != (conversion.person() != null)) {
      return false;
    }
    UUID id = ofPersons ? conversion.person() : conversion.id();
    return (above == null || Touch.compareIds(id, above) > 0)
        && (upTo == null || Touch.compareIds(id, upTo) <= 0);
  }
}
