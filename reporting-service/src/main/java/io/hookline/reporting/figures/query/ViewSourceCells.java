package io.hookline.reporting.figures.query;

import io.hookline.reporting.figures.catalogue.Dataset;

/** Views by where people were when they began to watch. */
final class ViewSourceCells {

  /**
   * Views of the period with the shares that were told last before its end, by ADR 0051 of the
   * content-service. They are parts of one whole: those of several readings are not mixed. Rounded
   * ones that sum to more than 1 are scaled down.
   */
  private static final String SQL =
      """
      select g.post_id, g.n, g.views, g.partial, v.captured_at as as_of,
             v.for_you / v.most as for_you, v.follow / v.most as follow,
             v.search / v.most as search, v.profile / v.most as profile,
             v.sound / v.most as sound, v.hashtag / v.most as hashtag,
             v.direct_message / v.most as direct_message, v.other / v.most as other,
             greatest(1 - v.told, 0) as unknown,
             g.estimated | case when v.source = 'ESTIMATED' then 1 else 0 end as estimated,
             g.manual | case when v.source = 'MANUAL' then 1 else 0 end as manual
        from (select d.post_id, per.n, per.last,
                     sum(d.views) filter (where d.counts_from >= per.since) as views,
                     coalesce(bit_or(d.estimated & 1) filter (where d.counts_from >= per.since), 0)
                       as estimated,
                     coalesce(bit_or(d.manual & 1) filter (where d.counts_from >= per.since), 0)
                       as manual,
                     bool_or(d.counts_from < per.since) as partial
                from per
                join post_day d on d.brand = :brand and d.dataset = '%s'
                               and d.day between per.first and per.last
               group by d.post_id, per.n, per.last) g
       cross join lateral (
          select w.*, greatest(w.told, 1) as most
            from (select s.*,
                         coalesce(s.for_you, 0) + coalesce(s.follow, 0) + coalesce(s.search, 0)
                         + coalesce(s.profile, 0) + coalesce(s.sound, 0) + coalesce(s.hashtag, 0)
                         + coalesce(s.direct_message, 0) + coalesce(s.other, 0) as told
                    from view_sources s
                   where s.brand = :brand and s.post_id = g.post_id and s.dataset = '%s'
                     and s.captured_at < (g.last + 1)::timestamp at time zone :zone
                   order by s.source = 'ESTIMATED', s.captured_at desc,
                            array_position(array['API', 'IMPORT', 'MANUAL'], s.source),
                            s.collected_at desc, s.id
                   limit 1) w) v""";

  private ViewSourceCells() {}

  static String of(Dataset dataset) {
    return SQL.formatted(dataset, dataset);
  }
}
