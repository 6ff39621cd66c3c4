package io.hookline.creator.money.statement;

import io.hookline.creator.money.earning.EarningKind;
import io.hookline.kit.value.Money;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something that changed what a creator is owed.
 *
 * @param what MADE, VOID, CONFIRM, which is a payment, or RETURN, of one that came back
 * @param amount more than 0 is owed more, less than 0 is owed less
 * @param balance what was owed after it, since the statement's opening
 */
@Schema(name = "StatementEntry")
public record StatementEntryView(
    UUID id,
    Instant at,
    @Schema(examples = "MADE") String what,
    @Schema(nullable = true) UUID earningId,
    @Schema(nullable = true) EarningKind kind,
    @Schema(nullable = true) UUID partnershipId,
    @Schema(nullable = true) UUID campaignId,
    @Schema(nullable = true) UUID payoutId,
    @Schema(nullable = true) String note,
    Money amount,
    Money balance) {}
