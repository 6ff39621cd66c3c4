package io.hookline.creator.deal.deliverable;

import io.hookline.creator.terms.DeliverableType;
import java.time.Instant;
import java.util.UUID;

/**
 * A deliverable that the brand has accepted.
 *
 * @param campaignId null for none
 * @param count how many of its type; each is paid
 * @param acceptedAt by whose terms it is paid
 */
public record AcceptedDeliverable(
    UUID id,
    UUID partnershipId,
    UUID creatorId,
    UUID campaignId,
    DeliverableType type,
    int count,
    String title,
    Instant acceptedAt) {}
