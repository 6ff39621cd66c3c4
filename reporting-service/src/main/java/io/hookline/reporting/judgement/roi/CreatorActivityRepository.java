package io.hookline.reporting.judgement.roi;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.qualifier.QualifiedType;
import org.jdbi.v3.json.Json;

/** Reads the read model in sets: the number of statements does not depend on that of creators. */
@ApplicationScoped
class CreatorActivityRepository {

  private static final String CREATOR_LEDGER = read("creator-ledger.sql");
  private static final String REVENUE_BY_DAY = read("revenue-by-day.sql");
  private static final QualifiedType<CreatorLedger> LEDGER =
      QualifiedType.of(CreatorLedger.class).with(Json.class);

  private final Jdbi jdbi;

  CreatorActivityRepository(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /**
   * @param creator null for all
   * @param before only creators with a smaller id, newest first
   */
  List<CreatorLedger> creators(String brand, Period period, UUID creator, UUID before, int limit) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(CREATOR_LEDGER)
                .bind("brand", brand)
                .bind("creator", creator)
                .bind("before", before)
                .bind("limit", limit)
                .bind("start", period.start())
                .bind("end", period.end())
                .bind("firstDay", period.from())
                .bind("lastDay", period.lastDay())
                .mapTo(LEDGER)
                .list());
  }

  /** How the period's newest credited conversion was credited. */
  Optional<Attribution> attribution(String brand, Period period) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select model, click_window_hours, view_window_hours from credited d
                     where brand = :brand and occurred_at < :end
                       and occurred_at >= coalesce(:start::timestamptz, '-infinity')
                       and not exists (
                         select from credited n
                          where n.brand = :brand and n.conversion_id = d.conversion_id
                            and n.version > d.version)
                     order by occurred_at desc, conversion_id desc
                     limit 1
                    """)
                .bind("brand", brand)
                .bind("start", period.start())
                .bind("end", period.end())
                .map(ConstructorMapper.of(Attribution.class))
                .findOne());
  }

  /**
   * Each of the days of the brand that end with the period, the last one as far as the period goes:
   * an open one leaves out, as it does everywhere, what a shop's clock puts after now.
   */
  List<DayRevenue> days(String brand, Period period, int days) {
    ZoneId zone = ZoneId.of(period.timeZone());
    LocalDate lastDay = period.lastDay();
    LocalDate firstDay = lastDay.minusDays(days - 1L);
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(REVENUE_BY_DAY)
                .bind("brand", brand)
                .bind("timeZone", zone.getId())
                .bind("firstDay", firstDay)
                .bind("lastDay", lastDay)
                .bind("start", firstDay.atStartOfDay(zone).toInstant())
                .bind("end", period.end())
                .map(ConstructorMapper.of(DayRevenue.class))
                .list());
  }

  private static String read(String file) {
    try (InputStream sql = CreatorActivityRepository.class.getResourceAsStream(file)) {
      return new String(sql.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }
}
