package io.hookline.attribution.lift.holdout;

import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.sql.ArrayParameters;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** First exposures, as rows: in whatever order they are told, the earliest instant stays. */
@Singleton
class ExposureRows {

  /**
   * @param arm that was told
   * @param assigned that the lot gives
   */
  record Told(String key, String arm, String assigned, Instant at) {

    Place place() {
      return new Place(key, arm);
    }
  }

  /** Of which there is one row. */
  record Place(String key, String arm) {}

  /**
   * In the order of the key, so that two that tell of the same people wait for each other and not
   * in a circle.
   */
  private static final String RECORD =
      """
      insert into study_exposure as e
             (brand, study_id, key, arm, assigned_arm, first_at, recorded_at)
      select :brand, :study, t.key, t.arm, min(t.assigned), min(t.at), :now
        from unnest(:keys::text[], :arms::text[], :assigned::text[], :instants::timestamptz[])
          as t(key, arm, assigned, at)
       group by t.key, t.arm
       order by t.key, t.arm
      on conflict on constraint pk_study_exposure do update set first_at = excluded.first_at
       where excluded.first_at < e.first_at
      returning key, arm, xmax = 0 as added
      """;

  private final Jdbi jdbi;
  private final CurrentBrand brand;
  private final Clock clock;

  ExposureRows(Jdbi jdbi, CurrentBrand brand, Clock clock) {
    this.jdbi = jdbi;
    this.brand = brand;
    this.clock = clock;
  }

  /**
   * Those that tell something new: true where nobody was known there, false where it is earlier.
   */
  Map<Place, Boolean> record(UUID study, List<Told> told) {
    Map<Place, Boolean> news = new HashMap<>();
    if (!told.isEmpty()) {
      jdbi.useHandle(
          handle ->
              handle
                  .createQuery(RECORD)
                  .bind("brand", brand.slug())
                  .bind("study", study)
                  .bind("now", clock.instant())
                  .bind("keys", ArrayParameters.of(told, c -> c.texts(Told::key)))
                  .bind("arms", ArrayParameters.of(told, c -> c.texts(Told::arm)))
                  .bind("assigned", ArrayParameters.of(told, c -> c.texts(Told::assigned)))
                  .bind("instants", ArrayParameters.of(told, c -> c.instants(Told::at)))
                  .map(
                      (row, context) ->
                          Map.entry(
                              new Place(row.getString("key"), row.getString("arm")),
                              row.getBoolean("added")))
                  .forEach(entry -> news.put(entry.getKey(), entry.getValue())));
    }
    return news;
  }
}
