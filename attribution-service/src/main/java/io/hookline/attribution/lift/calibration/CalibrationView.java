package io.hookline.attribution.lift.calibration;

import io.hookline.attribution.lift.evidenceclass.EvidenceClass;
import io.hookline.attribution.lift.study.CreditedUnits;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A study's result beside what a run gives to the same.
 *
 * @param id of the study's result, or of the platform's
 * @param studyId null of a platform's result that names none of ours
 * @param name of the treated arm or cell; of a platform whose study it is
 * @param credited to what the run gives the credit; null where nobody said it
 * @param from the first day that is compared
 * @param to the last one
 * @param evidenceClass of the study: what a sentence about it may claim
 * @param ageDays from the last day until today
 */
@Schema(name = "Calibration")
record CalibrationView(
    UUID id,
    From source,
    @Schema(nullable = true) UUID studyId,
    @Schema(examples = "AD") String name,
    @Schema(nullable = true) CreditedUnits credited,
    LocalDate from,
    LocalDate to,
    CalibrationFactor conversions,
    CalibrationFactor value,
    EvidenceClass evidenceClass,
    @Schema(examples = "34") long ageDays,
    List<CalibrationWarning> warnings) {

  /** Whose result it is. */
  enum From {
    STUDY,
    PLATFORM
  }
}
