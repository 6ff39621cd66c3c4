package io.hookline.creator.terms;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.hookline.kit.problem.Violation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A share of what sales bring.
 *
 * @param percent of sales for which no rule holds
 * @param base of what it is a share
 * @param cap what it comes to at most under the partnership, clawbacks given back; null for no cap
 */
@Schema(name = "Commission")
public record Commission(
    @NotNull
        @Digits(integer = 3, fraction = 4)
        @DecimalMin("0")
        @DecimalMax("100")
        @JsonFormat(shape = JsonFormat.Shape.STRING)
        @Schema(type = SchemaType.STRING, examples = "10", pattern = Amounts.PERCENT)
        BigDecimal percent,
    @NotNull CommissionBase base,
    @Size(max = 200) List<@NotNull @Valid CommissionRule> rules,
    @Digits(integer = 15, fraction = 4)
        @DecimalMin("0")
        @JsonFormat(shape = JsonFormat.Shape.STRING)
        @Schema(
            type = SchemaType.STRING,
            nullable = true,
            examples = "20000.00",
            pattern = Amounts.PATTERN)
        BigDecimal cap) {

  public Commission {
    percent = Amounts.plain(percent);
    rules = rules == null ? List.of() : rules;
  }

  /**
   * The percentage of a sale, exact: that of the narrowest rule that holds for it. A rule that
   * names what the sale does not tell does not hold. One that names a product is narrower than any
   * that does not; then one that names a category; then a country; then the kind of customer. Two
   * rules as narrow as each other would have to name the same, which {@link #check} refuses, so the
   * order in which they stand does not matter.
   *
   * @return from 0 to 100
   */
  public BigDecimal percentFor(Sale sale) {
    return ruleFor(sale).map(CommissionRule::percent).orElse(percent);
  }

  /** The rule by which a sale is paid; none for the percentage of all others. */
  public Optional<CommissionRule> ruleFor(Sale sale) {
    return rules.stream()
        .filter(rule -> rule.holdsFor(sale))
        .max(Comparator.comparingInt(CommissionRule::narrowness));
  }

  /** Nothing where the terms pay no commission. */
  public static BigDecimal percentFor(Terms terms, Sale sale) {
    Commission agreed = terms.pay() == null ? null : terms.pay().commission();
    return agreed == null ? BigDecimal.ZERO : agreed.percentFor(sale);
  }

  Commission in(String currency) {
    return new Commission(percent, base, rules, Amounts.in(currency, cap));
  }

  void check(String field, String currency, List<Violation> violations) {
    Amounts.payable(field + ".cap", cap, currency, violations);
    Set<List<String>> seen = new HashSet<>();
    for (int i = 0; i < rules.size(); i++) {
      CommissionRule rule = rules.get(i);
      String at = field + ".rules[" + i + "]";
      if (rule.asksForNothing()) {
        violations.add(
            new Violation(at, "must name a product, a category, a country or a kind of customer"));
      } else if (rule.productId() != null && rule.category() != null) {
        violations.add(new Violation(at + ".category", "must be left out: the product has one"));
      } else if (!seen.add(rule.conditions())) {
        violations.add(new Violation(at, "is for the same sales as an earlier rule"));
      }
    }
  }
}
