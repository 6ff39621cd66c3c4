package io.hookline.reporting.figures.query;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The cells of parts of ads' days by placement. Of a part of an ad group or a campaign counts what
 * no finer part of that day and placement tells, as of whole days: no money is in a figure twice,
 * and none is missing. People are no sum of those of ads.
 */
final class PlacementCells {

  private static final List<String> FIGURES =
      List.of("spend", "impressions", "clicks", "video_views", "conversions", "conversion_value");

  /** Of which kind an ad is, its day says, which may be told later. */
  static final String ALL =
      """
      with part as materialized (
        select per.n, lower(d.placement) as place, d.*
          from per
          join ad_placement_day d on d.brand = :brand and d.day between per.first and per.last),
      finer as (
        select n, day, network, place, 'AD_GROUP' as level, ad_group as whole, %s,
               max(recorded_at) as recorded_at
          from part
         where level = 'AD' and ad_group is not null
         group by n, day, network, place, ad_group
        union all
        select n, day, network, place, 'CAMPAIGN', campaign, %s, max(recorded_at)
          from (
            select n, day, network, place, campaign, %s, max(recorded_at) as recorded_at
              from part
             where level <> 'CAMPAIGN' and campaign is not null
             group by n, day, network, place, campaign, ad_group) of_group
         group by n, day, network, place, campaign),
      counting as (
        select p.n, p.network, p.placement, p.campaign, p.ad, p.ad_day_id, w.whole is null as is_finest,
               case when w.whole is null then p.reach end as reach, %s,
               greatest(p.recorded_at, w.recorded_at) as as_of
          from part p
          left join finer w on w.n = p.n and w.day = p.day and w.network = p.network
                           and w.place = p.place and w.level = p.level
                           and w.whole = case p.level when 'CAMPAIGN' then p.campaign
                                                      when 'AD_GROUP' then p.ad_group end)
      select p.network, p.placement, a.ad_kind, p.campaign, p.ad, p.n, p.reach, %s, p.as_of
        from counting p
        left join lateral (
          select c.ad_kind from ad_cost c
           where c.brand = :brand and c.id = p.ad_day_id
           order by c.version desc limit 1) a on true
       where p.is_finest or greatest(%s) > 0"""
          .formatted(
              each("sum(%1$s) as %1$s"),
              each("sum(%1$s) as %1$s"),
              each(
                  "greatest(sum(%1$s) filter (where level = 'AD'),"
                      + " sum(%1$s) filter (where level = 'AD_GROUP')) as %1$s"),
              each(
                  "case when p.%1$s is not null"
                      + " then greatest(p.%1$s - coalesce(w.%1$s, 0), 0) end as %1$s"),
              each("p.%1$s"),
              each("p.%1$s"));

  private PlacementCells() {}

  private static String each(String column) {
    return FIGURES.stream().map(column::formatted).collect(Collectors.joining(", "));
  }
}
