package io.hookline.attribution.credit.decision;

import io.hookline.attribution.evidence.eligible.EligibleTouches;

/** The rule of single-touch credit, in one place, for any number of conversions at once. */
final class CreditSql {

  /** Touches kept with a decision; a person's hundredth click adds nothing to the proof. */
  static final int MOST_TOUCHES = 20;

  /**
   * What ties each conversion of {@code wanted} to somebody, strongest first ({@code rank} 1).
   *
   * <p>A visit that came by no link is nobody's and ties to nobody.
   *
   * <p>Which touches came before a conversion {@link EligibleTouches} says. A click goes before any
   * view, then the latest, then the highest touch id; of several codes the one that was issued
   * first.
   *
   * <p>A touch goes before any code, unless the code's terms say that it goes before links and the
   * touch is of another creator, or of none: then the code does. Where it is of the same creator
   * the touch says more, as it also names the link.
   */
  private static final String TIES =
      """
      , found as (
        select w.id as conversion_id, e.*,
               first_value(e.creator_id) over touches as touched,
               first_value(e.kind) over touches <> 'PROMO_CODE' as has_touch,
               first_value(e.creator_id) over codes as coded
          from wanted w cross join lateral (
            (select case t.kind when 'CLICK' then 'CLICK' else 'VIEW' end as kind, t.occurred_at, t.touch_id, t.link_id, null::uuid as promo_code_id,
                    l.creator_id, null::uuid as partnership_id, false as before_links, l.place_id
               from person_touch t join link l on l.brand = t.brand and l.id = t.link_id
              where %1$s
              order by t.kind <> 'CLICK', t.occurred_at desc, t.touch_id desc
              limit :most)
            union all
            (select case n.kind when 'CLICK' then 'CLICK' else 'VIEW' end, n.occurred_at, n.touch_id, n.link_id, null, l.creator_id, null, false,
                    l.place_id
               from named n join link l on l.brand = :brand and l.id = n.link_id
              where n.id = w.id and w.earliest_click < w.occurred_at
                and (n.occurred_at >= w.latest
                     or n.person_id <> w.person_id and n.occurred_at >= w.earliest_click)
              limit :most)
            union all
            (select 'PROMO_CODE', null, null, null, p.id, p.creator_id, p.partnership_id,
                    p.precedence = 'CODE', null
               from (select distinct k.reading from conversion_code k
                      where k.brand = :brand and k.conversion_id = w.id and %2$s) k
               join promo_code p on p.brand = :brand and p.reading = k.reading
              where (p.valid_from is null or p.valid_from <= w.occurred_at)
                and (p.valid_until is null or w.occurred_at < p.valid_until)
              order by p.precedence = 'CODE' desc, p.id
              limit :most)) as e
        window touches as (
                 partition by w.id
                 order by array_position(array['CLICK', 'VIEW', 'PROMO_CODE'], e.kind),
                          e.occurred_at desc, e.touch_id desc, e.promo_code_id),
               codes as (
                 partition by w.id order by e.before_links desc, e.promo_code_id)),
      tie as (
        select f.*,
               row_number() over (
                 partition by f.conversion_id
                 order by f.before_links and not (f.has_touch and f.touched is not distinct from f.coded)
                            desc,
                          array_position(array['CLICK', 'VIEW', 'PROMO_CODE'], f.kind),
                          f.occurred_at desc, f.touch_id desc, f.before_links desc, f.promo_code_id)
                 as rank
          from found f)
      """
          .formatted(EligibleTouches.IN_WINDOW, EligibleTouches.CODE_COUNTS);

  static final String EVIDENCE =
      EligibleTouches.WITH
          + TIES
          + """
          select conversion_id, kind, occurred_at, touch_id, link_id, promo_code_id, creator_id,
                 place_id
            from tie order by conversion_id, rank
          """;

  /** Decides, and appends a version where the credit is not what the latest version says. */
  static final String DECIDE =
      EligibleTouches.WITH
          + TIES
          + """
          , winner as (
            select t.conversion_id, t.kind, t.touch_id, t.link_id, t.promo_code_id, t.creator_id,
                   coalesce(t.partnership_id, p.id) as partnership_id
              from tie t
              join brand b on b.slug = :brand
              left join lateral (
                select p.id from partnership p
                 where p.brand = :brand and p.creator_id = t.creator_id
                   and p.status not in ('DRAFT', 'PROPOSED')
                   and (t.occurred_at at time zone b.time_zone)::date
                       between p.starts_on and coalesce(p.ends_on, 'infinity'::date)
                 order by p.starts_on desc, p.id desc
                 limit 1) p on true
             where t.rank = 1),
          proof as (
            select conversion_id,
                   jsonb_agg(jsonb_strip_nulls(jsonb_build_object(
                     'kind', kind, 'occurredAt', occurred_at, 'touchId', touch_id,
                     'linkId', link_id, 'promoCodeId', promo_code_id, 'creatorId', creator_id,
                     'placeId', place_id))
                     order by rank) as evidence
              from tie group by conversion_id),
          decision as (
            select c.id as conversion_id, coalesce(v.version, 0) + 1 as version,
                   c.occurred_at, c.value,
                   w.kind, w.touch_id, w.link_id, w.promo_code_id, w.creator_id, w.partnership_id,
                   coalesce(p.evidence, '[]') as evidence
              from wanted c
              left join winner w on w.conversion_id = c.id
              left join proof p on p.conversion_id = c.id
              left join lateral (
                select max(version) as version from credit_version
                 where brand = :brand and conversion_id = c.id) v on true
              left join credit_version b on b.brand = :brand and b.conversion_id = c.id
                                        and b.version = v.version
              left join credit k on k.brand = :brand and k.conversion_id = c.id
                                and k.version = v.version and k.position = 1
             where v.version is null or b.occurred_at <> c.occurred_at
                or (k.evidence, k.touch_id, k.link_id, k.promo_code_id, k.creator_id,
                    k.partnership_id, k.value)
                   is distinct from
                   (w.kind, w.touch_id, w.link_id, w.promo_code_id, w.creator_id,
                    w.partnership_id, case when w.kind is not null then c.value end)),
          versions as (
            insert into credit_version (brand, conversion_id, version, setting_version, decided_at,
                                        occurred_at, evidence)
            select :brand, d.conversion_id, d.version, s.version, :now, d.occurred_at, d.evidence
              from decision d cross join setting s),
          credits as (
            insert into credit (brand, conversion_id, version, position, evidence, touch_id, link_id,
                                promo_code_id, creator_id, partnership_id, share, value)
            select :brand, conversion_id, version, 1, kind, touch_id, link_id, promo_code_id,
                   creator_id, partnership_id, 1, value
              from decision where kind is not null)
          select d.conversion_id, d.version, d.occurred_at, s.model, s.click_window_hours,
                 s.view_window_hours, d.kind, d.link_id, d.promo_code_id, d.creator_id,
                 d.partnership_id, 1 as share, d.value, b.currency, d.evidence::text as evidence
            from decision d cross join setting s join brand b on b.slug = :brand
           order by d.conversion_id
          """;

  private CreditSql() {}
}
