package io.hookline.content.produce.mention;

import io.hookline.content.network.Network;
import io.hookline.kit.problem.Problem;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

/** A video in which somebody speaks of the brand unpaid. */
@Entity
@Table(name = "mention")
class Mention {

  @Id private UUID id;
  @TenantId private String brand;

  @Enumerated(EnumType.STRING)
  private MentionKind kind;

  @Enumerated(EnumType.STRING)
  private Network network;

  @Column(name = "network_post_id")
  private String networkPostId;

  private String url;

  @Column(name = "author_handle")
  private String authorHandle;

  @Column(name = "creator_id")
  private UUID creatorId;

  @Column(name = "published_at")
  private Instant publishedAt;

  private Long views;

  @Column(name = "views_at")
  private Instant viewsAt;

  @Enumerated(EnumType.STRING)
  private Tone tone;

  private String text;

  @Column(name = "erased_at")
  private Instant erasedAt;

  @Version private long version;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "updated_at")
  private Instant updatedAt;

  protected Mention() {}

  /**
   * @param creator whose account the author's is; null for somebody unknown
   */
  Mention(UUID id, NewMention body, UUID creator, Instant now) {
    this.id = id;
    this.network = body.network();
    this.networkPostId = body.postId();
    this.url = body.address();
    this.authorHandle = body.author();
    this.publishedAt = body.publishedAt();
    this.createdAt = now;
    apply(new MentionUpdate(body.kind(), creator, body.views(), body.tone(), body.text()), now);
    viewsAt = body.viewsSeen(now);
  }

  /**
   * @throws Problem MENTION_ERASED
   */
  void update(MentionUpdate body, Instant now) {
    requireAuthor();
    apply(body, now);
  }

  private void apply(MentionUpdate body, Instant now) {
    kind = body.kind();
    creatorId = body.creatorId();
    if (!Objects.equals(views, body.views())) {
      views = body.views();
      viewsAt = views == null ? null : now;
    }
    tone = body.tone();
    text = body.text();
    updatedAt = now;
  }

  boolean isErased() {
    return erasedAt != null;
  }

  /**
   * @throws Problem MENTION_ERASED
   */
  void requireAuthor() {
    if (isErased()) {
      throw new Problem(MentionProblem.MENTION_ERASED, "It was erased at " + erasedAt + ".");
    }
  }

  MentionView view() {
    return new MentionView(
        id,
        kind,
        network,
        networkPostId,
        url,
        authorHandle,
        creatorId,
        publishedAt,
        views,
        viewsAt,
        tone,
        text,
        erasedAt,
        version,
        createdAt,
        updatedAt);
  }
}
