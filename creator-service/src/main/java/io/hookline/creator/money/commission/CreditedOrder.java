package io.hookline.creator.money.commission;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import java.util.UUID;

/**
 * What an order brings a creator, before the partnership's cap. Public because Jdbi makes it.
 *
 * @param netValue the credited share of the net value, in the currency of the terms; null while no
 *     rate is known
 * @param commission rounded to the currency's minor unit; null with the value
 * @param valueCurrency in which the order was paid; null where nobody has told it
 * @param rate by which its value was converted; null where it was not
 */
public record CreditedOrder(
    UUID conversionId,
    UUID creatorId,
    UUID partnershipId,
    Instant occurredAt,
    int termsVersion,
    UUID campaignId,
    String currency,
    BigDecimal share,
    BigDecimal netValue,
    BigDecimal percent,
    BigDecimal commission,
    String valueCurrency,
    BigDecimal rate) {

  /** In which orders use up a cap. */
  static final Comparator<CreditedOrder> IN_TIME =
      Comparator.comparing(CreditedOrder::occurredAt)
          .thenComparing(order -> order.conversionId().toString());

  Key key() {
    return new Key(conversionId, creatorId, partnershipId);
  }

  /** Of which there is one. */
  record Key(UUID conversionId, UUID creatorId, UUID partnershipId) {}
}
