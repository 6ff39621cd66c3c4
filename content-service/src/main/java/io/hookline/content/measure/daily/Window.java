package io.hookline.content.measure.daily;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/**
 * A post, and the instants of which it is read.
 *
 * @param since included
 * @param before not included
 */
record Window(UUID post, Instant since, Instant before) {

  boolean isPartOf(Window whole) {
    return since.isAfter(whole.since) || before.isBefore(whole.before);
  }

  /** What is left of it between two instants, both included. */
  Window between(Instant first, Instant last) {
    Instant end = last.plus(1, ChronoUnit.MICROS);
    return new Window(
        post, first.isAfter(since) ? first : since, end.isBefore(before) ? end : before);
  }

  boolean isEmpty() {
    return !since.isBefore(before);
  }

  /** From which end it is looked into. */
  enum End {
    FIRST("asc") {
      @Override
      Window part(Window whole, Duration span) {
        Instant reach = whole.since.plus(span);
        return new Window(
            whole.post, whole.since, reach.isBefore(whole.before) ? reach : whole.before);
      }
    },
    LAST("desc") {
      @Override
      Window part(Window whole, Duration span) {
        Instant reach = whole.before.minus(span);
        return new Window(
            whole.post, reach.isAfter(whole.since) ? reach : whole.since, whole.before);
      }
    };

    private final String order;

    End(String order) {
      this.order = order;
    }

    /** For {@code order by}. */
    String order() {
      return order;
    }

    /** As much of the window as is not further from this end. */
    abstract Window part(Window whole, Duration span);
  }
}
