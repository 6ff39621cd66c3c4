package io.hookline.content.learn.learning;

import io.hookline.content.measure.snapshot.Dataset;
import io.hookline.kit.problem.Violation;
import io.hookline.kit.value.Plausible;
import io.hookline.kit.value.WebUrl;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A figure that a learning rests on, with what it was made of.
 *
 * @param measure the id of its formula
 * @param value made of numerator and denominator where it is left out
 * @param dataset whose views were counted
 * @param from the first day, in the brand's time zone
 * @param to the last day
 * @param source where it can be looked up
 */
@Schema(name = "LearningFigure")
record LearningFigure(
    @NotNull
        @Size(max = 100)
        @Pattern(regexp = "[a-z][a-z0-9_]*", message = "must be the id of a measure")
        @Schema(examples = "intent_signal_conversion_rate")
        String measure,
    @Digits(integer = 15, fraction = 10) @Schema(examples = "0.124", nullable = true)
        BigDecimal value,
    @PositiveOrZero @Digits(integer = 15, fraction = 4) @Schema(examples = "1240", nullable = true)
        BigDecimal numerator,
    @Positive @Digits(integer = 15, fraction = 4) @Schema(examples = "10000", nullable = true)
        BigDecimal denominator,
    @NotNull Dataset dataset,
    @Plausible @Schema(examples = "2026-09-01", nullable = true) LocalDate from,
    @Plausible @Schema(examples = "2026-09-30", nullable = true) LocalDate to,
    @Size(max = 2000)
        @WebUrl
        @Schema(examples = "https://reports.example/acme/2026-09", nullable = true)
        String source) {

  private static final int DIGITS = 10;

  /** A ratio, or one of a hundred or of a thousand: percent, and prices of a thousand views. */
  private static final List<Integer> UNITS = List.of(1, 100, 1000);

  private static final BigDecimal ONE_IN_TWENTY = new BigDecimal("0.05");

  LearningFigure {
    if (value == null && numerator != null && denominator != null && denominator.signum() > 0) {
      value = ratio(numerator, denominator);
    }
    value = plain(value);
    numerator = plain(numerator);
    denominator = plain(denominator);
  }

  private static BigDecimal ratio(BigDecimal numerator, BigDecimal denominator) {
    return numerator.divide(denominator, DIGITS, RoundingMode.HALF_UP);
  }

  /** So that 0.10 is 0.1 in every version. */
  private static BigDecimal plain(BigDecimal number) {
    if (number == null) {
      return null;
    }
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  /** Whether it says of what it was made, and of which days. */
  boolean hasBasis() {
    return numerator != null && denominator != null && from != null && to != null;
  }

  /**
   * @param field where it stands
   */
  List<Violation> faults(String field) {
    List<Violation> faults = new ArrayList<>();
    if ((numerator == null) != (denominator == null)) {
      faults.add(
          new Violation(
              field + (numerator == null ? ".numerator" : ".denominator"),
              "must be given, as the other one is"));
    }
    if (value == null) {
      faults.add(
          new Violation(field + ".value", "must be given, or numerator and denominator instead"));
    } else if (numerator != null && denominator != null && !fitsItsBasis()) {
      faults.add(
          new Violation(
              field + ".value",
              "is not numerator / denominator, which is "
                  + plain(ratio(numerator, denominator)).toPlainString()
                  + ", nor a hundred or a thousand times that"));
    }
    if (from != null && to != null && to.isBefore(from)) {
      faults.add(new Violation(field + ".to", "must not be before from"));
    }
    return faults;
  }

  /** To the last digit that it was given with, and to one part in twenty. */
  private boolean fitsItsBasis() {
    BigDecimal half = BigDecimal.valueOf(5).movePointLeft(Math.max(value.scale(), 0) + 1);
    return UNITS.stream()
        .map(unit -> ratio(numerator.multiply(BigDecimal.valueOf(unit)), denominator))
        .anyMatch(
            exact ->
                exact.subtract(value).abs().compareTo(half.min(exact.abs().multiply(ONE_IN_TWENTY)))
                    <= 0);
  }
}
