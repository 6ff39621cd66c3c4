package io.hookline.creator.door.own;

import io.hookline.creator.money.statement.InvoiceStatus;
import io.hookline.kit.value.Money;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the brand expects the creator to bill, and whether it came.
 *
 * @param expected what to bill
 * @param number as it came in
 */
@Schema(name = "DoorInvoice")
public record OwnInvoiceView(
    UUID id,
    @Schema(examples = "2026-11") String month,
    Money expected,
    InvoiceStatus status,
    @Schema(examples = "MW-2026-011", nullable = true) String number,
    @Schema(nullable = true) Money billed,
    @Schema(nullable = true) LocalDate issuedOn) {}
