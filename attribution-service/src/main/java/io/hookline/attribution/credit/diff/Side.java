package io.hookline.attribution.credit.diff;

import io.hookline.attribution.credit.result.Amounts;
import io.hookline.attribution.credit.unit.CreditUnitView;
import io.hookline.engine.credit.TouchKind;
import io.hookline.kit.sql.ArrayColumns;
import io.hookline.kit.value.Money;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What one run says of an order, as it is stored.
 *
 * @param value in 10<sup>-4</sup> of the currency; null where it is not known
 * @param refunded likewise, 0 for nothing
 * @param given to touches that have credit, in their order; to all of the path where the model
 *     gives none by order
 */
record Side(Instant occurredAt, boolean counted, Long value, long refunded, List<Given> given) {

  /**
   * What a touch has.
   *
   * @param share in 10<sup>-10</sup>; null where the model gives none by order
   */
  record Given(UUID touch, TouchKind kind, int unit, Long share, Long value) {

    private boolean isSomething() {
      return share == null || share != 0;
    }

    private RunChangeView.Credit view(Map<Integer, CreditUnitView> units, String currency) {
      return new RunChangeView.Credit(
          touch,
          kind,
          units.get(unit),
          share == null ? null : Amounts.share(BigDecimal.valueOf(share)),
          amount(value, currency));
    }
  }

  /**
   * @param side which of the row's columns
   */
  static Side read(ResultSet row, String side) throws SQLException {
    return new Side(
        row.getObject(side + "occurred_at", OffsetDateTime.class).toInstant(),
        row.getBoolean(side + "counted"),
        row.getObject(side + "value_e4", Long.class),
        refunded(ArrayColumns.list(row, side + "refunded_e4", Long[].class)),
        given(row, side));
  }

  private static long refunded(List<Long> days) {
    return days.stream().mapToLong(Long::longValue).sum();
  }

  private static List<Given> given(ResultSet row, String side) throws SQLException {
    List<UUID> touches = ArrayColumns.list(row, side + "touch_ids", UUID[].class);
    List<Short> kinds = ArrayColumns.list(row, side + "kinds", Short[].class);
    List<Integer> units = ArrayColumns.list(row, side + "units", Integer[].class);
    List<Long> shares = ArrayColumns.list(row, side + "shares_e10", Long[].class);
    List<Long> values = ArrayColumns.list(row, side + "values_e4", Long[].class);
    List<Given> given = new ArrayList<>();
    for (int at = 0; at < touches.size(); at++) {
      Given one =
          new Given(
              touches.get(at),
              TouchKind.ofNumber(kinds.get(at)),
              units.get(at),
              shares.isEmpty() ? null : shares.get(at),
              values.isEmpty() ? null : values.get(at));
      if (one.isSomething()) {
        given.add(one);
      }
    }
    return given;
  }

  RunChangeView.Side view(Map<Integer, CreditUnitView> units, String currency) {
    return new RunChangeView.Side(
        occurredAt,
        counted,
        amount(value, currency),
        amount(refunded, currency),
        given.stream().map(one -> one.view(units, currency)).toList());
  }

  private static Money amount(Long amount, String currency) {
    return Amounts.money(amount == null ? null : BigDecimal.valueOf(amount), currency);
  }
}
