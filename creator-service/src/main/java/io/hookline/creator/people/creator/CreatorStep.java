package io.hookline.creator.people.creator;

import io.hookline.kit.value.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

/** How a creator came to be in a state of the pipeline. */
@Entity
@Table(name = "creator_step")
class CreatorStep {

  @Id private UUID id;
  @TenantId private String brand;

  @Column(name = "creator_id")
  private UUID creatorId;

  @Enumerated(EnumType.STRING)
  @Column(name = "from_status")
  private CreatorStatus from;

  @Enumerated(EnumType.STRING)
  @Column(name = "to_status")
  private CreatorStatus to;

  private String reason;

  @Column(name = "may_apply_again_on")
  private LocalDate mayApplyAgainOn;

  @Embedded private Author by;
  private Instant at;

  protected CreatorStep() {}

  /**
   * @param from null for the first step
   */
  CreatorStep(UUID creator, CreatorStatus from, Standing reached, Author by) {
    this.id = Ids.next();
    this.creatorId = creator;
    this.from = from;
    this.to = reached.status();
    this.reason = reached.reason();
    this.mayApplyAgainOn = reached.mayApplyAgainOn();
    this.by = by;
    this.at = reached.since();
  }

  CreatorStepView view() {
    return new CreatorStepView(id, creatorId, from, to, reason, mayApplyAgainOn, by, at);
  }
}
