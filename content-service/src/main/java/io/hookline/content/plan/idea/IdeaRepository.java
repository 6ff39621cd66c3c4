package io.hookline.content.plan.idea;

import io.hookline.content.plan.vocabulary.Vocabularies;
import io.hookline.kit.aggregate.AggregateStore;
import io.hookline.kit.aggregate.Aggregates;
import io.hookline.kit.problem.Problem;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@Singleton
class IdeaRepository extends Aggregates<Idea, IdeaView> {

  private final EntityManager entities;
  private final Vocabularies vocabularies;

  IdeaRepository(AggregateStore store, Vocabularies vocabularies, EntityManager entities) {
    super(store, Idea.class, idea -> idea.view(vocabularies::now), IdeaProblem.IDEA_NOT_FOUND);
    this.entities = entities;
    this.vocabularies = vocabularies;
  }

  /**
   * As it stands once whoever changes it at the moment is done, also where this transaction has
   * read it before.
   *
   * @throws Problem IDEA_NOT_FOUND
   */
  Idea locked(UUID id) {
    Idea idea = get(id);
    entities.refresh(idea, LockModeType.PESSIMISTIC_WRITE);
    return idea;
  }

  /** As SQL has left them; the ORM keeps nothing of what it reads here. */
  List<IdeaView> views(Collection<UUID> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    List<Idea> ideas = all(ids);
    ideas.forEach(entities::detach);
    return ideas.stream().map(idea -> idea.view(vocabularies::now)).toList();
  }

  List<IdeaView> byExternalId(Collection<String> externalIds) {
    return externalIds.isEmpty()
        ? List.of()
        : entities
            .createQuery("from Idea where externalId in :externalIds", Idea.class)
            .setParameter("externalIds", externalIds)
            .getResultStream()
            .map(idea -> idea.view(vocabularies::now))
            .toList();
  }
}
