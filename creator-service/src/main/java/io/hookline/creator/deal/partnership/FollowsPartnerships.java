package io.hookline.creator.deal.partnership;

import java.time.Instant;
import java.util.UUID;

/**
 * What rests on partnerships and stands to the right of them: deliverables, money. A bean of it is
 * told of every step, in the transaction of the step.
 */
public interface FollowsPartnerships {

  /**
   * @throws io.hookline.kit.problem.Problem to refuse the step, such as a completion with work that
   *     is still open
   */
  default void moved(PartnershipMove move) {}

  /** Other terms hold from now on. */
  default void termsChanged(UUID partnership, Instant now) {}

  /** Whether something was earned under the partnership at the instant or later. */
  default boolean hasEarned(UUID partnership, Instant since) {
    return false;
  }
}
