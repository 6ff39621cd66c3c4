package io.hookline.content.plan.series;

import io.hookline.content.plan.vocabulary.Terms;
import io.hookline.content.plan.vocabulary.TermsColumn;
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
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;

/** A format that can be made again and again. */
@Entity
@Table(name = "series")
class Series {

  @Id private UUID id;
  @TenantId private String brand;

  @Column(name = "pillar_id")
  private UUID pillarId;

  private String name;
  private String hook;
  private String context;
  private String payoff;

  @Column(name = "next_step")
  private String nextStep;

  @Convert(converter = TermsColumn.class)
  @ColumnTransformer(write = "cast(? as jsonb)")
  private Terms terms;

  @Column(name = "per_week")
  private Integer perWeek;

  @JdbcTypeCode(SqlTypes.JSON)
  private Variation variation;

  @Enumerated(EnumType.STRING)
  private SeriesState state;

  @Version private long version;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "updated_at")
  private Instant updatedAt;

  protected Series() {}

  /**
   * @param facts with terms as they are kept
   */
  Series(UUID id, SeriesUpdate facts, SeriesState state, Instant now) {
    this.id = id;
    this.state = state;
    this.createdAt = now;
    update(facts, now);
  }

  /**
   * @param facts with terms as they are kept
   */
  final void update(SeriesUpdate facts, Instant now) {
    pillarId = facts.pillarId();
    name = facts.name();
    hook = facts.hook();
    context = facts.context();
    payoff = facts.payoff();
    nextStep = facts.nextStep();
    terms = facts.terms();
    perWeek = facts.perWeek();
    variation = facts.variation();
    updatedAt = now;
  }

  /**
   * @throws Problem SERIES_STATE_FORBIDS
   */
  void take(SeriesStep step, Instant now) {
    state = step.take(state);
    updatedAt = now;
  }

  UUID id() {
    return id;
  }

  UUID pillarId() {
    return pillarId;
  }

  Terms terms() {
    return terms;
  }

  Variation variation() {
    return variation;
  }

  /**
   * @param meant what terms mean now, after merges
   */
  SeriesView view(UnaryOperator<Terms> meant) {
    return new SeriesView(
            id, pillarId, name, hook, context, payoff, nextStep, terms, perWeek, variation, state,
            version, createdAt, updatedAt)
        .meant(meant);
  }
}
