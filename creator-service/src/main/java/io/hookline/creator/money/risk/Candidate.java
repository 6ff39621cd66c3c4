package io.hookline.creator.money.risk;

import java.time.Instant;
import java.util.UUID;

/**
 * A commission that is not paid and of which nobody has decided, or an order without such a one.
 * Public because Jdbi makes it.
 *
 * @param earningId made up where there is none
 * @param status PENDING, PAYABLE or HELD; null where there is none
 * @param rules by which it is held, with commas between them; null if it is not
 */
public record Candidate(
    UUID earningId,
    UUID conversionId,
    UUID creatorId,
    UUID partnershipId,
    Instant occurredAt,
    String status,
    String rules) {}
