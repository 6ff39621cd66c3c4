package io.hookline.creator.money.expense;

import io.hookline.kit.value.WebUrl;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What proves an expense.
 *
 * @param reference its number, or where it is filed
 */
@Schema(name = "Receipt")
public record Receipt(
    @NotBlank @Size(max = 200) @Schema(examples = "INV-2026-118") String reference,
    @WebUrl
        @Size(max = 2048)
        @Schema(examples = "https://files.example.com/receipts/118.pdf", nullable = true)
        String url) {}
