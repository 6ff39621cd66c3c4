package io.hookline.attribution.replica;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** What other features may ask about campaigns. */
@ApplicationScoped
public class CampaignReplica {

  private final Jdbi jdbi;

  CampaignReplica(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** Whether the creator-service has announced this campaign of the brand. */
  public boolean has(String brand, UUID campaign) {
    return !existing(brand, Set.of(campaign)).isEmpty();
  }

  /** Those of the ids that are campaigns of the brand. */
  public Set<UUID> existing(String brand, Collection<UUID> ids) {
    return ids.isEmpty()
        ? Set.of()
        : jdbi.withHandle(
            handle ->
                handle
                    .createQuery("select id from campaign where brand = :brand and id = any(:ids)")
                    .bind("brand", brand)
                    .bindArray("ids", UUID.class, ids)
                    .mapTo(UUID.class)
                    .set());
  }
}
