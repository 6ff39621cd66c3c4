package io.hookline.attribution.collect.source;

import io.hookline.kit.aggregate.AggregateStore;
import io.hookline.kit.aggregate.Aggregates;
import io.hookline.kit.aggregate.Filter;
import io.hookline.kit.paging.Page;
import io.hookline.kit.paging.PageQuery;
import io.hookline.kit.problem.Problem;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

@Singleton
class EventSourceTokens extends Aggregates<EventSourceToken, EventSourceTokenView> {

  /** That are good at a time. */
  static final int MOST = 20;

  private final EntityManager entities;

  EventSourceTokens(AggregateStore store, EntityManager entities) {
    super(
        store,
        EventSourceToken.class,
        EventSourceToken::view,
        EventSourceProblem.EVENT_SOURCE_TOKEN_NOT_FOUND);
    this.entities = entities;
  }

  Page<EventSourceTokenView> of(UUID source, PageQuery page) {
    return page(page, new Filter("eventSourceId", source));
  }

  /**
   * @throws Problem EVENT_SOURCE_TOKEN_NOT_FOUND, also for a token of another source
   */
  EventSourceToken of(UUID source, UUID id) {
    EventSourceToken token = get(id);
    if (!token.eventSourceId().equals(source)) {
      throw new Problem(
          EventSourceProblem.EVENT_SOURCE_TOKEN_NOT_FOUND,
          "The event source has no token " + id + ".");
    }
    return token;
  }

  /** Those that let in, and will still do so after the instant. */
  List<EventSourceToken> goodAfter(UUID source, Instant instant) {
    return entities
        .createQuery(
            "from EventSourceToken where eventSourceId = :source"
                + " and (endsAt is null or endsAt > :instant) order by id",
            EventSourceToken.class)
        .setParameter("source", source)
        .setParameter("instant", instant)
        .getResultList();
  }
}
