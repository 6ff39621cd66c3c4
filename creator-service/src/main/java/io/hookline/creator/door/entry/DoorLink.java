package io.hookline.creator.door.entry;

import io.hookline.creator.door.DoorProblem;
import io.hookline.kit.access.Actor;
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

/** A secret address that leads a creator to her own things, until it expires or is revoked. */
@Entity
@Table(name = "creator_door_link")
class DoorLink {

  @Id private UUID id;
  @TenantId private String brand;

  @Column(name = "creator_id")
  private UUID creatorId;

  private String name;

  @Column(name = "secret_hash")
  private byte[] secretHash;

  @Column(name = "expires_at")
  private Instant expiresAt;

  @Column(name = "revoked_at")
  private Instant revokedAt;

  @Column(name = "created_by")
  private String createdBy;

  @Column(name = "created_by_name")
  private String createdByName;

  @Version private long version;

  @Column(name = "created_at")
  private Instant createdAt;

  protected DoorLink() {}

  DoorLink(UUID creatorId, NewDoorLink body, SecretToken secret, Actor by, Instant now) {
    this.id = Ids.next();
    this.creatorId = creatorId;
    this.name = body.name();
    this.secretHash = secret.hash();
    this.expiresAt = body.end(now);
    this.createdBy = by.subject();
    this.createdByName = by.name();
    this.createdAt = now;
  }

  boolean isGood(Instant now) {
    return revokedAt == null && now.isBefore(expiresAt);
  }

  /**
   * @throws Problem DOOR_LINK_REVOKED
   */
  void revoke(Instant now) {
    if (revokedAt != null) {
      throw new Problem(DoorProblem.DOOR_LINK_REVOKED, "It was revoked at " + revokedAt + ".");
    }
    revokedAt = now;
  }

  /** Forgets what the link was called, and ends it. */
  void erase(String erased, Instant now) {
    name = erased;
    revokedAt = revokedAt == null ? now : revokedAt;
  }

  UUID id() {
    return id;
  }

  UUID creatorId() {
    return creatorId;
  }

  Instant expiresAt() {
    return expiresAt;
  }

  DoorLinkChange change() {
    return new DoorLinkChange(id, creatorId, expiresAt, revokedAt, version, createdAt);
  }

  /**
   * @param lastUsedAt null for never
   */
  DoorLinkView view(Instant lastUsedAt) {
    return new DoorLinkView(
        id,
        creatorId,
        name,
        expiresAt,
        revokedAt,
        lastUsedAt,
        createdBy,
        createdByName,
        version,
        createdAt);
  }
}
