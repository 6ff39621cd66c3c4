package io.hookline.attribution.collect.source;

import io.hookline.attribution.input.OrderNumbers;
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

  @Column(name = "allowed_origins")
  private String[] allowedOrigins;

  @Column(name = "late_events")
  private boolean lateEvents;

  @Column(name = "test_mode")
  private boolean testMode;

  @Column(name = "default_country")
  private String defaultCountry;

  @Column(name = "disconnected_at")
  private Instant disconnectedAt;

  @Version private long version;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "updated_at")
  private Instant updatedAt;

  protected EventSource() {}

  EventSource(UUID id, NewEventSource facts, Instant now) {
    this.id = id;
    this.kind = facts.kind();
    this.code = facts.codeOr(id);
    this.orderNumbers = OrderNumbers.stored(facts.orderNumbers());
    this.createdAt = now;
    SourceSettings settings = facts.settings() == null ? SourceSettings.USUAL : facts.settings();
    describe(facts.name(), facts.allowedOrigins(), settings, now);
  }

  void apply(EventSourceUpdate facts, Instant now) {
    describe(facts.name(), facts.allowedOrigins(), facts.settings(), now);
  }

  private void describe(String called, List<String> origins, SourceSettings settings, Instant now) {
    name = called;
    allowedOrigins = AllowedOrigins.of(origins).origins().toArray(String[]::new);
    lateEvents = settings.lateEvents();
    testMode = settings.testMode();
    defaultCountry = settings.defaultCountry();
    updatedAt = now;
  }

  boolean isConnected() {
    return disconnectedAt == null;
  }

  /** Its tokens stay, and let in again once it is connected again. */
  void disconnect(Instant now) {
    disconnectedAt = now;
    updatedAt = now;
  }

  void reconnect(Instant now) {
    disconnectedAt = null;
    updatedAt = now;
  }

  EventSourceView view() {
    return new EventSourceView(
        id,
        name,
        kind,
        code,
        OrderNumbers.shown(orderNumbers),
        List.of(allowedOrigins),
        new SourceSettings(lateEvents, testMode, defaultCountry),
        disconnectedAt,
        null,
        version,
        createdAt,
        updatedAt);
  }
}
