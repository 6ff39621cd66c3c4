package io.hookline.creator.money.statement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is wrong with an invoice. */
record NewInvoiceNote(
    @NotBlank @Size(max = 2000) @Schema(examples = "The tax rate is missing") String note) {}
