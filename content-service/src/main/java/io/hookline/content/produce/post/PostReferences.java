package io.hookline.content.produce.post;

import io.hookline.content.plan.series.KnownSeries;
import io.hookline.content.replica.CreatorReplica;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.References;
import jakarta.enterprise.context.ApplicationScoped;

/** Whether what a post names exists. */
@ApplicationScoped
class PostReferences {

  private final KnownSeries series;
  private final CreatorReplica creators;

  PostReferences(KnownSeries series, CreatorReplica creators) {
    this.series = series;
    this.creators = creators;
  }

  /**
   * @throws Problem REFERENCE_UNKNOWN
   */
  void require(PostUpdate post) {
    new References()
        .add("seriesId", post.seriesId(), "series", series::has)
        .add("creatorId", post.creatorId(), "creator", creators::has)
        .require();
  }
}
