package io.hookline.content.produce.rhythm;

import io.hookline.content.calendar.Days;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

/** The blocks that somebody has touched. */
@Singleton
class BlockRepository {

  private final EntityManager entities;

  BlockRepository(EntityManager entities) {
    this.entities = entities;
  }

  Optional<Block> find(String id) {
    return Optional.ofNullable(entities.find(Block.class, id));
  }

  /** Of weeks that have some of the days, and those that were moved to them. */
  List<Block> within(Days days) {
    return entities
        .createQuery(
            "from Block where monday between :first and :last or day between :from and :to",
            Block.class)
        .setParameter("first", days.weeks().get(0).monday())
        .setParameter("last", days.to())
        .setParameter("from", days.from())
        .setParameter("to", days.to())
        .getResultList();
  }

  void save(Block block) {
    entities.persist(block);
    entities.flush();
  }
}
