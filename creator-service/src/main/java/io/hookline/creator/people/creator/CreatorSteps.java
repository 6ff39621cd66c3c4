package io.hookline.creator.people.creator;

import io.hookline.kit.access.CurrentActor;
import io.hookline.kit.paging.Page;
import io.hookline.kit.paging.PageQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/** The steps of the present brand's creators. */
@ApplicationScoped
class CreatorSteps {

  private final EntityManager entities;
  private final CurrentActor actor;

  CreatorSteps(EntityManager entities, CurrentActor actor) {
    this.entities = entities;
    this.actor = actor;
  }

  Author author() {
    return Author.of(actor.actor());
  }

  void add(CreatorStep step) {
    entities.persist(step);
  }

  Page<CreatorStepView> page(UUID creator, PageQuery page) {
    List<CreatorStep> steps =
        entities
            .createQuery(
                "from CreatorStep where creatorId = :creator and id < :before order by id desc",
                CreatorStep.class)
            .setParameter("creator", creator)
            .setParameter("before", page.before())
            .setMaxResults(page.fetch())
            .getResultList();
    return Page.of(steps, page, step -> new Object[] {step.view().id()}, CreatorStep::view);
  }

  /** Forgets why the creator came to be where; returns of how many steps. */
  long forgetReasons(UUID creator) {
    return entities
        .createQuery(
            "update CreatorStep set reason = null where creatorId = :creator and reason is not null")
        .setParameter("creator", creator)
        .executeUpdate();
  }
}
