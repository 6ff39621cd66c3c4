package io.hookline.attribution.evidence.placeevidence;

/** What there is of some places in a period of their days; one statement of each kind. */
final class PlaceEvidenceSql {

  static final String PLACES =
      """
      select p.id, p.code, p.name, coalesce(p.time_zone, b.time_zone) as time_zone, b.currency
        from place p join brand b on b.slug = p.brand
       where p.brand = :brand and p.id < :before and (:place::uuid is null or p.id = :place)
       order by p.id desc limit :limit
      """;

  /**
   * A counter's day lies at its midnight in UTC. An answer that has no button any more is read by
   * its key.
   */
  static final String TAPS =
      """
      select n.place_id, n.day, coalesce(b.label, n.answer) as answer, t.weight, sum(n.taps) as taps
        from tap_count n
        join tap_counter t on t.brand = :brand and t.id = n.counter_id
        left join lateral (
          select e ->> 'label' as label from jsonb_array_elements(t.answers) as e
           where e ->> 'key' = n.answer) b on true
       where n.brand = :brand and n.at >= :first and n.at <= :last and n.place_id = any(:places)
       group by n.place_id, n.day, coalesce(b.label, n.answer), t.weight
      """;

  /** Of a day that was counted as a whole its hours say nothing more. */
  static final String PEOPLE =
      """
      select place_id, day,
             coalesce(sum(people) filter (where hour is null), sum(people)) as people,
             coalesce(sum(people * weight) filter (where hour is null), sum(people * weight))
               as weighted
        from walk_in
       where brand = :brand and place_id = any(:places) and at >= :first and at <= :last
       group by place_id, day
      """;

  static final String SCANS =
      """
      select l.place_id, n.day, sum(n.clicks) as scans
        from link l
        join click_count n on n.brand = :brand and n.link_id = l.id
                          and n.day >= :from and n.day <= :to
       where l.brand = :brand and l.place_id = any(:places)
       group by l.place_id, n.day
      """;

  /**
   * Orders name their place by its id or its code; the period is a day wider, for any time zone.
   */
  static final String ORDERS =
      """
      with named as materialized (
        select p.id, p.code, coalesce(p.time_zone, b.time_zone) as time_zone
          from place p join brand b on b.slug = p.brand
         where p.brand = :brand and p.id = any(:places)),
      placed as materialized (
        select c.id, c.occurred_at, c.value - c.refunded as value, f.value as place
          from conversion c
          join conversion_fact f on f.brand = :brand and f.conversion_id = c.id
                                and f.kind = 'PLACE'
         where c.brand = :brand and c.occurred_at >= :since and c.occurred_at < :until)
      select n.id as place_id, d.day, o.origin_id, count(*) as orders,
             coalesce(sum(w.value), 0) as value
        from placed w
        join named n on lower(w.place) in (lower(n.code), n.id::text)
       cross join lateral (select (w.occurred_at at time zone n.time_zone)::date as day) d
        left join conversion_origin o on o.brand = :brand and o.conversion_id = w.id
       where d.day >= :from and d.day <= :to
       group by n.id, d.day, o.origin_id
      """;

  private PlaceEvidenceSql() {}
}
