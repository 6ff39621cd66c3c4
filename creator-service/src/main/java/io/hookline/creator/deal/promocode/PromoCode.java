package io.hookline.creator.deal.promocode;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;
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

  @Column(name = "valid_from")
  private Instant validFrom;

  @Column(name = "valid_until")
  private Instant validUntil;

  @Version private long version;

  @Column(name = "created_at")
  private Instant createdAt;

  protected PromoCode() {}

  PromoCode(UUID id, UUID creatorId, NewPromoCode facts, Instant now) {
    this.id = id;
    this.creatorId = creatorId;
    this.partnershipId = facts.partnershipId();
    this.code = facts.code().toUpperCase(Locale.ROOT);
    this.validFrom = facts.validFrom();
    this.validUntil = facts.validUntil();
    this.createdAt = now;
  }

  PromoCodeView view() {
    return new PromoCodeView(
        id, partnershipId, creatorId, code, validFrom, validUntil, version, createdAt);
  }
}
