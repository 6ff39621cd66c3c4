package io.hookline.reporting.judgement.diagnosis;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * That a finding does not matter.
 *
 * @param until the last day; null for as long as the rule fires
 */
@Embeddable
record DiagnosisMute(
    @Column(name = "muted_reason") String reason, @Column(name = "muted_until") LocalDate until) {

  static final DiagnosisMute NONE = new DiagnosisMute(null, null);

  boolean isOver(LocalDate today) {
    return until != null && until.isBefore(today);
  }
}
