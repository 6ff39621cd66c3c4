package io.hookline.content.produce.brief;

import io.hookline.content.document.DifferenceView;
import io.hookline.content.document.DocumentStore;
import io.hookline.content.document.Documents;
import io.hookline.kit.aggregate.AggregateStore;
import io.hookline.kit.aggregate.Aggregates;
import io.hookline.kit.outbox.Event;
import io.hookline.kit.paging.Page;
import io.hookline.kit.paging.PageQuery;
import jakarta.inject.Singleton;
import java.util.UUID;
import java.util.function.Function;

@Singleton
class BriefRepository extends Aggregates<Brief, BriefView> {

  private final Documents<BriefContent> versions;

  BriefRepository(AggregateStore store, DocumentStore documents) {
    super(store, Brief.class, Brief::view, BriefProblem.BRIEF_NOT_FOUND);
    this.versions =
        new Documents<>(documents, BriefContent.class, null, BriefProblem.BRIEF_VERSION_NOT_FOUND);
  }

  /** Writes what it asks for now as its next version, too. */
  BriefView saveVersion(Brief brief, String note, Function<BriefView, ? extends Event> change) {
    BriefView saved = save(brief, change);
    versions.keep(path(saved.id()), saved.contentVersion(), saved.content(), note);
    return saved;
  }

  Page<BriefVersionView> versions(UUID id, PageQuery page) {
    get(id);
    return versions.versions(path(id), page, BriefVersionView::of);
  }

  BriefVersionView version(UUID id, long number) {
    get(id);
    return BriefVersionView.of(versions.version(path(id), number));
  }

  DifferenceView difference(UUID id, long number, Long since) {
    get(id);
    return versions.difference(path(id), number, since);
  }

  private static String path(UUID id) {
    return "briefs/" + id;
  }
}
