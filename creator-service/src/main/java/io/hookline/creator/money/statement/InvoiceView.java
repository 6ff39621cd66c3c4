package io.hookline.creator.money.statement;

import io.hookline.kit.precondition.Versioned;
import io.hookline.kit.value.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An invoice of a creator for a month.
 *
 * @param note what was wrong with it
 * @param changedBy who took the last step
 */
@Schema(name = "Invoice")
record InvoiceView(
    UUID id,
    UUID creatorId,
    @Schema(examples = "2026-11") String month,
    Money expected,
    InvoiceStatus status,
    @Schema(examples = "MW-2026-011", nullable = true) String number,
    @Schema(nullable = true) Money billed,
    @Schema(nullable = true) LocalDate issuedOn,
    @Schema(nullable = true) String note,
    String changedBy,
    long version,
    Instant createdAt,
    Instant updatedAt)
    implements Versioned {}
