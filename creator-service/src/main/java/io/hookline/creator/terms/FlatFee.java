package io.hookline.creator.terms;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.hookline.kit.problem.Violation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A fee that does not depend on how it goes.
 *
 * @param amount in all
 * @param instalments where it is due ON_DATES: parts that add up to the amount
 */
@Schema(name = "FlatFee")
public record FlatFee(
    @NotNull
        @Digits(integer = 15, fraction = 4)
        @DecimalMin("0")
        @JsonFormat(shape = JsonFormat.Shape.STRING)
        @Schema(type = SchemaType.STRING, examples = "5000.00", pattern = Amounts.PATTERN)
        BigDecimal amount,
    @NotNull FeeDue due,
    @Size(max = 60) List<@NotNull @Valid Instalment> instalments) {

  public FlatFee {
    instalments = instalments == null ? List.of() : instalments;
  }

  public static FlatFee onActivation(BigDecimal amount) {
    return new FlatFee(amount, FeeDue.ON_ACTIVATION, List.of());
  }

  FlatFee in(String currency) {
    return new FlatFee(
        Amounts.in(currency, amount),
        due,
        instalments.stream().map(part -> part == null ? null : part.in(currency)).toList());
  }

  void check(String field, String currency, List<Violation> violations) {
    Amounts.payable(field + ".amount", amount, currency, violations);
    if (due != FeeDue.ON_DATES && !instalments.isEmpty()) {
      violations.add(new Violation(field + ".instalments", "are for a fee that is due ON_DATES"));
    }
    if (due == FeeDue.ON_DATES) {
      BigDecimal sum = BigDecimal.ZERO;
      for (int i = 0; i < instalments.size(); i++) {
        Instalment part = instalments.get(i);
        Amounts.payable(
            field + ".instalments[" + i + "].amount", part.amount(), currency, violations);
        sum = sum.add(part.amount());
      }
      if (sum.compareTo(amount) != 0) {
        violations.add(
            new Violation(
                field + ".instalments",
                "must add up to " + amount.toPlainString() + ", not " + sum.toPlainString()));
      }
      if (instalments.stream().map(Instalment::on).distinct().count() < instalments.size()) {
        violations.add(new Violation(field + ".instalments", "must each have a day of its own"));
      }
    }
  }
}
