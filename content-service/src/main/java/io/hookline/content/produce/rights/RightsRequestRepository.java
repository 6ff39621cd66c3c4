package io.hookline.content.produce.rights;

import io.hookline.kit.aggregate.AggregateStore;
import io.hookline.kit.aggregate.Aggregates;
import io.hookline.kit.paging.Page;
import io.hookline.kit.paging.PageQuery;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

@Singleton
class RightsRequestRepository extends Aggregates<RightsRequest, RightsRequestView> {

  private static final String GRANT_HOLDS =
      "status = 'GRANTED' and (answer.until is null or answer.until > :now)";

  private static final String GRANT_HAS_PASSED =
      "(status = 'GRANTED' and answer.until <= :now or status = 'ASKED' and question.answerBy <= :now"
          + " or status = 'EXPIRED')";

  private static final String IS_OPEN =
      "status = 'ASKED' and (question.answerBy is null or question.answerBy > :now)";

  private final EntityManager entities;
  private final Clock clock;

  RightsRequestRepository(AggregateStore store, EntityManager entities, Clock clock) {
    super(
        store,
        RightsRequest.class,
        request -> request.view(clock.instant()),
        RightsProblem.RIGHTS_REQUEST_NOT_FOUND);
    this.entities = entities;
    this.clock = clock;
  }

  /** Newest first. */
  Page<RightsRequestView> page(PageQuery page, RightsRequestFilter filter) {
    Instant now = clock.instant();
    Map<String, Object> values = new HashMap<>();
    StringBuilder query = new StringBuilder("from RightsRequest where id < :before");
    if (filter.mention != null) {
      query.append(" and mentionId = :mention");
      values.put("mention", filter.mention);
    }
    if (filter.status != null) {
      query.append(" and ").append(condition(filter.status));
    }
    if (filter.endingBefore != null) {
      query.append(" and status = 'GRANTED' and answer.until < :end and answer.until > :now");
      values.put("end", filter.endingBefore);
    }
    if (query.indexOf(":now") > 0) {
      values.put("now", now);
    }
    TypedQuery<RightsRequest> rows =
        entities
            .createQuery(query + " order by id desc", RightsRequest.class)
            .setParameter("before", page.before())
            .setMaxResults(page.fetch());
    values.forEach(rows::setParameter);
    return Page.of(
        rows.getResultList(),
        page,
        request -> new Object[] {request.id()},
        request -> request.view(now));
  }

  private static String condition(RightsStatus status) {
    return switch (status) {
      case ASKED -> IS_OPEN;
      case GRANTED -> GRANT_HOLDS;
      case EXPIRED -> GRANT_HAS_PASSED;
      case REFUSED, WITHDRAWN -> "status = '" + status + "'";
    };
  }

  /** What the author of a mention has ever granted, newest first. */
  List<RightsRequest> grants(UUID mention) {
    return entities
        .createQuery(
            "from RightsRequest where mentionId = :mention and answer.from is not null"
                + " order by id desc",
            RightsRequest.class)
        .setParameter("mention", mention)
        .getResultList();
  }

  /** The question to the author of a mention to which an answer was never recorded. */
  Optional<RightsRequest> unanswered(UUID mention) {
    return entities
        .createQuery(
            "from RightsRequest where mentionId = :mention and status = 'ASKED'",
            RightsRequest.class)
        .setParameter("mention", mention)
        .getResultStream()
        .findFirst();
  }
}
