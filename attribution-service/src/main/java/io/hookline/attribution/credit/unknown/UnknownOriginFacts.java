package io.hookline.attribution.credit.unknown;

import io.hookline.attribution.credit.unknown.Answers.Given;
import io.hookline.attribution.evidence.channel.BrandDays.Days;
import io.hookline.kit.access.CurrentBrand;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Reads what is counted of a period, with one statement for each kind of it. */
@Singleton
class UnknownOriginFacts {

  /**
   * Conversions of a day, those without evidence, or an answer of these.
   *
   * @param part ALL, UNKNOWN or ANSWER
   * @param origin from where their visit came; null where nothing is known of it
   * @param given null but of an answer
   */
  record Counted(
      String part,
      LocalDate day,
      UUID origin,
      boolean answered,
      Given given,
      long conversions,
      BigDecimal value) {}

  /**
   * @param day null of the row that tells from when on visits are known
   */
  record Visits(LocalDate day, long direct, long branded, LocalDate since) {}

  /** What was not told is null. */
  record Tools(LocalDate day, Long directSessions, Long brandedClicks) {}

  private final Jdbi jdbi;
  private final CurrentBrand brand;

  UnknownOriginFacts(Jdbi jdbi, CurrentBrand brand) {
    this.jdbi = jdbi;
    this.brand = brand;
  }

  List<Counted> orders(Days period) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(UnknownOriginSql.ORDERS)
                .bind("brand", brand.slug())
                .bind("zone", period.brand().timeZone().getId())
                .bind("since", period.since())
                .bind("until", period.until())
                .map((row, context) -> counted(row))
                .list());
  }

  private static Counted counted(ResultSet row) throws SQLException {
    UUID survey = row.getObject("survey_id", UUID.class);
    long conversions = row.getLong("conversions");
    BigDecimal value = row.getBigDecimal("value");
    return new Counted(
        row.getString("part"),
        row.getObject("day", LocalDate.class),
        row.getObject("origin_id", UUID.class),
        row.getBoolean("answered"),
        survey == null
            ? null
            : new Given(
                survey,
                row.getString("option_key"),
                row.getString("label"),
                row.getString("channel"),
                row.getObject("creator_id", UUID.class),
                conversions,
                value),
        conversions,
        value);
  }

  List<Visits> visits(Days period) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(UnknownOriginSql.VISITS)
                .bind("brand", brand.slug())
                .bind("first", period.from())
                .bind("last", period.to())
                .map(
                    (row, context) ->
                        new Visits(
                            row.getObject("day", LocalDate.class),
                            row.getLong("direct"),
                            row.getLong("branded"),
                            row.getObject("since", LocalDate.class)))
                .list());
  }

  List<Tools> tools(Days period) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(UnknownOriginSql.TOOLS)
                .bind("brand", brand.slug())
                .bind("first", period.from().atStartOfDay().toInstant(ZoneOffset.UTC))
                .bind("last", period.to().atStartOfDay().toInstant(ZoneOffset.UTC))
                .map(
                    (row, context) ->
                        new Tools(
                            row.getObject("day", LocalDate.class),
                            row.getObject("direct_sessions", Long.class),
                            row.getObject("branded_clicks", Long.class)))
                .list());
  }
}
