package io.hookline.reporting.facts.brand;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** Which brands there are; a bean of its own, because only the agency's scope shows them all. */
@ApplicationScoped
class AllBrands {

  private final Jdbi jdbi;

  AllBrands(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  @Transactional
  List<String> slugs() {
    return jdbi.withHandle(
        handle ->
            handle.createQuery("select slug from brand order by slug").mapTo(String.class).list());
  }
}
