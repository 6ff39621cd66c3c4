package io.hookline.content.measure.competitor;

import io.hookline.content.network.Network;
import io.hookline.kit.aggregate.AggregateStore;
import io.hookline.kit.aggregate.Aggregates;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;

@Singleton
class CompetitorRepository extends Aggregates<Competitor, CompetitorView> {

  private final EntityManager entities;

  CompetitorRepository(AggregateStore store, EntityManager entities) {
    super(store, Competitor.class, Competitor::view, CompetitorProblem.COMPETITOR_NOT_FOUND);
    this.entities = entities;
  }

  List<Competitor> named(Network network, Collection<String> handles) {
    return entities
        .createQuery(
            "from Competitor where network = :network and handle in :handles", Competitor.class)
        .setParameter("network", network)
        .setParameter("handles", handles)
        .getResultList();
  }
}
