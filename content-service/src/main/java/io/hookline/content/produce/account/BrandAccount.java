package io.hookline.content.produce.account;

import io.hookline.content.network.Network;
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

/** Where the brand itself posts, or a creator whose account it watches. */
@Entity
@Table(name = "account")
class BrandAccount {

  @Id private UUID id;
  @TenantId private String brand;

  @Enumerated(EnumType.STRING)
  private Network network;

  private String handle;

  @Column(name = "display_name")
  private String displayName;

  @Column(name = "creator_id")
  private UUID creatorId;

  @Column(name = "inactive_since")
  private Instant inactiveSince;

  @Version private long version;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "updated_at")
  private Instant updatedAt;

  protected BrandAccount() {}

  BrandAccount(UUID id, NewBrandAccount body, Instant now) {
    this.id = id;
    this.network = body.network();
    this.createdAt = now;
    update(new BrandAccountUpdate(body.handle(), body.displayName(), true, body.creatorId()), now);
  }

  final void update(BrandAccountUpdate body, Instant now) {
    handle = Handle.normalised(body.handle());
    displayName = body.displayName();
    creatorId = body.creatorId();
    if (body.active()) {
      inactiveSince = null;
    } else if (inactiveSince == null) {
      inactiveSince = now;
    }
    updatedAt = now;
  }

  BrandAccountView view() {
    return new BrandAccountView(
        id,
        network,
        handle,
        displayName,
        creatorId,
        inactiveSince == null,
        inactiveSince,
        version,
        createdAt,
        updatedAt);
  }

  Account account() {
    return new Account(id, network, handle, inactiveSince);
  }
}
