package io.hookline.creator.creator;

import io.hookline.kit.problem.Problem;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class CreatorRepository implements PanacheRepositoryBase<Creator, UUID> {

  Creator get(UUID id) {
    return findByIdOptional(id)
        .orElseThrow(
            () -> new Problem(CreatorProblem.CREATOR_NOT_FOUND, "There is no creator " + id + "."));
  }

  List<Creator> before(UUID id, int limit) {
    return find("id < ?1 order by id desc", id).range(0, limit - 1).list();
  }
}
