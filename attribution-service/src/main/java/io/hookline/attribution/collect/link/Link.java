package io.hookline.attribution.collect.link;

import io.hookline.kit.problem.Problem;
import io.hookline.kit.value.WebAddress;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

/** A short address. It keeps its slug: posts that carry it cannot be edited. */
@Entity
@Table(name = "link")
class Link {

  @Id private UUID id;
  @TenantId private String brand;

  @Enumerated(EnumType.STRING)
  private LinkKind kind;

  private String slug;
  private String host;

  @Column(name = "creator_id")
  private UUID creatorId;

  @Column(name = "post_id")
  private UUID postId;

  @Column(name = "campaign_id")
  private UUID campaignId;

  @Column(name = "place_id")
  private UUID placeId;

  @Column(name = "destination_url")
  private String destinationUrl;

  @Column(name = "landing_url")
  private String landingUrl;

  @Embedded private Utm utm;

  @Column(name = "valid_from")
  private Instant validFrom;

  @Column(name = "valid_until")
  private Instant validUntil;

  @Column(name = "fallback_url")
  private String fallbackUrl;

  @Column(name = "archived_at")
  private Instant archivedAt;

  @Version private long version;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "updated_at")
  private Instant updatedAt;

  protected Link() {}

  Link(UUID id, NewLink facts, Instant now) {
    this.id = id;
    this.slug = facts.slug() == null ? Slug.generate(facts.kind()) : facts.slug();
    this.host = facts.host() == null ? "" : facts.host();
    this.creatorId = facts.creatorId();
    this.createdAt = now;
    take(facts, now);
  }

  /**
   * @throws Problem LINK_ARCHIVED
   */
  void change(LinkUpdate facts, Instant now) {
    requireInUse();
    take(facts, now);
  }

  /**
   * @throws Problem LINK_ARCHIVED
   */
  void archive(Instant now) {
    requireInUse();
    archivedAt = now;
    updatedAt = now;
  }

  private void requireInUse() {
    if (archivedAt != null) {
      throw new Problem(LinkProblem.LINK_ARCHIVED, "It was archived at " + archivedAt + ".");
    }
  }

  private void take(LinkFacts facts, Instant now) {
    kind = facts.kind();
    postId = facts.postId();
    campaignId = facts.campaignId();
    placeId = facts.placeId();
    destinationUrl = facts.destinationUrl();
    utm = facts.utm();
    landingUrl = landing(facts);
    validFrom = facts.validFrom();
    validUntil = facts.validUntil();
    fallbackUrl = facts.fallbackUrl() == null ? null : WebAddress.of(facts.fallbackUrl());
    updatedAt = now;
  }

  /** Where visitors of a link with these facts go, without what their visits bring along. */
  static String landing(LinkFacts facts) {
    return Query.with(WebAddress.of(facts.destinationUrl()), facts.utm().parameters());
  }

  UUID id() {
    return id;
  }

  /**
   * @param base address of the redirects, without a slash at its end
   */
  LinkView view(String base) {
    Utm tags = utm == null ? Utm.NONE : utm;
    String shortUrl = host.isEmpty() ? base + "/l/" + slug : "https://" + host + "/" + slug;
    return new LinkView(
        id,
        kind,
        slug,
        host.isEmpty() ? null : host,
        shortUrl,
        tags.macros().isEmpty() ? null : Query.with(shortUrl, tags.macros()),
        destinationUrl,
        landingUrl,
        creatorId,
        postId,
        campaignId,
        placeId,
        tags,
        validFrom,
        validUntil,
        fallbackUrl,
        archivedAt,
        version,
        createdAt,
        updatedAt);
  }
}
