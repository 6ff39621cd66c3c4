package io.hookline.content.post;

import io.hookline.content.roster.Roster;
import io.hookline.content.series.KnownSeries;
import io.hookline.kit.problem.CommonProblem;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/** Whether what a post names exists. */
@ApplicationScoped
class PostReferences {

  private final KnownSeries series;
  private final Roster roster;

  PostReferences(KnownSeries series, Roster roster) {
    this.series = series;
    this.roster = roster;
  }

  /**
   * @throws Problem REFERENCE_UNKNOWN
   */
  void require(PostFacts facts) {
    List<Violation> unknown = new ArrayList<>();
    if (!series.has(facts.seriesId())) {
      unknown.add(new Violation("seriesId", "is not a series of this brand"));
    }
    if (facts.creatorId() != null && !roster.has(facts.creatorId())) {
      unknown.add(new Violation("creatorId", "is not a creator of this brand"));
    }
    if (!unknown.isEmpty()) {
      throw new Problem(
          CommonProblem.REFERENCE_UNKNOWN, "The post names what is not there.", unknown);
    }
  }
}
