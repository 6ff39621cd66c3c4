package io.hookline.creator.money.earning;

/** SQL about reasons in a person's own words, which have to be erasable. */
public final class HeldByPeople {

  private HeldByPeople() {}

  /**
   * @param reasons the column
   * @return whether one of them is a person's
   */
  static String any(String reasons) {
    return "%s @> '[{\"rule\": \"%s\"}]'".formatted(reasons, HoldRule.MANUAL);
  }

  /**
   * @param reasons the column
   * @return the reasons without the words of people
   */
  public static String erased(String reasons) {
    return """
        (select coalesce(jsonb_agg(case when r ->> 'rule' = '%s'
                                        then r || '{"text": "Erased"}' else r end), '[]')
           from jsonb_array_elements(%s) r)"""
        .formatted(HoldRule.MANUAL, reasons);
  }
}
