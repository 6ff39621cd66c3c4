package io.hookline.creator.deal.shortlist;

import io.hookline.kit.problem.Problem;
import io.hookline.kit.value.SecretToken;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

/** A secret address that leads a client to a shortlist, until it expires or is revoked. */
@Entity
@Table(name = "shortlist_link")
class ShortlistLink {

  @Id private UUID id;
  @TenantId private String brand;

  @Column(name = "shortlist_id")
  private UUID shortlistId;

  private String recipient;

  @Column(name = "secret_hash")
  private byte[] secretHash;

  @Column(name = "expires_at")
  private Instant expiresAt;

  @Column(name = "revoked_at")
  private Instant revokedAt;

  @Version private long version;

  @Column(name = "created_at")
  private Instant createdAt;

  protected ShortlistLink() {}

  ShortlistLink(
      UUID id, UUID shortlistId, String recipient, Instant end, SecretToken secret, Instant now) {
    this.id = id;
    this.shortlistId = shortlistId;
    this.recipient = recipient;
    this.expiresAt = end;
    this.secretHash = secret.hash();
    this.createdAt = now;
  }

  /**
   * @throws Problem SHORTLIST_LINK_REVOKED
   */
  void revoke(Instant now) {
    if (revokedAt != null) {
      throw new Problem(
          ShortlistProblem.SHORTLIST_LINK_REVOKED, "It was revoked at " + revokedAt + ".");
    }
    revokedAt = now;
  }

  /**
   * @throws Problem SHORTLIST_LINK_EXPIRED
   */
  void requireGood(Instant now) {
    if (revokedAt != null || !now.isBefore(expiresAt)) {
      throw new Problem(
          ShortlistProblem.SHORTLIST_LINK_EXPIRED,
          revokedAt != null
              ? "It was withdrawn at " + revokedAt + "."
              : "It expired at " + expiresAt + ".");
    }
  }

  UUID id() {
    return id;
  }

  UUID shortlistId() {
    return shortlistId;
  }

  String recipient() {
    return recipient;
  }

  Instant expiresAt() {
    return expiresAt;
  }

  ShortlistLinkChange change() {
    return new ShortlistLinkChange(id, shortlistId, expiresAt, revokedAt, version, createdAt);
  }

  ShortlistLinkView view(Opening opening) {
    return new ShortlistLinkView(
        id,
        shortlistId,
        recipient,
        expiresAt,
        revokedAt,
        opening.opened(),
        opening.lastOpenedAt(),
        version,
        createdAt);
  }
}
