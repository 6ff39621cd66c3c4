package io.hookline.reporting.judgement.goal;

import io.hookline.kit.value.Plausible;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a goal begins: days whose value is worked out, or a value that is stated. */
@Embeddable
@Schema(name = "GoalBaseline", examples = "{\"from\": \"2026-09-01\", \"to\": \"2026-11-21\"}")
record GoalBaseline(
    @Plausible
        @Column(name = "baseline_from")
        @Schema(
            nullable = true,
            examples = "2026-09-01",
            description = "First day, before the goal")
        LocalDate from,
    @Plausible @Column(name = "baseline_to") @Schema(nullable = true, examples = "2026-11-30")
        LocalDate to,
    @DecimalMin("-1000000000000")
        @DecimalMax("1000000000000")
        @Column(name = "baseline_value")
        @Schema(nullable = true, description = "Stated, instead of the days")
        BigDecimal value) {

  boolean saysNothing() {
    return from == null && to == null && value == null;
  }
}
