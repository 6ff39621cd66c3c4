package io.hookline.creator.deal.campaign;

import io.hookline.kit.problem.Problem;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

/** What a brand wants to reach in a window, and how far along it is. */
@Entity
class Campaign {

  @Id private UUID id;
  @TenantId private String brand;
  private String name;

  @Enumerated(EnumType.STRING)
  private CampaignObjective objective;

  private String[] kinds;

  @Column(name = "starts_on")
  private LocalDate startsOn;

  @Column(name = "ends_on")
  private LocalDate endsOn;

  private boolean launch;
  private String hypothesis;
  @Embedded private Baseline baseline;

  @Enumerated(EnumType.STRING)
  private CampaignStatus status = CampaignStatus.DRAFT;

  @Column(name = "status_since")
  private Instant statusSince;

  @Column(name = "status_note")
  private String statusNote;

  @Version private long version;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "updated_at")
  private Instant updatedAt;

  protected Campaign() {}

  Campaign(UUID id, CampaignUpdate plan, Instant now) {
    this.id = id;
    this.createdAt = now;
    this.statusSince = now;
    apply(plan, now);
  }

  /**
   * @throws Problem CAMPAIGN_OVER
   */
  void replan(CampaignUpdate plan, Instant now) {
    if (status == CampaignStatus.COMPLETED || status == CampaignStatus.CANCELLED) {
      throw new Problem(
          CampaignProblem.CAMPAIGN_OVER, "It is " + status + " since " + statusSince + ".");
    }
    apply(plan, now);
  }

  private void apply(CampaignUpdate plan, Instant now) {
    name = plan.name();
    objective = plan.objective();
    kinds = plan.kinds().stream().map(Enum::name).toArray(String[]::new);
    startsOn = plan.startsOn();
    endsOn = plan.endsOn();
    launch = plan.launch();
    hypothesis = plan.hypothesis();
    baseline = plan.baseline();
    updatedAt = now;
  }

  /**
   * @param reason null for none
   * @throws Problem CAMPAIGN_STATE_FORBIDS
   */
  void take(CampaignStep step, String reason, Instant now) {
    status = step.take(status);
    statusSince = now;
    statusNote = reason;
    updatedAt = now;
  }

  KnownCampaign known() {
    return new KnownCampaign(id, name, objective, startsOn, endsOn, status);
  }

  CampaignView view() {
    return new CampaignView(
        id,
        name,
        objective,
        Arrays.stream(kinds).map(CampaignKind::valueOf).toList(),
        startsOn,
        endsOn,
        launch,
        hypothesis,
        baseline,
        status,
        statusSince,
        statusNote,
        version,
        createdAt,
        updatedAt);
  }
}
