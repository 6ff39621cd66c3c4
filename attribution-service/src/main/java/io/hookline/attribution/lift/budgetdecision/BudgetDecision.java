package io.hookline.attribution.lift.budgetdecision;

import io.hookline.attribution.lift.evidenceclass.EvidenceClass;
import io.hookline.kit.problem.Problem;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.TenantId;

/** A decision as it stands; what it was before a correction is kept beside it. */
@Entity
@Table(name = "budget_decision")
class BudgetDecision {

  @Id private UUID id;
  @TenantId private String brand;

  @Enumerated(EnumType.STRING)
  private BudgetMove move;

  @Enumerated(EnumType.STRING)
  @Column(name = "scope_kind")
  private BudgetScopeKind scopeKind;

  @Column(name = "scope_key")
  private String scopeKey;

  @Convert(converter = FactsColumn.class)
  @ColumnTransformer(write = "cast(? as jsonb)")
  private DecisionFacts facts;

  @Convert(converter = EvidenceColumn.class)
  @ColumnTransformer(write = "cast(? as jsonb)")
  private List<DecisionEvidence> evidence;

  @Column(name = "decided_by")
  private String decidedBy;

  @Column(name = "decided_on")
  private LocalDate decidedOn;

  @Enumerated(EnumType.STRING)
  private ReviewState review;

  @Column(name = "review_on")
  private LocalDate reviewOn;

  @Enumerated(EnumType.STRING)
  private OutcomeVerdict outcome;

  private int outcomes;
  private int corrections;
  @Version private long version;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "updated_at")
  private Instant updatedAt;

  protected BudgetDecision() {}

  /**
   * @param today in the brand's time zone
   */
  BudgetDecision(
      UUID id,
      DecisionFacts facts,
      List<DecisionEvidence> evidence,
      String by,
      LocalDate today,
      Instant now) {
    this.id = id;
    this.evidence = evidence;
    this.decidedBy = by;
    this.decidedOn = today;
    this.createdAt = now;
    this.updatedAt = now;
    is(facts);
    review(facts.reviewOn());
  }

  private void is(DecisionFacts now) {
    facts = now;
    move = now.move();
    scopeKind = now.scope().kind();
    scopeKey = now.scope().key();
  }

  private void review(LocalDate day) {
    reviewOn = day;
    review = day == null ? ReviewState.DONE : ReviewState.PENDING;
  }

  /** Evidence is added, never taken away. The day of the review moves until there is an outcome. */
  void correct(DecisionFacts right, List<DecisionEvidence> added, Instant now) {
    if (outcomes == 0 && !right.reviewOn().equals(facts.reviewOn())) {
      review(right.reviewOn());
    }
    is(right);
    evidence = Stream.concat(evidence.stream(), added.stream()).toList();
    corrections++;
    updatedAt = now;
  }

  /**
   * @param next when to look once more; null for never
   * @throws Problem BUDGET_DECISION_NOT_IN_EFFECT
   */
  void add(OutcomeVerdict verdict, LocalDate next, LocalDate today, Instant now) {
    if (today.isBefore(facts.effectiveOn())) {
      throw new Problem(
          BudgetDecisionProblem.BUDGET_DECISION_NOT_IN_EFFECT,
          "It holds from %s on.".formatted(facts.effectiveOn()));
    }
    outcome = verdict;
    outcomes++;
    review(next);
    updatedAt = now;
  }

  /** The day of its review has come. */
  void due(Instant now) {
    review = ReviewState.DUE;
    updatedAt = now;
  }

  DecisionFacts facts() {
    return facts;
  }

  BudgetDecisionView view() {
    EvidenceClass strongest = DecisionCaution.strongest(evidence);
    DecisionCaution caution = DecisionCaution.of(evidence);
    return new BudgetDecisionView(
        id,
        facts,
        evidence,
        strongest,
        caution,
        caution == null ? null : caution.text(),
        decidedBy,
        decidedOn,
        review,
        reviewOn,
        outcome,
        outcomes,
        corrections,
        version,
        createdAt,
        updatedAt);
  }
}
