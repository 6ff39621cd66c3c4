package io.hookline.reporting.judgement.amplification;

import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.Violation;
import io.hookline.kit.value.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.TenantId;

/** What was decided of a post, with the figures as they stood, and how far a boost has come. */
@Entity
@Table(name = "amplification_decision")
class AmplificationDecision {

  @Id private UUID id;
  @TenantId private String brand;

  @Column(name = "post_id")
  private UUID postId;

  @Enumerated(EnumType.STRING)
  private AmplificationVerdict verdict;

  @Enumerated(EnumType.STRING)
  private AmplificationState state;

  @Column(name = "budget_amount")
  private BigDecimal budgetAmount;

  @Column(name = "budget_currency")
  private String budgetCurrency;

  private String note;
  private String[] overridden;

  @Column(name = "decided_by")
  private String decidedBy;

  @Column(name = "decided_on")
  private LocalDate decidedOn;

  @Convert(converter = StoodColumn.class)
  @ColumnTransformer(write = "?::jsonb")
  private CandidateView stood;

  @Column(name = "started_on")
  private LocalDate startedOn;

  @Column(name = "ended_on")
  private LocalDate endedOn;

  private String reason;
  @Version private long version;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "updated_at")
  private Instant updatedAt;

  protected AmplificationDecision() {}

  /**
   * @param settled blockers that stood and were overridden
   * @param today in the brand's time zone
   */
  AmplificationDecision(
      UUID id,
      NewAmplificationDecision body,
      List<AmplificationBlocker.Code> settled,
      CandidateView stood,
      String by,
      LocalDate today,
      Instant now) {
    this.id = id;
    this.postId = body.postId();
    this.verdict = body.verdict();
    this.state = verdict == AmplificationVerdict.BOOST ? AmplificationState.PLANNED : null;
    this.overridden = settled.stream().map(Enum::name).toArray(String[]::new);
    this.stood = stood;
    this.decidedBy = by;
    this.decidedOn = today;
    this.note = body.note();
    this.createdAt = now;
    this.updatedAt = now;
    budget(body.budget());
  }

  private void budget(Money budget) {
    budgetAmount = budget == null ? null : budget.amount();
    budgetCurrency = budget == null ? null : budget.currency();
  }

  /**
   * @throws Problem AMPLIFICATION_STATE_FORBIDS
   */
  void update(AmplificationDecisionUpdate body, Instant now) {
    take(AmplificationStep.UPDATE, now);
    budget(body.budget());
    note = body.note();
  }

  /**
   * @throws Problem AMPLIFICATION_STATE_FORBIDS, VALIDATION_FAILED for a day that is not over or
   *     present
   */
  void start(LocalDate day, LocalDate today, Instant now) {
    take(AmplificationStep.START, now);
    require(!day.isAfter(today), "must not be after today, " + today);
    startedOn = day;
  }

  /**
   * @throws Problem AMPLIFICATION_STATE_FORBIDS, VALIDATION_FAILED for a day before the start or
   *     after today
   */
  void end(LocalDate day, String why, LocalDate today, Instant now) {
    take(AmplificationStep.END, now);
    require(!day.isBefore(startedOn), "must not be before the start, " + startedOn);
    require(!day.isAfter(today), "must not be after today, " + today);
    endedOn = day;
    reason = why;
  }

  /**
   * @throws Problem AMPLIFICATION_STATE_FORBIDS
   */
  void cancel(String why, LocalDate today, Instant now) {
    boolean ran = state == AmplificationState.RUNNING;
    take(AmplificationStep.CANCEL, now);
    endedOn = ran ? today : null;
    reason = why;
  }

  private void take(AmplificationStep step, Instant now) {
    state = step.take(state);
    updatedAt = now;
  }

  private static void require(boolean holds, String message) {
    if (!holds) {
      throw new Violation("day", message).asProblem();
    }
  }

  AmplificationDecisionView view() {
    return new AmplificationDecisionView(
        id,
        postId,
        verdict,
        state,
        budgetAmount == null ? null : new Money(budgetAmount, budgetCurrency),
        note,
        Arrays.stream(overridden).map(AmplificationBlocker.Code::valueOf).toList(),
        decidedBy,
        decidedOn,
        startedOn,
        endedOn,
        reason,
        stood,
        version,
        createdAt,
        updatedAt);
  }
}
