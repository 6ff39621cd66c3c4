package io.hookline.creator.money.commission;

import io.hookline.creator.terms.CustomerKind;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What is known of an order now.
 *
 * @param occurredAt null while nobody has told of the order itself, or of its credits
 * @param netValue what is left of its value after refunds; null where it is not known
 * @param currency of the value
 */
record OrderFacts(
    UUID id,
    Instant occurredAt,
    BigDecimal netValue,
    String currency,
    String country,
    CustomerKind customer,
    List<Item> items,
    List<Credit> credits) {

  /**
   * A line of the order.
   *
   * @param amount in whatever currency all of them are in; null where it was not told
   */
  record Item(String productId, String category, BigDecimal amount) {}

  /** What of it is whose; one for each creator and partnership. */
  record Credit(UUID creatorId, UUID partnershipId, BigDecimal share) {}
}
