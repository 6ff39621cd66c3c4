package io.hookline.attribution.collect.health;

import io.hookline.kit.access.CurrentBrand;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Reads the counts of a source: rows by day and event, never its events. */
@ApplicationScoped
class HealthRows {

  private final Jdbi jdbi;
  private final CurrentBrand brand;

  HealthRows(Jdbi jdbi, CurrentBrand brand) {
    this.jdbi = jdbi;
    this.brand = brand;
  }

  /** Counts of one event on one day; those that the feature shows share by share. */
  record Day(
      LocalDate day,
      String event,
      long accepted,
      long tests,
      long late,
      long duplicates,
      long pixel,
      long server,
      long offline,
      long mergedByPixel,
      long mergedByServer,
      long withId,
      long withValue,
      long withContents,
      long[] identifiers,
      Double leastLag,
      Instant lastAt) {}

  /** In the order of {@link Day#identifiers}. */
  static final List<String> IDENTIFIERS =
      List.of("email", "phone", "external_id", "ttclid", "ttp", "click", "ip", "user_agent");

  List<Day> days(UUID source, LocalDate from, LocalDate to) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select * from source_day
                     where brand = :brand and source_id = :source and day between :from and :to
                     order by day, event""")
                .bind("brand", brand.slug())
                .bind("source", source)
                .bind("from", from)
                .bind("to", to)
                .map((row, context) -> day(row))
                .list());
  }

  List<RefusalCountView> refusals(UUID source, LocalDate from, LocalDate to) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select reason, field, sum(refused) as refused from source_day_refusal
                     where brand = :brand and source_id = :source and day between :from and :to
                     group by reason, field order by sum(refused) desc, reason, field""")
                .bind("brand", brand.slug())
                .bind("source", source)
                .bind("from", from)
                .bind("to", to)
                .map(
                    (row, context) ->
                        new RefusalCountView(
                            row.getString("reason"),
                            row.getString("field"),
                            row.getLong("refused")))
                .list());
  }

  /** What was refused of a day for one reason, whichever field it was about. */
  record Refusals(LocalDate day, String reason, long refused) {}

  List<Refusals> refusalsByDay(UUID source, LocalDate from, LocalDate to) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select day, reason, sum(refused) as refused from source_day_refusal
                     where brand = :brand and source_id = :source and day between :from and :to
                     group by day, reason order by day, reason""")
                .bind("brand", brand.slug())
                .bind("source", source)
                .bind("from", from)
                .bind("to", to)
                .map(
                    (row, context) ->
                        new Refusals(
                            row.getObject("day", LocalDate.class),
                            row.getString("reason"),
                            row.getLong("refused")))
                .list());
  }

  /** Sources of which anything came on this day or later. */
  List<UUID> seenSince(LocalDate day) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select distinct source_id from source_day
                     where brand = :brand and day >= :day order by source_id""")
                .bind("brand", brand.slug())
                .bind("day", day)
                .mapTo(UUID.class)
                .list());
  }

  private static Day day(ResultSet row) throws SQLException {
    long[] identifiers = new long[IDENTIFIERS.size()];
    for (int i = 0; i < identifiers.length; i++) {
      identifiers[i] = row.getLong("with_" + IDENTIFIERS.get(i));
    }
    double lag = row.getDouble("least_lag");
    return new Day(
        row.getObject("day", LocalDate.class),
        row.getString("event"),
        row.getLong("accepted"),
        row.getLong("tests"),
        row.getLong("late"),
        row.getLong("duplicates"),
        row.getLong("pixel"),
        row.getLong("server"),
        row.getLong("offline"),
        row.getLong("merged_by_pixel"),
        row.getLong("merged_by_server"),
        row.getLong("with_id"),
        row.getLong("with_value"),
        row.getLong("with_contents"),
        identifiers,
        row.getObject("least_lag") == null ? null : lag,
        row.getObject("last_at", OffsetDateTime.class).toInstant());
  }
}
