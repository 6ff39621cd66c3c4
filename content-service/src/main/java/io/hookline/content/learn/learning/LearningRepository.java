package io.hookline.content.learn.learning;

import io.hookline.content.document.DifferenceView;
import io.hookline.content.document.DocumentStore;
import io.hookline.content.document.Documents;
import io.hookline.content.learned.KnownLearnings;
import io.hookline.content.plan.vocabulary.Vocabularies;
import io.hookline.kit.aggregate.AggregateStore;
import io.hookline.kit.aggregate.Aggregates;
import io.hookline.kit.outbox.Event;
import io.hookline.kit.paging.Page;
import io.hookline.kit.paging.PageQuery;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

@Singleton
class LearningRepository extends Aggregates<Learning, LearningView> implements KnownLearnings {

  private final Documents<LearningContent> versions;
  private final Vocabularies vocabularies;
  private final EntityManager entities;

  LearningRepository(
      AggregateStore store,
      Vocabularies vocabularies,
      DocumentStore documents,
      EntityManager entities) {
    super(
        store,
        Learning.class,
        learning -> learning.view(vocabularies::now),
        LearningProblem.LEARNING_NOT_FOUND);
    this.vocabularies = vocabularies;
    this.entities = entities;
    this.versions =
        new Documents<>(
            documents, LearningContent.class, null, LearningProblem.LEARNING_VERSION_NOT_FOUND);
  }

  /** Writes what it says now as its next version, too. */
  LearningView saveVersion(
      Learning learning, String note, Function<LearningView, ? extends Event> change) {
    LearningView saved = save(learning, change);
    versions.keep(path(saved.id()), saved.contentVersion(), learning.content(), note);
    return saved;
  }

  /** First versions of what {@link LearningBatch} writes. */
  void keepFirst(List<LearningView> added, Map<UUID, String> notes) {
    Map<String, LearningContent> contents = new LinkedHashMap<>();
    Map<String, String> why = new HashMap<>();
    for (LearningView learning : added) {
      contents.put(path(learning.id()), learning.content());
      why.put(path(learning.id()), notes.get(learning.id()));
    }
    versions.keepFirst(contents, why);
  }

  /** Those that are called so elsewhere, and active ones that say one of these. */
  List<LearningView> like(Collection<String> externalIds, Collection<String> statementKeys) {
    return entities
        .createQuery(
            "from Learning where externalId in :ids"
                + " or life.state = ACTIVE and statementKey in :keys",
            Learning.class)
        .setParameter("ids", externalIds)
        .setParameter("keys", statementKeys)
        .getResultStream()
        .map(learning -> learning.view(vocabularies::now))
        .toList();
  }

  Page<LearningVersionView> versions(UUID id, PageQuery page) {
    get(id);
    return versions.versions(path(id), page, LearningVersionView::of);
  }

  LearningVersionView version(UUID id, long number) {
    get(id);
    return LearningVersionView.of(versions.version(path(id), number));
  }

  DifferenceView difference(UUID id, long number, Long since) {
    get(id);
    return versions.difference(path(id), number, since);
  }

  private static String path(UUID id) {
    return "learnings/" + id;
  }
}
