package io.hookline.attribution.lift.study;

import java.time.Instant;
import java.util.UUID;

/**
 * A study as other features know it.
 *
 * @param registration null for a draft
 */
public record StudyFacts(
    UUID id, StudyState state, StudyDesign design, StudyRegistration registration) {

  /** Whether it runs, by its dates. */
  public boolean runsAt(Instant now) {
    return isRegistered()
        && state != StudyState.CANCELLED
        && !now.isBefore(registration.startsAt())
        && now.isBefore(registration.endsAt());
  }

  public boolean isRegistered() {
    return registration != null;
  }
}
