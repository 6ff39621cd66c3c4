package io.hookline.kit.secret;

import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.Violation;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** When a link ends. */
public final class LinkEnd {

  private static final Duration LONGEST = Duration.ofDays(366);

  private LinkEnd() {}

  /**
   * @param asked {@code expiresAt} of a body, or null
   * @param usual how long the link lasts if no end is named
   * @throws Problem VALIDATION_FAILED unless it is in the future, within a year
   */
  public static Instant of(Instant asked, Duration usual, Instant now) {
    Instant end = (asked == null ? now.plus(usual) : asked).truncatedTo(ChronoUnit.MICROS);
    if (!end.isAfter(now)) {
      throw new Violation("expiresAt", "must be in the future").asProblem();
    }
    if (end.isAfter(now.plus(LONGEST))) {
      throw new Violation("expiresAt", "must be within a year").asProblem();
    }
    return end;
  }
}
