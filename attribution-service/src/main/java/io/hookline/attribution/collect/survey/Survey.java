package io.hookline.attribution.collect.survey;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;

/** A question that shoppers are asked, with what its answers mean. */
@Entity
class Survey {

  @Id private UUID id;
  @TenantId private String brand;
  private String name;
  private String question;

  @JdbcTypeCode(SqlTypes.JSON)
  private List<SurveyOption> options;

  private BigDecimal weight;

  @Column(name = "window_hours")
  private int windowHours;

  private boolean active;
  private int revision;
  @Version private long version;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "updated_at")
  private Instant updatedAt;

  protected Survey() {}

  Survey(UUID id, SurveyUpdate facts, Instant now) {
    this.id = id;
    this.createdAt = now;
    change(facts, now);
  }

  /** Whether the question or its options are other ones now. */
  boolean change(SurveyUpdate facts, Instant now) {
    boolean other = !facts.question().equals(question) || !facts.options().equals(options);
    name = facts.name();
    question = facts.question();
    options = List.copyOf(facts.options());
    weight = facts.weight();
    windowHours = facts.windowHours();
    active = facts.active();
    updatedAt = now;
    revision += other ? 1 : 0;
    return other;
  }

  SurveyView view() {
    return new SurveyView(
        id,
        name,
        question,
        options,
        weight.stripTrailingZeros(),
        windowHours,
        active,
        revision,
        version,
        createdAt,
        updatedAt);
  }
}
