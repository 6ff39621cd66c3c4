package io.hookline.content.learn.learning;

import io.hookline.content.plan.vocabulary.Terms;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.Violation;
import io.hookline.kit.search.SearchText;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.TenantId;

/** Something that the brand knows of its posts. */
@Entity
@Table(name = "learning")
class Learning {

  @Id private UUID id;
  @TenantId private String brand;

  @Column(name = "external_id")
  private String externalId;

  @Embedded private LearningContent content;
  @Embedded private LearningLife life = LearningLife.BEGIN;

  @Column(name = "statement_key")
  private String statementKey;

  @Embedded private Learned learned;

  @Column(name = "review_on")
  private LocalDate reviewOn;

  @Column(name = "reviewed_at")
  private Instant reviewedAt;

  @Column(name = "content_version")
  private int contentVersion = 1;

  @ColumnTransformer(read = "cast(search as text)", write = "cast(? as tsvector)")
  private String search;

  @Version private long version;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "updated_at")
  private Instant updatedAt;

  protected Learning() {}

  Learning(
      UUID id,
      String externalId,
      LearningContent content,
      Learned learned,
      LocalDate reviewOn,
      Instant now) {
    this.id = id;
    this.externalId = externalId;
    this.learned = learned;
    this.reviewOn = reviewOn;
    this.createdAt = now;
    say(content, now);
  }

  private void say(LearningContent said, Instant now) {
    content = said;
    statementKey = StatementKey.of(said.statement());
    search = SearchText.tokens(said.statement(), said.detail());
    updatedAt = now;
  }

  /** What a revision has changed. */
  enum Change {
    NOTHING,
    /** Since when it is known, or when it is to be looked at again. */
    DAYS,
    /** The content, which is its next version. */
    CONTENT
  }

  /**
   * @throws Problem LEARNING_STATE_FORBIDS
   */
  Change revise(LearningContent said, Learned when, LocalDate again, Instant now) {
    life.requireChangeable();
    boolean other = !said.equals(content);
    boolean otherDay = !when.equals(learned) || !Objects.equals(reviewOn, again);
    learned = when;
    reviewOn = again;
    if (other) {
      contentVersion++;
      say(said, now);
    } else if (otherDay) {
      updatedAt = now;
    }
    return other ? Change.CONTENT : otherDay ? Change.DAYS : Change.NOTHING;
  }

  /**
   * Somebody has looked, and it holds.
   *
   * @param again null for no further look
   * @throws Problem LEARNING_STATE_FORBIDS, VALIDATION_FAILED for a day that is over
   */
  void review(LocalDate again, LocalDate today, Instant now) {
    life.requireChangeable();
    Violation.requireNotPast("reviewOn", again, today);
    reviewOn = again;
    reviewedAt = now;
    updatedAt = now;
  }

  /**
   * @param by nobody changes it until the commit
   * @throws Problem LEARNING_STATE_FORBIDS, SUCCESSOR_NOT_ACTIVE
   */
  void supersede(Learning by, String why, Instant now) {
    if (by.id.equals(id)) {
      throw new Problem(
          LearningProblem.SUCCESSOR_NOT_ACTIVE, "A learning does not take its own place.");
    }
    enter(life.supersede(by.id, by.life.state(), why, now), now);
  }

  /**
   * @throws Problem LEARNING_STATE_FORBIDS
   */
  void retire(String why, Instant now) {
    enter(life.retire(why, now), now);
  }

  /**
   * @throws Problem LEARNING_STATE_FORBIDS
   */
  void reinstate(Instant now) {
    enter(life.reinstate(), now);
  }

  private void enter(LearningLife next, Instant now) {
    life = next;
    updatedAt = now;
  }

  UUID id() {
    return id;
  }

  LearningContent content() {
    return content;
  }

  Instant createdAt() {
    return createdAt;
  }

  /**
   * @param meant what terms mean now
   */
  LearningView view(UnaryOperator<Terms> meant) {
    return new LearningView(
        id,
        externalId,
        content.statement(),
        content.detail(),
        content.pillarIds(),
        content.seriesIds(),
        content.networks(),
        meant.apply(content.terms()),
        content.evidence(),
        content.confidence(),
        learned.on(),
        reviewOn,
        reviewedAt,
        life.state(),
        life.supersededBy(),
        life.reason(),
        life.endedAt(),
        contentVersion,
        version,
        createdAt,
        updatedAt);
  }
}
