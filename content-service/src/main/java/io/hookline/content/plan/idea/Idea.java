package io.hookline.content.plan.idea;

import io.hookline.content.funnel.FunnelStage;
import io.hookline.content.plan.vocabulary.Terms;
import io.hookline.content.plan.vocabulary.TermsColumn;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.value.WebAddress;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.TenantId;

/** Something that could become a post. */
@Entity
@Table(name = "idea")
class Idea {

  @Id private UUID id;
  @TenantId private String brand;

  @Column(name = "external_id")
  private String externalId;

  private String title;
  private String description;

  @Enumerated(EnumType.STRING)
  private IdeaSource source;

  @Column(name = "trend_id")
  private UUID trendId;

  @Column(name = "comment_id")
  private UUID commentId;

  @Embedded private IdeaLife life = IdeaLife.BEGIN;

  private Integer score;

  @Embedded private ScoreParts scoreParts;

  @Column(name = "pillar_id")
  private UUID pillarId;

  @Column(name = "series_id")
  private UUID seriesId;

  @Enumerated(EnumType.STRING)
  @Column(name = "funnel_stage")
  private FunnelStage funnelStage;

  @Column(name = "creator_id")
  private UUID creatorId;

  private String[] links;

  @Column(name = "learning_ids")
  private List<UUID> learningIds;

  @Convert(converter = TermsColumn.class)
  @ColumnTransformer(write = "cast(? as jsonb)")
  private Terms terms;

  @Version private long version;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "updated_at")
  private Instant updatedAt;

  protected Idea() {}

  /**
   * @param facts with terms as they are kept
   */
  Idea(UUID id, String externalId, IdeaUpdate facts, Instant now) {
    this.id = id;
    this.externalId = externalId;
    this.createdAt = now;
    apply(facts, now);
  }

  /**
   * @param facts with terms as they are kept
   * @throws Problem IDEA_STATE_FORBIDS
   */
  void update(IdeaUpdate facts, Instant now) {
    life.requireChangeable();
    apply(facts, now);
  }

  private void apply(IdeaUpdate facts, Instant now) {
    title = facts.title();
    description = facts.description();
    source = facts.source();
    trendId = facts.trendId();
    commentId = facts.commentId();
    score = facts.worth();
    scoreParts = facts.scoreParts();
    pillarId = facts.pillarId();
    seriesId = facts.seriesId();
    funnelStage = facts.funnelStage();
    creatorId = facts.creatorId();
    links = facts.links().stream().map(WebAddress::of).distinct().toArray(String[]::new);
    learningIds = facts.learningIds();
    terms = facts.terms();
    updatedAt = now;
  }

  /**
   * @return whether it stands elsewhere now
   * @throws Problem IDEA_STATE_FORBIDS
   */
  boolean step(UnaryOperator<IdeaLife> step, Instant now) {
    IdeaLife next = step.apply(life);
    boolean moved = !next.equals(life);
    if (moved) {
      life = next;
      updatedAt = now;
    }
    return moved;
  }

  boolean isUsedBy(Instant at) {
    return life.isUsedBy(at);
  }

  UUID id() {
    return id;
  }

  String externalId() {
    return externalId;
  }

  Terms terms() {
    return terms;
  }

  /**
   * @param meant what terms mean now
   */
  IdeaView view(UnaryOperator<Terms> meant) {
    return new IdeaView(
        id,
        externalId,
        title,
        description,
        source,
        trendId,
        commentId,
        life.state(),
        life.reason(),
        life.returnOn(),
        life.usedAt(),
        score,
        scoreParts,
        pillarId,
        seriesId,
        funnelStage,
        creatorId,
        List.of(links),
        learningIds,
        meant.apply(terms),
        version,
        createdAt,
        updatedAt);
  }
}
