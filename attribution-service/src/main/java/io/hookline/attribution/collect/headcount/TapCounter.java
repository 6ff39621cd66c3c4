package io.hookline.attribution.collect.headcount;

import io.hookline.kit.value.SecretToken;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;

/** A tablet at a branch on which people tap. */
@Entity
@Table(name = "tap_counter")
class TapCounter {

  private static final String OTHER = "other";
  private static final int MOST_FORMER = 100;

  @Id private UUID id;
  @TenantId private String brand;
  private String name;

  @Column(name = "place_id")
  private UUID placeId;

  private String question;

  @JdbcTypeCode(SqlTypes.JSON)
  private List<TapAnswer> answers;

  /** Keys of buttons that it had before. */
  @Column(name = "former_answers")
  @JdbcTypeCode(SqlTypes.JSON)
  private List<String> formerAnswers = List.of();

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
    formerAnswers = formerKeys(facts.answers());
    answers = List.copyOf(facts.answers());
    weight = facts.weight();
    active = facts.active();
    updatedAt = now;
  }

  private List<String> formerKeys(List<TapAnswer> next) {
    Set<String> keys = new LinkedHashSet<>(formerAnswers);
    if (answers != null) {
      answers.forEach(answer -> keys.add(answer.key()));
    }
    next.forEach(answer -> keys.remove(answer.key()));
    List<String> former = List.copyOf(keys);
    return former.subList(Math.max(0, former.size() - MOST_FORMER), former.size());
  }

  /** The key of a button that it has or had, or what all others are counted under. */
  String counted(String answer) {
    return formerAnswers.contains(answer)
            || answers.stream().anyMatch(button -> button.key().equals(answer))
        ? answer
        : OTHER;
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
