package io.hookline.attribution.credit.explain;

import io.hookline.engine.credit.TouchKind;
import io.hookline.engine.credit.Windows;
import java.time.Duration;
import java.time.Instant;

/** Why touches were not eligible, in words. */
final class WhyNot {

  private final Windows windows;
  private final Instant conversion;
  private final Instant asOf;

  WhyNot(Windows windows, Instant conversion, Instant asOf) {
    this.windows = windows;
    this.conversion = conversion;
    this.asOf = asOf;
  }

  String of(KnownTouch touch, Standing standing) {
    String why = reason(touch, standing);
    boolean late = touch.receivedAt() != null && touch.receivedAt().isAfter(asOf);
    return late && standing != Standing.KNOWN_LATER
        ? why + " It became known only after the run, which is as of " + asOf + "."
        : why;
  }

  private String reason(KnownTouch touch, Standing standing) {
    return switch (standing) {
      case KIND_OFF -> "The setting does not count touches of the kind " + touch.kind() + ".";
      case NO_INSTANT -> "It has no instant: programs write 1970-01-01T00:00:00Z for none.";
      case AFTER_CONVERSION -> after(touch);
      case WINDOW_OVER ->
          "%s before the conversion; the window of %s reaches %s."
              .formatted(distance(touch), touch.kind(), window(touch.kind()));
      case TOLD_TOO_LATE ->
          "The conversion names it, but it is %s behind it; the window of %s reaches %s."
              .formatted(distance(touch), touch.kind(), window(touch.kind()));
      case NOT_COUNTED ->
          "It would be eligible, but the conversion does not count: another one of the person does.";
      case KNOWN_LATER ->
          "It lies within its window, but was known, or known to be of this person, only after the"
              + " run, which is as of "
              + asOf
              + ": a later run counts it.";
      case IN_WINDOW, NAMED -> throw new IllegalArgumentException(standing + " is eligible");
    };
  }

  private String after(KnownTouch touch) {
    return touch.at().equals(conversion)
        ? "It is of the conversion's instant; only what came before counts."
        : distance(touch) + " after the conversion; only what came before counts.";
  }

  private String distance(KnownTouch touch) {
    return Words.length(Duration.between(touch.at(), conversion));
  }

  private String window(TouchKind kind) {
    return Words.hours(windows.hours(kind));
  }
}
