package io.hookline.attribution.evidence.surveyresult;

/** Which answer of a survey is of an order: one at most, the latest. */
public final class AnsweredOrders {

  /**
   * Joins of a statement with the order as {@code c}, a row of {@code conversion}, and the
   * parameters brand, survey and revision: {@code a} is the answer, {@code w.option_key} which
   * option it is, both null where there is none.
   */
  public static final String ANSWER =
      """
      left join lateral (
        select r.answer_id from (
          select * from survey_respondent n
           where n.brand = :brand and n.order_id = c.order_id
             and n.order_numbers = c.order_numbers
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
         where r.survey_id = :survey
         order by r.answered_at desc, r.answer_id desc limit 1) one on true
      left join survey_answer a on a.brand = :brand and a.id = one.answer_id
      left join survey_word w on w.brand = :brand and w.survey_id = :survey
                             and w.revision = :revision and w.word = a.word""";

  private AnsweredOrders() {}
}
