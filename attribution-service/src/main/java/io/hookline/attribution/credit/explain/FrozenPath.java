package io.hookline.attribution.credit.explain;

import io.hookline.attribution.credit.run.CompletedRun;
import io.hookline.engine.credit.TouchKind;
import io.hookline.kit.sql.ArrayColumns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What a run says of a conversion.
 *
 * @param person null where nobody knows who it was
 * @param value in 10<sup>-4</sup> of the currency; null where it is not known
 * @param refunded likewise, 0 for nothing
 * @param touches that were eligible, in their order
 */
record FrozenPath(
    UUID conversion,
    UUID person,
    Instant at,
    boolean counted,
    Long value,
    long refunded,
    List<FrozenTouch> touches) {

  static final String SQL =
      """
      select r.* from run_credit r where %s and r.conversion_id = :conversion"""
          .formatted(CompletedRun.holds("r"));

  static FrozenPath read(ResultSet row) throws SQLException {
    List<Long> back = ArrayColumns.list(row, "refunded_e4", Long[].class);
    return new FrozenPath(
        row.getObject("conversion_id", UUID.class),
        row.getObject("person_id", UUID.class),
        row.getObject("occurred_at", OffsetDateTime.class).toInstant(),
        row.getBoolean("counted"),
        row.getObject("value_e4", Long.class),
        back.stream().mapToLong(Long::longValue).sum(),
        touches(row));
  }

  private static List<FrozenTouch> touches(ResultSet row) throws SQLException {
    List<UUID> ids = ArrayColumns.list(row, "touch_ids", UUID[].class);
    List<Timestamp> instants = ArrayColumns.list(row, "touched_at", Timestamp[].class);
    List<Short> kinds = ArrayColumns.list(row, "kinds", Short[].class);
    List<Integer> units = ArrayColumns.list(row, "units", Integer[].class);
    List<Long> shares = ArrayColumns.list(row, "shares_e10", Long[].class);
    List<Long> values = ArrayColumns.list(row, "values_e4", Long[].class);
    List<Long> parts = ArrayColumns.list(row, "refund_parts_e4", Long[].class);
    List<FrozenTouch> touches = new ArrayList<>();
    for (int at = 0; at < ids.size(); at++) {
      touches.add(
          new FrozenTouch(
              at + 1,
              ids.get(at),
              instants.get(at).toInstant(),
              TouchKind.ofNumber(kinds.get(at)),
              units.get(at),
              shares.isEmpty() ? null : shares.get(at),
              values.isEmpty() ? null : values.get(at),
              shares.isEmpty() ? null : refunded(parts, at, ids.size())));
    }
    return touches;
  }

  /** Parts are by day, and of each day by touch. */
  private static long refunded(List<Long> parts, int touch, int touches) {
    long sum = 0;
    for (int at = touch; at < parts.size(); at += touches) {
      sum += parts.get(at);
    }
    return sum;
  }

  /** Which touch has all of it; empty where several have some. */
  Optional<FrozenTouch> only() {
    List<FrozenTouch> some = touches.stream().filter(FrozenTouch::hasCredit).toList();
    return some.size() == 1 ? Optional.of(some.get(0)) : Optional.empty();
  }
}
