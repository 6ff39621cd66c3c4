package io.hookline.content.measure.snapshot;

import io.hookline.content.produce.post.PublishedPost;
import io.hookline.kit.value.Plausible;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which of a post's readings a list shows; all of what is given must hold. */
public class ReadingFilter {

  @Parameter(description = "Only this dataset")
  @QueryParam("dataset")
  Dataset dataset;

  @Parameter(description = "Only what this source has told")
  @QueryParam("source")
  Source source;

  @Parameter(description = "As of this instant or later", example = "2026-09-01T00:00:00Z")
  @QueryParam("from")
  @Plausible
  Instant from;

  @Parameter(description = "As of an instant before this one", example = "2026-10-01T00:00:00Z")
  @QueryParam("to")
  @Plausible
  Instant to;

  /** Nothing was told of a post before its publication. */
  Instant since(PublishedPost post) {
    return from == null || from.isBefore(post.publishedAt()) ? post.publishedAt() : from;
  }
}
