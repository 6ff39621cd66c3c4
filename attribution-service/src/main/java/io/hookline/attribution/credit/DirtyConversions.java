package io.hookline.attribution.credit;

import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.value.ClockTolerance;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Finds the conversions whose credit what was just read may have changed, with one statement. */
@ApplicationScoped
public class DirtyConversions {

  /** A person was touched at a time. */
  public record Touched(UUID person, UUID touch, Instant at) {}

  /**
   * @param touched conversions that such a touch is eligible for, by the longest window, or that
   *     name it
   * @param persons all conversions of these
   */
  public record Causes(List<Touched> touched, Collection<UUID> persons) {}

  static final String SELECT =
      """
      with longest as (
        select make_interval(hours => greatest(click_window_hours, view_window_hours)) as span
          from attribution_setting where brand = :brand order by version desc limit 1),
      touched as materialized (
        select t.person_id, t.touch_id, t.at - interval '%d seconds' as since,
               t.at + longest.span as until
          from unnest(:touchedPersons::uuid[], :touched::uuid[], :touchedAt::timestamptz[])
               as t(person_id, touch_id, at)
          cross join longest)
      select c.id
        from touched t
        join conversion c on c.brand = :brand and c.person_id = t.person_id
                         and c.occurred_at > t.since and c.occurred_at <= t.until
      union
      select n.conversion_id
        from touched t join conversion_click n on n.brand = :brand and n.touch_id = t.touch_id
      union
      select id from conversion where brand = :brand and person_id = any(:persons)
      """
          .formatted(ClockTolerance.IN_ORDER.toSeconds());

  private final Jdbi jdbi;
  private final CurrentBrand brand;

  DirtyConversions(Jdbi jdbi, CurrentBrand brand) {
    this.jdbi = jdbi;
    this.brand = brand;
  }

  public Set<UUID> because(Causes causes) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(SELECT)
                .bind("brand", brand.slug())
                .bindArray(
                    "touchedPersons",
                    UUID.class,
                    causes.touched().stream().map(Touched::person).toList())
                .bindArray(
                    "touched", UUID.class, causes.touched().stream().map(Touched::touch).toList())
                .bindArray(
                    "touchedAt",
                    String.class,
                    causes.touched().stream().map(touched -> touched.at().toString()).toList())
                .bindArray("persons", UUID.class, causes.persons())
                .mapTo(UUID.class)
                .set());
  }
}
