package io.hookline.content.measure.audience;

import io.hookline.kit.value.Plausible;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which audiences a list shows; all of what is given must hold. */
public class AudienceFilter {

  @Parameter(description = "Only of this account of the brand")
  @QueryParam("accountId")
  UUID account;

  @Parameter(description = "Only of this post")
  @QueryParam("postId")
  UUID post;

  @Parameter(description = "Only of this creator")
  @QueryParam("creatorId")
  UUID creator;

  @Parameter(description = "Only in this respect")
  @QueryParam("dimension")
  Dimension dimension;

  @Parameter(description = "As of this instant or later", example = "2026-09-01T00:00:00Z")
  @QueryParam("from")
  @Plausible
  Instant from;

  @Parameter(description = "As of before this instant", example = "2026-10-01T00:00:00Z")
  @QueryParam("to")
  @Plausible
  Instant to;

  /** Null for all. */
  UUID subject() {
    return account == null && post == null && creator == null
        ? null
        : AudienceSubject.of(account, post, creator).id();
  }
}
