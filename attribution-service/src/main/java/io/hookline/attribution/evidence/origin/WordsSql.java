package io.hookline.attribution.evidence.origin;

import io.hookline.attribution.input.TellingSide;
import io.hookline.kit.value.ClockTolerance;

/**
 * Which words of an order's visit count, of the shop's side one and of pages one.
 *
 * <p>Anybody can speak as a page, and a shopper may open the page of an order again days later, so
 * a page's word is one only within an hour of the order's own instant: a payment elsewhere takes
 * some minutes. Of several that of the order's person counts, then the nearest. Of the shop's side
 * it is one that says anything, then one within that hour, then the one that tells most, then the
 * earliest.
 */
final class WordsSql {

  /** A day from four in the night to four, when clocks are set back. */
  static final String LONGEST = "interval '25 hours'";

  /** How far off an order's instant a page may tell of it. */
  static final String NEAR = "interval '1 hour'";

  /** How much later than the order a visit may seem to begin. */
  static final String TOLERANCE =
      "interval '%d seconds'".formatted(ClockTolerance.AHEAD.toSeconds());

  /**
   * The orders with from and until when words are theirs, and until when a visit began in which
   * they may have been placed. A list that knows the day of a sale alone gives its noon, somewhere
   * on earth.
   */
  private static final String CHOSEN =
      """
      with wanted as materialized (
        select c.id, c.person_id, c.occurred_at, c.occurred_at - r.room as since,
               c.occurred_at + r.room as until,
               c.occurred_at + case when r.day then r.room else %1$s end as latest
          from conversion c cross join lateral (
            select d.day, case when d.day then interval '12 hours' else %4$s end as room
              from (select c.told_by & %2$d <> 0
                           and mod(extract(epoch from c.occurred_at), 900) = 0 as day) d) r
         where c.brand = :brand and c.id = any(:conversions)),
      page as materialized (
        select distinct on (w.id) o.*, w.latest, least(o.reported_at, w.latest) as at,
               o.reported_at - %3$s as earliest
          from wanted w
          join conversion_visit o on o.brand = :brand and o.conversion_id = w.id and o.by_page
                                 and o.reported_at >= w.since and o.reported_at <= w.until
          left join identity_key i on i.brand = :brand and i.key = 'event:' || o.event_id
         order by w.id, (i.person_id = w.person_id) is not true,
                  greatest(o.reported_at - w.occurred_at, w.occurred_at - o.reported_at),
                  o.visitor is null, o.rank, o.source_id, o.visit, o.event_id)
      """
          .formatted(TOLERANCE, TellingSide.OFFLINE.bit(), LONGEST, NEAR);

  /**
   * Keeps with a page's word the visit in which the order was placed, and its origin, which so
   * outlast the visit: the last one of its browser that began with the word's event or before, and
   * not behind the order. That of a program, or of a browser that is too busy to be a person's,
   * says nothing of an order. What is known stays where there is no visit any more.
   */
  static final String HOLD =
      CHOSEN
          + """
      , held as materialized (
        select p.conversion_id, p.event_id, v.id, v.started_at,
               case when v.visitor_class = 'PERSON' then v.origin_id end as origin_id
          from page p cross join lateral (
            select v.id, v.started_at, v.visitor_class, v.origin_id from visit v
             where v.brand = :brand and v.source_id = p.source_id and v.visitor = p.visitor
               and v.started_at >= p.earliest and v.started_at <= p.at
               and (v.started_at < p.reported_at or v.id <= p.event_id)
             order by v.started_at desc, v.id desc
             limit 1) v)
      update conversion_visit o set visit_id = h.id, visit_at = h.started_at, origin_id = h.origin_id
        from held h
       where o.brand = :brand and o.conversion_id = h.conversion_id and o.event_id = h.event_id
         and (o.visit_id, o.visit_at, o.origin_id) is distinct from (h.id, h.started_at, h.origin_id)
      """;

  /**
   * A page's own address counts for what no visit is known of, and not if it was seen behind the
   * order.
   */
  static final String WORDS =
      CHOSEN
          + """
      , theirs as (
        select distinct on (w.id) o.*
          from wanted w
          join conversion_visit o on o.brand = :brand and o.conversion_id = w.id and not o.by_page
         order by w.id, o.rank = %d, o.reported_at < w.since or o.reported_at > w.until, o.rank,
                  o.reported_at < '2000-01-01Z', o.reported_at, o.source_id, o.visit, o.event_id),
      word as (
        select p.conversion_id, true as by_page, p.rank, p.visit, p.source_id, h.facts as held
          from page p
          left join origin h on h.brand = :brand and h.id = p.origin_id and p.visit_at <= p.latest
         where h.id is not null or p.reported_at <= p.latest
        union all
        select s.conversion_id, false, s.rank, s.visit, s.source_id, null from theirs s)
      select w.conversion_id, w.by_page, w.rank, w.visit::text as visit, s.kind,
             w.held::text as held
        from word w left join event_source s on s.brand = :brand and s.id = w.source_id
      """
              .formatted(WordRank.NOT_TOLD.ordinal());

  private WordsSql() {}
}
