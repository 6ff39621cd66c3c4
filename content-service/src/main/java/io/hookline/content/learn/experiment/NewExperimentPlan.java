package io.hookline.content.learn.experiment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a plan is made for.
 *
 * @param slots of each pair, in the pairs' order; none where only the order is asked for
 * @param rate that the control is expected to have
 * @param lift that is worth finding, as a part of the rate
 * @param pairSpread of POSTS: standard deviation of log ratios between posts of the same content;
 *     0.4 where it is not known
 * @param power probability that such a lift is found; 0.8 where it is not said
 */
record NewExperimentPlan(
    @Size(max = 100) @Schema(examples = "[]") List<@NotNull @Valid PairSlots> slots,
    @DecimalMin("0.0001")
        @DecimalMax("0.95")
        @Digits(integer = 1, fraction = 6)
        @Schema(nullable = true, examples = "0.05")
        BigDecimal rate,
    @DecimalMin("0.01")
        @DecimalMax("10")
        @Digits(integer = 2, fraction = 4)
        @Schema(nullable = true, examples = "0.2")
        BigDecimal lift,
    @DecimalMin("0.01")
        @DecimalMax("3")
        @Digits(integer = 1, fraction = 4)
        @Schema(nullable = true, examples = "0.4")
        BigDecimal pairSpread,
    @DecimalMin("0.5")
        @DecimalMax("0.99")
        @Digits(integer = 1, fraction = 3)
        @Schema(nullable = true, examples = "0.8")
        BigDecimal power) {

  NewExperimentPlan {
    slots = slots == null ? List.of() : slots;
    pairSpread = pairSpread == null ? new BigDecimal("0.4") : pairSpread;
    power = power == null ? new BigDecimal("0.8") : power;
  }
}
