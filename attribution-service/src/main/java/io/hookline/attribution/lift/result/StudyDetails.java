package io.hookline.attribution.lift.result;

import io.hookline.attribution.lift.inference.CupedLift;
import io.hookline.attribution.lift.inference.ProportionLift;
import io.hookline.attribution.lift.study.TenDigits;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a method says besides.
 *
 * @param cuped null without a pre-period
 * @param customary null where not two proportions are compared
 * @param synthetic null where no regions are compared
 * @param switched null where nothing is switched on and off
 */
@Schema(name = "StudyDetails")
public record StudyDetails(
    @Schema(nullable = true) StudyCuped cuped,
    @Schema(nullable = true) CustomaryFigures customary,
    @Schema(nullable = true) SyntheticFigures synthetic,
    @Schema(nullable = true) SwitchedFigures switched) {

  public static final StudyDetails NONE = new StudyDetails(null, null, null, null);

  /**
   * What the pre-period did.
   *
   * @param theta by how much one more before goes with more in the study
   * @param varianceReduction share of the variance that it took away; below 0 where it did harm
   * @param unadjusted the same effect without it
   */
  @Schema(name = "StudyCuped")
  public record StudyCuped(
      @Schema(examples = "0.61") BigDecimal theta,
      @Schema(examples = "0.34") BigDecimal varianceReduction,
      StudyFigure unadjusted) {}

  /**
   * As other tools print it. It belongs to other tests and decides nothing.
   *
   * @param pooledZ the score test's statistic
   * @param wald of the difference
   * @param newcombe of the difference
   * @param katz of the relative lift
   */
  @Schema(name = "CustomaryFigures")
  public record CustomaryFigures(
      @Schema(examples = "7.370078") BigDecimal pooledZ,
      StudyFigure wald,
      StudyFigure newcombe,
      StudyFigure katz) {}

  public static StudyDetails of(CupedLift cuped) {
    return new StudyDetails(
        new StudyCuped(
            TenDigits.of(cuped.theta()),
            TenDigits.of(cuped.varianceReduction()),
            StudyFigure.of(cuped.unadjusted().decided().absolute())),
        null,
        null,
        null);
  }

  public static StudyDetails of(ProportionLift lift) {
    double seen = lift.decided().absolute().value();
    return new StudyDetails(
        null,
        new CustomaryFigures(
            TenDigits.of(lift.pooledZ()),
            StudyFigure.of(seen, lift.customary().wald()),
            StudyFigure.of(seen, lift.customary().newcombe()),
            StudyFigure.of(lift.customary().katz())),
        null,
        null);
  }
}
