package io.hookline.content.produce.approval;

import io.hookline.kit.problem.Problem;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.TenantId;

/** Who has to approve posts of the brand, or of one of its partnerships. */
@Entity
@Table(name = "approval_route")
class ApprovalRoute {

  @Id private UUID id;
  @TenantId private String brand;

  @Column(name = "partnership_id")
  private UUID partnershipId;

  @Convert(converter = RouteStepsColumn.class)
  @ColumnTransformer(write = "cast(? as jsonb)")
  private List<RouteStep> steps;

  @Version private long version;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "updated_at")
  private Instant updatedAt;

  protected ApprovalRoute() {}

  /**
   * @param partnershipId null for the brand's own
   */
  ApprovalRoute(UUID id, UUID partnershipId, List<RouteStep> steps, Instant now) {
    this.id = id;
    this.partnershipId = partnershipId;
    this.createdAt = now;
    change(steps, now);
  }

  /** Reviews that are under way stay on the route that they began with. */
  void change(List<RouteStep> steps, Instant now) {
    this.steps = List.copyOf(steps);
    this.updatedAt = now;
  }

  /**
   * @throws Problem APPROVAL_ROUTE_OF_BRAND
   */
  void requireDeletable() {
    if (partnershipId == null) {
      throw new Problem(
          ApprovalProblem.APPROVAL_ROUTE_OF_BRAND,
          "Posts take it whose partnership has none of its own; a route without steps asks for no"
              + " approval.");
    }
  }

  UUID id() {
    return id;
  }

  List<RouteStep> steps() {
    return steps;
  }

  long version() {
    return version;
  }

  ApprovalRouteView view() {
    return view(version);
  }

  /** What its deletion tells: one version further, so that readers see that it is later. */
  ApprovalRouteView viewAtEnd() {
    return view(version + 1);
  }

  private ApprovalRouteView view(long shown) {
    return new ApprovalRouteView(id, partnershipId, steps, shown, createdAt, updatedAt);
  }
}
