package io.hookline.content.replica;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;

/** The campaigns of each brand, as far as the creator-service's feed has been read. */
@ApplicationScoped
public class CampaignReplica {

  private final Jdbi jdbi;

  CampaignReplica(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** Whether the present brand has this campaign. */
  public boolean has(UUID campaign) {
    return !existing(Set.of(campaign)).isEmpty();
  }

  /** Those of the ids that are campaigns of the present brand. */
  public Set<UUID> existing(Set<UUID> ids) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select id from campaign where id = any(:ids)")
                .bindArray("ids", UUID.class, ids)
                .mapTo(UUID.class)
                .collect(Collectors.toSet()));
  }
}
