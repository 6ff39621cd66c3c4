package io.hookline.content.pillar;

import io.hookline.kit.problem.Problem;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class PillarRepository implements PanacheRepositoryBase<Pillar, UUID> {

  Pillar get(UUID id) {
    return findByIdOptional(id)
        .orElseThrow(
            () -> new Problem(PillarProblem.PILLAR_NOT_FOUND, "There is no pillar " + id + "."));
  }

  List<Pillar> before(UUID id, int limit) {
    return find("id < ?1 order by id desc", id).range(0, limit - 1).list();
  }
}
