package io.hookline.content.learn.learning;

import io.hookline.content.plan.pillar.Pillars;
import io.hookline.content.plan.series.KnownSeries;
import io.hookline.content.produce.post.Posts;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Whether what learnings name exists, and what it says. */
@Singleton
class LearningReferences {

  private final Pillars pillars;
  private final KnownSeries series;
  private final Posts posts;

  LearningReferences(Pillars pillars, KnownSeries series, Posts posts) {
    this.pillars = pillars;
    this.series = series;
    this.posts = posts;
  }

  /** With few statements, however many learnings. */
  EvidenceFound of(Collection<LearningUpdate> learnings) {
    return new EvidenceFound(
        pillars.existing(named(learnings, LearningUpdate::pillarIds)),
        series.existing(named(learnings, LearningUpdate::seriesIds)),
        posts.existing(named(learnings, learning -> learning.evidence().postIds())));
  }

  private static Set<UUID> named(
      Collection<LearningUpdate> learnings, Function<LearningUpdate, List<UUID>> ids) {
    return learnings.stream().flatMap(one -> ids.apply(one).stream()).collect(Collectors.toSet());
  }
}
