package io.hookline.attribution.collect.adcost;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.hookline.kit.json.OwnJson;
import io.hookline.kit.value.Money;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;

/** Reads a row of ad_day d and brand b. */
final class AdDayRow {

  static final String SELECT =
      "select d.*, b.currency as brand_currency from ad_day d join brand b on b.slug = d.brand";

  private AdDayRow() {}

  static AdDayView read(ResultSet row, ObjectMapper json) throws SQLException {
    Money spend = money(row, "spend");
    Money budget = money(row, "budget");
    Money value = money(row, "conversion_value");
    String currency = row.getString("brand_currency");
    String counters = row.getString("counters");
    String kind = row.getString("ad_kind");
    return new AdDayView(
        row.getObject("id", UUID.class),
        AdNetwork.valueOf(row.getString("network")),
        kind == null ? null : AdKind.valueOf(kind),
        AdLevel.valueOf(row.getString("level")),
        row.getObject("day", LocalDate.class),
        row.getString("day_zone"),
        row.getString("ad_account_id"),
        row.getString("platform_campaign_id"),
        row.getString("campaign_name"),
        row.getString("ad_group_id"),
        row.getString("ad_group_name"),
        row.getString("ad_id"),
        row.getString("ad_name"),
        row.getString("platform_post_id"),
        row.getObject("campaign_id", UUID.class),
        row.getObject("post_id", UUID.class),
        row.getObject("creator_id", UUID.class),
        spend,
        in(currency, spend),
        budget,
        in(currency, budget),
        row.getObject("impressions", Long.class),
        row.getObject("reach", Long.class),
        frequency(row.getBigDecimal("frequency")),
        row.getObject("clicks", Long.class),
        row.getObject("video_views", Long.class),
        row.getObject("conversions", Long.class),
        value,
        in(currency, value),
        counters == null ? null : OwnJson.read(json, counters, AdDayCounters.class),
        AdSource.valueOf(row.getString("source")),
        instant(row, "collected_at"),
        row.getBoolean("restated"),
        row.getBoolean("counts"),
        row.getLong("version"),
        instant(row, "recorded_at"));
  }

  private static Money money(ResultSet row, String column) throws SQLException {
    BigDecimal amount = row.getBigDecimal(column);
    return amount == null
        ? null
        : new Money(amount.stripTrailingZeros(), row.getString(column + "_currency"));
  }

  private static Money in(String currency, Money money) {
    return money != null && money.currency().equals(currency) ? money : null;
  }

  private static BigDecimal frequency(BigDecimal told) {
    return told == null ? null : new BigDecimal(told.stripTrailingZeros().toPlainString());
  }

  static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }
}
