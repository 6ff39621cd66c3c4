package io.hookline.reporting.figures.query;

/** Cells of what is told by day of event sources, surveys, places and tags. */
final class SignalCells {

  private SignalCells() {}

  /** Of what was refused the name is not told: it stands in a cell without one. */
  static final String EVENTS =
      """
      select d.source_id, e.event, per.n, sum(e.accepted) as accepted, sum(e.refused) as refused,
             sum(e.duplicates) as duplicates, sum(e.late) as late, sum(e."withEventId") as with_event_id,
             sum(e."withValue") as with_value,
             sum(case when e.event = 'Purchase' then e.accepted else 0 end) as purchases,
             sum(case when e.event = 'Purchase' then e."withValue" else 0 end) as purchases_with_value,
             sum(case when e.event = 'Purchase' then e.offline else 0 end) as offline,
             max(d.recorded_at) as as_of
        from per
        join source_day d on d.brand = :brand and d.day between per.first and per.last
       cross join lateral (
         select e.*, 0::numeric as refused
           from jsonb_to_recordset(d.events)
                as e (event text, accepted bigint, duplicates bigint, late bigint,
                      "withEventId" bigint, "withValue" bigint, offline bigint)
         union all
         select null, 0, 0, 0, 0, 0, 0, sum(r.refused)
           from jsonb_to_recordset(d.refusals) as r (refused bigint)
         having sum(r.refused) > 0) e
       group by d.source_id, e.event, per.n""";

  static final String REFUSALS =
      """
      select d.source_id, r.reason, per.n, sum(r.refused) as refused, max(d.recorded_at) as as_of
        from per
        join source_day d on d.brand = :brand and d.day between per.first and per.last
       cross join lateral jsonb_to_recordset(d.refusals) as r (reason text, refused bigint)
       group by d.source_id, r.reason, per.n""";

  static final String IDENTIFIERS =
      """
      select d.source_id, e.event, i.identifier, per.n, sum(i.events) as events,
             sum(e.accepted) as accepted, max(d.recorded_at) as as_of
        from per
        join source_day d on d.brand = :brand and d.day between per.first and per.last
       cross join lateral jsonb_to_recordset(d.events)
             as e (event text, accepted bigint, identifiers jsonb)
       cross join lateral jsonb_to_recordset(e.identifiers) as i (identifier text, events bigint)
       group by d.source_id, e.event, i.identifier, per.n""";

  static final String CHECKS =
      """
      select d.source_id, k.rule, per.n, count(*) as checks, count(*) filter (where k.passed) as passed,
             max(d.recorded_at) as as_of
        from per
        join source_day d on d.brand = :brand and d.day between per.first and per.last
       cross join lateral jsonb_to_recordset(d.checks) as k (rule text, passed boolean)
       group by d.source_id, k.rule, per.n""";

  static final String ANSWERS =
      """
      select d.survey_id, a.option, a.channel, a."placeId" as place_id, per.n,
             sum(a.answers) as answers, sum(a."ofOrders") as of_orders, max(d.recorded_at) as as_of
        from per
        join survey_day d on d.brand = :brand and d.day between per.first and per.last
       cross join lateral jsonb_to_recordset(d.answers)
             as a (option text, channel text, "placeId" uuid, answers bigint, "ofOrders" bigint)
       group by d.survey_id, a.option, a.channel, a."placeId", per.n""";

  static final String TAPS =
      """
      select d.place_id, t.answer, per.n, sum(t.taps) as taps, max(d.recorded_at) as as_of
        from per
        join headcount_day d on d.brand = :brand and d.day between per.first and per.last
       cross join lateral jsonb_to_recordset(d.taps) as t (answer text, taps bigint)
       group by d.place_id, t.answer, per.n""";

  static final String WALK_INS =
      """
      select d.place_id, per.n, sum(d.people) as people, max(d.recorded_at) as as_of
        from per
        join headcount_day d on d.brand = :brand and d.day between per.first and per.last
                            and d.people is not null
       group by d.place_id, per.n""";

  /** Links are those of the last day that is told of; visits add up. */
  static final String AUDITS =
      """
      select per.n, l.links, l.tagged_links, v.visits, v.campaign_visits, v.as_of
        from per
       cross join lateral (
         select sum(d.visits) as visits, sum(d.campaign_visits) as campaign_visits,
                max(d.recorded_at) as as_of
           from utm_audit_day d
          where d.brand = :brand and d.day between per.first and per.last
         having count(*) > 0) v
       cross join lateral (
         select d.links, d.tagged_links from utm_audit_day d
          where d.brand = :brand and d.day between per.first and per.last
          order by d.day desc limit 1) l""";

  static final String FINDINGS =
      """
      select f.kind, per.n, sum(f.findings) as findings, max(d.recorded_at) as as_of
        from per
        join utm_audit_day d on d.brand = :brand and d.day between per.first and per.last
       cross join lateral jsonb_to_recordset(d.findings) as f (kind text, findings bigint)
       group by f.kind, per.n""";
}
