package io.hookline.creator.replica;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A brief, as the content-service told.
 *
 * @param creatorId who is asked; null for the brand's own team
 * @param state DRAFT, SENT, ACCEPTED, DECLINED, WITHDRAWN, or one that a later release adds
 * @param contentVersion of what the agency has written
 * @param sentVersion of what was sent last; null while nothing was
 * @param sent what that asks for; null while nothing was sent
 */
public record BriefFact(
    UUID id,
    UUID creatorId,
    UUID campaignId,
    UUID partnershipId,
    String state,
    int contentVersion,
    Integer sentVersion,
    Instant sentAt,
    Instant answeredAt,
    LocalDate dueOn,
    SentBrief sent) {}
