package io.hookline.content.measure.timeline;

import io.hookline.content.calendar.BrandCalendar;
import io.hookline.kit.access.BrandDirectory;
import io.hookline.kit.access.BrandFacts;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** Where the days of a brand begin that other feeds may have told of before its own. */
@ApplicationScoped
class BrandDays {

  /** The transaction that brings the brand takes it as well, so that each sees the other's rows. */
  private static final String LOCK =
      "select pg_advisory_xact_lock(hashtextextended('timeline-days:' || :brand, 0)) is null";

  private final BrandDirectory brands;
  private final Jdbi jdbi;

  BrandDays(BrandDirectory brands, Jdbi jdbi) {
    this.brands = brands;
    this.jdbi = jdbi;
  }

  /**
   * How days are cut.
   *
   * @param isKnown false while the brand is not known: days are cut in UTC then, and again when it
   *     is
   */
  record Cut(BrandCalendar calendar, boolean isKnown) {}

  Cut of(String brand) {
    return brands
        .find(brand)
        .map(BrandFacts::timeZone)
        .or(() -> afterTheLock(brand))
        .map(zone -> new Cut(new BrandCalendar(zone), true))
        .orElseGet(() -> new Cut(new BrandCalendar(ZoneOffset.UTC), false));
  }

  private Optional<ZoneId> afterTheLock(String brand) {
    lock(brand);
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select time_zone from brand where slug = :brand")
                .bind("brand", brand)
                .mapTo(String.class)
                .findOne()
                .map(ZoneId::of));
  }

  void lock(String brand) {
    jdbi.withHandle(
        handle -> handle.createQuery(LOCK).bind("brand", brand).mapTo(Boolean.class).one());
  }
}
