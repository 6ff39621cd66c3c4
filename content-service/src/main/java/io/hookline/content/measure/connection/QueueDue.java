package io.hookline.content.measure.connection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** Begins the run of a connection whose time has come. */
@ApplicationScoped
class QueueDue {

  private final ConnectionRepository connections;
  private final Synchronisations synchronisations;
  private final Clock clock;

  QueueDue(ConnectionRepository connections, Synchronisations synchronisations, Clock clock) {
    this.connections = connections;
    this.synchronisations = synchronisations;
    this.clock = clock;
  }

  /** Another replica may have been faster, or somebody may have paused it. */
  @Transactional
  public void run(UUID id) {
    Instant now = clock.instant();
    connections
        .findLocked(id)
        .filter(connection -> connection.isDue(now))
        .ifPresent(connection -> synchronisations.begin(id, SynchronisationCause.SCHEDULED, now));
  }
}
