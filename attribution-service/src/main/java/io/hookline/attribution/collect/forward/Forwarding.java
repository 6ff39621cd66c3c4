package io.hookline.attribution.collect.forward;

import io.hookline.kit.problem.Problem;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

/** Events of a source that go on to TikTok. */
@Entity
class Forwarding {

  @Id private UUID id;
  @TenantId private String brand;

  @Column(name = "event_source_id")
  private UUID eventSourceId;

  @Column(name = "sealed_token")
  private byte[] sealedToken;

  @Column(name = "key_print")
  private String keyPrint;

  @Column(name = "pixel_code")
  private String pixelCode;

  private String[] events;

  @Enumerated(EnumType.STRING)
  @Column(name = "unstated_consent")
  private UnstatedConsent unstatedConsent;

  @Column(name = "limited_data_use")
  private boolean limitedDataUse;

  @Column(name = "test_event_code")
  private String testEventCode;

  @Enumerated(EnumType.STRING)
  private ForwardingState state;

  @Column(name = "stopped_because")
  private String stoppedBecause;

  @Version private long version;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "updated_at")
  private Instant updatedAt;

  protected Forwarding() {}

  Forwarding(UUID id, UUID source, ForwardingSettings settings, Instant now) {
    this.id = id;
    this.eventSourceId = source;
    this.state = ForwardingState.ACTIVE;
    this.createdAt = now;
    set(settings, now);
  }

  void set(ForwardingSettings settings, Instant now) {
    pixelCode = settings.pixelCode();
    events = settings.events().stream().distinct().toArray(String[]::new);
    unstatedConsent = settings.unstatedConsent();
    limitedDataUse = settings.limitedDataUse();
    testEventCode = settings.testEventCode();
    updatedAt = now;
  }

  void seal(byte[] token, String print) {
    sealedToken = token.clone();
    keyPrint = print;
  }

  byte[] sealedToken() {
    return sealedToken.clone();
  }

  UUID id() {
    return id;
  }

  /**
   * @throws Problem FORWARDING_NOT_ACTIVE
   */
  void pause(Instant now) {
    if (state != ForwardingState.ACTIVE) {
      throw new Problem(ForwardProblem.FORWARDING_NOT_ACTIVE, "Its state is " + state + ".");
    }
    state = ForwardingState.PAUSED;
    updatedAt = now;
  }

  /**
   * @throws Problem FORWARDING_ACTIVE
   */
  void resume(Instant now) {
    if (state == ForwardingState.ACTIVE) {
      throw new Problem(ForwardProblem.FORWARDING_ACTIVE, "There is nothing to resume.");
    }
    state = ForwardingState.ACTIVE;
    stoppedBecause = null;
    updatedAt = now;
  }

  /** False when it is not active any more. */
  boolean stop(String because, Instant now) {
    if (state != ForwardingState.ACTIVE) {
      return false;
    }
    state = ForwardingState.STOPPED;
    stoppedBecause = because;
    updatedAt = now;
    return true;
  }

  ForwardingSettings settings() {
    return new ForwardingSettings(
        pixelCode, List.of(events), unstatedConsent, limitedDataUse, testEventCode);
  }

  ForwardingView view() {
    return new ForwardingView(
        id, eventSourceId, settings(), state, stoppedBecause, version, createdAt, updatedAt);
  }
}
