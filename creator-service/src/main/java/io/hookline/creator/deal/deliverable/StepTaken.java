package io.hookline.creator.deal.deliverable;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A step that was taken, and what was said with it.
 *
 * @param by the subject of who took it; {@code creator} for the creator by the own door
 * @param beyondAgreed of changes that were asked for: whether that is oftener than the terms of
 *     then say
 * @param url where what was handed in can be seen; null with other steps, or without one
 */
@Schema(name = "DeliverableStep")
record StepTaken(
    DeliverableStep step,
    Instant at,
    @Schema(examples = "f3c1a7e2-5c11-4d4e-9a55-6b0f2d8f3a10") String by,
    @Schema(nullable = true, examples = "mia.operator") String byName,
    @Schema(nullable = true, examples = "Please show the texture earlier") String note,
    @Schema(nullable = true, examples = "https://example.com/draft-2.mp4") String url,
    boolean beyondAgreed) {

  boolean hasWords() {
    return note != null || url != null;
  }

  StepTaken withoutWords() {
    return new StepTaken(step, at, by, byName, null, null, beyondAgreed);
  }

  boolean asksForChanges() {
    return step == DeliverableStep.REQUEST_CHANGES;
  }

  StepTaken beyondAgreed(boolean beyond) {
    return new StepTaken(step, at, by, byName, note, url, beyond);
  }
}
