package io.hookline.kit.outbox;

import io.hookline.kit.startup.StartCondition;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/**
 * Whether the database came from a server with higher transaction numbers: whatever is read in
 * their order, such as the change feed, would pass over all that is there and all that is new.
 */
@ApplicationScoped
class RestoreCheck implements StartCondition {

  private final Jdbi jdbi;

  RestoreCheck(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  @Override
  public Optional<String> fault() {
    return jdbi.withHandle(
            handle ->
                handle.createQuery("select foreign_transaction()").mapTo(String.class).findOne())
        .map(
            transaction ->
                "The database was restored from another server: it names transaction "
                    + transaction
                    + ", which this server has not reached, so nobody would read its changes."
                    + " Advance this server's transaction numbers as docs/restore.md says.");
  }
}
