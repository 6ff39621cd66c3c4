package io.hookline.content.measure.timeline;

import io.hookline.kit.problem.Problem;
import io.hookline.kit.value.WebAddress;
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

/** A change that figures may depend on. */
@Entity
@Table(name = "timeline_entry")
class TimelineEntry {

  @Id private UUID id;
  @TenantId private String brand;

  @Enumerated(EnumType.STRING)
  private ChangeKind kind;

  private String subkind;
  private String title;
  private String detail;

  @Column(name = "starts_at")
  private Instant startsAt;

  @Column(name = "ends_at")
  private Instant endsAt;

  private boolean ongoing;

  @Column(name = "series_id")
  private UUID seriesId;

  @Column(name = "post_id")
  private UUID postId;

  @Column(name = "account_id")
  private UUID accountId;

  @Column(name = "creator_id")
  private UUID creatorId;

  private String campaign;
  private String product;

  @Enumerated(EnumType.STRING)
  @Column(updatable = false)
  private EntrySource source;

  @Column(name = "external_id", updatable = false)
  private String externalId;

  private String url;

  @Column(name = "changed_service", insertable = false, updatable = false)
  private String changedService;

  @Column(name = "changed_resource", insertable = false, updatable = false)
  private String changedResource;

  @Column(name = "removed_at")
  private Instant removedAt;

  @Version private long version;

  @Column(name = "created_at", updatable = false)
  private Instant createdAt;

  @Column(name = "updated_at")
  private Instant updatedAt;

  protected TimelineEntry() {}

  TimelineEntry(UUID id, NewTimelineEntry body, Instant now) {
    this.id = id;
    this.source = body.source() == null ? EntrySource.MANUAL : body.source();
    this.externalId = body.externalId();
    this.createdAt = now;
    apply(body.facts(), now);
  }

  /**
   * @throws Problem TIMELINE_ENTRY_AUTOMATIC or TIMELINE_ENTRY_REMOVED
   */
  void update(TimelineEntryUpdate facts, Instant now) {
    requireChangeable();
    apply(facts, now);
  }

  /**
   * @throws Problem TIMELINE_ENTRY_AUTOMATIC or TIMELINE_ENTRY_REMOVED
   */
  void remove(Instant now) {
    requireChangeable();
    removedAt = now;
    updatedAt = now;
  }

  private void requireChangeable() {
    if (source == EntrySource.AUTOMATIC) {
      throw new Problem(
          TimelineProblem.TIMELINE_ENTRY_AUTOMATIC, "It comes from " + changedResource + ".");
    }
    if (removedAt != null) {
      throw new Problem(
          TimelineProblem.TIMELINE_ENTRY_REMOVED, "It was removed at " + removedAt + ".");
    }
  }

  private void apply(TimelineEntryUpdate facts, Instant now) {
    kind = facts.kind();
    subkind = facts.subkind();
    title = facts.title();
    detail = facts.detail();
    startsAt = facts.startsAt();
    endsAt = facts.endsAt();
    ongoing = facts.isOngoing();
    seriesId = facts.seriesId();
    postId = facts.postId();
    accountId = facts.accountId();
    creatorId = facts.creatorId();
    campaign = facts.campaign();
    product = facts.product();
    url = facts.url() == null ? null : WebAddress.of(facts.url());
    updatedAt = now;
  }

  TimelineEntryView view() {
    return new TimelineEntryView(
        id,
        kind,
        subkind,
        title,
        detail,
        startsAt,
        endsAt,
        ongoing,
        seriesId,
        postId,
        accountId,
        creatorId,
        campaign,
        product,
        source,
        externalId,
        url,
        changedService,
        changedResource,
        removedAt,
        version,
        createdAt,
        updatedAt);
  }
}
