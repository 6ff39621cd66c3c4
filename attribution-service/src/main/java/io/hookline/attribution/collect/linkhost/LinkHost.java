package io.hookline.attribution.collect.linkhost;

import io.hookline.kit.problem.Problem;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

/** A host of a brand's links, from its registration to its end. */
@Entity
@Table(name = "link_host")
class LinkHost {

  @Id private UUID id;
  @TenantId private String brand;
  private String host;

  @Column(name = "verified_at")
  private Instant verifiedAt;

  @Column(name = "retired_at")
  private Instant retiredAt;

  @Version private long version;

  @Column(name = "created_at")
  private Instant createdAt;

  protected LinkHost() {}

  LinkHost(UUID id, NewLinkHost body, Instant now) {
    this.id = id;
    this.host = body.host().toLowerCase(Locale.ROOT);
    this.createdAt = now;
  }

  /**
   * @throws Problem LINK_HOST_RETIRED or LINK_HOST_VERIFIED
   */
  void verify(Instant now) {
    requireToProve();
    verifiedAt = now;
  }

  /**
   * @throws Problem LINK_HOST_RETIRED
   */
  void retire(Instant now) {
    requireInUse();
    retiredAt = now;
  }

  /**
   * @throws Problem LINK_HOST_RETIRED or LINK_HOST_VERIFIED
   */
  void requireToProve() {
    requireInUse();
    if (verifiedAt != null) {
      throw new Problem(
          LinkHostProblem.LINK_HOST_VERIFIED, "It was verified at " + verifiedAt + ".");
    }
  }

  private void requireInUse() {
    if (retiredAt != null) {
      throw new Problem(LinkHostProblem.LINK_HOST_RETIRED, "It was retired at " + retiredAt + ".");
    }
  }

  LinkHostView view() {
    return new LinkHostView(
        id, host, LinkHostView.Proof.of(host, id), verifiedAt, retiredAt, version, createdAt);
  }
}
