package io.hookline.creator.terms;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.hookline.kit.problem.Violation;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Pay by views.
 *
 * @param perThousandViews for a thousand views of a post
 * @param cap what it comes to at most under the partnership
 * @param days until how many days after its publication the views of a post count
 */
@Schema(name = "Bounty")
public record Bounty(
    @NotNull
        @Digits(integer = 15, fraction = 4)
        @DecimalMin("0")
        @JsonFormat(shape = JsonFormat.Shape.STRING)
        @Schema(type = SchemaType.STRING, examples = "8.00", pattern = Amounts.PATTERN)
        BigDecimal perThousandViews,
    @NotNull
        @Digits(integer = 15, fraction = 4)
        @DecimalMin("0")
        @JsonFormat(shape = JsonFormat.Shape.STRING)
        @Schema(type = SchemaType.STRING, examples = "3000.00", pattern = Amounts.PATTERN)
        BigDecimal cap,
    @NotNull @Min(1) @Max(365) @Schema(examples = "30") Integer days) {

  Bounty in(String currency) {
    return new Bounty(Amounts.in(currency, perThousandViews), Amounts.in(currency, cap), days);
  }

  void check(String field, String currency, List<Violation> violations) {
    Amounts.payable(field + ".cap", cap, currency, violations);
  }

  /**
   * What views have earned, exact and not rounded.
   *
   * @param views of all posts, each up to its last day that counts
   */
  public BigDecimal earned(long views) {
    return perThousandViews.multiply(BigDecimal.valueOf(views)).movePointLeft(3).min(cap);
  }
}
