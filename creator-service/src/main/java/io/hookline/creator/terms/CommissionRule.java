package io.hookline.creator.terms;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.hookline.kit.value.CountryCode;
import io.hookline.kit.value.Identifier;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A percentage of its own for some sales. What it does not name, it does not ask for.
 *
 * @param productId as the shop calls it
 * @param category of the product, without regard to case
 * @param country ISO 3166 alpha-2
 */
@Schema(name = "CommissionRule")
public record CommissionRule(
    @Identifier @Size(min = 1, max = 200) @Schema(nullable = true, examples = "SKU-1001")
        String productId,
    @Size(min = 1, max = 200) @Schema(nullable = true, examples = "Skincare") String category,
    @CountryCode @Schema(nullable = true, examples = "US", pattern = "^([A-Z]{2})$") String country,
    @Schema(nullable = true) CustomerKind customer,
    @NotNull
        @Digits(integer = 3, fraction = 4)
        @DecimalMin("0")
        @DecimalMax("100")
        @JsonFormat(shape = JsonFormat.Shape.STRING)
        @Schema(type = SchemaType.STRING, examples = "12.5", pattern = Amounts.PERCENT)
        BigDecimal percent) {

  public CommissionRule {
    percent = Amounts.plain(percent);
  }

  boolean asksForNothing() {
    return productId == null && category == null && country == null && customer == null;
  }

  boolean holdsFor(Sale sale) {
    return (productId == null || productId.equals(sale.productId()))
        && (category == null || sale.isOf(category))
        && (country == null || country.equals(sale.country()))
        && (customer == null || customer == sale.customer());
  }

  /**
   * How narrow it is: a product before a category, either before a country, a country before the
   * kind of customer, and more of them before fewer.
   */
  int narrowness() {
    return (productId == null ? 0 : 8)
        + (category == null ? 0 : 4)
        + (country == null ? 0 : 2)
        + (customer == null ? 0 : 1);
  }

  /** Equal for two rules of which nothing says which one is meant. */
  List<String> conditions() {
    return List.of(
        Objects.toString(productId, ""),
        category == null ? "" : Exclusivity.key(category),
        Objects.toString(country, ""),
        Objects.toString(customer, ""));
  }
}
