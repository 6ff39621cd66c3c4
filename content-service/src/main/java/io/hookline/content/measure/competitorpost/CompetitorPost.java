package io.hookline.content.measure.competitorpost;

import io.hookline.content.measure.competitor.TrackedAccount;
import io.hookline.content.network.Network;
import io.hookline.content.plan.vocabulary.Terms;
import io.hookline.content.plan.vocabulary.TermsColumn;
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
import org.hibernate.annotations.TenantId;

/** A post of a competitor. */
@Entity
@Table(name = "competitor_post")
class CompetitorPost {

  @Id private UUID id;
  @TenantId private String brand;

  @Column(name = "competitor_id")
  private UUID competitorId;

  @Enumerated(EnumType.STRING)
  private Network network;

  @Column(name = "network_post_id")
  private String networkPostId;

  private String url;
  private String caption;

  @Column(name = "published_at")
  private Instant publishedAt;

  @Convert(converter = TermsColumn.class)
  @ColumnTransformer(write = "cast(? as jsonb)")
  private Terms terms;

  @Version private long version;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "updated_at")
  private Instant updatedAt;

  protected CompetitorPost() {}

  /**
   * @param terms as they are kept
   */
  CompetitorPost(UUID id, TrackedAccount of, PostFacts facts, Terms terms, Instant now) {
    this.id = id;
    this.competitorId = of.id();
    this.network = of.network();
    this.networkPostId = facts.networkPostId();
    this.url = facts.url();
    this.publishedAt = facts.publishedAt();
    this.createdAt = now;
    update(facts.caption(), terms, now);
  }

  /**
   * @param terms as they are kept
   */
  final void update(String caption, Terms terms, Instant now) {
    this.caption = caption;
    this.terms = terms;
    updatedAt = now;
  }

  Terms terms() {
    return terms;
  }

  /**
   * @param meant what terms mean now
   */
  CompetitorPostView view(UnaryOperator<Terms> meant) {
    return new CompetitorPostView(
        id,
        competitorId,
        network,
        networkPostId,
        url,
        caption,
        publishedAt,
        meant.apply(terms),
        version,
        createdAt,
        updatedAt);
  }
}
