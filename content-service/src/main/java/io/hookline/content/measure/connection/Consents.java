package io.hookline.content.measure.connection;

import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.value.SecretToken;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Consents that are awaited: one of a connection, the newest, good once and for a time. */
@Singleton
class Consents {

  private static final String AWAIT =
      """
      insert into connection_consent
        (brand, connection_id, state_hash, return_address, expires_at)
      values (:brand, :connection, :hash, :address, :until)
      on conflict (connection_id) do update
         set state_hash = excluded.state_hash, return_address = excluded.return_address,
             expires_at = excluded.expires_at, used_at = null
      """;

  private static final String USE =
      """
      update connection_consent set used_at = :now
       where connection_id = :connection and state_hash = :hash and used_at is null
         and expires_at > :now
      returning return_address
      """;

  private final Jdbi jdbi;
  private final CurrentBrand brand;

  Consents(Jdbi jdbi, CurrentBrand brand) {
    this.jdbi = jdbi;
    this.brand = brand;
  }

  /** From now on this state is awaited, and the one before is not. */
  void await(UUID connection, String state, URI returnAddress, Instant until) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(AWAIT)
                .bind("brand", brand.slug())
                .bind("connection", connection)
                .bind("hash", SecretToken.hash(state))
                .bind("address", returnAddress.toString())
                .bind("until", until)
                .execute());
  }

  /**
   * Of two who come with the same state at once, one gets on.
   *
   * @return where the platform was told to send the owner
   * @throws Problem CONSENT_LAPSED when it was used, replaced, or came too late
   */
  URI use(UUID connection, String state, Instant now) {
    return jdbi.withHandle(
            handle ->
                handle
                    .createQuery(USE)
                    .bind("connection", connection)
                    .bind("hash", SecretToken.hash(state))
                    .bind("now", now)
                    .mapTo(String.class)
                    .findOne())
        .map(URI::create)
        .orElseThrow(Consents::lapsed);
  }

  /**
   * Whether the state is awaited, without using it.
   *
   * @throws Problem CONSENT_LAPSED
   */
  void require(UUID connection, String state, Instant now) {
    if (!is(connection, state, "used_at is null and expires_at > :now", now)) {
      throw lapsed();
    }
  }

  /**
   * Whether the state that was used is still the connection's: it was neither revoked nor asked
   * anew.
   */
  boolean wasUsed(UUID connection, String state, Instant now) {
    return is(connection, state, "used_at <= :now", now);
  }

  private boolean is(UUID connection, String state, String condition, Instant now) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select exists (select from connection_consent where connection_id ="
                        + " :connection and state_hash = :hash and "
                        + condition
                        + ")")
                .bind("connection", connection)
                .bind("hash", SecretToken.hash(state))
                .bind("now", now)
                .mapTo(Boolean.class)
                .one());
  }

  /** Nothing is awaited any more. */
  void forget(UUID connection) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate("delete from connection_consent where connection_id = :connection")
                .bind("connection", connection)
                .execute());
  }

  static Problem lapsed() {
    return new Problem(
        ConnectionProblem.CONSENT_LAPSED,
        "It was used already, a newer one was asked for, or it came too late. Ask whoever sent you"
            + " here for a new address.");
  }
}
