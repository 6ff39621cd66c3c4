package io.hookline.attribution.input;

import java.util.List;

/**
 * A part of an input.
 *
 * @param entries in their order; an input may leave out what changes nothing
 * @param end position behind all that was passed; null when there was nothing
 * @param more whether as much was passed as may be at once, so that there may be more
 */
public record Stretch(List<Entry> entries, Position end, boolean more) {

  /** Of an input that leaves out nothing. */
  public static Stretch of(List<Entry> entries, int limit) {
    Position end = entries.isEmpty() ? null : entries.get(entries.size() - 1).position();
    return new Stretch(entries, end, entries.size() == limit);
  }

  public boolean isEmpty() {
    return end == null;
  }
}
