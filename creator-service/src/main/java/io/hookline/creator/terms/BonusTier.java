package io.hookline.creator.terms;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.hookline.kit.problem.Violation;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A step of a bonus: reached at {@code from} and paid once, or a share of what lies above it.
 *
 * @param from as much as this of the metric
 * @param amount what is paid once it is reached; null where it is a percentage
 * @param percent of REVENUE from here to the next tier with a percentage; null where it is an
 *     amount
 * @param cap what the tier comes to at most; null for no cap
 */
@Schema(name = "BonusTier")
public record BonusTier(
    @NotNull BonusMetric metric,
    @NotNull
        @Digits(integer = 15, fraction = 4)
        @DecimalMin("0")
        @JsonFormat(shape = JsonFormat.Shape.STRING)
        @Schema(type = SchemaType.STRING, examples = "10000", pattern = Amounts.PATTERN)
        BigDecimal from,
    @Digits(integer = 15, fraction = 4)
        @DecimalMin("0")
        @JsonFormat(shape = JsonFormat.Shape.STRING)
        @Schema(
            type = SchemaType.STRING,
            nullable = true,
            examples = "500.00",
            pattern = Amounts.PATTERN)
        BigDecimal amount,
    @Digits(integer = 3, fraction = 4)
        @DecimalMin("0")
        @DecimalMax("100")
        @JsonFormat(shape = JsonFormat.Shape.STRING)
        @Schema(
            type = SchemaType.STRING,
            nullable = true,
            examples = "2.5",
            pattern = Amounts.PERCENT)
        BigDecimal percent,
    @Digits(integer = 15, fraction = 4)
        @DecimalMin("0")
        @JsonFormat(shape = JsonFormat.Shape.STRING)
        @Schema(
            type = SchemaType.STRING,
            nullable = true,
            examples = "2000.00",
            pattern = Amounts.PATTERN)
        BigDecimal cap) {

  public BonusTier {
    from = Amounts.plain(from);
    percent = Amounts.plain(percent);
  }

  BonusTier in(String currency) {
    return new BonusTier(
        metric, from, Amounts.in(currency, amount), percent, Amounts.in(currency, cap));
  }

  void check(String field, String currency, List<Violation> violations) {
    Amounts.payable(field + ".amount", amount, currency, violations);
    Amounts.payable(field + ".cap", cap, currency, violations);
    if ((amount == null) == (percent == null)) {
      violations.add(new Violation(field, "must have either an amount or a percent"));
    }
    if (percent != null && metric != BonusMetric.REVENUE) {
      violations.add(new Violation(field + ".percent", "is a share of REVENUE only"));
    }
  }

  /**
   * What the tier has come to.
   *
   * @param reached of the metric
   * @param next where the next tier with a percentage begins; null for none
   */
  public BigDecimal earned(BigDecimal reached, BigDecimal next) {
    if (reached.compareTo(from) < 0) {
      return BigDecimal.ZERO;
    }
    BigDecimal earned = amount;
    if (percent != null) {
      BigDecimal upTo = next == null ? reached : reached.min(next);
      earned = upTo.subtract(from).multiply(percent).movePointLeft(2);
    }
    return cap == null ? earned : earned.min(cap);
  }
}
