package io.hookline.attribution.evidence.surveyresult;

/** Counts a survey's answers over the orders of a period; one answer of each order, the latest. */
final class SurveyResultSql {

  /** With row-level security around it, so that only the present brand's are seen. */
  static final String REVISION =
      """
      select r.revision, r.options::text as options
        from survey_revision r
       where r.brand = :brand and r.survey_id = :survey
         and (:revision::int is null or r.revision = :revision)
       order by r.revision desc limit 1
      """;

  static final String COUNT =
      """
      with asked as materialized (
        select c.id, c.value - c.refunded as value, a.answer, w.option_key,
               a.id is not null as answered,
               coalesce(
                 (select coalesce(
                           (select p.id from place p
                             where p.brand = :brand
                               and p.id = case
                                     when f.value ~* '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'
                                     then f.value::uuid end),
                           (select p.id from place p
                             where p.brand = :brand and lower(p.code) = lower(f.value)))
                    from conversion_fact f
                   where f.brand = :brand and f.conversion_id = c.id and f.kind = 'PLACE'),
                 a.place_id) as place_id
          from conversion c
          %s
         where c.brand = :brand and c.occurred_at >= :start and c.occurred_at < :end)
      select 'ALL' as part, null as key, null::uuid as place_id, count(*) as conversions,
             count(*) filter (where answered) as answered, sum(value) as value
        from asked
      union all
      select 'OPTION', option_key, null, count(*), count(*), sum(value)
        from asked where option_key is not null group by option_key
      union all
      (select 'OTHER', min(answer), null, count(*), count(*), sum(value)
         from asked where answered and option_key is null
        group by lower(answer) order by count(*) desc, min(answer) limit 50)
      union all
      (select 'PLACE', null, place_id, count(*), count(*) filter (where answered), sum(value)
         from asked group by place_id)
      """
          .formatted(AnsweredOrders.ANSWER);

  /** Of an order that is not known, or of a person who has no order in the window before. */
  static final String UNMATCHED =
      """
      select count(*)
        from survey_respondent r
        join survey v on v.id = r.survey_id
       where r.brand = :brand and r.survey_id = :survey
         and r.answered_at >= :start and r.answered_at < :end
         and not exists (
           select from conversion c
            where c.brand = :brand and r.order_id is not null
              and c.order_id in (r.order_id, r.other_order_id)
              and c.order_numbers = r.order_numbers)
         and not exists (
           select from identity_key k
             join conversion c on c.person_id = k.person_id and c.brand = :brand
            where k.brand = :brand and r.order_id is null and k.key = 'email:' || r.email_sha256
              and c.occurred_at <= r.answered_at
              and c.occurred_at > r.answered_at - make_interval(hours => v.window_hours))
      """;

  private SurveyResultSql() {}
}
