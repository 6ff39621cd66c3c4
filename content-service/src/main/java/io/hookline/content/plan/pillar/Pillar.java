package io.hookline.content.plan.pillar;

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

/** A theme of a brand's content. */
@Entity
@Table(name = "pillar")
class Pillar {

  @Id private UUID id;
  @TenantId private String brand;
  private String name;
  private String description;
  private String owner;

  @Column(name = "target_share")
  private Integer targetShare;

  @Embedded private FunnelShares funnelShares;

  @Enumerated(EnumType.STRING)
  private PillarState state = PillarState.ACTIVE;

  @Version private long version;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "updated_at")
  private Instant updatedAt;

  protected Pillar() {}

  /**
   * @throws Problem VALIDATION_FAILED
   */
  Pillar(UUID id, PillarUpdate facts, Instant now) {
    this.id = id;
    this.createdAt = now;
    apply(facts, now);
  }

  /**
   * @throws Problem PILLAR_ARCHIVED, VALIDATION_FAILED
   */
  void update(PillarUpdate facts, Instant now) {
    requireActive();
    apply(facts, now);
  }

  private void apply(PillarUpdate facts, Instant now) {
    facts.check();
    name = facts.name();
    description = facts.description();
    owner = facts.owner();
    targetShare = facts.targetShare();
    funnelShares = facts.funnelShares();
    updatedAt = now;
  }

  /**
   * @throws Problem PILLAR_ARCHIVED
   */
  void archive(Instant now) {
    requireActive();
    state = PillarState.ARCHIVED;
    updatedAt = now;
  }

  /**
   * @throws Problem PILLAR_NOT_ARCHIVED
   */
  void restore(Instant now) {
    if (state != PillarState.ARCHIVED) {
      throw new Problem(PillarProblem.PILLAR_NOT_ARCHIVED, "It is " + state + ".");
    }
    state = PillarState.ACTIVE;
    updatedAt = now;
  }

  private void requireActive() {
    if (state != PillarState.ACTIVE) {
      throw new Problem(PillarProblem.PILLAR_ARCHIVED, "Restore it first.");
    }
  }

  UUID id() {
    return id;
  }

  Integer targetShare() {
    return targetShare;
  }

  PillarView view() {
    return new PillarView(
        id,
        name,
        description,
        owner,
        targetShare,
        funnelShares,
        state,
        version,
        createdAt,
        updatedAt);
  }
}
