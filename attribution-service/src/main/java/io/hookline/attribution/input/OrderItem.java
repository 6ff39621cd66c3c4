package io.hookline.attribution.input;

import io.hookline.kit.value.Money;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A line of an order.
 *
 * @param amount its price times its quantity, in the currency in which it was told; null when no
 *     price was
 */
@Schema(name = "OrderItem")
public record OrderItem(
    @Schema(nullable = true, examples = "SERUM-30") String productId,
    @Schema(nullable = true, examples = "Serums") String category,
    @Schema(nullable = true, examples = "Night serum 30 ml") String name,
    @Schema(nullable = true, examples = "2") BigDecimal quantity,
    @Schema(nullable = true) Money amount) {}
