package io.hookline.content.replica;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** The creators of each brand, as far as the creator-service's feed has been read. */
@ApplicationScoped
public class CreatorReplica {

  private final Jdbi jdbi;

  CreatorReplica(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** Whether the present brand has this creator. */
  public boolean has(UUID creator) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select exists (select 1 from creator where id = :id)")
                .bind("id", creator)
                .mapTo(Boolean.class)
                .one());
  }
}
