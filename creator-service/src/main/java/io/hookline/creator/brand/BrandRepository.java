package io.hookline.creator.brand;

import io.hookline.kit.problem.CommonProblem;
import io.hookline.kit.problem.Problem;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;

@ApplicationScoped
class BrandRepository implements PanacheRepositoryBase<Brand, String> {

  Brand get(String slug) {
    return findByIdOptional(slug)
        .orElseThrow(
            () ->
                new Problem(
                    CommonProblem.BRAND_NOT_FOUND, CommonProblem.BRAND_NOT_FOUND.title() + "."));
  }

  List<Brand> after(String slug, int limit) {
    return find("slug > ?1 order by slug", slug).range(0, limit - 1).list();
  }

  List<Brand> after(String slug, Collection<String> visible, int limit) {
    return find(
            "slug > :slug and slug in (:visible) order by slug",
            Parameters.with("slug", slug).and("visible", visible))
        .range(0, limit - 1)
        .list();
  }
}
