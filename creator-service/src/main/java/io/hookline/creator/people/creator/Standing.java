package io.hookline.creator.people.creator;

import io.hookline.kit.problem.Problem;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Where a creator stands, why and since when.
 *
 * @param mayApplyAgainOn of one who is out; null: not at all
 */
@Embeddable
record Standing(
    @Enumerated(EnumType.STRING) CreatorStatus status,
    @Column(name = "status_reason") String reason,
    @Column(name = "status_since") Instant since,
    @Column(name = "may_apply_again_on") LocalDate mayApplyAgainOn) {

  /**
   * @param today the brand's
   * @throws Problem APPLICANT_KNOWN, APPLICATION_TOO_EARLY or APPLICANT_SHUT_OUT
   */
  void requireMayApply(LocalDate today) {
    if (!status.isOut()) {
      throw new Problem(CreatorProblem.APPLICANT_KNOWN, "The creator is " + status + ".");
    }
    if (mayApplyAgainOn == null) {
      throw new Problem(CreatorProblem.APPLICANT_SHUT_OUT, "The creator is " + status + ".");
    }
    if (today.isBefore(mayApplyAgainOn)) {
      throw new Problem(
          CreatorProblem.APPLICATION_TOO_EARLY,
          "The creator may apply again on " + mayApplyAgainOn + ".");
    }
  }

  Standing withoutReason() {
    return new Standing(status, null, since, mayApplyAgainOn);
  }
}
