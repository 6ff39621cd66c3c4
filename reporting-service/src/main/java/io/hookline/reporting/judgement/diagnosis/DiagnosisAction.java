package io.hookline.reporting.judgement.diagnosis;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.ColumnTransformer;

/**
 * What somebody did about a finding.
 *
 * @param figures as they were then
 */
@Embeddable
record DiagnosisAction(
    @Column(name = "action_note") String note,
    @Column(name = "action_on") LocalDate on,
    @Convert(converter = FiredFigures.class)
        @ColumnTransformer(write = "cast(? as jsonb)")
        @Column(name = "figures_at_action")
        List<FiredFigure> figures) {

  static final DiagnosisAction NONE = new DiagnosisAction(null, null, null);

  private static final int WEEKS_TO_WORK = 4;

  /**
   * What became of it.
   *
   * @param state of the finding
   * @param lastFoundOn when the rule fired last
   */
  DiagnosisOutcome outcome(DiagnosisState state, LocalDate lastFoundOn) {
    if (on == null) {
      return DiagnosisOutcome.NO_ACTION;
    }
    if (state == DiagnosisState.RESOLVED) {
      return DiagnosisOutcome.RESOLVED;
    }
    if (state == DiagnosisState.LAPSED) {
      return DiagnosisOutcome.UNKNOWN;
    }
    return lastFoundOn.isBefore(on.plusWeeks(WEEKS_TO_WORK))
        ? DiagnosisOutcome.PENDING
        : DiagnosisOutcome.UNCHANGED;
  }
}
