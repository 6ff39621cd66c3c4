package io.hookline.content.measure.snapshot;

import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Which snapshot counts where several tell of one post, dataset and instant; see ADR 0051. Of each
 * source the reading that was collected last; then what an API told before a file, a file before a
 * person, and an estimate only where nobody has measured. It looks at the facts' own instants
 * alone, so the order in which they arrive changes nothing. A counter that the first does not tell
 * is taken from the next one.
 */
public final class Precedence {

  /** As {@link Source} has them. */
  private static final String SOURCES =
      Arrays.stream(Source.values())
          .map(source -> "'" + source + "'")
          .collect(Collectors.joining(", "));

  private Precedence() {}

  /**
   * For {@code order by}, the first row counts.
   *
   * @param table the name of the table of readings in the statement
   */
  public static String order(String table) {
    return bySource(table + ".source") + ", " + table + ".collected_at desc";
  }

  /**
   * For {@code order by}: an API's before a file's, a person's and an estimate.
   *
   * @param source a column or an expression
   */
  public static String bySource(String source) {
    return "array_position(array[" + SOURCES + "], " + source + ")";
  }

  /** The same for readings that were read already; what counts comes last. */
  public static <R> Comparator<R> weight(
      Function<R, Source> source, Function<R, Instant> collectedAt) {
    return Comparator.comparing(source, Comparator.reverseOrder()).thenComparing(collectedAt);
  }

  /** Newest instant first, and of an instant what counts. */
  public static String newest(String table) {
    return table + ".captured_at desc, " + order(table);
  }
}
