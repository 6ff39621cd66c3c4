package io.hookline.content.produce.post;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** When posts went out: of a thousand at a time, for which a post's content would be too much. */
@Singleton
class Publications {

  private static final String KNOWN =
      """
      select id, creator_id, published_at, media_seconds
        from post where id = any (cast(:ids as uuid[]))
      """;

  private final Jdbi jdbi;

  Publications(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** Of those that are there; empty for one that is not out yet. */
  Map<UUID, Optional<PublishedPost>> of(Collection<UUID> ids) {
    Map<UUID, Optional<PublishedPost>> known = new HashMap<>();
    jdbi.useHandle(
        handle ->
            handle
                .createQuery(KNOWN)
                .bindArray("ids", String.class, ids.stream().map(UUID::toString).toList())
                .map(
                    (row, context) -> {
                      UUID id = row.getObject("id", UUID.class);
                      Optional<Instant> at =
                          Optional.ofNullable(row.getObject("published_at", OffsetDateTime.class))
                              .map(OffsetDateTime::toInstant);
                      UUID creator = row.getObject("creator_id", UUID.class);
                      var seconds = row.getBigDecimal("media_seconds");
                      return known.put(
                          id, at.map(out -> new PublishedPost(id, creator, out, seconds)));
                    })
                .list());
    return known;
  }
}
