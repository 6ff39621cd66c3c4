package io.hookline.creator.people.creator;

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

  Standing withoutReason() {
    return new Standing(status, null, since, mayApplyAgainOn);
  }
}
