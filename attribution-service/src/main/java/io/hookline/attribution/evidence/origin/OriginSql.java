package io.hookline.attribution.evidence.origin;

import io.hookline.attribution.evidence.conversion.AnswersSql;
import io.hookline.attribution.evidence.eligible.EligibleTouches;
import io.hookline.kit.sql.ArrayParameters;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** Origins of orders, for any number of them at once. */
final class OriginSql {

  /**
   * What is known of each order beside its visit: the last click before it, whose code it names,
   * and what the shopper answered: of several surveys an answer that names a channel first, then
   * the one that weighs most, then the latest. Which clicks came before an order {@link
   * EligibleTouches} says.
   */
  static final String COMPUTE =
      EligibleTouches.WITH
          + """
      , clicked as materialized (
        select w.id, t.touch_id, t.occurred_at, t.origin_id
          from wanted w cross join lateral (
            select t.touch_id, t.occurred_at, t.origin_id from person_touch t
             where %1$s
             order by t.occurred_at desc, t.touch_id desc
             limit 1) t
        union all
        select n.id, n.touch_id, n.occurred_at, n.origin_id
          from wanted w join named n on n.id = w.id
         where n.kind = 'CLICK' and w.earliest_click < w.occurred_at
           and n.occurred_at >= w.earliest_click),
      last as (
        select distinct on (id) * from clicked order by id, occurred_at desc, touch_id desc),
      answered as (
        select distinct on (conversion_id) conversion_id, coalesce(channel, label, answer) as survey
          from (%2$s) a
         order by conversion_id, channel is null, weight desc, answered_at desc, answer_id desc)
      select w.id,
             case when code.creators is not null
                  then case when code.creators then 'CREATOR' else 'OTHER' end end as code,
             a.survey, came.facts::text as came
        from wanted w
        left join answered a on a.conversion_id = w.id
        left join last on last.id = w.id
        left join origin came on came.brand = :brand and came.id = last.origin_id
        left join lateral (
          select bool_or(p.id is not null) as creators
            from conversion_code k
            left join promo_code p
              on p.brand = k.brand and p.reading = k.reading
             and (p.valid_from is null or p.valid_from <= w.occurred_at)
             and (p.valid_until is null or w.occurred_at < p.valid_until)
           where k.brand = :brand and k.conversion_id = w.id and %3$s) code on true
      """
              .formatted(
                  EligibleTouches.CLICK_IN_WINDOW, AnswersSql.SELECT, EligibleTouches.CODE_COUNTS);

  /** Whatever is new is marked: its channel is not told yet. */
  private static final String ADD =
      """
      with added as (
        insert into origin (brand, id, facts)
        select :brand, t.id, t.facts from unnest(:ids::uuid[], :facts::jsonb[]) as t(id, facts)
        on conflict do nothing
        returning id)
      select mark_new_origins(:brand, array_agg(id)) from added
      """;

  private static final String MISSING =
      """
      select t.id from unnest(:ids::uuid[]) as t(id)
       where not exists (select from origin o where o.brand = :brand and o.id = t.id)
      """;

  /**
   * Whoever reads visits and whoever decides credits add in steps of their own: one after the
   * other, so that neither waits for what the other added while that waits for this.
   */
  private static final String LOCK =
      "select pg_advisory_xact_lock(hashtextextended('origins:' || :brand, 0)) is null";

  /** Adds those that are new; most are known. */
  static void add(Handle handle, String brand, List<Map.Entry<UUID, String>> origins) {
    Set<UUID> missing =
        handle
            .createQuery(MISSING)
            .bind("brand", brand)
            .bind("ids", ArrayParameters.of(origins, c -> c.uuids(Map.Entry::getKey)))
            .mapTo(UUID.class)
            .set();
    if (missing.isEmpty()) {
      return;
    }
    List<Map.Entry<UUID, String>> fresh =
        origins.stream().filter(one -> missing.contains(one.getKey())).toList();
    handle.createQuery(LOCK).bind("brand", brand).mapTo(Boolean.class).one();
    handle
        .createQuery(ADD)
        .bind("brand", brand)
        .bind("ids", ArrayParameters.of(fresh, c -> c.uuids(Map.Entry::getKey)))
        .bind("facts", ArrayParameters.of(fresh, c -> c.json(Map.Entry::getValue)))
        .mapTo(String.class)
        .one();
  }

  static final String KEEP =
      """
      insert into conversion_origin as o (brand, conversion_id, occurred_at, origin_id, version)
      select :brand, c.id, c.occurred_at, t.origin_id, 0
        from unnest(:conversions::uuid[], :origins::uuid[]) as t(conversion_id, origin_id)
        join conversion c on c.brand = :brand and c.id = t.conversion_id
      on conflict on constraint pk_conversion_origin do update
         set occurred_at = excluded.occurred_at, origin_id = excluded.origin_id,
             version = o.version + 1
       where (o.occurred_at, o.origin_id) <> (excluded.occurred_at, excluded.origin_id)
      returning conversion_id, new.origin_id, new.version,
                old.origin_id is distinct from new.origin_id as other
      """;

  private OriginSql() {}
}
