package io.hookline.attribution.credit.path;

import io.hookline.attribution.credit.figure.Exact;
import io.hookline.attribution.credit.figure.NoRatio;
import io.hookline.kit.value.Money;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * Roles of one unit, as they are read; amounts in 10<sup>-4</sup> of the currency.
 *
 * @param key empty for none
 * @param paths of all units
 */
record RoleRow(
    RoleOf of,
    String key,
    Role onPath,
    Role first,
    Role last,
    Role alone,
    long between,
    Role assisted,
    long paths) {

  record Role(long conversions, BigDecimal value) {

    static Role read(ResultSet row, String name) throws SQLException {
      return new Role(row.getLong(name), row.getBigDecimal(name + "_value"));
    }

    Money value(String currency) {
      return Exact.money(value, currency);
    }
  }

  static RoleRow read(ResultSet row) throws SQLException {
    return new RoleRow(
        RoleOf.values()[row.getInt("of")],
        row.getString("key"),
        Role.read(row, "conversions"),
        Role.read(row, "first"),
        Role.read(row, "last"),
        Role.read(row, "alone"),
        row.getLong("between"),
        Role.read(row, "assisted"),
        row.getLong("paths"));
  }

  PathPlace place() {
    return new PathPlace(of.ordinal(), -onPath.conversions(), key);
  }

  AttributionRoleView view(String currency) {
    return new AttributionRoleView(
        of,
        key.isEmpty() ? null : key,
        onPath.conversions(),
        Ratio.of(onPath.conversions(), paths),
        first.conversions(),
        last.conversions(),
        alone.conversions(),
        between,
        assisted.conversions(),
        Ratio.of(assisted.conversions(), last.conversions()),
        last.conversions() == 0 ? NoRatio.NO_LAST_TOUCH : null,
        onPath.value(currency),
        first.value(currency),
        last.value(currency),
        alone.value(currency),
        assisted.value(currency));
  }
}
