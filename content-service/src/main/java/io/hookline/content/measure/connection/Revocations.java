package io.hookline.content.measure.connection;

import io.hookline.content.measure.connection.ConnectionSecrets.Use;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.value.Ids;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Tokens that the platform has yet to be told to take no more, in the present transaction. */
@Singleton
class Revocations {

  private static final String ADD =
      """
      insert into connection_revocation
        (brand, id, connection_id, platform_account, access_token, refresh_token, key_print,
         due_at, created_at)
      values (:brand, :id, :connection, :account, :access, :refresh, :print, :now, :now)
      """;

  private final Jdbi jdbi;
  private final ConnectionSecrets secrets;
  private final StoredTokens tokens;
  private final CurrentBrand brand;

  Revocations(Jdbi jdbi, ConnectionSecrets secrets, StoredTokens tokens, CurrentBrand brand) {
    this.jdbi = jdbi;
    this.secrets = secrets;
    this.tokens = tokens;
    this.brand = brand;
  }

  /** One that is due, with its secrets as they are kept. */
  record Due(
      UUID id,
      UUID connectionId,
      byte[] accessToken,
      byte[] refreshToken,
      int attempts,
      Instant createdAt) {

    /** Not for logs. */
    @Override
    public String toString() {
      return "Due[" + id + "]";
    }
  }

  /**
   * @throws io.hookline.kit.problem.Problem CONNECTIONS_NOT_SET_UP when no key fits
   */
  String access(Due due) {
    return secrets.open(due.id(), Use.ACCESS, due.accessToken());
  }

  /**
   * @throws io.hookline.kit.problem.Problem CONNECTIONS_NOT_SET_UP when no key fits
   */
  String refresh(Due due) {
    return secrets.open(due.id(), Use.REFRESH, due.refreshToken());
  }

  /** Whether a connection of whichever brand reads the same account of the platform by now. */
  boolean isOfUse(UUID id) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select revoked_account_is_read(:id)")
                .bind("id", id)
                .mapTo(Boolean.class)
                .one());
  }

  /**
   * The connection's tokens open nothing here any more.
   *
   * @return whether there were any
   */
  boolean takeAway(UUID connection, Instant now) {
    Optional<StoredTokens.Sealed> kept = tokens.find(connection);
    kept.ifPresent(
        stored ->
            add(
                connection,
                stored.platformAccount(),
                tokens.access(connection, stored),
                tokens.refresh(connection, stored),
                now));
    tokens.forget(connection);
    return kept.isPresent();
  }

  /** Tokens of a consent that is not kept. */
  void add(UUID connection, Granted granted, Instant now) {
    add(
        connection,
        granted.platformAccountId(),
        granted.accessToken(),
        granted.refreshToken(),
        now);
  }

  private void add(
      UUID connection, String platformAccount, String access, String refresh, Instant now) {
    UUID id = Ids.next();
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(ADD)
                .bind("brand", brand.slug())
                .bind("id", id)
                .bind("connection", connection)
                .bind("account", platformAccount)
                .bind("access", secrets.seal(id, Use.ACCESS, access))
                .bind("refresh", secrets.seal(id, Use.REFRESH, refresh))
                .bind("print", secrets.print())
                .bind("now", now)
                .execute());
  }

  /**
   * A platform ends all that its account has granted us, so an old grant is ended no more once
   * there is a new one.
   */
  void dropOf(UUID connection, String platformAccount) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    delete from connection_revocation
                     where connection_id = :connection and platform_account = :account
                    """)
                .bind("connection", connection)
                .bind("account", platformAccount)
                .execute());
  }

  /** Nobody else changes it until the commit. */
  Optional<Due> find(UUID id) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select id, connection_id, access_token, refresh_token, attempts, created_at
                      from connection_revocation where id = :id for update
                    """)
                .bind("id", id)
                .map(
                    (row, context) ->
                        new Due(
                            id,
                            row.getObject("connection_id", UUID.class),
                            row.getBytes("access_token"),
                            row.getBytes("refresh_token"),
                            row.getInt("attempts"),
                            SynchronisationRow.instant(row, "created_at")))
                .findOne());
  }

  /** Newer tokens of the same grant. */
  void replace(UUID id, Granted granted) {
    seal(id, granted.accessToken(), granted.refreshToken());
  }

  private void seal(UUID id, String access, String refresh) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    update connection_revocation
                       set access_token = :access, refresh_token = :refresh, key_print = :print
                     where id = :id
                    """)
                .bind("access", secrets.seal(id, Use.ACCESS, access))
                .bind("refresh", secrets.seal(id, Use.REFRESH, refresh))
                .bind("print", secrets.print())
                .bind("id", id)
                .execute());
  }

  /** Encrypts with the present key what a former one has. */
  void reseal(UUID id) {
    find(id).ifPresent(due -> seal(id, access(due), refresh(due)));
  }

  /** To be tried again at the instant. */
  void postpone(UUID id, Instant due) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    update connection_revocation set due_at = :due, lease_until = null
                     where id = :id
                    """)
                .bind("due", due)
                .bind("id", id)
                .execute());
  }

  void remove(UUID id) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate("delete from connection_revocation where id = :id")
                .bind("id", id)
                .execute());
  }

  boolean anyOf(UUID connection) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select exists (select from connection_revocation
                                    where connection_id = :connection)
                    """)
                .bind("connection", connection)
                .mapTo(Boolean.class)
                .one());
  }
}
