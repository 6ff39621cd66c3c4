package io.hookline.attribution.process;

import io.hookline.kit.access.BrandFacts;
import io.hookline.kit.feed.BrandSetup;
import jakarta.inject.Singleton;
import org.jdbi.v3.core.Jdbi;

/** Gives every brand a place in the work. */
@Singleton
class BrandWork implements BrandSetup {

  private final Jdbi jdbi;

  BrandWork(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  @Override
  public void setUp(BrandFacts brand) {
    jdbi.useHandle(
        handle ->
            handle.execute(
                "insert into attribution_work (brand) values (?) on conflict do nothing",
                brand.slug()));
  }
}
