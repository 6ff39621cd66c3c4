package io.hookline.creator.deal.partnership;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/**
 * How far a partnership has come, since when, by whom and why.
 *
 * @param activatedAt the first time; null before
 */
@Embeddable
record Life(
    @Enumerated(EnumType.STRING) PartnershipStatus status,
    @Column(name = "status_since") Instant since,
    @Column(name = "status_by") String by,
    @Column(name = "status_by_name") String byName,
    @Column(name = "status_reason") String reason,
    @Column(name = "activated_at") Instant activatedAt,
    @Column(name = "ended_at") Instant endedAt) {

  static Life begin(Change change) {
    return new Life(
        PartnershipStatus.DRAFT,
        change.at(),
        change.by().subject(),
        change.by().name(),
        null,
        null,
        null);
  }

  /**
   * @throws io.hookline.kit.problem.Problem PARTNERSHIP_STATE_FORBIDS
   */
  Life take(PartnershipStep step, String why, Change change) {
    PartnershipStatus next = step.take(status);
    return new Life(
        next,
        change.at(),
        change.by().subject(),
        change.by().name(),
        why,
        step == PartnershipStep.ACTIVATE ? change.at() : activatedAt,
        step.ends() ? change.at() : null);
  }

  boolean runs() {
    return status == PartnershipStatus.ACTIVE || status == PartnershipStatus.PAUSED;
  }

  boolean isOver() {
    return endedAt != null;
  }
}
