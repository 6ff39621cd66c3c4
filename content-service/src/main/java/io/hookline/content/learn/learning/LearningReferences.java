package io.hookline.content.learn.learning;

import io.hookline.content.learn.experiment.ConcludedExperiment;
import io.hookline.content.learn.experiment.Experiments;
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
  private final Experiments experiments;

  LearningReferences(Pillars pillars, KnownSeries series, Posts posts, Experiments experiments) {
    this.pillars = pillars;
    this.series = series;
    this.posts = posts;
    this.experiments = experiments;
  }

  /** With few statements, however many learnings. */
  EvidenceFound of(Collection<LearningUpdate> learnings) {
    Set<UUID> tests = named(learnings, learning -> learning.evidence().experimentIds());
    return new EvidenceFound(
        pillars.existing(named(learnings, learning -> learning.facts().pillarIds())),
        series.existing(named(learnings, learning -> learning.facts().seriesIds())),
        posts.existing(named(learnings, learning -> learning.evidence().postIds())),
        experiments.existing(tests),
        experiments.concluded(tests).stream()
            .collect(Collectors.toMap(ConcludedExperiment::id, ConcludedExperiment::verdict)));
  }

  private static Set<UUID> named(
      Collection<LearningUpdate> learnings, Function<LearningUpdate, List<UUID>> ids) {
    return learnings.stream().flatMap(one -> ids.apply(one).stream()).collect(Collectors.toSet());
  }
}
