package io.hookline.creator.people.merge;

import io.hookline.creator.people.creator.Author;
import io.hookline.kit.problem.Problem;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

/** That one record of a person came to stand for another. */
@Entity
@Table(name = "creator_merge")
class CreatorMerge {

  @Id private UUID id;
  @TenantId private String brand;

  @Column(name = "creator_id")
  private UUID creatorId;

  @Column(name = "into_id")
  private UUID intoId;

  private UUID[] moved;
  private String reason;

  @Embedded
  @AttributeOverride(name = "subject", column = @Column(name = "merged_by"))
  @AttributeOverride(name = "name", column = @Column(name = "merged_by_name"))
  private Author mergedBy;

  @Column(name = "merged_at")
  private Instant mergedAt;

  @Embedded
  @AttributeOverride(name = "subject", column = @Column(name = "parted_by"))
  @AttributeOverride(name = "name", column = @Column(name = "parted_by_name"))
  private Author partedBy;

  @Column(name = "parted_at")
  private Instant partedAt;

  @Version private long version;

  protected CreatorMerge() {}

  CreatorMerge(
      UUID id, UUID creator, NewCreatorMerge body, List<UUID> moved, Author by, Instant now) {
    this.id = id;
    this.creatorId = creator;
    this.intoId = body.intoId();
    this.moved = moved.toArray(UUID[]::new);
    this.reason = body.reason();
    this.mergedBy = by;
    this.mergedAt = now;
  }

  /**
   * @throws Problem CREATOR_MERGE_PARTED
   */
  void part(Author by, Instant now) {
    if (partedAt != null) {
      throw new Problem(CreatorMergeProblem.CREATOR_MERGE_PARTED, "They were at " + partedAt + ".");
    }
    partedBy = by;
    partedAt = now;
  }

  UUID creatorId() {
    return creatorId;
  }

  UUID id() {
    return id;
  }

  /** Those for which the record stood when it was merged. */
  List<UUID> came() {
    return List.of(moved).stream().filter(record -> !record.equals(creatorId)).toList();
  }

  /** Forgets why. */
  void forget() {
    reason = null;
  }

  CreatorMergeView view() {
    return new CreatorMergeView(
        id,
        creatorId,
        intoId,
        List.of(moved),
        reason,
        mergedBy,
        mergedAt,
        partedBy,
        partedAt,
        version);
  }
}
