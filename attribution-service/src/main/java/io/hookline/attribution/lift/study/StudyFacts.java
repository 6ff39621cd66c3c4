package io.hookline.attribution.lift.study;

import io.hookline.kit.value.Money;
import java.time.Instant;
import java.util.UUID;

/**
 * A study as other features know it.
 *
 * @param registration null for a draft
 * @param spend null where nobody entered it
 * @param countsUntil behind the last instant that counts: its end, or when it was concluded before;
 *     null for a draft
 */
public record StudyFacts(
    UUID id,
    StudyState state,
    StudyDesign design,
    StudyRegistration registration,
    Money spend,
    Instant countsUntil) {

  /** Whether it runs, by its dates. */
  public boolean runsAt(Instant now) {
    return isRegistered()
        && state != StudyState.CANCELLED
        && state != StudyState.CONCLUDED
        && !now.isBefore(registration.startsAt())
        && now.isBefore(registration.endsAt());
  }

  public boolean isRegistered() {
    return registration != null;
  }
}
