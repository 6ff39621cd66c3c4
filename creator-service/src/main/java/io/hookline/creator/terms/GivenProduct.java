package io.hookline.creator.terms;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.hookline.kit.value.Identifier;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something that the creator gets and keeps.
 *
 * @param productId as the shop calls it; null where it is not sold there
 * @param unitCost what one of them costs the brand, not its price
 */
@Schema(name = "GivenProduct")
public record GivenProduct(
    @NotBlank @Size(max = 200) @Schema(examples = "Serum 30 ml") String name,
    @Identifier @Size(min = 1, max = 200) @Schema(nullable = true, examples = "SKU-1001")
        String productId,
    @NotNull @Min(1) @Max(10000) @Schema(examples = "2") Integer quantity,
    @NotNull
        @Digits(integer = 15, fraction = 4)
        @DecimalMin("0")
        @JsonFormat(shape = JsonFormat.Shape.STRING)
        @Schema(type = SchemaType.STRING, examples = "12.40", pattern = Amounts.PATTERN)
        BigDecimal unitCost) {

  public BigDecimal cost() {
    return unitCost.multiply(BigDecimal.valueOf(quantity));
  }

  GivenProduct in(String currency) {
    return new GivenProduct(name, productId, quantity, Amounts.in(currency, unitCost));
  }
}
