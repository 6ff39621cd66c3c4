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
 * that event belongs, of the same browser: the last that began with it or before, and not behind
 * the order. No visit lasts longer than a day of visits, and one that is not made yet is told when
 * it is.
 */
@Singleton
class HeldVisits {

  /**
   * Orders whose visit may be another one or have another origin, since these visits are there,
   * came from elsewhere or are none any more: those behind which no later visit began, or one
   * behind the order, and those of which they were thought to be the visit.
   */
  static final String CHANGED =
      """
      with told as materialized (
        select t.id, t.at, coalesce(n.started_at, t.at + %1$s) as next_at,
               least(n.started_at + %2$s, t.at + %1$s) as until, v.source_id, v.visitor
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
       where o.reported_at <= t.next_at
          or exists (select from conversion c
                      where c.brand = :brand and c.id = o.conversion_id
                        and c.occurred_at + %3$s <= t.next_at)
      union
      select o.conversion_id
        from told t join conversion_visit o on o.brand = :brand and o.visit_id = t.id
      """
          .formatted(WordsSql.LONGEST, WordsSql.NEAR, WordsSql.TOLERANCE);

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
        .createUpdate(WordsSql.HOLD)
        .bind("brand", brand.slug())
        .bindArray("conversions", UUID.class, conversions)
        .execute();
    Map<UUID, Word> best = new HashMap<>();
    handle
        .createQuery(WordsSql.WORDS)
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
