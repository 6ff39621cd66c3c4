package io.hookline.attribution.lift.study;

import io.hookline.kit.value.CurrencyCode;
import io.hookline.kit.value.Money;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is to hold of a study. Once it is registered, the design must be the one that it has.
 *
 * @param spend what the treated cost; null where ad cost says it, or nobody
 */
record StudyUpdate(
    @NotBlank @Size(max = 200) @Schema(examples = "Spark ads in October") String name,
    @Valid @CurrencyCode @Schema(nullable = true) Money spend,
    @NotNull @Valid StudyDesign design) {}
