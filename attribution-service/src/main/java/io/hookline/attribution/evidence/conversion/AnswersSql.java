package io.hookline.attribution.evidence.conversion;

/** Which answers of shoppers are of which orders. */
public final class AnswersSql {

  /**
   * Of each survey one answer of an order, the latest that names it, or that names its person at
   * most the survey's window after it; by the words of the survey's latest revision.
   */
  public static final String SELECT = of("c.id = any(:conversions)");

  /**
   * The same of orders that are chosen otherwise.
   *
   * @param orders which of the {@code conversion c}
   */
  public static String of(String orders) {
    return """
      select distinct on (c.id, r.survey_id)
             c.id as conversion_id, r.answered_at, r.answer_id, a.answer, a.place_id,
             r.survey_id, w.option_key, o.option ->> 'label' as label,
             o.option ->> 'channel' as channel, (o.option ->> 'creatorId')::uuid as creator_id,
             s.weight
        from conversion c
       cross join lateral (
         select * from survey_respondent n
          where n.brand = :brand and n.order_id = c.order_id and n.order_numbers = c.order_numbers
         union all
         select * from survey_respondent n
          where n.brand = :brand and n.other_order_id = c.order_id
            and n.order_numbers = c.order_numbers
         union all
         select n.* from identity_key k
           join survey_respondent n on n.brand = :brand and n.email_sha256 = substr(k.key, 7)
                                   and n.order_id is null
           join survey v on v.id = n.survey_id
          where k.brand = :brand and k.person_id = c.person_id and k.key like 'email:%'
            and c.occurred_at <= n.answered_at
            and c.occurred_at > n.answered_at - make_interval(hours => v.window_hours)) as r
        join survey s on s.id = r.survey_id
        join survey_answer a on a.brand = :brand and a.id = r.answer_id
        left join survey_word w on w.brand = :brand and w.survey_id = s.id
                               and w.revision = s.revision and w.word = a.word
        left join lateral (
          select e as option from jsonb_array_elements(s.options) as e
           where e ->> 'key' = w.option_key) o on true
       where c.brand = :brand and ORDERS
       order by c.id, r.survey_id, r.answered_at desc, r.answer_id desc
      """
        .replace("ORDERS", orders);
  }

  private AnswersSql() {}
}
