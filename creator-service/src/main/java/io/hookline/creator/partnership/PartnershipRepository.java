package io.hookline.creator.partnership;

import io.hookline.kit.problem.Problem;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class PartnershipRepository implements PanacheRepositoryBase<Partnership, UUID> {

  Partnership get(UUID id) {
    return findByIdOptional(id)
        .orElseThrow(
            () ->
                new Problem(
                    PartnershipProblem.PARTNERSHIP_NOT_FOUND,
                    "There is no partnership " + id + "."));
  }

  /**
   * @param creator null for all
   */
  List<Partnership> before(UUID id, UUID creator, int limit) {
    String which = creator == null ? "" : " and creatorId = :creator";
    Parameters parameters = Parameters.with("id", id);
    return find(
            "id < :id" + which + " order by id desc",
            creator == null ? parameters : parameters.and("creator", creator))
        .range(0, limit - 1)
        .list();
  }
}
