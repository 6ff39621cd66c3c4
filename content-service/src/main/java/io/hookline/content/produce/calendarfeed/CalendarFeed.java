package io.hookline.content.produce.calendarfeed;

import io.hookline.kit.problem.Problem;
import io.hookline.kit.value.SecretToken;
import io.hookline.kit.value.Texts;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

/** A calendar behind a secret address, until it is revoked. */
@Entity
@Table(name = "calendar_feed")
class CalendarFeed {

  @Id private UUID id;
  @TenantId private String brand;
  private String name;
  private String[] content;
  private String person;

  @Column(name = "account_id")
  private UUID accountId;

  @Column(name = "secret_hash")
  private byte[] secretHash;

  @Column(name = "address_since")
  private Instant addressSince;

  @Column(name = "revoked_at")
  private Instant revokedAt;

  @Version private long version;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "updated_at")
  private Instant updatedAt;

  protected CalendarFeed() {}

  CalendarFeed(UUID id, CalendarFeedUpdate body, SecretToken secret, Instant now) {
    this.id = id;
    this.createdAt = now;
    update(body, now);
    rotate(secret, now);
  }

  /**
   * @throws Problem CALENDAR_FEED_REVOKED
   */
  final void update(CalendarFeedUpdate body, Instant now) {
    requireInUse();
    name = body.name();
    content = body.content().stream().distinct().sorted().map(Enum::name).toArray(String[]::new);
    person = Texts.orNull(body.person());
    accountId = body.accountId();
    updatedAt = now;
  }

  /**
   * From now on the new address is good, and the one before is not.
   *
   * @throws Problem CALENDAR_FEED_REVOKED
   */
  final void rotate(SecretToken secret, Instant now) {
    requireInUse();
    secretHash = secret.hash();
    addressSince = now;
    updatedAt = now;
  }

  /**
   * @throws Problem CALENDAR_FEED_REVOKED
   */
  void revoke(Instant now) {
    requireInUse();
    secretHash = null;
    revokedAt = now;
    updatedAt = now;
  }

  private void requireInUse() {
    if (revokedAt != null) {
      throw new Problem(
          CalendarFeedProblem.CALENDAR_FEED_REVOKED, "It was revoked at " + revokedAt + ".");
    }
  }

  CalendarFeedView view() {
    List<FeedContent> shown = Arrays.stream(content).map(FeedContent::valueOf).toList();
    return new CalendarFeedView(
        id, name, shown, person, accountId, addressSince, revokedAt, version, createdAt, updatedAt);
  }
}
