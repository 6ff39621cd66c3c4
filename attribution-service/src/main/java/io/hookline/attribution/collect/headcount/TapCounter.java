package io.hookline.attribution.collect.headcount;

import io.hookline.kit.value.SecretToken;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;

/** A tablet at a branch on which people tap. */
@Entity
@Table(name = "tap_counter")
class TapCounter {

  @Id private UUID id;
  @TenantId private String brand;
  private String name;

  @Column(name = "place_id")
  private UUID placeId;

  private String question;

  @JdbcTypeCode(SqlTypes.JSON)
  private List<TapAnswer> answers;

  private BigDecimal weight;
  private boolean active;

  @Column(name = "secret_hash")
  private byte[] secretHash;

  @Version private long version;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "updated_at")
  private Instant updatedAt;

  protected TapCounter() {}

  TapCounter(UUID id, UUID placeId, TapCounterUpdate facts, SecretToken secret, Instant now) {
    this.id = id;
    this.placeId = placeId;
    this.secretHash = secret.hash();
    this.createdAt = now;
    change(facts, now);
  }

  void change(TapCounterUpdate facts, Instant now) {
    name = facts.name();
    question = facts.question();
    answers = List.copyOf(facts.answers());
    weight = facts.weight();
    active = facts.active();
    updatedAt = now;
  }

  /** What was sent to somebody leads nowhere from now on. */
  void renew(SecretToken secret, Instant now) {
    secretHash = secret.hash();
    updatedAt = now;
  }

  UUID placeId() {
    return placeId;
  }

  boolean isActive() {
    return active;
  }

  TapCounterView view() {
    return new TapCounterView(
        id,
        name,
        placeId,
        question,
        answers,
        weight.stripTrailingZeros(),
        active,
        version,
        createdAt,
        updatedAt);
  }
}
