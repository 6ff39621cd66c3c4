package io.hookline.attribution.evidence.eligible;

import io.hookline.kit.value.ClockTolerance;

/**
 * What belongs to an order by more than its instant. Each text reads {@code wanted w}, orders by
 * {@code id, person_id, at, by_page, order_id, order_numbers}, in a statement that has the
 * parameter brand; none does what windows say.
 */
public final class BoundEvidence {

  /** What of an order is asked for, of {@code conversion c}. */
  public static final String COLUMNS =
      "c.id, c.person_id, c.occurred_at as at, c.by_page, c.order_id, c.order_numbers";

  /**
   * The touches that orders name, by {@code id}: {@code t.touch_id, t.occurred_at, t.kind,
   * t.link_id, t.origin_id}, without those of who placed the order before it, which are there
   * anyway. Whose word counts {@link EligibleTouches#WANTED} says, too.
   */
  public static final String CLICKS =
      """
      select distinct w.id, t.touch_id, t.occurred_at, t.kind, t.link_id, t.origin_id
        from wanted w
        join conversion_click n on n.brand = :brand and n.conversion_id = w.id
                               and n.named_at <= w.at + interval '%1$d seconds'
        left join identity_key i on i.brand = :brand and i.key = n.page_key
       cross join lateral (
         select case n.page_key when '' then w.person_id else i.person_id end as person_id,
                n.clicked_at - interval '1 minute' as since,
                n.clicked_at + interval '1 minute' as until) a
        join person_touch t on t.brand = :brand and t.person_id = a.person_id
                           and t.occurred_at >= a.since and t.occurred_at <= a.until
                           and t.touch_id = n.touch_id and t.link_id is not null
       where (n.page_key = '' or w.by_page or i.person_id = w.person_id)
         and (t.occurred_at >= w.at or a.person_id is distinct from w.person_id)"""
          .formatted(ClockTolerance.AHEAD.toSeconds());

  /**
   * The promo codes that orders name and that held then: {@code promo_code_id, precedence} behind
   * what is asked of the order.
   *
   * @param ofOrder columns of {@code w}
   */
  public static String codes(String ofOrder) {
    return CODES.formatted(ofOrder);
  }

  private static final String CODES =
      """
      select distinct %%s, p.id as promo_code_id, p.precedence
        from wanted w
        join conversion_code k on k.brand = :brand and k.conversion_id = w.id and %s
        join promo_code p on p.brand = :brand and p.reading = k.reading
                         and (p.valid_from is null or p.valid_from <= w.at)
                         and (p.valid_until is null or w.at < p.valid_until)"""
          .formatted(EligibleTouches.CODE_COUNTS);

  /**
   * What was answered about orders, of each survey the latest: {@code id, answer_id, answered_at,
   * survey_id, answer}. Answers are the same where they are of one option, or else of one word.
   */
  public static final String ANSWERS =
      """
      select distinct on (r.id, r.survey_id)
             r.id, r.answer_id, r.answered_at, r.survey_id,
             coalesce('option ' || o.option_key, 'word ' || a.word) as answer
        from (select w.id, n.survey_id, n.answer_id, n.answered_at
                from wanted w
                join survey_respondent n on n.brand = :brand and n.order_id = w.order_id
                                        and n.order_numbers = w.order_numbers
              union all
              select w.id, n.survey_id, n.answer_id, n.answered_at
                from wanted w
                join survey_respondent n on n.brand = :brand and n.other_order_id = w.order_id
                                        and n.order_numbers = w.order_numbers
              union all
              select w.id, n.survey_id, n.answer_id, n.answered_at
                from survey_respondent n
                join survey v on v.id = n.survey_id
                join identity_key i on i.brand = :brand and i.key = 'email:' || n.email_sha256
                join wanted w on w.person_id = i.person_id and w.at <= n.answered_at
                             and w.at > n.answered_at - make_interval(hours => v.window_hours)
               where n.brand = :brand and n.order_id is null) r
        join survey s on s.id = r.survey_id
        join survey_answer a on a.brand = :brand and a.id = r.answer_id
        left join survey_word o on o.brand = :brand and o.survey_id = s.id
                               and o.revision = s.revision and o.word = a.word
       order by r.id, r.survey_id, r.answered_at desc, r.answer_id desc""";

  private BoundEvidence() {}
}
