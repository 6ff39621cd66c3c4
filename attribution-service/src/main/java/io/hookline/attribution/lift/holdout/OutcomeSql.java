package io.hookline.attribution.lift.holdout;

/** What people of a study did, added up by arm in the database. */
final class OutcomeSql {

  /**
   * Whom the study met, each person once: an identifier that ties nobody, or is nobody's own,
   * stands for itself. Of several identifiers the lot of the one that was met first is the
   * person's; with another lot, or treated as another arm, the person was met in two.
   */
  static final String PERSONS =
      """
      with unit as (
        select e.key, e.arm, e.assigned_arm, e.first_at,
               coalesce(k.person_id::text, e.key) as who, k.person_id is not null as known
          from study_exposure e
          left join identity_key k on k.brand = :brand and k.key = e.key and not k.alone
         where e.brand = :brand and e.study_id = :study and e.first_at < :until),
      person as (
        select who, (array_agg(assigned_arm order by first_at, key))[1] as arm,
               min(first_at) as entered_at, bool_or(known) as known,
               min(least(arm, assigned_arm)) <> max(greatest(arm, assigned_arm)) as crossed,
               bool_or(arm <> assigned_arm) as otherwise
          from unit group by who)
      """;

  /** Who of them is in which arm, whatever becomes of those who were met in two. */
  static final String ENROLMENT =
      PERSONS
          + """
            select arm, count(*) as persons, count(*) filter (where crossed) as crossed,
                   count(*) filter (where otherwise) as otherwise,
                   count(*) filter (where known) as known, max(entered_at) as latest
              from person group by arm order by arm
            """;

  /** What was shared out: identifiers, of which a person may have several. */
  static final String UNITS =
      """
      select assigned_arm as arm, count(distinct key) as units from study_exposure
       where brand = :brand and study_id = :study and first_at < :until
       group by assigned_arm
      """;

  /** Orders for what they are worth less what was given back, in the brand's currency. */
  static final String ORDERS =
      """
      select c.person_id::text as who, c.occurred_at as at,
             greatest(c.value - c.refunded, 0) as worth
        from conversion c
       where c.brand = :brand and c.occurred_at >= :from and c.occurred_at < :until
         and c.person_id is not null
      """;

  /** What a definition counts, as it was put down for this statement. */
  static final String COUNTED =
      """
      select t.who, t.at,
             case when t.refundable then greatest(t.worth - coalesce(c.refunded, 0), 0)
                  else t.worth end as worth
        from study_act t
        left join conversion c on c.brand = :brand and c.id = t.order_id and t.refundable
      """;

  static final String PUT_DOWN =
      """
      insert into study_act (who, at, order_id, worth, refundable)
      select * from unnest(:who::text[], :at::timestamptz[], :orders::uuid[], :worth::numeric[],
                           :refundable::boolean[])
      """;

  /** It is gone with the transaction. */
  static final String CREATE =
      """
      create temporary table study_act (who text, at timestamptz, order_id uuid, worth numeric,
                                        refundable boolean) on commit drop
      """;

  private static final String SUMS =
      """
      , act as (%s),
      done as (
        select p.who, p.arm,
               count(a.at) filter (where a.at > p.entered_at) as number,
               count(a.worth) filter (where a.at > p.entered_at) as valued,
               coalesce(sum(a.worth) filter (where a.at > p.entered_at), 0) as worth,
               count(a.at) filter (where a.at < :since) as number_before,
               coalesce(sum(a.worth) filter (where a.at < :since), 0) as worth_before
          from person p
          left join act a on a.who = p.who
         where not p.crossed or :firstArm
         group by p.who, p.arm)
      select arm, count(*) as persons, count(*) filter (where number > 0) as converted,
             count(*) filter (where number_before > 0) as converted_before,
             count(*) filter (where number > 0 and number_before > 0) as converted_both,
             sum(number) as number, sum(number * number) as number_squares,
             sum(number_before) as number_before,
             sum(number_before * number_before) as number_before_squares,
             sum(number * number_before) as number_products,
             sum(valued) as valued,
             sum(worth) as worth, sum(worth * worth) as worth_squares,
             sum(worth_before) as worth_before, sum(worth_before * worth_before) as worth_before_squares,
             sum(worth * worth_before) as worth_products
        from done group by arm
      """;

  private OutcomeSql() {}

  /**
   * Of what each person did after having been met, and before the study.
   *
   * @param acts {@link #ORDERS} or {@link #COUNTED}
   */
  static String sums(String acts) {
    return PERSONS + SUMS.formatted(acts);
  }
}
