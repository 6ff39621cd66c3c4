package io.hookline.reporting.figures.ratecard;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What producing one post would have cost.
 *
 * @param kind of the post; null: of any kind
 * @param format key of a term of the vocabulary of formats; null: of any format
 */
public record ProductionCost(
    @Schema(nullable = true, examples = "UGC") @Pattern(regexp = "[A-Z_]{1,50}") String kind,
    @Schema(nullable = true, examples = "unboxing") @Pattern(regexp = "\\S{1,200}") String format,
    @NotNull @Valid PriceRange price) {}
