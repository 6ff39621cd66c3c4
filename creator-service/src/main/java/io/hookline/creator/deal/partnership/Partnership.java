package io.hookline.creator.deal.partnership;

import io.hookline.creator.terms.Pay;
import io.hookline.creator.terms.PayColumn;
import io.hookline.creator.terms.Terms;
import io.hookline.creator.terms.TermsColumn;
import io.hookline.kit.problem.Problem;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.TenantId;

/** A brand and a creator under terms. */
@Entity
@Table(name = "partnership")
class Partnership {

  @Id private UUID id;
  @TenantId private String brand;

  @Column(name = "creator_id")
  private UUID creatorId;

  @Column(name = "campaign_id")
  private UUID campaignId;

  private String name;

  @Column(name = "starts_on")
  private LocalDate startsOn;

  @Column(name = "ends_on")
  private LocalDate endsOn;

  @Column(name = "terms_version")
  private int termsVersion = 1;

  @Convert(converter = TermsColumn.class)
  @ColumnTransformer(write = "cast(? as jsonb)")
  private Terms terms;

  @Convert(converter = PayColumn.class)
  @ColumnTransformer(write = "cast(? as jsonb)")
  private Pay pay;

  @Embedded private NextTerms next;
  @Embedded private Life life;
  @Embedded private LastDays lastDays = LastDays.NONE;

  @Version private long version;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "updated_at")
  private Instant updatedAt;

  protected Partnership() {}

  Partnership(UUID id, NewPartnership body, Agreement agreed, Change change) {
    this.id = id;
    this.creatorId = body.creatorId();
    this.createdAt = change.at();
    this.life = Life.begin(change);
    call(body.name(), body.campaignId(), change);
    apply(1, agreed);
  }

  void call(String called, UUID campaign, Change change) {
    name = called;
    campaignId = campaign;
    updatedAt = change.at();
  }

  /**
   * Words a draft anew.
   *
   * @return whether that is a new version of the terms
   * @throws Problem TERMS_AGREED for other terms than those that were proposed
   */
  boolean reword(Agreement agreed, Change change) {
    if (agreed.equals(agreement())) {
      return false;
    }
    if (life.status() != PartnershipStatus.DRAFT) {
      throw new Problem(
          PartnershipProblem.TERMS_AGREED,
          "It is " + life.status() + "; only its name and campaign change here.");
    }
    apply(termsVersion + 1, agreed);
    updatedAt = change.at();
    return true;
  }

  /**
   * @throws Problem PARTNERSHIP_STATE_FORBIDS
   */
  void requireRunning() {
    if (!life.runs()) {
      throw new Problem(
          PartnershipProblem.PARTNERSHIP_STATE_FORBIDS,
          "The partnership is " + life.status() + "; amendments are for those that run.");
    }
  }

  /**
   * A version of the terms holds from now on.
   *
   * @param following null for none
   */
  void hold(int number, Agreement agreed, NextTerms following, Instant now) {
    apply(number, agreed);
    next = following;
    updatedAt = now;
  }

  private void apply(int number, Agreement agreed) {
    termsVersion = number;
    startsOn = agreed.startsOn();
    endsOn = agreed.endsOn();
    terms = agreed.terms().withPay(null);
    pay = agreed.terms().pay();
    lastDays = lastDays().under(terms);
  }

  /**
   * Today is the last day of what ends, unless its terms say an earlier one; it has one day at
   * least.
   *
   * @param why null where the step needs no reason
   * @throws Problem PARTNERSHIP_STATE_FORBIDS
   */
  void take(PartnershipStep step, String why, Change change) {
    life = life.take(step, why, change);
    updatedAt = change.at();
    if (step.ends()) {
      next = null;
      if (endsOn == null || endsOn.isAfter(change.today())) {
        endsOn = startsOn.isAfter(change.today()) ? startsOn : change.today();
      }
    }
  }

  boolean isDueToRemind(Right right, LocalDate soon) {
    return life.activatedAt() != null && lastDays().isDue(right, soon);
  }

  void remind(Right right, Instant now) {
    lastDays = lastDays().reminded(right);
    updatedAt = now;
  }

  /** Hibernate reads parts that are empty altogether as null. */
  private LastDays lastDays() {
    return lastDays == null ? LastDays.NONE : lastDays;
  }

  UUID id() {
    return id;
  }

  UUID creatorId() {
    return creatorId;
  }

  UUID campaignId() {
    return campaignId;
  }

  String name() {
    return name;
  }

  int termsVersion() {
    return termsVersion;
  }

  Life life() {
    return life;
  }

  Agreement agreement() {
    return new Agreement(startsOn, endsOn, terms.withPay(pay));
  }

  boolean isDue(Instant now) {
    return next != null && life.runs() && !next.from().isAfter(now);
  }

  PartnershipView view() {
    return new PartnershipView(
        id,
        creatorId,
        campaignId,
        name,
        startsOn,
        endsOn,
        pay.fee(),
        life.status(),
        life.since(),
        life.by(),
        life.byName(),
        life.reason(),
        life.activatedAt(),
        life.endedAt(),
        termsVersion,
        terms.withPay(pay),
        next == null ? null : next.version(),
        next == null ? null : next.from(),
        version,
        createdAt,
        updatedAt);
  }
}
