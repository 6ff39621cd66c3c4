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
import java.util.UUID;
import java.util.function.Function;

@Singleton
class LearningRepository extends Aggregates<Learning, LearningView> implements KnownLearnings {

  private final Documents<LearningContent> versions;

  LearningRepository(AggregateStore store, Vocabularies vocabularies, DocumentStore documents) {
    super(
        store,
        Learning.class,
        learning -> learning.view(vocabularies::now),
        LearningProblem.LEARNING_NOT_FOUND);
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
