package io.hookline.creator.deal.partnership;

import static io.hookline.creator.deal.partnership.PartnershipStatus.ACTIVE;
import static io.hookline.creator.deal.partnership.PartnershipStatus.COMPLETED;
import static io.hookline.creator.deal.partnership.PartnershipStatus.DRAFT;
import static io.hookline.creator.deal.partnership.PartnershipStatus.PAUSED;
import static io.hookline.creator.deal.partnership.PartnershipStatus.PROPOSED;
import static io.hookline.creator.deal.partnership.PartnershipStatus.TERMINATED;

import io.hookline.kit.problem.Problem;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** The steps of a partnership's life, and the states in which each may be taken. */
public enum PartnershipStep {
  PROPOSE(EnumSet.of(DRAFT), PROPOSED),
  /** The creator wants other terms. */
  RETURN(EnumSet.of(PROPOSED), DRAFT),
  ACTIVATE(EnumSet.of(PROPOSED), ACTIVE),
  PAUSE(EnumSet.of(ACTIVE), PAUSED),
  RESUME(EnumSet.of(PAUSED), ACTIVE),
  COMPLETE(EnumSet.of(ACTIVE, PAUSED), COMPLETED),
  TERMINATE(EnumSet.of(DRAFT, PROPOSED, ACTIVE, PAUSED), TERMINATED);

  private final Set<PartnershipStatus> from;
  private final PartnershipStatus to;

  PartnershipStep(Set<PartnershipStatus> from, PartnershipStatus to) {
    this.from = from;
    this.to = to;
  }

  /**
   * @return the state afterwards
   * @throws Problem PARTNERSHIP_STATE_FORBIDS
   */
  PartnershipStatus take(PartnershipStatus status) {
    if (!from.contains(status)) {
      throw new Problem(
          PartnershipProblem.PARTNERSHIP_STATE_FORBIDS,
          "The partnership is %s; %s is for %s."
              .formatted(status, name().toLowerCase(Locale.ROOT), from));
    }
    return to;
  }

  /** Whether somebody is bound by it who should not be who is out of the pipeline. */
  boolean binds() {
    return this == PROPOSE || this == ACTIVATE || this == RESUME;
  }

  boolean ends() {
    return this == COMPLETE || this == TERMINATE;
  }
}
