package io.hookline.attribution.collect.source;

import io.hookline.kit.problem.Problem;
import io.hookline.kit.value.Ids;
import io.hookline.kit.value.SecretToken;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

/** What lets a source in, until it ends. */
@Entity
@Table(name = "event_source_token")
class EventSourceToken {

  @Id private UUID id;
  @TenantId private String brand;

  @Column(name = "event_source_id")
  private UUID eventSourceId;

  private String name;

  @Column(name = "token_hash")
  private byte[] tokenHash;

  @Column(name = "ends_at")
  private Instant endsAt;

  @Version private long version;

  @Column(name = "created_at")
  private Instant createdAt;

  protected EventSourceToken() {}

  /**
   * @param endsAt null for one that is good until it is ended
   */
  EventSourceToken(UUID source, String name, Instant endsAt, SecretToken secret, Instant now) {
    this.id = Ids.next();
    this.eventSourceId = source;
    this.name = name;
    this.endsAt = endsAt;
    this.tokenHash = secret.hash();
    this.createdAt = now;
  }

  boolean isGood(Instant now) {
    return endsAt == null || now.isBefore(endsAt);
  }

  /**
   * @throws Problem EVENT_SOURCE_TOKEN_ENDED
   */
  void end(Instant now) {
    if (!isGood(now)) {
      throw new Problem(EventSourceProblem.EVENT_SOURCE_TOKEN_ENDED, "It ended at " + endsAt + ".");
    }
    endsAt = now;
  }

  /**
   * Ends it then, unless it ends sooner by itself.
   *
   * @return whether that changes anything
   */
  boolean endBy(Instant last) {
    boolean sooner = isGood(last);
    endsAt = sooner ? last : endsAt;
    return sooner;
  }

  UUID id() {
    return id;
  }

  UUID eventSourceId() {
    return eventSourceId;
  }

  EventSourceTokenView view() {
    return new EventSourceTokenView(id, eventSourceId, name, endsAt, null, version, createdAt);
  }
}
