package io.hookline.webhooks.subscription;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

/** A subscription: an end point of a partner and what it wants to hear of. */
@Entity
@Table(name = "webhook")
class Webhook {

  @Id private UUID id;
  @TenantId private String brand;
  private String url;
  private String description;

  /** An array, because that is what PostgreSQL calls it; a list would be mapped to JSON. */
  @Column(name = "event_types")
  private String[] eventTypes;

  /** Whether it tells of money: somebody with the right to see it has made it as it is. */
  private boolean money;

  @Enumerated(EnumType.STRING)
  private WebhookState state;

  @Enumerated(EnumType.STRING)
  @Column(name = "disabled_reason")
  private DisabledReason disabledReason;

  @Column(name = "disabled_at")
  private Instant disabledAt;

  private byte[] secret;

  @Column(name = "former_secret")
  private byte[] formerSecret;

  @Column(name = "former_secret_until")
  private Instant formerSecretUntil;

  @Version private long version;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "updated_at")
  private Instant updatedAt;

  protected Webhook() {}

  /**
   * @param secret encrypted
   */
  Webhook(UUID id, NewWebhook facts, boolean money, byte[] secret, Instant now) {
    this.id = id;
    this.secret = secret.clone();
    this.state = WebhookState.ACTIVE;
    this.createdAt = now;
    describe(facts.url(), facts.description(), facts.eventTypes(), money, now);
  }

  void apply(WebhookUpdate facts, boolean tellsMoney, Instant now) {
    describe(facts.url(), facts.description(), facts.eventTypes(), tellsMoney, now);
  }

  private void describe(
      String address, String words, List<String> types, boolean tellsMoney, Instant now) {
    url = address;
    description = words;
    money = tellsMoney;
    eventTypes = types.stream().distinct().sorted().toArray(String[]::new);
    updatedAt = now;
  }

  /** Signs with both secrets until then, so that the receiver can change over in its own time. */
  void rotate(byte[] newSecret, Instant formerUntil, Instant now) {
    formerSecret = secret;
    formerSecretUntil = formerUntil;
    secret = newSecret.clone();
    updatedAt = now;
  }

  void enable(Instant now) {
    state = WebhookState.ACTIVE;
    disabledReason = null;
    disabledAt = null;
    updatedAt = now;
  }

  boolean isActive() {
    return state == WebhookState.ACTIVE;
  }

  UUID id() {
    return id;
  }

  boolean tellsMoney() {
    return money;
  }

  String url() {
    return url;
  }

  long version() {
    return version;
  }

  WebhookView view(Instant now) {
    boolean both = formerSecretUntil != null && formerSecretUntil.isAfter(now);
    return new WebhookView(
        id,
        url,
        description,
        List.of(eventTypes),
        money,
        state,
        disabledReason,
        disabledAt,
        both ? formerSecretUntil : null,
        version,
        createdAt,
        updatedAt);
  }
}
