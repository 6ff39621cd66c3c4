package io.hookline.content.measure.competitorpost;

import io.hookline.content.network.Network;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;

/** The videos that are posts of the brand itself, and so no competitor's. */
@ApplicationScoped
class OwnVideos {

  private static final String AMONG =
      """
      select network_post_id
        from post
       where brand = :brand and network = :network and network_post_id = any(:ids)
      """;

  private final Jdbi jdbi;

  OwnVideos(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  Set<String> among(String brand, Network network, Collection<String> ids) {
    return jdbi.withHandle(
        handle ->
            new HashSet<>(
                handle
                    .createQuery(AMONG)
                    .bind("brand", brand)
                    .bind("network", network)
                    .bindArray("ids", String.class, List.copyOf(ids))
                    .mapTo(String.class)
                    .list()));
  }
}
