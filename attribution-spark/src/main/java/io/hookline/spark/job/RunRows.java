package io.hookline.spark.job;

import io.hookline.attribution.credit.engine.SliceData.Back;
import io.hookline.attribution.credit.engine.SliceData.Led;
import io.hookline.attribution.credit.engine.SliceData.Order;
import io.hookline.engine.credit.Touch;
import java.util.UUID;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/** What is read of a slice as rows of {@link io.hookline.spark.engine.CreditTables}. */
final class RunRows {

  private static final long MICROS_PER_DAY = 86_400_000_000L;

  private RunRows() {}

  static Row order(Order order) {
    return RowFactory.create(
        order.id().toString(),
        order.person() == null ? null : order.person().toString(),
        order.at(),
        order.value());
  }

  static Row led(Led led) {
    Touch touch = led.touch();
    return RowFactory.create(
        led.of().toString(),
        touch.id().toString(),
        touch.at(),
        touch.kind().number(),
        touch.unit(),
        touch.direct(),
        touch.precedence());
  }

  /** Of a whole day: it is known by the day, and of its first instant, as days are told here. */
  static Row back(Back back) {
    long day = back.day().toEpochDay();
    return RowFactory.create(
        new UUID(0, day).toString(), back.order().toString(), day * MICROS_PER_DAY, back.amount());
  }

  /** The day of such a refund. */
  static long day(long at) {
    return Math.floorDiv(at, MICROS_PER_DAY);
  }
}
