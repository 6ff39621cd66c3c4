package io.hookline.attribution.source;

import io.hookline.kit.problem.Problem;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class EventSourceRepository implements PanacheRepositoryBase<EventSource, UUID> {

  EventSource get(UUID id) {
    return findByIdOptional(id)
        .orElseThrow(
            () ->
                new Problem(
                    EventSourceProblem.EVENT_SOURCE_NOT_FOUND,
                    "There is no event source " + id + "."));
  }

  List<EventSource> before(UUID id, int limit) {
    return find("id < ?1 order by id desc", id).range(0, limit - 1).list();
  }
}
