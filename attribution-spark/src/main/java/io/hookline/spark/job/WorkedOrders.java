package io.hookline.spark.job;

import io.hookline.attribution.credit.engine.SliceRows;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/** Orders that are worked out, with the slice that each is of, on the way to the database. */
final class WorkedOrders {

  static final String SLICE = "slice";

  static final StructType SCHEMA =
      StructType.fromDDL(
          """
          slice int, id string, person string, at bigint, value bigint, counted boolean,
          touches array<string>, touched_at array<bigint>, kinds array<int>, units array<int>,
          shares array<bigint>, parts array<bigint>, last_touch int,
          refunded_on array<bigint>, refunded array<bigint>, refund_parts array<bigint>
          """);

  static final Encoder<Row> ENCODER = Encoders.row(SCHEMA);

  private WorkedOrders() {}

  /** Says of a slice that it is there, also where it has no orders. */
  static Row of(int slice) {
    Object[] columns = new Object[SCHEMA.size()];
    columns[0] = slice;
    return RowFactory.create(columns);
  }

  static boolean isOrder(Row row) {
    return !row.isNullAt(1);
  }

  static Row of(int slice, SliceRows.Row order) {
    return RowFactory.create(
        slice,
        order.order().toString(),
        order.person() == null ? null : order.person().toString(),
        order.at(),
        order.value(),
        order.counted(),
        order.touches().stream().map(UUID::toString).toArray(),
        order.touchedAt().toArray(),
        order.kinds().toArray(),
        order.units().toArray(),
        array(order.shares()),
        array(order.values()),
        order.lastTouch(),
        order.refundedOn() == null
            ? null
            : order.refundedOn().stream().map(LocalDate::toEpochDay).toArray(),
        array(order.refunded()),
        array(order.refundParts()));
  }

  static SliceRows.Row order(Row row) {
    List<Long> days = list(row, 13);
    return new SliceRows.Row(
        UUID.fromString(row.getString(1)),
        row.isNullAt(2) ? null : UUID.fromString(row.getString(2)),
        row.getLong(3),
        row.isNullAt(4) ? null : row.getLong(4),
        row.getBoolean(5),
        row.<String>getList(6).stream().map(UUID::fromString).toList(),
        row.getList(7),
        row.getList(8),
        row.getList(9),
        list(row, 10),
        list(row, 11),
        row.isNullAt(12) ? null : row.getInt(12),
        days == null ? null : days.stream().map(LocalDate::ofEpochDay).toList(),
        list(row, 14),
        list(row, 15));
  }

  private static Object[] array(List<Long> values) {
    return values == null ? null : values.toArray();
  }

  private static List<Long> list(Row row, int column) {
    return row.isNullAt(column) ? null : row.getList(column);
  }
}
