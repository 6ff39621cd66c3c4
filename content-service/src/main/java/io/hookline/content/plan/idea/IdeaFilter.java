package io.hookline.content.plan.idea;

import io.hookline.content.funnel.FunnelStage;
import io.hookline.content.learned.UsedLearnings;
import io.hookline.kit.aggregate.Where;
import io.hookline.kit.value.Plausible;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which ideas a list shows; all of what is given must hold. */
public class IdeaFilter {

  @Parameter(description = "Only ideas in this state")
  @QueryParam("state")
  IdeaState state;

  @Parameter(description = "Only ideas from this source")
  @QueryParam("source")
  IdeaSource source;

  @Parameter(description = "Only ideas that take part in this trend")
  @QueryParam("trendId")
  UUID trend;

  @Parameter(description = "Only ideas that answer this comment")
  @QueryParam("commentId")
  UUID comment;

  @Parameter(description = "Only the idea with this externalId")
  @QueryParam("externalId")
  String externalId;

  @Parameter(description = "Only ideas for this pillar")
  @QueryParam("pillarId")
  UUID pillar;

  @Parameter(description = "Only ideas for this series")
  @QueryParam("seriesId")
  UUID series;

  @Parameter(description = "Only ideas for this stage of the funnel")
  @QueryParam("funnelStage")
  FunnelStage funnelStage;

  @Parameter(description = "Only ideas for this creator")
  @QueryParam("creatorId")
  UUID creator;

  @Parameter(description = "Only ideas that make use of this learning")
  @QueryParam("learningId")
  UUID learning;

  @Parameter(description = "Only ideas with this score or a higher one")
  @QueryParam("minScore")
  Integer minScore;

  @Parameter(description = "Only parked ideas that come back before this day")
  @QueryParam("dueBefore")
  @Plausible
  LocalDate dueBefore;

  Where where() {
    return UsedLearnings.by(learning, Where.of("idea"))
        .equal("state", state)
        .equal("source", source)
        .equal("trend_id", trend)
        .equal("comment_id", comment)
        .equal("external_id", externalId)
        .equal("pillar_id", pillar)
        .equal("series_id", series)
        .equal("funnel_stage", funnelStage)
        .equal("creator_id", creator)
        .from("score", minScore)
        .before("return_on", dueBefore);
  }
}
