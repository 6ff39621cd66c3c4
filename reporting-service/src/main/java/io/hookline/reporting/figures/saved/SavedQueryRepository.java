package io.hookline.reporting.figures.saved;

import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.aggregate.AggregateStore;
import io.hookline.kit.aggregate.Aggregates;
import io.hookline.kit.outbox.Outbox;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;

@Singleton
class SavedQueryRepository extends Aggregates<SavedQuery, SavedQueryView> {

  private final EntityManager entities;
  private final Outbox outbox;
  private final CurrentBrand brand;

  SavedQueryRepository(
      AggregateStore store, EntityManager entities, Outbox outbox, CurrentBrand brand) {
    super(store, SavedQuery.class, SavedQuery::view, SavedQueryProblem.SAVED_QUERY_NOT_FOUND);
    this.entities = entities;
    this.outbox = outbox;
    this.brand = brand;
  }

  void delete(SavedQuery query) {
    entities.remove(query);
    entities.flush();
    outbox.append(brand.slug(), new SavedQueryEvent.Deleted(query.view().next()));
  }
}
