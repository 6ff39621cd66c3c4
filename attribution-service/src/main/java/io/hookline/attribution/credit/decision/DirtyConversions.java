package io.hookline.attribution.credit.decision;

import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.value.ClockTolerance;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Finds the conversions for which what was just read may change something, with one statement. */
@ApplicationScoped
public class DirtyConversions {

  /** A person was touched at a time. */
  public record Touched(UUID person, UUID touch, Instant at) {}

  /**
   * @param touched conversions after such a touch, or that name it
   * @param persons all conversions of these
   * @param learned all conversions of these too, but their credit stays
   */
  public record Causes(List<Touched> touched, Collection<UUID> persons, Collection<UUID> learned) {}

  /**
   * @param credits conversions whose credit may be another one: those for which a touch is eligible
   *     by the longest window, those that name it, and those of persons who turned out to be one
   * @param signals these, and all others of which more is known than before
   */
  public record Dirty(Set<UUID> credits, Set<UUID> signals) {}

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
      select c.id, c.occurred_at <= t.until as credit
        from touched t
        join conversion c on c.brand = :brand and c.person_id = t.person_id
                         and c.occurred_at > t.since
      union
      select n.conversion_id, true
        from touched t join conversion_click n on n.brand = :brand and n.touch_id = t.touch_id
      union
      select id, true from conversion where brand = :brand and person_id = any(:persons)
      union
      select id, false from conversion where brand = :brand and person_id = any(:learned)
      """
          .formatted(ClockTolerance.IN_ORDER.toSeconds());

  private final Jdbi jdbi;
  private final CurrentBrand brand;

  DirtyConversions(Jdbi jdbi, CurrentBrand brand) {
    this.jdbi = jdbi;
    this.brand = brand;
  }

  public Dirty because(Causes causes) {
    Dirty dirty = new Dirty(new HashSet<>(), new HashSet<>());
    jdbi.useHandle(
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
                .bindArray("learned", UUID.class, causes.learned())
                .map((row, context) -> Map.entry(row.getObject(1, UUID.class), row.getBoolean(2)))
                .forEach(
                    found -> {
                      dirty.signals().add(found.getKey());
                      if (found.getValue()) {
                        dirty.credits().add(found.getKey());
                      }
                    }));
    return dirty;
  }
}
