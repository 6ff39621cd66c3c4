package io.hookline.creator.money.statement;

import io.hookline.kit.precondition.Versioned;
import io.hookline.kit.value.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What others hear of an invoice: not what was wrong with it, which must stay erasable. */
@Schema(name = "InvoiceChange")
record InvoiceChange(
    UUID id,
    UUID creatorId,
    @Schema(examples = "2026-11") String month,
    Money expected,
    InvoiceStatus status,
    @Schema(examples = "MW-2026-011", nullable = true) String number,
    @Schema(nullable = true) Money billed,
    @Schema(nullable = true) LocalDate issuedOn,
    String changedBy,
    long version,
    Instant createdAt,
    Instant updatedAt)
    implements Versioned {

  static InvoiceChange of(InvoiceView invoice) {
    return new InvoiceChange(
        invoice.id(),
        invoice.creatorId(),
        invoice.month(),
        invoice.expected(),
        invoice.status(),
        invoice.number(),
        invoice.billed(),
        invoice.issuedOn(),
        invoice.changedBy(),
        invoice.version(),
        invoice.createdAt(),
        invoice.updatedAt());
  }
}
