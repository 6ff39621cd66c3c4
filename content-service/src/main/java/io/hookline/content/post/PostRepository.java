package io.hookline.content.post;

import io.hookline.kit.problem.Problem;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class PostRepository implements PanacheRepositoryBase<Post, UUID> {

  Post get(UUID id) {
    return findByIdOptional(id)
        .orElseThrow(() -> new Problem(PostProblem.POST_NOT_FOUND, "There is no post " + id + "."));
  }

  List<Post> before(UUID id, PostFilter filter, int limit) {
    Parameters parameters = Parameters.with("id", id);
    String conditions = filter.conditions(parameters);
    return find("id < :id" + conditions + " order by id desc", parameters)
        .range(0, limit - 1)
        .list();
  }
}
