package io.hookline.content.produce.post;

import io.hookline.kit.value.WebAddress;
import io.hookline.kit.value.WebUrl;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The post that a post answers, takes up or is made of.
 *
 * @param postId of this brand
 * @param url of somebody else's post; no change tells it, as it leads to a person who must stay
 *     erasable
 */
@Embeddable
record Relation(
    @Column(name = "relation_kind") @Enumerated(EnumType.STRING) @NotNull RelationKind kind,
    @Column(name = "related_post_id") @Schema(nullable = true) UUID postId,
    @Column(name = "related_url")
        @Size(max = 2000)
        @WebUrl
        @Schema(
            examples = "https://www.tiktok.com/@someone/video/7412345678901234568",
            nullable = true)
        String url) {

  /** With its address as a browser sends it. */
  Relation kept() {
    return new Relation(kind, postId, url == null ? null : WebAddress.of(url));
  }

  /** Without what leads to somebody else. */
  Relation withoutUrl() {
    return new Relation(kind, postId, null);
  }
}
