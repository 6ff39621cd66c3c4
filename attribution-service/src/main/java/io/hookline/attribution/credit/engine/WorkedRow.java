package io.hookline.attribution.credit.engine;

import io.hookline.engine.credit.ConversionCredit;
import io.hookline.engine.credit.Credit;
import io.hookline.engine.credit.Refund;
import io.hookline.engine.credit.RefundCredit;
import io.hookline.engine.credit.Touch;
import io.hookline.engine.credit.TouchKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** A row of {@link RowsSql} as the engine's own. Refunds are labelled with id and instant. */
final class WorkedRow {

  private WorkedRow() {}

  static ConversionCredit of(ResultSet row) throws SQLException {
    UUID id = row.getObject("id", UUID.class);
    List<Credit> credits = credits(row);
    return new ConversionCredit(
        id,
        row.getBoolean("counted"),
        credits,
        credits.isEmpty() ? List.of() : refunds(row, id, credits.size()));
  }

  private static List<Credit> credits(ResultSet row) throws SQLException {
    UUID[] touches = array(row, "touch_ids", UUID[].class);
    Timestamp[] instants = array(row, "touched_at", Timestamp[].class);
    Short[] kinds = array(row, "kinds", Short[].class);
    Integer[] units = array(row, "units", Integer[].class);
    Boolean[] directs = array(row, "directs", Boolean[].class);
    Short[] precedences = array(row, "precedences", Short[].class);
    Long[] shares = array(row, "shares", Long[].class);
    Long[] values = array(row, "value_shares", Long[].class);
    List<Credit> credits = new ArrayList<>(touches.length);
    for (int at = 0; at < touches.length; at++) {
      Touch touch =
          new Touch(
              touches[at],
              ChronoUnit.MICROS.between(Instant.EPOCH, instants[at].toInstant()),
              TouchKind.ofNumber(kinds[at]),
              units[at],
              directs[at],
              precedences[at]);
      credits.add(new Credit(touch, shares[at], values == null ? null : values[at]));
    }
    return credits;
  }

  private static List<RefundCredit> refunds(ResultSet row, UUID conversion, int touches)
      throws SQLException {
    String[] labels = array(row, "labels", String[].class);
    if (labels == null) {
      return List.of();
    }
    Long[] amounts = array(row, "amounts", Long[].class);
    Long[] parts = array(row, "refund_parts", Long[].class);
    List<RefundCredit> refunds = new ArrayList<>(labels.length);
    for (int at = 0; at < labels.length; at++) {
      String[] label = labels[at].split(" ");
      refunds.add(
          new RefundCredit(
              new Refund(
                  UUID.fromString(label[0]), conversion, Long.parseLong(label[1]), amounts[at]),
              Arrays.asList(parts).subList(at * touches, (at + 1) * touches)));
    }
    return refunds;
  }

  private static <A> A array(ResultSet row, String column, Class<A> type) throws SQLException {
    return row.getArray(column) == null ? null : type.cast(row.getArray(column).getArray());
  }
}
