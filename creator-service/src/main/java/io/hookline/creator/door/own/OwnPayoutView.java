package io.hookline.creator.door.own;

import io.hookline.creator.money.payout.PayoutStatus;
import io.hookline.kit.value.Money;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A payment to the creator.
 *
 * @param status SENT to the bank, PAID, or FAILED or RETURNED by a bank: then it is payable again
 * @param endToEndId by which it is found on her account
 */
@Schema(name = "DoorPayout")
public record OwnPayoutView(
    UUID id,
    Money amount,
    PayoutStatus status,
    @Schema(examples = "HL0198b2c47a107c559d6e0a4f5c1b2d3e") String endToEndId,
    @Schema(nullable = true) Instant settledAt,
    Instant createdAt) {}
