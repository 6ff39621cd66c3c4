package io.hookline.content.measure.connection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A synchronisation as its worker has it.
 *
 * @param place the last video of the stage that is done, or that pageCursor is of, or null
 * @param pageCursor the platform's place inside of what is read, or null at its beginning
 * @param collectedAt that all readings of the run stand for, null before it has begun
 * @param firstDay of the account's days, null before it has begun
 * @param obstacle what it could not read, or null
 * @param attempts claims since it last went on, this one included
 * @param takeovers of these from a worker that was silent for too long
 */
record Run(
    UUID id,
    UUID connectionId,
    UUID worker,
    SynchronisationCause cause,
    Stage stage,
    String place,
    String pageCursor,
    Instant collectedAt,
    LocalDate firstDay,
    LocalDate newestDay,
    Trouble obstacle,
    int attempts,
    int takeovers,
    Instant createdAt) {

  Run dated(Instant at, LocalDate first) {
    return new Run(
        id,
        connectionId,
        worker,
        cause,
        stage,
        place,
        pageCursor,
        at,
        first,
        newestDay,
        obstacle,
        attempts,
        takeovers,
        createdAt);
  }
}
