package io.hookline.creator.overview;

/** Statements about what was agreed and what became of it. */
final class DealSql {

  private DealSql() {}

  /** Those that run first. What is agreed is read of the few that are shown. */
  static final String PARTNERSHIPS =
      """
      select p.id, p.creator_id, p.campaign_id, p.name, p.status, p.starts_on, p.ends_on,
             p.terms_version, p.terms, case when :money then p.pay end as pay, p.next_from,
             f.total, f.drafted, f.proposed, f.running, f.ended
        from (select id, status in ('ACTIVE', 'PAUSED') as runs, count(*) over () as total,
                     count(*) filter (where status = 'DRAFT') over () as drafted,
                     count(*) filter (where status = 'PROPOSED') over () as proposed,
                     count(*) filter (where status in ('ACTIVE', 'PAUSED')) over () as running,
                     count(*) filter (where status in ('COMPLETED', 'TERMINATED')) over () as ended
                from partnership
               where brand = :brand and creator_id = any(:records)
               order by runs desc, id desc limit :latest) f
        join partnership p on p.id = f.id
       order by f.runs desc, p.id desc
      """;

  /** Those that the creator works for or has earned something with, and what of their budgets. */
  static final String CAMPAIGNS =
      """
      with works as (
        select campaign_id, count(*) as partnerships from partnership
         where brand = :brand and creator_id = any(:records) and campaign_id is not null
         group by campaign_id),
      earned as (
        select campaign_id, coalesce(sum(brand_amount), 0) as amount,
               coalesce(sum(brand_amount) filter (where status = 'PAID'), 0) as paid,
               count(*) filter (where brand_amount is null) as unconverted
          from earning
         where brand = :brand and creator_id = any(:records) and campaign_id is not null
           and status <> 'VOID'
         group by campaign_id)
      select c.id, c.name, c.status, c.starts_on, c.ends_on,
             coalesce(w.partnerships, 0) as partnerships, count(*) over () as total,
             b.id as budget, b.planned, b.currency, coalesce(e.amount, 0) as earned,
             coalesce(e.paid, 0) as paid, coalesce(e.unconverted, 0) as unconverted
        from works w
        full join earned e on e.campaign_id = w.campaign_id
        join campaign c on c.brand = :brand and c.id = coalesce(w.campaign_id, e.campaign_id)
        left join budget b on b.brand = :brand and b.campaign_id = c.id and :money
       order by c.id desc limit :latest
      """;

  /** What waits for the creator, then what waits for an answer, each by its day; then the rest. */
  static final String DELIVERABLES =
      """
      select d.id, d.creator_id, d.partnership_id, d.type, d.count, d.title, d.status, d.due_on,
             d.waits and d.due_on < :today as overdue, d.total, d.open, d.overdue as overdue_ones,
             d.submitted, d.accepted
        from (select *, status in ('DUE', 'CHANGES_REQUESTED') as waits, count(*) over () as total,
                     count(*) filter (where status in ('DUE', 'CHANGES_REQUESTED')) over () as open,
                     count(*) filter (where status in ('DUE', 'CHANGES_REQUESTED')
                                        and due_on < :today) over () as overdue,
                     count(*) filter (where status = 'SUBMITTED') over () as submitted,
                     count(*) filter (where status = 'ACCEPTED') over () as accepted
                from (select id, creator_id, partnership_id, type, count, title, status, due_on
                        from deliverable
                       where brand = :brand and creator_id = any(:records)) of_creator) d
       order by d.waits desc, d.status = 'SUBMITTED' desc,
                case when d.waits or d.status = 'SUBMITTED' then d.due_on end, d.id desc
       limit :latest
      """;

  static final String PROMO_CODES =
      """
      select c.id, c.creator_id, c.partnership_id, c.code, c.status, c.valid_until,
             coalesce(l.open, 0) as open_leaks, count(*) over () as total,
             count(*) filter (where c.status = 'ACTIVE') over () as active,
             sum(coalesce(l.open, 0)) over () as leaks
        from promo_code c
        left join (select promo_code_id, count(*) as open from code_leak
                    where brand = :brand and creator_id = any(:records) and state = 'OPEN'
                    group by promo_code_id) l on l.promo_code_id = c.id
       where c.brand = :brand and c.creator_id = any(:records)
       order by l.open is not null desc, c.id desc limit :latest
      """;

  static final String SPARKS =
      """
      select s.id, s.creator_id, s.post_id, s.status, s.ends_at,
             s.in_force and s.notice_at <= :now as ending_soon, count(*) over () as total,
             count(*) filter (where s.in_force) over () as forces,
             count(*) filter (where s.in_force and s.notice_at <= :now) over () as ending
        from (select *, status in ('NOT_USED', 'IN_USE') and ends_at > :now as in_force
                from spark_authorization
               where brand = :brand and creator_id = any(:records)) s
       order by s.in_force desc, case when s.in_force then s.ends_at end, s.id desc limit :latest
      """;

  static final String POSTS =
      """
      select id, creator_id, partnership_id, network, title, status, planned_for, published_at, url,
             count(*) over () as total,
             count(*) filter (where published_at is not null) over () as published
        from post_fact
       where brand = :brand and creator_id = any(:records)
       order by id desc limit :latest
      """;

  static final String SHORTLISTS =
      """
      select s.id, c.creator_id, s.campaign_id, s.name, s.status, c.decision, c.decided_at,
             count(*) over () as total,
             count(*) filter (where c.decision = 'APPROVED') over () as approved,
             count(*) filter (where c.decision = 'DECLINED') over () as declined
        from shortlist_candidate c join shortlist s on s.id = c.shortlist_id
       where c.brand = :brand and c.creator_id = any(:records)
       order by s.id desc limit :latest
      """;
}
