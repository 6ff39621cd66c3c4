package io.hookline.content.post;

import io.hookline.content.roster.Roster;
import io.hookline.content.series.KnownSeries;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.References;
import jakarta.enterprise.context.ApplicationScoped;

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
  void require(PostUpdate post) {
    new References()
        .add("seriesId", post.seriesId(), "series", series::has)
        .add("creatorId", post.creatorId(), "creator", roster::has)
        .require();
  }
}
