package io.hookline.creator.deal.promocode;

import io.hookline.kit.problem.Problem;
import io.hookline.kit.value.LookAlikes;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
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

  private String code;
  private String reading;
  @Embedded private CodeRules rules;
  @Embedded private CodeLife life;
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
    this.rules = CodeRules.of(facts.rules());
    this.life = CodeLife.begin(by, now);
    this.createdAt = now;
    this.updatedAt = now;
    settle(0, by, now);
  }

  static Problem isOver(UUID partnership) {
    return new Problem(
        PromoCodeProblem.PARTNERSHIP_OVER, "Partnership " + partnership + " has ended.");
  }

  /**
   * Its partnership is over, and it ended with that.
   *
   * @throws Problem PARTNERSHIP_OVER
   */
  void requireNoLonger(PromoCodeUpdate update) {
    if (rules.isLonger(update)) {
      throw isOver(partnershipId);
    }
  }

  /**
   * What follows of the new rules is settled after them.
   *
   * @throws Problem PROMO_CODE_WITHDRAWN
   */
  void change(PromoCodeUpdate update, Instant now) {
    PromoCodeStep.CHANGE.take(life.status());
    rules = CodeRules.of(update);
    updatedAt = now;
  }

  /**
   * Takes the step that the clock or the number of uses asks for, if one does.
   *
   * @param uses how often it was used until now
   * @return whether one did
   */
  boolean settle(long uses, String by, Instant now) {
    PromoCodeStatus due = rules.status(uses, now);
    if (life.status() == PromoCodeStatus.WITHDRAWN || life.status() == due) {
      return false;
    }
    take(PromoCodeStep.to(due), by, null, now);
    return true;
  }

  /**
   * Its partnership ends.
   *
   * @return whether that changes anything
   */
  boolean endBy(Instant end, String by, Instant now) {
    if (life.status() == PromoCodeStatus.WITHDRAWN || !rules.isValidAt(end)) {
      return false;
    }
    if (rules.beginsBefore(end)) {
      rules = rules.until(end);
      updatedAt = now;
      if (!end.isAfter(now) && life.status() != PromoCodeStatus.EXPIRED) {
        take(PromoCodeStep.EXPIRE, by, null, now);
      }
    } else {
      take(PromoCodeStep.WITHDRAW, by, "Its partnership ended before it began", now);
    }
    return true;
  }

  /**
   * @throws Problem PROMO_CODE_WITHDRAWN
   */
  void withdraw(NewWithdrawal withdrawal, String by, Instant now) {
    take(PromoCodeStep.WITHDRAW, by, withdrawal.reason(), now);
  }

  private void take(PromoCodeStep step, String by, String reason, Instant now) {
    life = life.take(step, by, reason, now);
    updatedAt = now;
  }

  UUID id() {
    return id;
  }

  UUID partnershipId() {
    return partnershipId;
  }

  String code() {
    return code;
  }

  String reading() {
    return reading;
  }

  PromoCodeView view() {
    return new PromoCodeView(
        id,
        partnershipId,
        creatorId,
        rules.campaignId(),
        code,
        rules.precedence(),
        rules.validFrom(),
        rules.validUntil(),
        rules.usageLimit(),
        rules.perCustomerLimit(),
        life.status(),
        life.since(),
        life.by(),
        life.reason(),
        version,
        createdAt,
        updatedAt);
  }
}
