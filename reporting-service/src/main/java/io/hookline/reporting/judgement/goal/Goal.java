package io.hookline.reporting.judgement.goal;

import com.fasterxml.jackson.core.type.TypeReference;
import io.hookline.kit.json.JsonColumn;
import io.hookline.kit.problem.Problem;
import io.hookline.reporting.figures.objective.Objective;
import io.hookline.reporting.figures.query.QuestionFilter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.TenantId;

/** What a brand wants a measure to be, and by when. */
@Entity
class Goal {

  @Id private UUID id;
  @TenantId private String brand;

  @Enumerated(EnumType.STRING)
  private Objective objective;

  private String title;
  private String measure;

  @Column(name = "of_pay")
  private boolean ofPay;

  @Convert(converter = Filters.class)
  @ColumnTransformer(write = "cast(? as jsonb)")
  private List<QuestionFilter> filters;

  private BigDecimal target;

  @Enumerated(EnumType.STRING)
  private Direction direction;

  @Column(name = "period_from")
  private LocalDate from;

  @Column(name = "period_to")
  private LocalDate to;

  @Embedded private GoalBaseline baseline;
  private String owner;
  private String note;

  @Convert(converter = Warnings.class)
  @ColumnTransformer(write = "cast(? as jsonb)")
  private List<GoalWarning> warnings;

  @Column(name = "abandoned_at")
  private Instant abandonedAt;

  private String reason;
  @Version private long version;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "updated_at")
  private Instant updatedAt;

  protected Goal() {}

  Goal(UUID id, GoalFacts facts, List<GoalWarning> warnings, Instant now) {
    this.id = id;
    this.createdAt = now;
    say(facts, warnings, now);
  }

  /**
   * @param today in the brand's time zone
   * @throws Problem GOAL_ABANDONED, GOAL_ENDED
   */
  void requireChangeable(LocalDate today) {
    requirePursued();
    if (today.isAfter(to)) {
      throw new Problem(
          GoalProblem.GOAL_ENDED,
          "Its last day was " + to + "; what it aimed at stays, whatever came of it.");
    }
  }

  /** After {@link #requireChangeable}. */
  void change(GoalFacts facts, List<GoalWarning> warned, Instant now) {
    say(facts, warned, now);
  }

  /**
   * @throws Problem GOAL_ABANDONED
   */
  void abandon(String why, Instant now) {
    requirePursued();
    abandonedAt = now;
    reason = why;
    updatedAt = now;
  }

  private void requirePursued() {
    if (abandonedAt != null) {
      throw new Problem(GoalProblem.GOAL_ABANDONED, "It was abandoned at " + abandonedAt + ".");
    }
  }

  private void say(GoalFacts facts, List<GoalWarning> warned, Instant now) {
    objective = facts.objective();
    title = facts.title();
    measure = facts.measure();
    ofPay = facts.restsOnPay();
    filters = facts.filters();
    target = facts.target();
    direction = facts.direction();
    from = facts.from();
    to = facts.to();
    baseline = facts.baseline();
    owner = facts.owner();
    note = facts.note();
    warnings = warned;
    updatedAt = now;
  }

  boolean isOfPay() {
    return ofPay;
  }

  GoalFacts facts() {
    return new GoalFacts(
        objective, title, measure, filters, target, direction, from, to, baseline, owner, note);
  }

  GoalView view() {
    return new GoalView(id, facts(), warnings, abandonedAt, reason, version, createdAt, updatedAt);
  }

  /** Filters as they are kept. */
  @Converter
  static class Filters extends JsonColumn<List<QuestionFilter>> {
    Filters() {
      super(new TypeReference<>() {});
    }
  }

  /** Warnings as they are kept. */
  @Converter
  static class Warnings extends JsonColumn<List<GoalWarning>> {
    Warnings() {
      super(new TypeReference<>() {});
    }
  }
}
