package io.hookline.creator.deal.promocode;

import io.hookline.kit.problem.Problem;
import io.hookline.kit.value.LookAlikes;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

/** A code that is evidence for a creator when a shopper types it. */
@Entity
@Table(name = "promo_code")
class PromoCode {

  @Id private UUID id;
  @TenantId private String brand;

  @Column(name = "partnership_id")
  private UUID partnershipId;

  @Column(name = "creator_id")
  private UUID creatorId;

  @Column(name = "campaign_id")
  private UUID campaignId;

  private String code;
  private String reading;

  @Enumerated(EnumType.STRING)
  private Precedence precedence;

  @Column(name = "valid_from")
  private Instant validFrom;

  @Column(name = "valid_until")
  private Instant validUntil;

  @Column(name = "usage_limit")
  private Integer usageLimit;

  @Column(name = "per_customer_limit")
  private Integer perCustomerLimit;

  @Enumerated(EnumType.STRING)
  private PromoCodeStatus status = PromoCodeStatus.ACTIVE;

  @Column(name = "status_since")
  private Instant statusSince;

  @Column(name = "status_by")
  private String statusBy;

  @Column(name = "status_reason")
  private String statusReason;

  @Version private long version;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "updated_at")
  private Instant updatedAt;

  protected PromoCode() {}

  PromoCode(UUID id, UUID creatorId, NewPromoCode facts, String by, Instant now) {
    this.id = id;
    this.creatorId = creatorId;
    this.partnershipId = facts.partnershipId();
    this.code = facts.code();
    this.reading = LookAlikes.reading(facts.code());
    this.createdAt = now;
    this.statusSince = now;
    this.statusBy = by;
    apply(facts.rules(), now);
    settle(0, by, now);
  }

  /**
   * What follows of the new rules is settled after them.
   *
   * @throws Problem PROMO_CODE_WITHDRAWN
   */
  void change(PromoCodeUpdate rules, Instant now) {
    PromoCodeStep.CHANGE.take(status);
    apply(rules, now);
  }

  private void apply(PromoCodeUpdate rules, Instant now) {
    validFrom = rules.validFrom();
    validUntil = rules.validUntil();
    usageLimit = rules.usageLimit();
    perCustomerLimit = rules.perCustomerLimit();
    campaignId = rules.campaignId();
    precedence = rules.precedence();
    updatedAt = now;
  }

  /**
   * Takes the step that the clock or the number of uses asks for, if one does.
   *
   * @param uses how often it was used until now
   * @return whether one did
   */
  boolean settle(long uses, String by, Instant now) {
    PromoCodeStatus due =
        validUntil != null && !validUntil.isAfter(now)
            ? PromoCodeStatus.EXPIRED
            : usageLimit != null && uses >= usageLimit
                ? PromoCodeStatus.EXHAUSTED
                : PromoCodeStatus.ACTIVE;
    if (status == PromoCodeStatus.WITHDRAWN || status == due) {
      return false;
    }
    take(PromoCodeStep.to(due), by, null, now);
    return true;
  }

  /**
   * @throws Problem PROMO_CODE_WITHDRAWN
   */
  void withdraw(NewWithdrawal withdrawal, String by, Instant now) {
    take(PromoCodeStep.WITHDRAW, by, withdrawal.reason(), now);
  }

  private void take(PromoCodeStep step, String by, String reason, Instant now) {
    status = step.take(status);
    statusSince = now;
    statusBy = by;
    statusReason = reason;
    updatedAt = now;
  }

  UUID id() {
    return id;
  }

  String code() {
    return code;
  }

  String reading() {
    return reading;
  }

  PromoCodeStatus status() {
    return status;
  }

  PromoCodeView view() {
    return new PromoCodeView(
        id,
        partnershipId,
        creatorId,
        campaignId,
        code,
        precedence,
        validFrom,
        validUntil,
        usageLimit,
        perCustomerLimit,
        status,
        statusSince,
        statusBy,
        statusReason,
        version,
        createdAt,
        updatedAt);
  }
}
