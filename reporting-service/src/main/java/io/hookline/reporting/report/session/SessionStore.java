package io.hookline.reporting.report.session;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** The sessions of people who are logged in, for all replicas. */
@ApplicationScoped
class SessionStore {

  /**
   * More than log-ins add, so that what has expired does not pile up, and never long to wait for.
   */
  private static final String FORGET_SOME =
      """
      delete from person_session
       where id in (select id from person_session
                     where expires_at <= :now
                     order by expires_at
                     limit 20)
      """;

  private final Jdbi jdbi;
  private final Clock clock;

  SessionStore(Jdbi jdbi, Clock clock) {
    this.jdbi = jdbi;
    this.clock = clock;
  }

  /** Adds a session, and forgets some that have expired. */
  void add(byte[] id, byte[] tokens, Duration lifetime) {
    Instant now = clock.instant();
    jdbi.useHandle(
        handle -> {
          handle
              .createUpdate(
                  """
                  insert into person_session (id, tokens, expires_at)
                  values (:id, :tokens, :expiresAt)
                  """)
              .bind("id", id)
              .bind("tokens", tokens)
              .bind("expiresAt", now.plus(lifetime).atOffset(ZoneOffset.UTC))
              .execute();
          handle.createUpdate(FORGET_SOME).bind("now", now.atOffset(ZoneOffset.UTC)).execute();
        });
  }

  /** The session's tokens, as they were sealed. */
  Optional<byte[]> find(byte[] id) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select tokens from person_session where id = :id and expires_at > :now")
                .bind("id", id)
                .bind("now", clock.instant().atOffset(ZoneOffset.UTC))
                .mapTo(byte[].class)
                .findOne());
  }

  void remove(byte[] id) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate("delete from person_session where id = :id")
                .bind("id", id)
                .execute());
  }
}
