package io.hookline.attribution.evidence.change;

import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.sql.ArrayParameters;
import io.hookline.kit.value.ClockTolerance;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Finds the conversions for which what was just read may change something, with one statement. */
@ApplicationScoped
public class DirtyConversions {

  /**
   * A person was touched at a time, or turned out not to have been.
   *
   * @param link whether it was a link that was touched, and no visit of the shop's own pages
   */
  public record Touched(UUID person, UUID touch, Instant at, boolean link) {}

  /**
   * @param touched conversions after such a touch, or that name it
   * @param merged all conversions of these, who turned out to be one with others
   * @param parted all conversions of these, who turned out to be several
   * @param learned all conversions of these too, but their credit stays
   */
  public record Causes(
      List<Touched> touched,
      Collection<UUID> merged,
      Collection<UUID> parted,
      Collection<UUID> learned) {}

  /**
   * @param credits conversions whose credit may be another one: those for which a touch is eligible
   *     by the longest window, those that name it, and those of persons who turned out to be one
   * @param signals these, and all others of which more is known than before
   */
  public record Dirty(Set<UUID> credits, Set<UUID> signals) {}

  public static final String SELECT =
      """
      with longest as (
        select make_interval(hours => greatest(click_window_hours, view_window_hours)) as span
          from attribution_setting where brand = :brand order by version desc limit 1),
      touched as materialized (
        select t.person_id, t.touch_id, t.link, t.at - interval '%d seconds' as since,
               t.at + longest.span as until, case when t.link then 'TOUCH' else 'VISIT' end as cause
          from unnest(:touchedPersons::uuid[], :touched::uuid[], :touchedAt::timestamptz[],
                      :links::boolean[])
               as t(person_id, touch_id, at, link)
          cross join longest)
      select c.id, t.link and c.occurred_at <= t.until as credit, t.link as signal, t.cause
        from touched t
        join conversion c on c.brand = :brand and c.person_id = t.person_id
                         and c.occurred_at > t.since
      union
      select n.conversion_id, true, true, t.cause
        from touched t join conversion_click n on n.brand = :brand and n.touch_id = t.touch_id
       where t.link
      union
      select id, true, true, 'MERGE' from conversion where brand = :brand and person_id = any(:merged)
      union
      select id, true, true, 'PARTING' from conversion
       where brand = :brand and person_id = any(:parted)
      union
      select id, false, true, 'IDENTITY' from conversion
       where brand = :brand and person_id = any(:learned)
      """
          .formatted(ClockTolerance.IN_ORDER.toSeconds());

  private final Jdbi jdbi;
  private final CurrentBrand brand;

  DirtyConversions(Jdbi jdbi, CurrentBrand brand) {
    this.jdbi = jdbi;
    this.brand = brand;
  }

  /**
   * @param changed to which each is added with its cause
   */
  public Dirty because(Causes causes, Changed changed) {
    Dirty dirty = new Dirty(new HashSet<>(), new HashSet<>());
    List<Touched> touched = causes.touched();
    jdbi.useHandle(
        handle ->
            handle
                .createQuery(SELECT)
                .bind("brand", brand.slug())
                .bind("touchedPersons", ArrayParameters.of(touched, c -> c.uuids(Touched::person)))
                .bind("touched", ArrayParameters.of(touched, c -> c.uuids(Touched::touch)))
                .bind("touchedAt", ArrayParameters.of(touched, c -> c.instants(Touched::at)))
                .bind("links", ArrayParameters.of(touched, c -> c.booleans(Touched::link)))
                .bindArray("merged", UUID.class, causes.merged())
                .bindArray("parted", UUID.class, causes.parted())
                .bindArray("learned", UUID.class, causes.learned())
                .map((row, context) -> found(row))
                .forEach(
                    found -> {
                      changed.add(found.cause(), List.of(found.id()));
                      if (found.signal()) {
                        dirty.signals().add(found.id());
                      }
                      if (found.credit()) {
                        dirty.credits().add(found.id());
                      }
                    }));
    return dirty;
  }

  private record Found(UUID id, boolean credit, boolean signal, ChangeCause cause) {}

  private static Found found(ResultSet row) throws SQLException {
    return new Found(
        row.getObject("id", UUID.class),
        row.getBoolean("credit"),
        row.getBoolean("signal"),
        ChangeCause.valueOf(row.getString("cause")));
  }
}
