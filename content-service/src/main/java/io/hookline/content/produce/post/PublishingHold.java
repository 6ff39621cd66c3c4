package io.hookline.content.produce.post;

import io.hookline.kit.problem.Problem;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * That somebody is publishing a post, so that what goes out is what stands here.
 *
 * @param until null with {@code open}
 * @param open whether the platform may have it, and nobody knows until when
 */
@Embeddable
record PublishingHold(
    @Column(name = "held_until") Instant until, @Column(name = "held_open") boolean open) {

  static final PublishingHold NONE = new PublishingHold(null, false);

  /**
   * @param until null for as long as nobody says more
   */
  static PublishingHold until(Instant until) {
    return new PublishingHold(until, until == null);
  }

  /**
   * @throws Problem POST_BEING_PUBLISHED
   */
  void requireFree(Instant now) {
    if (open) {
      throw new Problem(
          PostProblem.POST_BEING_PUBLISHED,
          "The platform has it; confirm or fail its publish attempt first.");
    }
    if (until != null && now.isBefore(until)) {
      throw new Problem(
          PostProblem.POST_BEING_PUBLISHED, "A publish attempt holds it until " + until + ".");
    }
  }
}
