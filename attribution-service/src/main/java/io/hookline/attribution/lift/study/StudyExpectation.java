package io.hookline.attribution.lift.study;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is expected, to say before the study what it could find. What is left out is taken from the
 * brand's own history.
 *
 * @param persons of USER_HOLDOUT: of all arms together
 * @param rate of USER_HOLDOUT: share of people who convert without treatment
 * @param deviation of USER_HOLDOUT: standard deviation of conversions, or value, of single people
 * @param mean of USER_HOLDOUT: of the same, without treatment
 * @param correlation of USER_HOLDOUT with a pre-period: of people's values with those before
 * @param power probability that an effect of the size in question is found; 0.8 where it is not
 *     said
 * @param lift that is worth finding, as a part of what happens without treatment
 */
@Schema(name = "StudyExpectation")
public record StudyExpectation(
    @Min(10) @Max(10_000_000_000L) @Schema(nullable = true, examples = "50000") Long persons,
    @DecimalMin("0.000001")
        @DecimalMax("0.999999")
        @Digits(integer = 1, fraction = 6)
        @Schema(nullable = true, examples = "0.018")
        BigDecimal rate,
    @DecimalMin("0.000001")
        @Digits(integer = 12, fraction = 6)
        @Schema(nullable = true, examples = "14.2")
        BigDecimal deviation,
    @DecimalMin("0") @Digits(integer = 12, fraction = 6) @Schema(nullable = true, examples = "1.1")
        BigDecimal mean,
    @DecimalMin("-0.99")
        @DecimalMax("0.99")
        @Digits(integer = 1, fraction = 4)
        @Schema(nullable = true, examples = "0.5")
        BigDecimal correlation,
    @DecimalMin("0.5")
        @DecimalMax("0.99")
        @Digits(integer = 1, fraction = 2)
        @Schema(examples = "0.8", defaultValue = "0.8")
        BigDecimal power,
    @DecimalMin("-0.99")
        @DecimalMax("10")
        @Digits(integer = 2, fraction = 4)
        @Schema(nullable = true, examples = "0.1")
        BigDecimal lift) {

  private static final BigDecimal USUAL = new BigDecimal("0.8");

  public static final StudyExpectation NONE =
      new StudyExpectation(null, null, null, null, null, null, null);

  public StudyExpectation {
    power = power == null ? USUAL : power;
    lift = lift != null && lift.signum() == 0 ? null : lift;
  }

  /** Whether it says something that people have and days have not. */
  boolean speaksOfPeople() {
    return persons != null
        || rate != null
        || deviation != null
        || mean != null
        || correlation != null;
  }
}
