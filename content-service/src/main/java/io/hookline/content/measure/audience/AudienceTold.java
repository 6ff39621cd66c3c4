package io.hookline.content.measure.audience;

import io.hookline.content.measure.snapshot.Precedence;

/**
 * Which of several tellings counts at an instant: what was told last. A row was told at its first
 * instant and at its last one; of those between nothing is kept, because they said the same. Where
 * several were told at one instant API goes first, and of one source what was collected last.
 */
final class AudienceTold {

  private static final String PRECEDENCE = Precedence.bySource("source");

  private AudienceTold() {}

  /**
   * The row that counts, with two looks into indexes: one for what was told last before, one for
   * what was told on both sides of the instant.
   *
   * @param whose a condition on subject, dimension and whatever else
   * @param at an expression
   */
  static String last(String whose, String at) {
    return """
        select * from (
          (select %1$s, last_at as told_at, last_collected_at as told_by from audience
            where %2$s and last_at <= %3$s
            order by last_at desc, %4$s, last_collected_at desc, id limit 1)
          union all
          (select %1$s, at, collected_at from audience
            where %2$s and last_at > %3$s and at <= %3$s
            order by at desc, %4$s, collected_at desc, id limit 1)) told
         order by told_at desc, %4$s, told_by desc, id limit 1
        """
        .formatted(AudienceRows.COLUMNS, whose, at, PRECEDENCE);
  }

  /** In which order rows count that were told at an instant or before. */
  static String order(String at) {
    return """
        case when last_at <= %1$s then last_at else at end desc, %2$s,
        case when last_at <= %1$s then last_collected_at else collected_at end desc, id
        """
        .formatted(at, PRECEDENCE);
  }
}
