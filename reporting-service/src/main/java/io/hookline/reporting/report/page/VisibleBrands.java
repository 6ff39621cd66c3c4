package io.hookline.reporting.report.page;

import io.hookline.kit.access.Grants;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** The brands whose reports a person may see. */
@ApplicationScoped
class VisibleBrands {

  private final Jdbi jdbi;

  VisibleBrands(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  List<BrandLink> of(Grants grants) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select slug, name from brand
                     where :agency or slug = any(:brands)
                     order by lower(name), slug
                    """)
                .bind("agency", grants.isAgency())
                .bindArray("brands", String.class, grants.brands())
                .map(ConstructorMapper.of(BrandLink.class))
                .list());
  }
}
