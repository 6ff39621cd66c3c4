package io.hookline.creator.deal.deliverable;

import io.hookline.creator.terms.DeliverableType;
import io.hookline.kit.problem.Problem;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.TenantId;

/** Something that a creator has to deliver. */
@Entity
class Deliverable {

  @Id private UUID id;
  @TenantId private String brand;

  @Column(name = "partnership_id")
  private UUID partnershipId;

  @Column(name = "creator_id")
  private UUID creatorId;

  @Column(name = "campaign_id")
  private UUID campaignId;

  @Column(name = "planned_as")
  private UUID plannedAs;

  @Enumerated(EnumType.STRING)
  private DeliverableType type;

  private int count;
  private String title;

  @Column(name = "due_on")
  private LocalDate dueOn;

  @Column(name = "brief_id")
  private UUID briefId;

  @Enumerated(EnumType.STRING)
  private DeliverableStatus status = DeliverableStatus.DUE;

  @Convert(converter = StepsColumn.class)
  @ColumnTransformer(write = "cast(? as jsonb)")
  private List<StepTaken> steps = List.of();

  @Column(name = "post_ids")
  private List<UUID> postIds = List.of();

  @Column(name = "accepted_at")
  private Instant acceptedAt;

  private LocalDate reminded;
  @Version private long version;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "updated_at")
  private Instant updatedAt;

  protected Deliverable() {}

  /**
   * @param plannedAs the part of the terms that it comes from, or null
   */
  Deliverable(UUID id, Owed by, UUID plannedAs, DeliverablePlan plan, Instant now) {
    this.id = id;
    this.partnershipId = by.partnershipId();
    this.creatorId = by.creatorId();
    this.campaignId = by.campaignId();
    this.plannedAs = plannedAs;
    this.createdAt = now;
    apply(plan, now);
  }

  /**
   * @throws Problem DELIVERABLE_STATE_FORBIDS for another plan of one that is not open any more
   */
  void update(DeliverableUpdate body, Instant now) {
    if (!status.isOpen() && !body.plan().equals(plan())) {
      throw new Problem(
          DeliverableProblem.DELIVERABLE_STATE_FORBIDS,
          "It is " + status + "; only its posts change.");
    }
    apply(body.plan(), now);
    postIds = List.copyOf(body.postIds());
  }

  private void apply(DeliverablePlan plan, Instant now) {
    type = plan.type();
    count = plan.count();
    title = plan.title();
    dueOn = plan.dueOn();
    briefId = plan.briefId();
    updatedAt = now;
  }

  private DeliverablePlan plan() {
    return new DeliverablePlan(type, count, title, dueOn, briefId);
  }

  /**
   * @throws Problem DELIVERABLE_STATE_FORBIDS
   */
  void take(StepTaken taken) {
    status = taken.step().take(status);
    List<StepTaken> all = new ArrayList<>(steps);
    all.add(taken);
    steps = List.copyOf(all);
    updatedAt = taken.at();
    acceptedAt = status == DeliverableStatus.ACCEPTED ? taken.at() : null;
  }

  /**
   * Whether its day has passed and nobody was reminded of it.
   *
   * @param today in the brand's time zone
   */
  boolean isDueToRemind(LocalDate today) {
    return status.waitsForCreator()
        && dueOn != null
        && dueOn.isBefore(today)
        && !dueOn.equals(reminded);
  }

  void remind(Instant now) {
    reminded = dueOn;
    updatedAt = now;
  }

  boolean hasWords() {
    return steps.stream().anyMatch(StepTaken::hasWords);
  }

  /** Leaves of the steps that they were taken. */
  void forgetWords() {
    steps = steps.stream().map(StepTaken::withoutWords).toList();
  }

  /** How often changes were asked for. */
  int rounds() {
    return (int) steps.stream().filter(StepTaken::asksForChanges).count();
  }

  UUID id() {
    return id;
  }

  UUID partnershipId() {
    return partnershipId;
  }

  UUID creatorId() {
    return creatorId;
  }

  DeliverableStatus status() {
    return status;
  }

  AcceptedDeliverable accepted() {
    return new AcceptedDeliverable(
        id, partnershipId, creatorId, campaignId, type, count, title, acceptedAt);
  }

  UUID briefId() {
    return briefId;
  }

  List<UUID> postIds() {
    return postIds;
  }

  DeliverableView view() {
    return new DeliverableView(
        id,
        partnershipId,
        creatorId,
        campaignId,
        plannedAs,
        type,
        count,
        title,
        dueOn,
        briefId,
        status,
        false,
        rounds(),
        (int) steps.stream().filter(StepTaken::beyondAgreed).count(),
        steps,
        postIds,
        acceptedAt,
        version,
        createdAt,
        updatedAt);
  }
}
