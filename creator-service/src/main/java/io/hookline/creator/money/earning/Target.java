package io.hookline.creator.money.earning;

import io.hookline.kit.value.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/**
 * What ought to have been earned with something, by all that is known now.
 *
 * @param sourceKind says what is earned; with the id, the creator and the partnership it is the key
 *     of what was earned
 * @param amount in all, at least 0
 * @param earnedAt when, for what is added
 * @param holdUntil end of the holding period of what is added, or null
 * @param once whether nothing is added any more after somebody has made a part of it void
 */
public record Target(
    UUID creatorId,
    UUID partnershipId,
    Integer termsVersion,
    UUID campaignId,
    SourceKind sourceKind,
    String sourceId,
    Money amount,
    Instant earnedAt,
    Instant holdUntil,
    boolean once) {

  Key key() {
    return new Key(sourceKind, sourceId, creatorId, partnershipId);
  }

  NewEarning earning(BigDecimal difference, int sequence) {
    return NewEarning.of(
            creatorId,
            sourceKind.earns(),
            new Money(difference, amount.currency()),
            earnedAt,
            new EarningSource(sourceKind, sourceId, sequence))
        .under(partnershipId, termsVersion, campaignId);
  }

  /** What earnings of the same thing share. */
  record Key(SourceKind sourceKind, String sourceId, UUID creatorId, UUID partnershipId) {

    static Key of(EarningView earning) {
      return new Key(
          earning.source().kind(),
          earning.source().id(),
          earning.creatorId(),
          earning.partnershipId());
    }
  }
}
