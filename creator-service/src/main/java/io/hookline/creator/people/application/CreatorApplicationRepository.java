package io.hookline.creator.people.application;

import io.hookline.kit.aggregate.AggregateStore;
import io.hookline.kit.aggregate.Aggregates;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

@Singleton
class CreatorApplicationRepository extends Aggregates<CreatorApplication, CreatorApplicationView> {

  private final EntityManager entities;

  CreatorApplicationRepository(AggregateStore store, EntityManager entities) {
    super(
        store,
        CreatorApplication.class,
        CreatorApplication::view,
        CreatorApplicationProblem.CREATOR_APPLICATION_NOT_FOUND);
    this.entities = entities;
  }

  List<UUID> of(UUID creator) {
    return entities
        .createQuery("select id from CreatorApplication where creatorId = :creator", UUID.class)
        .setParameter("creator", creator)
        .getResultList();
  }

  /** Forgets what the person wrote; returns in how many applications. */
  long forgetMessages(UUID creator) {
    return entities
        .createQuery(
            "update CreatorApplication set message = null"
                + " where creatorId = :creator and message is not null")
        .setParameter("creator", creator)
        .executeUpdate();
  }
}
