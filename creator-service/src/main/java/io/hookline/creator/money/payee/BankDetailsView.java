package io.hookline.creator.money.payee;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is shown of accounts.
 *
 * @param account by its ends
 * @param bank null where the account's number says it all
 * @param proposed an account that waits for a second person, by its ends
 * @param heldUntil payouts wait until then, because the account changed, or whose earnings go to it
 */
@Schema(name = "BankDetails")
record BankDetailsView(
    @Schema(examples = "DE••••3000", nullable = true) String account,
    @Schema(nullable = true) AccountBank bank,
    @Schema(examples = "DE••••3000", nullable = true) String proposed,
    @Schema(nullable = true) AccountBank proposedBank,
    @Schema(nullable = true) String proposedBy,
    @Schema(nullable = true) Instant proposedAt,
    @Schema(nullable = true) Instant heldUntil) {}
