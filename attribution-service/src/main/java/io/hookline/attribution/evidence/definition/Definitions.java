package io.hookline.attribution.evidence.definition;

import io.hookline.kit.access.CurrentBrand;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** What other features may ask about definitions of the present brand. */
@ApplicationScoped
public class Definitions {

  private static final String HOLDS =
      """
      select max(version) from conversion_definition_version
       where brand = :brand and definition_id = :id and holds_from <= :at
      """;

  private final Jdbi jdbi;
  private final CurrentBrand brand;

  Definitions(Jdbi jdbi, CurrentBrand brand) {
    this.jdbi = jdbi;
    this.brand = brand;
  }

  /** The number of the version that is in force; empty where there is no such definition. */
  public Optional<Integer> versionAt(UUID definition, Instant at) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(HOLDS)
                .bind("brand", brand.slug())
                .bind("id", definition)
                .bind("at", at)
                .mapTo(Integer.class)
                .findOne());
  }
}
