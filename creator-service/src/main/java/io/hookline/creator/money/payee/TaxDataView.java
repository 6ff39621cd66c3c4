package io.hookline.creator.money.payee;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is shown of tax data.
 *
 * @param taxNumber by its end
 * @param changedBy the subject of who took the last step
 */
@Schema(name = "TaxData")
record TaxDataView(
    TaxStatus status,
    @Schema(nullable = true) TaxKind kind,
    @Schema(examples = "••••6789", nullable = true) String taxNumber,
    @Schema(nullable = true) LocalDate validUntil,
    @Schema(nullable = true) String changedBy,
    @Schema(nullable = true) Instant changedAt) {}
