package io.hookline.creator.deal.promocode;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;

/** What of a code can change. */
@Embeddable
record CodeRules(
    @Column(name = "valid_from") Instant validFrom,
    @Column(name = "valid_until") Instant validUntil,
    @Column(name = "usage_limit") Integer usageLimit,
    @Column(name = "per_customer_limit") Integer perCustomerLimit,
    @Column(name = "campaign_id") UUID campaignId,
    @Enumerated(EnumType.STRING) Precedence precedence) {

  static CodeRules of(PromoCodeUpdate rules) {
    return new CodeRules(
        rules.validFrom(),
        rules.validUntil(),
        rules.usageLimit(),
        rules.perCustomerLimit(),
        rules.campaignId(),
        rules.precedence());
  }

  /** Whether orders at the instant or after it may be credited by the code. */
  boolean isValidAt(Instant end) {
    return validUntil == null || validUntil.isAfter(end);
  }

  /** Whether an order could be credited by the code later than by these rules. */
  boolean isLonger(PromoCodeUpdate update) {
    return validUntil != null
        && (update.validUntil() == null || update.validUntil().isAfter(validUntil));
  }

  boolean beginsBefore(Instant end) {
    return validFrom == null || validFrom.isBefore(end);
  }

  CodeRules until(Instant end) {
    return new CodeRules(validFrom, end, usageLimit, perCustomerLimit, campaignId, precedence);
  }

  /** What a code that nobody withdrew is by them. */
  PromoCodeStatus status(long uses, Instant now) {
    if (validUntil != null && !validUntil.isAfter(now)) {
      return PromoCodeStatus.EXPIRED;
    }
    return usageLimit != null && uses >= usageLimit
        ? PromoCodeStatus.EXHAUSTED
        : PromoCodeStatus.ACTIVE;
  }
}
