package io.hookline.creator.deal.spark;

import io.hookline.creator.replica.PostFact;
import io.hookline.kit.problem.Problem;
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

/** Leave to advertise with a post, for some days. */
@Entity
@Table(name = "spark_authorization")
class SparkAuthorization {

  @Id private UUID id;
  @TenantId private String brand;

  @Column(name = "post_id")
  private UUID postId;

  @Column(name = "creator_id")
  private UUID creatorId;

  @Column(name = "partnership_id")
  private UUID partnershipId;

  @Column(name = "campaign_id")
  private UUID campaignId;

  private String code;

  @Column(name = "original_code")
  private String originalCode;

  private int days;

  @Column(name = "starts_at")
  private Instant startsAt;

  @Column(name = "ends_at")
  private Instant endsAt;

  @Column(name = "notice_at")
  private Instant noticeAt;

  @Column(name = "noticed_at")
  private Instant noticedAt;

  @Enumerated(EnumType.STRING)
  private SparkMusic music;

  @Enumerated(EnumType.STRING)
  private SparkRights rights;

  @Column(name = "terms_version")
  private Integer termsVersion;

  @Enumerated(EnumType.STRING)
  private SparkStatus status = SparkStatus.NOT_USED;

  @Column(name = "status_since")
  private Instant statusSince;

  @Column(name = "status_by")
  private String statusBy;

  @Column(name = "authorized_by")
  private String authorizedBy;

  @Version private long version;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "updated_at")
  private Instant updatedAt;

  protected SparkAuthorization() {}

  SparkAuthorization(
      UUID id,
      NewSparkAuthorization body,
      PostFact post,
      GrantedRights granted,
      String by,
      Instant now) {
    this.id = id;
    this.postId = post.id();
    this.creatorId = post.creatorId();
    this.partnershipId = post.partnershipId();
    this.campaignId = body.campaignId() == null ? post.campaignId() : body.campaignId();
    this.code = body.code();
    this.originalCode = body.originalCode();
    SparkPeriod period = body.period(now);
    this.days = period.days();
    this.startsAt = period.startsAt();
    this.endsAt = period.endsAt();
    this.noticeAt = period.noticeAt();
    this.music = body.music();
    this.rights = granted.by();
    this.termsVersion = granted.termsVersion();
    this.authorizedBy = by;
    this.createdAt = now;
    set(SparkStatus.NOT_USED, by, now);
  }

  /**
   * @throws Problem SPARK_CODE_NOT_USED, SPARK_CODE_IN_USE, SPARK_CODE_EXPIRED or
   *     SPARK_CODE_DELETED
   */
  void take(SparkStep step, String by, Instant now) {
    if (step != SparkStep.EXPIRE && hasEnded(now) && !status.isOver()) {
      throw new Problem(SparkProblem.SPARK_CODE_EXPIRED, "It ended at " + endsAt + ".");
    }
    set(step.take(status), by, now);
  }

  private void set(SparkStatus next, String by, Instant now) {
    status = next;
    statusSince = now;
    statusBy = by;
    updatedAt = now;
  }

  boolean hasEnded(Instant now) {
    return !endsAt.isAfter(now);
  }

  /** It was told that the end is near. */
  void notice(Instant now) {
    noticedAt = now;
    updatedAt = now;
  }

  UUID postId() {
    return postId;
  }

  SparkCodeView code() {
    return new SparkCodeView(code, originalCode);
  }

  SparkAuthorizationView view() {
    return new SparkAuthorizationView(
        id,
        postId,
        creatorId,
        partnershipId,
        campaignId,
        originalCode != null,
        days,
        startsAt,
        endsAt,
        noticeAt,
        noticedAt,
        music,
        rights,
        termsVersion,
        status,
        statusSince,
        statusBy,
        authorizedBy,
        version,
        createdAt,
        updatedAt);
  }
}
