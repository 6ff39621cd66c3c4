package io.hookline.content.series;

import io.hookline.kit.problem.Problem;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class SeriesRepository implements PanacheRepositoryBase<Series, UUID> {

  Series get(UUID id) {
    return findByIdOptional(id)
        .orElseThrow(
            () -> new Problem(SeriesProblem.SERIES_NOT_FOUND, "There is no series " + id + "."));
  }

  /**
   * @param pillar null for all
   */
  List<Series> before(UUID id, UUID pillar, int limit) {
    String which = pillar == null ? "" : " and pillarId = :pillar";
    Parameters parameters = Parameters.with("id", id);
    return find(
            "id < :id" + which + " order by id desc",
            pillar == null ? parameters : parameters.and("pillar", pillar))
        .range(0, limit - 1)
        .list();
  }
}
