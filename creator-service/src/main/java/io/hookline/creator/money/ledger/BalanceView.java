package io.hookline.creator.money.ledger;

import io.hookline.kit.value.Money;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What an account stands at.
 *
 * @param creatorId whose, of what is owed
 * @param balance debits less credits: what is owed to a creator is negative
 */
@Schema(name = "Balance")
record BalanceView(
    UUID accountId,
    AccountKind account,
    @Schema(nullable = true) UUID creatorId,
    Money balance,
    @Schema(examples = "12") long postings) {}
