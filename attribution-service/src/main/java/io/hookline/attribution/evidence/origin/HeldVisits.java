package io.hookline.attribution.evidence.origin;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.json.OwnJson;
import io.hookline.kit.sql.ArrayParameters;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * The visits in which orders were placed. Of an order that a page told it is the visit to which
 * that event belongs, of the same browser: the last that began with it or before. No visit lasts
 * longer than a day of visits, and one that is not made yet is told when it is.
 */
@Singleton
class HeldVisits {

  /** A day from four in the night to four, when clocks are set back. */
  private static final String LONGEST = "interval '25 hours'";

  /**
   * Orders whose visit may be another one or have another origin, since these visits are there,
   * came from elsewhere or are none any more: those behind which no later visit began, and those of
   * which they were thought to be the visit.
   */
  static final String CHANGED =
      """
      with told as materialized (
        select t.id, t.at, coalesce(n.started_at, t.at + %1$s) as until, v.source_id, v.visitor
          from unnest(:visits::uuid[], :instants::timestamptz[]) as t(id, at)
          left join visit v on v.brand = :brand and v.id = t.id and v.started_at = t.at
          left join lateral (
            select n.started_at from visit n
             where n.brand = :brand and n.source_id = v.source_id and n.visitor = v.visitor
               and n.started_at > t.at and n.started_at <= t.at + %1$s
             order by n.started_at
             limit 1) n on true)
      select o.conversion_id
        from told t
        join conversion_visit o on o.brand = :brand and o.visitor = t.visitor
                               and o.source_id = t.source_id
                               and o.reported_at >= t.at and o.reported_at <= t.until
      union
      select o.conversion_id
        from told t join conversion_visit o on o.brand = :brand and o.visit_id = t.id
      """
          .formatted(LONGEST);

  /**
   * Keeps the visit and its origin with the order, which so outlast the visit. That of a program,
   * or of a browser that is too busy to be a person's, says nothing of an order. What is known
   * stays where there is no visit any more.
   */
  static final String HOLD =
      """
      with wanted as materialized (
        select o.conversion_id, o.source_id, o.visitor, o.event_id, o.reported_at as at,
               o.reported_at - %s as since
          from conversion_visit o
         where o.brand = :brand and o.conversion_id = any(:conversions) and o.by_page
           and o.visitor is not null),
      held as materialized (
        select w.conversion_id, v.id, case when v.visitor_class = 'PERSON' then v.origin_id end as origin_id
          from wanted w cross join lateral (
            select v.id, v.visitor_class, v.origin_id from visit v
             where v.brand = :brand and v.source_id = w.source_id and v.visitor = w.visitor
               and v.started_at >= w.since and v.started_at <= w.at
               and (v.started_at < w.at or v.id <= w.event_id)
             order by v.started_at desc, v.id desc
             limit 1) v)
      update conversion_visit o set visit_id = h.id, origin_id = h.origin_id
        from held h
       where o.brand = :brand and o.conversion_id = h.conversion_id and o.by_page
         and (o.visit_id, o.origin_id) is distinct from (h.id, h.origin_id)
      """
          .formatted(LONGEST);

  private static final String WORDS =
      """
      select o.conversion_id, o.by_page, o.rank, o.visit::text as visit, s.kind, h.facts::text as held
        from conversion_visit o
        left join event_source s on s.brand = :brand and s.id = o.source_id
        left join origin h on h.brand = :brand and h.id = o.origin_id
       where o.brand = :brand and o.conversion_id = any(:conversions)
      """;

  /**
   * Where an order's visit came from.
   *
   * @param toldBy kind of the source that told of it
   */
  record Placed(Origin visit, String toldBy) {}

  private record Word(UUID conversion, int turn, Placed placed) {}

  private final Jdbi jdbi;
  private final ObjectMapper json;
  private final CurrentBrand brand;

  HeldVisits(Jdbi jdbi, ObjectMapper json, CurrentBrand brand) {
    this.jdbi = jdbi;
    this.json = json;
    this.brand = brand;
  }

  /**
   * @param visits when each began, by their ids
   */
  Set<UUID> changedBy(Map<UUID, Instant> visits) {
    List<Map.Entry<UUID, Instant>> all = List.copyOf(visits.entrySet());
    return all.isEmpty()
        ? Set.of()
        : jdbi.withHandle(
            handle ->
                handle
                    .createQuery(CHANGED)
                    .bind("brand", brand.slug())
                    .bind("visits", ArrayParameters.of(all, c -> c.uuids(Map.Entry::getKey)))
                    .bind("instants", ArrayParameters.of(all, c -> c.instants(Map.Entry::getValue)))
                    .mapTo(UUID.class)
                    .set());
  }

  /** Of each order of which something is told. */
  Map<UUID, Placed> of(Handle handle, Collection<UUID> conversions) {
    handle
        .createUpdate(HOLD)
        .bind("brand", brand.slug())
        .bindArray("conversions", UUID.class, conversions)
        .execute();
    Map<UUID, Word> best = new HashMap<>();
    handle
        .createQuery(WORDS)
        .bind("brand", brand.slug())
        .bindArray("conversions", UUID.class, conversions)
        .map((row, context) -> word(row))
        .forEach(
            word ->
                best.merge(
                    word.conversion(), word, (one, two) -> one.turn() < two.turn() ? one : two));
    Map<UUID, Placed> placed = new HashMap<>();
    best.forEach((conversion, word) -> placed.put(conversion, word.placed()));
    return placed;
  }

  private Word word(ResultSet row) throws SQLException {
    boolean byPage = row.getBoolean("by_page");
    String held = row.getString("held");
    Origin visit = OwnJson.read(json, held == null ? row.getString("visit") : held, Origin.class);
    WordRank rank =
        held == null ? WordRank.values()[row.getInt("rank")] : WordRank.of(visit, WordRank.SEEN);
    return new Word(
        row.getObject("conversion_id", UUID.class),
        rank.turn(byPage),
        new Placed(visit, row.getString("kind")));
  }
}
