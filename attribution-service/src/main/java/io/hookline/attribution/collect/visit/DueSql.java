package io.hookline.attribution.collect.visit;

/** The statements of {@link DueVisits}. */
final class DueSql {

  static final String ADD =
      """
      insert into visit_due as d (brand, source_id, visitor, day_from, day_to, first_at, last_at, events,
                                  pages, told_at, due_at)
      select :brand, r.source_id, r.visitor, r.day_from, r.day_to, r.first_at, r.last_at, r.events,
             r.pages, :now, :due
        from jsonb_to_recordset(:days::jsonb)
          as r (source_id uuid, visitor text, day_from timestamptz, day_to timestamptz,
                first_at timestamptz, last_at timestamptz, events bigint, pages bigint)
       order by r.source_id, r.visitor, r.day_from
      on conflict on constraint pk_visit_due do update
         set first_at = least(d.first_at, excluded.first_at),
             last_at = greatest(d.last_at, excluded.last_at),
             events = d.events + excluded.events, pages = d.pages + excluded.pages
      """;

  /**
   * Takes the first that are due, as many as are kept {@code :room} things of, and one more. What
   * is kept is counted one day after the other until the room is used. A day of which so much is
   * kept that its minute for each {@code :much} is not over yet is put off until it is, once.
   */
  static final String TAKE =
      """
      with recursive first as materialized (
        select d.source_id, d.visitor, d.day_from, d.day_to, d.told_at, d.held as counted,
               row_number() over (order by d.due_at, d.source_id, d.visitor, d.day_from) as place
          from (select * from visit_due
                 where brand = :brand and due_at <= :now
                 order by due_at, source_id, visitor, day_from
                 limit :limit) d),
      looked (place, held, sum) as (
        select 0::bigint, 0::bigint, 0::bigint
         union all
        select f.place, h.held, l.sum + h.held
          from looked l
          join first f on f.place = l.place + 1
         cross join lateral (
           select count(*) as held
             from (select from visit_hit h
                    where h.brand = :brand and h.source_id = f.source_id and h.visitor = f.visitor
                      and h.at >= f.day_from and h.at < f.day_to
                    limit :most + 1) as stored) h
         where l.sum < :room),
      decided as materialized (
        select f.source_id, f.visitor, f.day_from, l.held,
               f.told_at + l.held / :much * interval '1 minute' as turn,
               f.counted is null
                 and f.told_at + l.held / :much * interval '1 minute' > :now as waits
          from looked l
          join first f using (place)),
      put_off as (
        update visit_due d set held = f.held, due_at = f.turn
          from decided f
         where f.waits and d.brand = :brand and d.source_id = f.source_id
           and d.visitor = f.visitor and d.day_from = f.day_from)
      delete from visit_due d
       using decided f
       where not f.waits and d.brand = :brand and d.source_id = f.source_id
         and d.visitor = f.visitor and d.day_from = f.day_from
      returning d.*
      """;

  /** Puts the first that is due off, for twice as long each time, an hour at most. */
  static final String PUT_OFF =
      """
      update visit_due d
         set attempts = d.attempts + 1,
             due_at = :now::timestamptz + least(60, 2 ^ least(d.attempts, 6)) * interval '1 minute'
        from (select source_id, visitor, day_from from visit_due
               where brand = :brand and due_at <= :now
               order by due_at, source_id, visitor, day_from
               limit 1) f
       where d.brand = :brand and d.source_id = f.source_id and d.visitor = f.visitor
         and d.day_from = f.day_from
      returning d.source_id || ' ' || d.day_from || ', attempt ' || d.attempts
      """;

  private DueSql() {}
}
