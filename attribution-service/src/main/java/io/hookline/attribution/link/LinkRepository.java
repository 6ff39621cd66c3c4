package io.hookline.attribution.link;

import io.hookline.kit.problem.Problem;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class LinkRepository implements PanacheRepositoryBase<Link, UUID> {

  Link get(UUID id) {
    return findByIdOptional(id)
        .orElseThrow(() -> new Problem(LinkProblem.LINK_NOT_FOUND, "There is no link " + id + "."));
  }

  List<Link> before(UUID id, int limit) {
    return find("id < ?1 order by id desc", id).range(0, limit - 1).list();
  }
}
