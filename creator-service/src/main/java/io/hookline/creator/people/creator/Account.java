package io.hookline.creator.people.creator;

import io.hookline.kit.value.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.TenantId;

/** A handle on a network; belongs to one creator. Counts of followers come beside the ORM, too. */
@Entity
@Table(name = "account")
@DynamicUpdate
class Account {

  @Id private UUID id;
  @TenantId private String brand;

  @Column(name = "creator_id")
  private UUID creatorId;

  @Enumerated(EnumType.STRING)
  private Network network;

  private String handle;
  private Boolean verified;

  @Column(name = "last_checked_at")
  private Instant lastCheckedAt;

  private Long followers;

  @Column(name = "followers_at")
  private Instant followersAt;

  protected Account() {}

  Account(UUID creatorId, NewAccount body, Instant now) {
    this.id = Ids.next();
    this.creatorId = creatorId;
    this.network = body.network();
    this.handle = body.key().handle();
    take(body, now);
  }

  /** What was left out stays as it is known, and so does a count that is newer. */
  final void take(NewAccount body, Instant now) {
    Instant checked = body.lastCheckedAt();
    boolean looked = checked != null && !checked.equals(lastCheckedAt);
    if (body.verified() != null) {
      verified = body.verified();
    }
    if (checked != null) {
      lastCheckedAt = checked;
    }
    Instant counted = looked ? checked : now;
    boolean older = followersAt != null && counted.isBefore(followersAt);
    if (body.followers() != null && !body.followers().equals(followers) && !older) {
      followers = body.followers();
      followersAt = counted;
    }
  }

  /** The network gave it another handle; it is the same account. */
  Rename rename(AccountKey now) {
    handle = now.handle();
    return new Rename(id, handle);
  }

  UUID creatorId() {
    return creatorId;
  }

  AccountKey key() {
    return new AccountKey(network, handle);
  }

  AccountView view() {
    return new AccountView(id, network, handle, verified, lastCheckedAt, followers, followersAt);
  }
}
