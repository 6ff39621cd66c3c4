package io.hookline.content.replica;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A brand and a creator under terms, as the creator-service told.
 *
 * @param endsOn null for one without an end
 * @param paid whether the creator gets anything for it: money, a share or products
 * @param disclosures what its posts have to disclose: PAID_PARTNERSHIP, OWN_BRAND, AI_GENERATED
 * @param status DRAFT as long as it was never active, also where it was given up; PROPOSED, ACTIVE,
 *     PAUSED, COMPLETED, TERMINATED, or one that a later release of the creator-service adds
 */
public record Partnership(
    UUID id,
    UUID creatorId,
    LocalDate startsOn,
    LocalDate endsOn,
    boolean paid,
    List<String> disclosures,
    String status) {}
