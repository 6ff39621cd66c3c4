package io.hookline.attribution.lift.study;

import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.Violation;
import io.hookline.kit.value.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;

/** A question about an effect, fixed before it is answered. */
@Entity
@Table(name = "study")
class Study {

  @Id private UUID id;
  @TenantId private String brand;
  private String name;

  @Enumerated(EnumType.STRING)
  private StudyKind kind;

  @Enumerated(EnumType.STRING)
  private StudyState state = StudyState.DRAFT;

  @JdbcTypeCode(SqlTypes.JSON)
  private StudyDesign design;

  @JdbcTypeCode(SqlTypes.JSON)
  private StudyRegistration registration;

  private String layer;

  @Column(name = "starts_at")
  private Instant startsAt;

  @Column(name = "ends_at")
  private Instant endsAt;

  @Column(name = "spend_amount")
  private BigDecimal spendAmount;

  @Column(name = "spend_currency")
  private String spendCurrency;

  @JdbcTypeCode(SqlTypes.JSON)
  private List<StudyStepTaken> history = List.of();

  @Version private long version;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "updated_at")
  private Instant updatedAt;

  protected Study() {}

  Study(UUID id, NewStudy body, Instant now) {
    this.id = id;
    this.createdAt = now;
    this.updatedAt = now;
    this.name = body.name().strip();
    design(body.design());
  }

  private void design(StudyDesign wanted) {
    design = wanted;
    kind = wanted.kind();
    layer = wanted.layer() == null ? null : wanted.layer().name();
  }

  /**
   * Of a study that is registered the name and the spend only.
   *
   * @param fixed what of the design would be another
   * @throws Problem STUDY_REGISTERED, STUDY_STATE_FORBIDS
   */
  void change(StudyUpdate wanted, List<Violation> fixed, Instant now) {
    if (state == StudyState.CANCELLED) {
      StudyStep.DRAFT_ANEW.take(state);
    }
    if (state == StudyState.DRAFT) {
      design(wanted.design());
    } else if (!fixed.isEmpty()) {
      throw new Problem(
          StudyProblem.STUDY_REGISTERED,
          "It was registered at %s by %s.".formatted(registration.at(), registration.by()),
          fixed);
    }
    name = wanted.name().strip();
    Money spend = wanted.spend();
    spendAmount = spend == null ? null : spend.amount();
    spendCurrency = spend == null ? null : spend.currency();
    updatedAt = now;
  }

  /**
   * @throws Problem STUDY_STATE_FORBIDS
   */
  void register(StudyRegistration fixed) {
    StudyState next = StudyStep.REGISTER.take(state);
    registration = fixed;
    startsAt = fixed.startsAt();
    endsAt = fixed.endsAt();
    took(StudyStep.REGISTER, next, fixed.at(), fixed.by(), null);
  }

  /** A step by its date: the instant of the step is the date's, whenever it is seen to. */
  void start(String by, Instant now) {
    took(StudyStep.START, StudyStep.START.take(state), startsAt, by, null);
    updatedAt = now;
  }

  void end(String by, Instant now) {
    took(StudyStep.END, StudyStep.END.take(state), endsAt, by, null);
    updatedAt = now;
  }

  /**
   * @throws Problem STUDY_STATE_FORBIDS
   */
  void cancel(String by, String reason, Instant now) {
    took(StudyStep.CANCEL, StudyStep.CANCEL.take(state), now, by, reason);
  }

  /**
   * @throws Problem STUDY_STATE_FORBIDS
   */
  void conclude(String by, String reason, Instant now) {
    took(StudyStep.CONCLUDE, StudyStep.CONCLUDE.take(state), now, by, reason);
  }

  private void took(StudyStep step, StudyState next, Instant at, String by, String reason) {
    List<StudyStepTaken> steps = new ArrayList<>(history);
    steps.add(new StudyStepTaken(step, at, by, reason));
    history = List.copyOf(steps);
    state = next;
    updatedAt = at;
  }

  boolean startsBy(Instant now) {
    return state == StudyState.REGISTERED && !startsAt.isAfter(now);
  }

  boolean endsBy(Instant now) {
    return state == StudyState.RUNNING && !endsAt.isAfter(now);
  }

  UUID id() {
    return id;
  }

  String name() {
    return name;
  }

  StudyDesign design() {
    return design;
  }

  /** Whether it has people of a layer that another one would have at the same time. */
  boolean sharesPeopleWith(StudyDesign other, Instant from, Instant until) {
    return design.layer().overlaps(other.layer())
        && startsAt.isBefore(until)
        && from.isBefore(endsAt);
  }

  StudyFacts facts() {
    return new StudyFacts(id, state, design, registration, spend(), countsUntil());
  }

  private Instant countsUntil() {
    return history.stream()
        .filter(step -> step.step() == StudyStep.CONCLUDE)
        .map(StudyStepTaken::at)
        .findFirst()
        .filter(concluded -> concluded.isBefore(endsAt))
        .orElse(endsAt);
  }

  private Money spend() {
    return spendAmount == null ? null : new Money(spendAmount.stripTrailingZeros(), spendCurrency);
  }

  StudyView view() {
    return new StudyView(
        id,
        name,
        state,
        design,
        registration,
        spendAmount == null ? null : new Money(spendAmount.stripTrailingZeros(), spendCurrency),
        history,
        version,
        createdAt,
        updatedAt);
  }
}
