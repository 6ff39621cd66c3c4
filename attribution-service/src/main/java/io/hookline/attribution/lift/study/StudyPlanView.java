package io.hookline.attribution.lift.study;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a study could find, said before it starts.
 *
 * @param formula by what it is worked out, with the definition of power
 * @param baseline what happens without treatment; null where past days say it
 * @param detectable of each treated arm or cell; none where something is missing
 * @param missing in words; null where nothing is
 */
@Schema(name = "StudyPlan")
public record StudyPlanView(
    @Schema(examples = "two-sided z, unpooled, with the shifted rate of the treated")
        String formula,
    @Schema(examples = "0.8") BigDecimal power,
    @Schema(nullable = true) Baseline baseline,
    List<Detectable> detectable,
    @Schema(nullable = true, examples = "Say how many people are expected.") String missing) {

  /** Where figures come from. */
  public enum Basis {
    GIVEN,
    /** The brand's own people of as many days before. */
    HISTORY,
    /** Some of both. */
    BOTH
  }

  /**
   * What happens without treatment.
   *
   * @param rate of CONVERTED_PERSONS
   * @param mean and deviation of single people, of the other measures
   * @param correlation with the pre-period; 0 without one
   */
  @Schema(name = "StudyBaseline")
  public record Baseline(
      Basis basis,
      @Schema(examples = "50000") long persons,
      @Schema(nullable = true, examples = "0.018") BigDecimal rate,
      @Schema(nullable = true, examples = "1.1") BigDecimal mean,
      @Schema(nullable = true, examples = "14.2") BigDecimal deviation,
      @Schema(examples = "0") BigDecimal correlation) {}

  /**
   * The smallest effects that are found with the power.
   *
   * @param name of the arm or cell
   * @param level at which it is judged: of several the study's is shared
   * @param increase per person, or per region and day, or per day; null where none is found
   * @param decrease the same below 0
   * @param relativeIncrease as a part of what happens without treatment
   * @param relativeDecrease the same below 0
   * @param neededPersons of all arms together to find the lift that is worth it; null where none is
   *     said
   */
  @Schema(name = "StudyDetectable")
  public record Detectable(
      @Schema(examples = "AD") String name,
      @Schema(examples = "0.9") BigDecimal level,
      @Schema(nullable = true, examples = "0.0021") BigDecimal increase,
      @Schema(nullable = true, examples = "-0.0019") BigDecimal decrease,
      @Schema(nullable = true, examples = "0.117") BigDecimal relativeIncrease,
      @Schema(nullable = true, examples = "-0.106") BigDecimal relativeDecrease,
      @Schema(nullable = true, examples = "70120") Long neededPersons) {}

  public static StudyPlanView missing(String formula, BigDecimal power, String what) {
    return new StudyPlanView(formula, power, null, List.of(), what);
  }
}
