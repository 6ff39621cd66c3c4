package io.hookline.content.plan.idea;

import io.hookline.content.learned.KnownLearnings;
import io.hookline.content.learned.UsedLearnings;
import io.hookline.content.plan.pillar.Pillars;
import io.hookline.content.plan.series.KnownSeries;
import io.hookline.content.plan.trend.Trends;
import io.hookline.content.replica.CreatorReplica;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.References;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Whether what ideas name exists. */
@Singleton
class IdeaReferences {

  private final Trends trends;
  private final Pillars pillars;
  private final KnownSeries series;
  private final CreatorReplica creators;
  private final CommentsOfIdeas comments;
  private final KnownLearnings learnings;

  IdeaReferences(
      Trends trends,
      Pillars pillars,
      KnownSeries series,
      CreatorReplica creators,
      CommentsOfIdeas comments,
      KnownLearnings learnings) {
    this.trends = trends;
    this.pillars = pillars;
    this.series = series;
    this.creators = creators;
    this.comments = comments;
    this.learnings = learnings;
  }

  /** Of what some ideas name, what is there. */
  record Known(
      Set<UUID> trends,
      Set<UUID> pillars,
      Set<UUID> series,
      Set<UUID> creators,
      Set<UUID> comments,
      Set<UUID> learnings) {

    /**
     * @throws Problem REFERENCE_UNKNOWN
     */
    void require(IdeaUpdate idea) {
      References named =
          new References()
              .add("trendId", idea.trendId(), "trend", trends::contains)
              .add("pillarId", idea.pillarId(), "pillar", pillars::contains)
              .add("seriesId", idea.seriesId(), "series", series::contains)
              .add("creatorId", idea.creatorId(), "creator", creators::contains)
              .add("commentId", idea.commentId(), "comment", comments::contains);
      UsedLearnings.add(named, idea.learningIds(), learnings).require();
    }
  }

  Known of(Collection<IdeaUpdate> ideas) {
    return new Known(
        trends.existing(named(ideas, IdeaUpdate::trendId)),
        pillars.existing(named(ideas, IdeaUpdate::pillarId)),
        series.existing(named(ideas, IdeaUpdate::seriesId)),
        creators.existing(named(ideas, IdeaUpdate::creatorId)),
        comments.existing(named(ideas, IdeaUpdate::commentId)),
        learnings.existing(
            ideas.stream()
                .flatMap(idea -> idea.learningIds().stream())
                .collect(Collectors.toSet())));
  }

  private static Set<UUID> named(
      Collection<IdeaUpdate> ideas, Function<IdeaUpdate, UUID> reference) {
    return ideas.stream().map(reference).filter(Objects::nonNull).collect(Collectors.toSet());
  }
}
