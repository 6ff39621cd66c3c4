package io.hookline.attribution.collect.visitor;

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

/**
 * What the brand itself knows of visitors: its office, its monitoring, an agent that is no robot.
 */
@Entity
@Table(name = "visitor_rule")
class VisitorRule {

  @Id private UUID id;
  @TenantId private String brand;

  @Enumerated(EnumType.STRING)
  private VisitorRuleKind kind;

  private String value;

  @Enumerated(EnumType.STRING)
  @Column(name = "visitor_class")
  private VisitorClass visitorClass;

  private String note;

  @Column(name = "withdrawn_at")
  private Instant withdrawnAt;

  @Version private long version;

  @Column(name = "created_at")
  private Instant createdAt;

  protected VisitorRule() {}

  VisitorRule(UUID id, NewVisitorRule body, Instant now) {
    this.id = id;
    this.kind = body.kind();
    this.value = body.value().strip();
    this.visitorClass = body.visitorClass();
    this.note = body.note();
    this.createdAt = now;
  }

  /**
   * @throws Problem VISITOR_RULE_WITHDRAWN
   */
  void withdraw(Instant now) {
    if (withdrawnAt != null) {
      throw new Problem(
          VisitorRuleProblem.VISITOR_RULE_WITHDRAWN, "It was withdrawn at " + withdrawnAt + ".");
    }
    withdrawnAt = now;
  }

  VisitorRuleView view() {
    return new VisitorRuleView(
        id, kind, value, visitorClass, note, withdrawnAt, version, createdAt);
  }
}
