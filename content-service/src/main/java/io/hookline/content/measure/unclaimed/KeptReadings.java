package io.hookline.content.measure.unclaimed;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.hookline.content.measure.snapshot.PostReading;
import io.hookline.content.measure.snapshot.ReadingOutcome;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.json.OwnJson;
import io.hookline.kit.sql.FreshPlans;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;

/** Readings that wait for a post. */
@ApplicationScoped
class KeptReadings {

  /** Of one video: three years of a reading each day. The oldest give way. */
  static final int MOST = 1_000;

  private static final String ADD =
      """
      insert into unclaimed_reading
        (brand, unclaimed_post_id, captured_at, dataset, source, collected_at, reading)
      select :brand, r.video, (r.reading ->> 'capturedAt')::timestamptz, r.reading ->> 'dataset',
             r.reading ->> 'source', (r.reading ->> 'collectedAt')::timestamptz, r.reading
        from jsonb_to_recordset(:rows::jsonb) as r(video uuid, reading jsonb)
       order by 2, 3, 4, 5, 6
      on conflict do nothing
      returning unclaimed_post_id
      """;

  /** The one statement that writes a video which was told of again. */
  private static final String SEEN =
      """
      update unclaimed_post u
         set readings = u.readings + a.added, last_seen_at = :now, updated_at = :now
        from unnest(:videos, :added) as a(id, added)
       where u.id = a.id
      returning u.id, u.readings
      """;

  private static final String TRIM =
      """
      with gone as (
        delete from unclaimed_reading r
         using (select unclaimed_post_id, captured_at, dataset, source, collected_at,
                       row_number() over (partition by unclaimed_post_id
                                          order by captured_at desc, collected_at desc) as place
                  from unclaimed_reading where unclaimed_post_id = any(:videos)) o
         where o.place > :most and r.unclaimed_post_id = o.unclaimed_post_id
           and r.captured_at = o.captured_at and r.dataset = o.dataset and r.source = o.source
           and r.collected_at = o.collected_at
        returning r.unclaimed_post_id)
      update unclaimed_post u
         set readings = u.readings - g.gone
        from (select unclaimed_post_id as id, count(*)::int as gone from gone group by 1) g
       where u.id = g.id
      """;

  private static final String NEXT =
      """
      select unclaimed_post_id, reading from unclaimed_reading
       where unclaimed_post_id = any(:videos) and refusal is null
       limit :piece
      """;

  private static final String KEYS =
      """
       from jsonb_to_recordset(:rows::jsonb) as k(video uuid, reading jsonb, refusal text)
       where r.unclaimed_post_id = k.video and r.captured_at = (k.reading ->> 'capturedAt')::timestamptz
         and r.dataset = k.reading ->> 'dataset' and r.source = k.reading ->> 'source'
         and r.collected_at = (k.reading ->> 'collectedAt')::timestamptz
      """;

  private static final String REFUSE = "update unclaimed_reading r set refusal = k.refusal" + KEYS;

  private static final String FORGET =
      "delete from unclaimed_reading r using" + KEYS.replaceFirst("^ from", "");

  private final Jdbi jdbi;
  private final ObjectMapper json;
  private final CurrentBrand brand;
  private final Clock clock;

  KeptReadings(Jdbi jdbi, ObjectMapper json, CurrentBrand brand, Clock clock) {
    this.jdbi = jdbi;
    this.json = json;
    this.brand = brand;
    this.clock = clock;
  }

  /** A reading of a video. */
  record OfVideo(UUID video, KeptReading reading, String refusal) {
    OfVideo(UUID video, KeptReading reading) {
      this(video, reading, null);
    }
  }

  /**
   * Keeps those that are new.
   *
   * @param videos that were told of, also without a reading
   * @return how many are new
   */
  long add(List<OfVideo> readings, Collection<UUID> videos) {
    Map<UUID, Integer> added = new TreeMap<>();
    videos.forEach(video -> added.put(video, 0));
    insert(readings).forEach(video -> added.merge(video, 1, Integer::sum));
    trim(seen(added));
    return added.values().stream().mapToLong(Integer::longValue).sum();
  }

  /** The videos of those that are new. */
  private List<UUID> insert(List<OfVideo> readings) {
    if (readings.isEmpty()) {
      return List.of();
    }
    String rows = OwnJson.write(json, readings);
    return jdbi.withHandle(
        handle -> {
          Query insert = handle.createQuery(ADD).bind("brand", brand.slug()).bind("rows", rows);
          return FreshPlans.without(handle, () -> insert.mapTo(UUID.class).list());
        });
  }

  /** Those of which there are more now than are kept. */
  private List<UUID> seen(Map<UUID, Integer> added) {
    return added.isEmpty()
        ? List.of()
        : jdbi.withHandle(
            handle ->
                handle
                    .createQuery(SEEN)
                    .bind("now", clock.instant())
                    .bindArray("videos", UUID.class, List.copyOf(added.keySet()))
                    .bindArray("added", Integer.class, List.copyOf(added.values()))
                    .reduceRows(
                        new ArrayList<UUID>(),
                        (over, row) -> {
                          if (row.getColumn("readings", Integer.class) > MOST) {
                            over.add(row.getColumn("id", UUID.class));
                          }
                          return over;
                        }));
  }

  private void trim(List<UUID> videos) {
    if (!videos.isEmpty()) {
      jdbi.useHandle(
          handle ->
              handle
                  .createUpdate(TRIM)
                  .bindArray("videos", UUID.class, videos)
                  .bind("most", MOST)
                  .execute());
    }
  }

  /** So many of those that wait, of videos that are posts now. */
  List<OfVideo> next(List<UUID> videos, int piece) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(NEXT)
                .bindArray("videos", UUID.class, videos)
                .bind("piece", piece)
                .map(
                    (row, context) ->
                        new OfVideo(
                            row.getObject("unclaimed_post_id", UUID.class),
                            OwnJson.read(json, row.getString("reading"), KeptReading.class)))
                .list());
  }

  /** Takes out what is recorded; what was refused stays with the reason. */
  void moved(List<OfVideo> readings, List<ReadingOutcome> outcomes) {
    List<OfVideo> recorded = new ArrayList<>(readings.size());
    List<OfVideo> refused = new ArrayList<>();
    for (int i = 0; i < readings.size(); i++) {
      OfVideo reading = readings.get(i);
      ReadingOutcome outcome = outcomes.get(i);
      if (outcome.status() == ReadingOutcome.Status.REFUSED) {
        refused.add(
            new OfVideo(reading.video(), reading.reading(), outcome.problem().code().name()));
      } else {
        recorded.add(reading);
      }
    }
    write(FORGET, recorded);
    write(REFUSE, refused);
  }

  private void write(String sql, List<OfVideo> readings) {
    if (!readings.isEmpty()) {
      String rows = OwnJson.write(json, readings);
      jdbi.useHandle(handle -> handle.createUpdate(sql).bind("rows", rows).execute());
    }
  }

  /** The readings as they are of posts. */
  static List<PostReading> on(Map<UUID, UUID> posts, List<OfVideo> readings) {
    return readings.stream().map(each -> each.reading().on(posts.get(each.video()))).toList();
  }
}
