package io.hookline.creator.money.dispute;

import io.hookline.creator.money.earning.EarningView;
import io.hookline.kit.access.Actor;
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

/** A disagreement about an earning. */
@Entity
@Table(name = "dispute")
class Dispute {

  @Id private UUID id;
  @TenantId private String brand;

  @Column(name = "earning_id")
  private UUID earningId;

  @Column(name = "creator_id")
  private UUID creatorId;

  @Enumerated(EnumType.STRING)
  @Column(name = "opened_by")
  private DisputeSide openedBy;

  private String topic;

  @Enumerated(EnumType.STRING)
  private DisputeStatus status = DisputeStatus.OPEN;

  private String resolution;

  @Column(name = "adjustment_id")
  private UUID adjustmentId;

  @Column(name = "opened_by_subject")
  private String openedBySubject;

  @Column(name = "resolved_by_subject")
  private String resolvedBySubject;

  @Column(name = "resolved_by_name")
  private String resolvedByName;

  @Column(name = "resolved_at")
  private Instant resolvedAt;

  @Version private long version;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "updated_at")
  private Instant updatedAt;

  protected Dispute() {}

  Dispute(UUID id, EarningView earning, DisputeSide side, String topic, Actor by, Instant now) {
    this.id = id;
    this.earningId = earning.id();
    this.creatorId = earning.creatorId();
    this.openedBy = side;
    this.topic = topic;
    this.openedBySubject = by.subject();
    this.createdAt = now;
    this.updatedAt = now;
    this.status = side == DisputeSide.CREATOR ? DisputeStatus.OPEN : DisputeStatus.ANSWERED;
  }

  /**
   * @throws Problem DISPUTE_RESOLVED
   */
  void wrote(DisputeSide side, Instant now) {
    status = DisputeStep.message(side).from(status);
    updatedAt = now;
  }

  /**
   * @throws Problem DISPUTE_RESOLVED, DISPUTE_OF_OTHER_SIDE
   */
  void withdraw(DisputeSide side, String note, Actor by, Instant now) {
    DisputeStatus withdrawn = DisputeStep.WITHDRAW.from(status);
    if (side != openedBy) {
      throw new Problem(DisputeProblem.DISPUTE_OF_OTHER_SIDE, "The " + openedBy + " opened it.");
    }
    resolve(withdrawn, note, by, now);
  }

  /**
   * @throws Problem DISPUTE_RESOLVED
   */
  void reject(String note, Actor by, Instant now) {
    resolve(DisputeStep.REJECT.from(status), note, by, now);
  }

  /**
   * @throws Problem DISPUTE_RESOLVED
   */
  void requireOpen() {
    DisputeStep.UPHOLD.from(status);
  }

  /**
   * @param adjustment the earning that puts it right, or null
   * @throws Problem DISPUTE_RESOLVED
   */
  void uphold(String note, UUID adjustment, Actor by, Instant now) {
    resolve(DisputeStep.UPHOLD.from(status), note, by, now);
    adjustmentId = adjustment;
  }

  private void resolve(DisputeStatus end, String note, Actor by, Instant now) {
    status = end;
    resolution = note;
    resolvedBySubject = by.subject();
    resolvedByName = by.name();
    resolvedAt = now;
    updatedAt = now;
  }

  UUID id() {
    return id;
  }

  UUID earningId() {
    return earningId;
  }

  UUID creatorId() {
    return creatorId;
  }

  DisputeView view() {
    return new DisputeView(
        id,
        earningId,
        creatorId,
        openedBy,
        topic,
        status,
        resolution,
        adjustmentId,
        resolvedBySubject,
        resolvedByName,
        resolvedAt,
        version,
        createdAt,
        updatedAt);
  }
}
