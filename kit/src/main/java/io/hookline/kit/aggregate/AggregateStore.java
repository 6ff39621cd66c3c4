package io.hookline.kit.aggregate;

import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.outbox.Outbox;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;

/** What an {@link Aggregates} works with, so that a feature passes on one thing. */
@Singleton
public final class AggregateStore {

  final EntityManager entities;
  final Outbox outbox;
  final CurrentBrand brand;

  AggregateStore(EntityManager entities, Outbox outbox, CurrentBrand brand) {
    this.entities = entities;
    this.outbox = outbox;
    this.brand = brand;
  }
}
