package io.hookline.content.measure.snapshot;

/**
 * Which snapshot counts where several tell of one post, dataset and instant; see ADR 0051. Of each
 * source the reading that was collected last; then what an API told before a file, a file before a
 * person, and an estimate only where nobody has measured. It looks at the facts' own instants
 * alone, so the order in which they arrive changes nothing. A counter that the first does not tell
 * is taken from the next one.
 */
public final class Precedence {

  private Precedence() {}

  /**
   * For {@code order by}, the first row counts.
   *
   * @param table the name of the table of readings in the statement
   */
  public static String order(String table) {
    return "array_position(array['API', 'IMPORT', 'MANUAL', 'ESTIMATED'], %1$s.source), %1$s.collected_at desc"
        .formatted(table);
  }

  /** Newest instant first, and of an instant what counts. */
  public static String newest(String table) {
    return table + ".captured_at desc, " + order(table);
  }
}
