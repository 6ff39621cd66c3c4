package io.hookline.content.measure.competitorpost;

import io.hookline.content.network.Network;
import io.hookline.content.plan.vocabulary.Vocabularies;
import io.hookline.kit.aggregate.AggregateStore;
import io.hookline.kit.aggregate.Aggregates;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;

@Singleton
class CompetitorPostRepository extends Aggregates<CompetitorPost, CompetitorPostView> {

  private final Vocabularies vocabularies;
  private final EntityManager entities;

  CompetitorPostRepository(
      AggregateStore store, Vocabularies vocabularies, EntityManager entities) {
    super(
        store,
        CompetitorPost.class,
        post -> post.view(vocabularies::now),
        CompetitorPostProblem.COMPETITOR_POST_NOT_FOUND);
    this.vocabularies = vocabularies;
    this.entities = entities;
  }

  CompetitorPostView shown(CompetitorPost post) {
    return post.view(vocabularies::now);
  }

  /** Those of the network that are these videos. */
  List<CompetitorPost> videos(Network network, Collection<String> ids) {
    return entities
        .createQuery(
            "from CompetitorPost where network = :network and networkPostId in :ids",
            CompetitorPost.class)
        .setParameter("network", network)
        .setParameter("ids", ids)
        .getResultList();
  }
}
