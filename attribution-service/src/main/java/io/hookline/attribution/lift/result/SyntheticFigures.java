package io.hookline.attribution.lift.result;

import io.hookline.attribution.lift.study.StudyMethod;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What regions would have done without treatment.
 *
 * @param weights of the regions of which the control is made, the largest first; they sum to 1
 * @param l2 root of the sum of squared gaps before the study
 * @param scaledL2 l2 by that of equal weights: 0 fits perfectly, 1 no better than the plain mean
 * @param days before the study and in it
 * @param weaker by difference in differences, the weaker method: it takes for granted that all
 *     regions would have moved alike
 */
@Schema(name = "SyntheticFigures")
public record SyntheticFigures(
    List<Weight> weights,
    @Schema(examples = "909.4885") BigDecimal l2,
    @Schema(examples = "0.1636") BigDecimal scaledL2,
    List<Day> days,
    Weaker weaker) {

  /** Of a region. */
  @Schema(name = "RegionWeight")
  public record Weight(
      @Schema(examples = "cincinnati") String region,
      @Schema(examples = "0.2272") BigDecimal weight) {}

  /**
   * @param actual mean of the treated regions
   * @param synthetic of their control, at their height before the study
   */
  @Schema(name = "SyntheticDay")
  public record Day(
      LocalDate day,
      @Schema(examples = "3310.5") BigDecimal actual,
      @Schema(examples = "3284.1") BigDecimal synthetic) {}

  /**
   * What the weaker method says.
   *
   * @param effect per region and day
   * @param groups of regions on which p rests
   */
  @Schema(name = "WeakerMethod")
  public record Weaker(
      StudyMethod method,
      StudyFigure effect,
      @Schema(examples = "0.4077") BigDecimal pValue,
      @Schema(examples = "780") int groups) {}
}
