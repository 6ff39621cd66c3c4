package io.hookline.creator.deal.spark;

import io.hookline.creator.replica.PostFact;
import io.hookline.kit.problem.Problem;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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

  @Embedded private SparkPeriod period;

  @Column(name = "noticed_at")
  private Instant noticedAt;

  @Enumerated(EnumType.STRING)
  private SparkMusic music;

  @Enumerated(EnumType.STRING)
  private SparkRights rights;

  @Column(name = "terms_version")
  private Integer termsVersion;

  @Embedded private SparkLife life;

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
    this.period = body.period(now);
    this.music = body.music();
    this.rights = granted.by();
    this.termsVersion = granted.termsVersion();
    this.authorizedBy = by;
    this.life = SparkLife.begin(by, now);
    this.createdAt = now;
    this.updatedAt = now;
  }

  /**
   * @throws Problem SPARK_CODE_NOT_USED, SPARK_CODE_IN_USE, SPARK_CODE_EXPIRED or
   *     SPARK_CODE_DELETED
   */
  void take(SparkStep step, String by, Instant now) {
    if (step != SparkStep.EXPIRE && hasEnded(now) && !life.status().isOver()) {
      throw new Problem(SparkProblem.SPARK_CODE_EXPIRED, "It ended at " + period.endsAt() + ".");
    }
    life = life.take(step, by, now);
    updatedAt = now;
  }

  boolean hasEnded(Instant now) {
    return period.hasEnded(now);
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
        period.days(),
        period.startsAt(),
        period.endsAt(),
        period.noticeAt(),
        noticedAt,
        music,
        rights,
        termsVersion,
        life.status(),
        life.since(),
        life.by(),
        authorizedBy,
        version,
        createdAt,
        updatedAt);
  }
}
