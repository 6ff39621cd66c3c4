package io.hookline.attribution.credit.engine;

import io.hookline.attribution.credit.run.RunScope;
import java.sql.Array;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** Stores what was worked out of a {@link SliceData} elsewhere, as the engine's own rows are. */
public final class SliceRows {

  /**
   * An order with its path; the lists of the path have an element for each touch.
   *
   * @param at microseconds since 1970-01-01T00:00:00Z, as those of the touches
   * @param value in 10<sup>-4</sup> of the currency, as all amounts; null where it is not known
   * @param shares in 10<sup>-10</sup>; null where the model gives no credit by order
   * @param values null where there are no shares, or no value is known
   * @param lastTouch from 1; null where the path is empty
   * @param refundedOn days of the brand in their order, null where nothing went back
   * @param refunded the amounts of these days
   * @param refundParts of each day what each touch loses; null where nothing went back, the path is
   *     empty or there are no shares
   */
  public record Row(
      UUID order,
      UUID person,
      long at,
      Long value,
      boolean counted,
      List<UUID> touches,
      List<Long> touchedAt,
      List<Integer> kinds,
      List<Integer> units,
      List<Long> shares,
      List<Long> values,
      Integer lastTouch,
      List<LocalDate> refundedOn,
      List<Long> refunded,
      List<Long> refundParts) {}

  private static final int AT_ONCE = 500;

  /** For orders that are there already see {@link WriteCredits}. */
  private static final String ADD =
      """
      insert into run_credit (brand, chain_id, conversion_id, from_run, %s)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      on conflict on constraint pk_run_credit do nothing"""
          .formatted(WriteCredits.COLUMNS);

  private SliceRows() {}

  /**
   * Adds them in the handle's transaction.
   *
   * @return how many there were
   */
  public static long add(Handle handle, String brand, RunScope run, Iterable<Row> rows)
      throws SQLException {
    Connection connection = handle.getConnection();
    long count = 0;
    try (PreparedStatement add = connection.prepareStatement(ADD)) {
      for (Row row : rows) {
        bind(add, brand, run, row);
        add.addBatch();
        if (++count % AT_ONCE == 0) {
          add.executeBatch();
        }
      }
      add.executeBatch();
    }
    return count;
  }

  private static void bind(PreparedStatement add, String brand, RunScope run, Row row)
      throws SQLException {
    add.setString(1, brand);
    add.setObject(2, run.chain());
    add.setObject(3, row.order());
    add.setInt(4, run.number());
    add.setObject(5, instant(row.at()));
    add.setObject(6, row.person());
    add.setObject(7, row.value());
    add.setBoolean(8, row.counted());
    add.setArray(9, array(add, "uuid", row.touches()));
    add.setArray(10, array(add, "timestamptz", instants(row.touchedAt())));
    add.setArray(11, array(add, "int2", row.kinds()));
    add.setArray(12, array(add, "int4", row.units()));
    add.setArray(13, array(add, "int8", row.shares()));
    add.setArray(14, array(add, "int8", row.values()));
    add.setObject(15, row.lastTouch());
    add.setArray(16, array(add, "date", days(row.refundedOn())));
    add.setArray(17, array(add, "int8", row.refunded()));
    add.setArray(18, array(add, "int8", row.refundParts()));
  }

  private static Array array(PreparedStatement add, String type, List<?> values)
      throws SQLException {
    return values == null ? null : add.getConnection().createArrayOf(type, values.toArray());
  }

  private static List<String> instants(List<Long> micros) {
    return micros.stream().map(at -> instant(at).toString()).toList();
  }

  private static List<Date> days(List<LocalDate> days) {
    return days == null ? null : days.stream().map(Date::valueOf).toList();
  }

  private static OffsetDateTime instant(long micros) {
    return Instant.EPOCH.plus(micros, ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
  }
}
