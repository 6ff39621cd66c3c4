package io.hookline.attribution.lift.study;

import io.hookline.kit.problem.Violation;
import io.hookline.kit.value.Plausible;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How people are shared out.
 *
 * @param unit by which identifier
 * @param arms one of them the control
 * @param layer null: whoever else studies the same people is not regarded
 * @param enrolUntil the last day on which people enter, in the brand's time zone; null for the
 *     study's last. Conversions count until the study's end in either case
 * @param crossover EXCLUDE where it is not said
 * @param prePeriodDays of how many days before the study people's conversions are taken to narrow
 *     the interval down (CUPED); null for none
 */
@Schema(name = "HoldoutDesign")
public record HoldoutDesign(
    @NotNull @Schema(examples = "EXTERNAL_ID") AssignmentUnit unit,
    @NotNull
        @Size(min = 2, max = 10)
        @Schema(
            examples =
                "[{\"name\": \"AD\", \"share\": 0.9, \"control\": false},"
                    + " {\"name\": \"NO_AD\", \"share\": 0.1, \"control\": true}]")
        List<@NotNull @Valid StudyArm> arms,
    @Valid @Schema(nullable = true) StudyLayer layer,
    @Plausible @Schema(nullable = true) LocalDate enrolUntil,
    @Schema(examples = "EXCLUDE", defaultValue = "EXCLUDE") CrossoverRule crossover,
    @Min(1) @Max(365) @Schema(nullable = true, examples = "28") Integer prePeriodDays) {

  public HoldoutDesign {
    crossover = crossover == null ? CrossoverRule.EXCLUDE : crossover;
  }

  List<Violation> violations(LocalDate startsOn, LocalDate endsOn) {
    Violations found = new Violations("design.holdout.");
    Set<String> names = new HashSet<>();
    for (int i = 0; i < arms.size(); i++) {
      found.unless(names.add(arms.get(i).name()), "arms[" + i + "].name", "is another arm's");
    }
    found.unless(
        arms.stream().filter(StudyArm::control).count() == 1, "arms", "must have one control");
    BigDecimal shares = arms.stream().map(StudyArm::share).reduce(BigDecimal.ZERO, BigDecimal::add);
    found.unless(shares.compareTo(BigDecimal.ONE) == 0, "arms", "must have shares that sum to 1");
    found.unless(
        layer == null || layer.from() < layer.to(), "layer.to", "must be above layer.from");
    found.unless(
        enrolUntil == null || !enrolUntil.isBefore(startsOn) && !enrolUntil.isAfter(endsOn),
        "enrolUntil",
        "must be from startsOn to endsOn");
    return found.all();
  }
}
