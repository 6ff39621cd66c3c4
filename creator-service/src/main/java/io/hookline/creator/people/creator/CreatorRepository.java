package io.hookline.creator.people.creator;

import io.hookline.kit.aggregate.AggregateStore;
import io.hookline.kit.aggregate.Aggregates;
import io.hookline.kit.outbox.Event;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.Function;

@Singleton
class CreatorRepository extends Aggregates<Creator, CreatorView> {

  private final SearchRows search;

  CreatorRepository(AggregateStore store, SearchRows search) {
    super(store, Creator.class, Creator::view, CreatorProblem.CREATOR_NOT_FOUND);
    this.search = search;
  }

  /** Writes what the creator is found by, too; of a merged record nothing is. */
  @Override
  public CreatorView save(Creator creator, Function<CreatorView, ? extends Event> change) {
    CreatorView saved = super.save(creator, change);
    if (creator.isMerged()) {
      search.remove(creator.id());
    } else {
      search.put(List.of(saved));
    }
    return saved;
  }
}
