package io.hookline.content.measure.timeline;

import io.hookline.content.calendar.BrandCalendar;
import io.hookline.kit.access.BrandFacts;
import io.hookline.kit.feed.BrandSetup;
import io.hookline.kit.outbox.Outbox;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** Cuts the days of entries where the brand's days begin, once the brand is known. */
@Singleton
class RedateEntries implements BrandSetup {

  private static final String PENDING =
      """
      select id, starts_on, ends_on, starts_at, ends_at from timeline_entry
       where brand = :brand and (starts_on is not null or ends_on is not null)
      """;

  private static final String REDATE =
      """
      update timeline_entry e
         set starts_at = r.starts_at, ends_at = r.ends_at, starts_on = null, ends_on = null,
             version = e.version + 1, updated_at = :now
        from unnest(:ids::uuid[], :starts::timestamptz[], :ends::timestamptz[])
             as r (entry, starts_at, ends_at)
       where e.brand = :brand and e.id = r.entry
      returning\s
      """
          + TimelineRows.COLUMNS.replaceAll("\\b(starts_at|ends_at)\\b", "e.$1");

  private final BrandDays days;
  private final Jdbi jdbi;
  private final Outbox outbox;
  private final Clock clock;

  RedateEntries(BrandDays days, Jdbi jdbi, Outbox outbox, Clock clock) {
    this.days = days;
    this.jdbi = jdbi;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** An entry as it was cut in UTC. Public because Jdbi makes it by its components. */
  public record Pending(
      UUID id, LocalDate startsOn, LocalDate endsOn, Instant startsAt, Instant endsAt) {

    private Instant starts(BrandCalendar calendar) {
      return startsOn == null ? startsAt : calendar.beginOf(startsOn);
    }

    private Instant ends(BrandCalendar calendar) {
      Instant end = endsOn == null ? endsAt : calendar.beginOf(endsOn);
      return end != null && end.isAfter(starts(calendar)) ? end : null;
    }
  }

  @Override
  public void setUp(BrandFacts brand) {
    days.lock(brand.slug());
    List<Pending> pending = pending(brand.slug());
    if (!pending.isEmpty()) {
      BrandCalendar calendar = new BrandCalendar(brand.timeZone());
      outbox.append(
          brand.slug(),
          redate(brand.slug(), pending, calendar).stream()
              .map(TimelineEvent.Updated::new)
              .toList());
    }
  }

  private List<Pending> pending(String brand) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(PENDING)
                .bind("brand", brand)
                .map(ConstructorMapper.of(Pending.class))
                .list());
  }

  private List<TimelineEntryView> redate(
      String brand, List<Pending> pending, BrandCalendar calendar) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(REDATE)
                .bind("brand", brand)
                .bind("now", clock.instant())
                .bindArray("ids", UUID.class, pending.stream().map(Pending::id).toList())
                .bindArray("starts", String.class, texts(pending, it -> it.starts(calendar)))
                .bindArray("ends", String.class, texts(pending, it -> it.ends(calendar)))
                .map(TimelineRows.VIEW)
                .list());
  }

  private static Object[] texts(List<Pending> pending, Function<Pending, Instant> time) {
    return pending.stream().map(time).map(at -> at == null ? null : at.toString()).toArray();
  }
}
