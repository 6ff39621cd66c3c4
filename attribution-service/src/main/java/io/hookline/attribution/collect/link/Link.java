package io.hookline.attribution.collect.link;

import io.hookline.kit.value.WebAddress;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

/** A short address. Where it leads never changes: posts that carry it cannot be edited. */
@Entity
@Table(name = "link")
class Link {

  @Id private UUID id;
  @TenantId private String brand;
  private String slug;

  @Column(name = "creator_id")
  private UUID creatorId;

  @Column(name = "post_id")
  private UUID postId;

  @Column(name = "campaign_id")
  private UUID campaignId;

  @Column(name = "destination_url")
  private String destinationUrl;

  @Column(name = "landing_url")
  private String landingUrl;

  @Embedded private Utm utm;
  @Version private long version;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "updated_at")
  private Instant updatedAt;

  protected Link() {}

  Link(UUID id, NewLink facts, Instant now) {
    this.id = id;
    this.slug = facts.slug() == null ? Slug.generate() : facts.slug();
    this.creatorId = facts.creatorId();
    this.postId = facts.postId();
    this.campaignId = facts.campaignId();
    this.destinationUrl = facts.destinationUrl();
    this.utm = facts.utm();
    this.landingUrl = Query.with(WebAddress.of(destinationUrl), utm.parameters());
    this.createdAt = now;
    this.updatedAt = now;
  }

  /**
   * @param base address of the redirects, without a slash at its end
   */
  LinkView view(String base) {
    return new LinkView(
        id,
        slug,
        base + "/l/" + slug,
        destinationUrl,
        landingUrl,
        creatorId,
        postId,
        campaignId,
        utm == null ? Utm.NONE : utm,
        version,
        createdAt,
        updatedAt);
  }
}
