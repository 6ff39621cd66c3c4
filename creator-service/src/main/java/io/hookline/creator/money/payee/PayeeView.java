package io.hookline.creator.money.payee;

import io.hookline.kit.audit.Personal;
import io.hookline.kit.precondition.PartlyDerived;
import io.hookline.kit.precondition.Versioned;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Who is paid for a creator.
 *
 * @param obstacles why nothing can be paid at present; empty if it can
 */
@Schema(name = "Payee")
@PartlyDerived("obstacles, and whether tax data has expired, depend on the time")
record PayeeView(
    UUID id,
    UUID creatorId,
    @Personal @Schema(examples = "Mia Wong", nullable = true) String accountHolder,
    @Personal @Schema(examples = "Torstraße 1", nullable = true) String street,
    @Personal @Schema(examples = "10119", nullable = true) String postcode,
    @Personal @Schema(examples = "Berlin", nullable = true) String town,
    @Schema(examples = "DE", nullable = true) String country,
    @Schema(examples = "EUR") String currency,
    BankDetailsView bankDetails,
    TaxDataView taxData,
    List<Obstacle> obstacles,
    @Schema(nullable = true) Instant erasedAt,
    long version,
    Instant createdAt,
    Instant updatedAt)
    implements Versioned {}
