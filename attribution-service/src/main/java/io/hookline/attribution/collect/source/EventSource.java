package io.hookline.attribution.collect.source;

import io.hookline.attribution.input.OrderNumbers;
import io.hookline.kit.value.SecretToken;
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

/** Something that sends events of a brand. */
@Entity
@Table(name = "event_source")
class EventSource {

  @Id private UUID id;
  @TenantId private String brand;
  private String name;

  @Enumerated(EnumType.STRING)
  private SourceKind kind;

  private String code;

  @Column(name = "order_numbers")
  private String orderNumbers;

  @Column(name = "token_hash")
  private byte[] tokenHash;

  @Version private long version;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "updated_at")
  private Instant updatedAt;

  protected EventSource() {}

  EventSource(UUID id, NewEventSource facts, String token, Instant now) {
    this.id = id;
    this.name = facts.name();
    this.kind = facts.kind();
    this.code = facts.codeOr(id);
    this.orderNumbers = OrderNumbers.stored(facts.orderNumbers());
    this.tokenHash = SecretToken.hash(token);
    this.createdAt = now;
    this.updatedAt = now;
  }

  EventSourceView view() {
    return new EventSourceView(
        id, name, kind, code, OrderNumbers.shown(orderNumbers), version, createdAt, updatedAt);
  }
}
