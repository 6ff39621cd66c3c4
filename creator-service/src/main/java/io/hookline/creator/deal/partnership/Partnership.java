package io.hookline.creator.deal.partnership;

import io.hookline.kit.problem.Problem;
import io.hookline.kit.value.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

/** A brand and a creator under terms. */
@Entity
@Table(name = "partnership")
class Partnership {

  @Id private UUID id;
  @TenantId private String brand;

  @Column(name = "creator_id")
  private UUID creatorId;

  private String name;

  @Column(name = "starts_on")
  private LocalDate startsOn;

  @Column(name = "ends_on")
  private LocalDate endsOn;

  @Column(name = "fee_amount")
  private BigDecimal feeAmount;

  @Column(name = "fee_currency")
  private String feeCurrency;

  @Enumerated(EnumType.STRING)
  private PartnershipStatus status = PartnershipStatus.DRAFT;

  @Version private long version;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "updated_at")
  private Instant updatedAt;

  protected Partnership() {}

  Partnership(UUID id, UUID creatorId, PartnershipUpdate terms, Instant now) {
    this.id = id;
    this.creatorId = creatorId;
    this.createdAt = now;
    apply(terms, now);
  }

  /**
   * @throws Problem PARTNERSHIP_ENDED
   */
  void renegotiate(PartnershipUpdate terms, Instant now) {
    if (status == PartnershipStatus.ENDED) {
      throw new Problem(PartnershipProblem.PARTNERSHIP_ENDED, "Its terms are history.");
    }
    apply(terms, now);
  }

  private void apply(PartnershipUpdate terms, Instant now) {
    name = terms.name();
    startsOn = terms.startsOn();
    endsOn = terms.endsOn();
    feeAmount = terms.fee().amount();
    feeCurrency = terms.fee().currency();
    updatedAt = now;
  }

  /**
   * @throws Problem PARTNERSHIP_NOT_A_DRAFT
   */
  void activate(Instant now) {
    if (status != PartnershipStatus.DRAFT) {
      throw new Problem(PartnershipProblem.PARTNERSHIP_NOT_A_DRAFT, "It is " + status + ".");
    }
    status = PartnershipStatus.ACTIVE;
    updatedAt = now;
  }

  /**
   * Today is its last day, unless its terms say an earlier one; it has one day at least.
   *
   * @param today in the brand's time zone
   * @throws Problem PARTNERSHIP_NOT_ACTIVE
   */
  void end(LocalDate today, Instant now) {
    if (status != PartnershipStatus.ACTIVE) {
      throw new Problem(PartnershipProblem.PARTNERSHIP_NOT_ACTIVE, "It is " + status + ".");
    }
    status = PartnershipStatus.ENDED;
    if (endsOn == null || endsOn.isAfter(today)) {
      endsOn = startsOn.isAfter(today) ? startsOn : today;
    }
    updatedAt = now;
  }

  UUID id() {
    return id;
  }

  UUID creatorId() {
    return creatorId;
  }

  long version() {
    return version;
  }

  PartnershipView view() {
    return new PartnershipView(
        id,
        creatorId,
        name,
        startsOn,
        endsOn,
        new Money(feeAmount, feeCurrency),
        status,
        version,
        createdAt,
        updatedAt);
  }
}
