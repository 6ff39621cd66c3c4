package io.hookline.content.learn.experiment;

import io.hookline.kit.aggregate.Where;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which experiments a list shows; all of what is given must hold. */
public class ExperimentFilter {

  @Parameter(description = "Only experiments in this state")
  @QueryParam("state")
  ExperimentState state;

  @Parameter(description = "Only experiments with posts, ads or links")
  @QueryParam("kind")
  ExperimentKind kind;

  @Parameter(description = "Only experiments that try this")
  @QueryParam("variable")
  Variable variable;

  @Parameter(description = "Only experiments that have shown this")
  @QueryParam("verdict")
  Verdict verdict;

  @Parameter(description = "Only experiments of this series")
  @QueryParam("seriesId")
  UUID series;

  @Parameter(description = "Only experiments in which this post is compared")
  @QueryParam("postId")
  UUID post;

  Where where() {
    return Where.of("experiment")
        .equal("state", state)
        .equal("kind", kind)
        .equal("variable", variable)
        .equal("verdict", verdict)
        .equal("series_id", series)
        .overlaps("posts", post == null ? null : List.of(post.toString()));
  }
}
