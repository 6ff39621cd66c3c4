package io.hookline.content.learn.learning;

import io.hookline.content.network.Network;
import io.hookline.kit.aggregate.Where;
import io.hookline.kit.search.SearchText;
import io.hookline.kit.value.Plausible;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which learnings a list shows; all of what is given must hold. */
public class LearningFilter {

  @Parameter(description = "Only learnings in this state")
  @QueryParam("state")
  LearningState state;

  @Parameter(description = "Only learnings of this confidence")
  @QueryParam("confidence")
  Confidence confidence;

  @Parameter(description = "Only learnings that hold for this pillar, as they say")
  @QueryParam("pillarId")
  UUID pillar;

  @Parameter(description = "Only learnings that hold for this series, as they say")
  @QueryParam("seriesId")
  UUID series;

  @Parameter(description = "Only learnings that hold for this network, as they say")
  @QueryParam("network")
  Network network;

  @Parameter(description = "Only learnings that are known from this post")
  @QueryParam("postId")
  UUID post;

  @Parameter(description = "Only learnings that are known from this experiment")
  @QueryParam("experimentId")
  UUID experiment;

  @Parameter(description = "Only learnings whose place this one has taken")
  @QueryParam("supersededBy")
  UUID supersededBy;

  @Parameter(description = "Only the learning with this externalId")
  @QueryParam("externalId")
  String externalId;

  @Parameter(description = "Only active learnings that are to be reviewed before this day")
  @QueryParam("dueBefore")
  @Plausible
  LocalDate dueBefore;

  @Parameter(
      description =
          "Only learnings whose statement or detail has these words, \"these\" as a phrase")
  @QueryParam("q")
  @Size(max = 200)
  String q;

  Where where() {
    return Where.of("learning")
        .equal("state", state)
        .equal("confidence", confidence)
        .equal("superseded_by", supersededBy)
        .equal("external_id", externalId)
        .narrow(named("pillar_id"), pillar, ")")
        .narrow(named("series_id"), series, ")")
        .narrow(named("post_id"), post, ")")
        .narrow(named("experiment_id"), experiment, ")")
        .overlaps("networks", network == null ? null : List.of(network.name()))
        .narrow("state = 'ACTIVE' and review_on < ", dueBefore, "")
        .matches("search", q == null ? null : SearchText.query(q));
  }

  private static String named(String column) {
    return "id in (select learning_id from learning_reference where " + column + " = ";
  }
}
