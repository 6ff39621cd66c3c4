package io.hookline.attribution.collect.source;

import io.hookline.kit.access.CurrentBrand;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** When sources and tokens were used last; of those that never were there is none. */
@ApplicationScoped
class SourceUses {

  private static final String OF_TOKENS =
      """
      select token_id as id, last_used_at from event_source_use
       where brand = :brand and token_id = any(:ids)
      """;

  private static final String OF_SOURCES =
      """
      select event_source_id as id, max(last_used_at) as last_used_at from event_source_use
       where brand = :brand and event_source_id = any(:ids)
       group by event_source_id
      """;

  private final Jdbi jdbi;
  private final CurrentBrand brand;

  SourceUses(Jdbi jdbi, CurrentBrand brand) {
    this.jdbi = jdbi;
    this.brand = brand;
  }

  Map<UUID, Instant> ofTokens(Collection<UUID> tokens) {
    return of(OF_TOKENS, tokens);
  }

  Map<UUID, Instant> ofSources(Collection<UUID> sources) {
    return of(OF_SOURCES, sources);
  }

  private Map<UUID, Instant> of(String query, Collection<UUID> ids) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(query)
                .bind("brand", brand.slug())
                .bindArray("ids", UUID.class, ids)
                .reduceRows(
                    new HashMap<UUID, Instant>(),
                    (all, row) -> {
                      all.put(
                          row.getColumn("id", UUID.class),
                          row.getColumn("last_used_at", Instant.class));
                      return all;
                    }));
  }
}
