package io.hookline.creator.door.own;

import io.hookline.creator.replica.PostFact;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A post of the creator that is, or was, out.
 *
 * @param status PUBLISHED or REMOVED
 * @param missingDisclosures what it has to disclose, and does not
 */
@Schema(name = "DoorPost")
public record OwnPostView(
    UUID id,
    @Schema(examples = "TIKTOK") String network,
    @Schema(examples = "Retinol in 30 seconds") String title,
    @Schema(examples = "PUBLISHED") String status,
    Instant publishedAt,
    @Schema(nullable = true) String url,
    List<String> missingDisclosures) {

  static OwnPostView of(PostFact post) {
    return new OwnPostView(
        post.id(),
        post.network(),
        post.title(),
        post.isOut() ? "PUBLISHED" : "REMOVED",
        post.publishedAt(),
        post.url(),
        post.missingDisclosures());
  }
}
