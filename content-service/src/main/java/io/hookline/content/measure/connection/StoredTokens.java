package io.hookline.content.measure.connection;

import io.hookline.content.measure.connection.ConnectionSecrets.Use;
import io.hookline.kit.access.CurrentBrand;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatement;

/** The tokens of the present brand's connections, encrypted, in the present transaction. */
@Singleton
class StoredTokens {

  private static final String STORE =
      """
      insert into connection_token
        (brand, connection_id, platform_account, access_token, access_until, refresh_token,
         refresh_until, key_print, refreshed_at)
      values (:brand, :connection, :account, :access, :accessUntil, :refresh, :refreshUntil,
              :print, :now)
      on conflict (connection_id) do update
         set platform_account = excluded.platform_account, access_token = excluded.access_token,
             access_until = excluded.access_until, refresh_token = excluded.refresh_token,
             refresh_until = excluded.refresh_until, key_print = excluded.key_print,
             refreshed_at = excluded.refreshed_at, refreshing = null, refreshing_until = null,
             doubtful_since = null
      """;

  private static final String RENEW =
      """
      update connection_token
         set access_token = :access, access_until = :accessUntil, refresh_token = :refresh,
             refresh_until = :refreshUntil, key_print = :print, refreshed_at = :now,
             refreshing = null, refreshing_until = null, doubtful_since = null
       where connection_id = :connection and refreshing = :refresher
      """;

  private static final String BEGIN =
      """
      update connection_token
         set refreshing = :refresher, refreshing_until = :until,
             doubtful_since = coalesce(doubtful_since, :now)
       where connection_id = :connection
      """;

  private static final String END =
      """
      update connection_token
         set refreshing = null, refreshing_until = null, doubtful_since = :doubtfulSince
       where connection_id = :connection and refreshing = :refresher
      """;

  private static final String LOCKED =
      """
      select platform_account, access_token, access_until, refresh_token, refresh_until,
             refreshing_until, doubtful_since
        from connection_token where connection_id = :connection for update
      """;

  private final Jdbi jdbi;
  private final ConnectionSecrets secrets;
  private final CurrentBrand brand;

  StoredTokens(Jdbi jdbi, ConnectionSecrets secrets, CurrentBrand brand) {
    this.jdbi = jdbi;
    this.secrets = secrets;
    this.brand = brand;
  }

  /**
   * As they are kept.
   *
   * @param refreshingUntil until when nobody else asks for new ones, or null
   * @param doubtfulSince since when new ones were asked for whose answer has not come, or null
   */
  record Sealed(
      String platformAccount,
      byte[] accessToken,
      Instant accessUntil,
      byte[] refreshToken,
      Instant refreshUntil,
      Instant refreshingUntil,
      Instant doubtfulSince) {}

  /** After a consent. */
  void store(UUID connection, Granted granted, Instant now) {
    jdbi.useHandle(
        handle ->
            bind(handle.createUpdate(STORE), connection, granted, now)
                .bind("brand", brand.slug())
                .bind("account", granted.platformAccountId())
                .execute());
  }

  /**
   * After a refresh.
   *
   * @return whether these are the connection's now: meanwhile it may have been revoked, or
   *     connected anew
   */
  boolean renew(UUID connection, Granted granted, UUID refresher, Instant now) {
    return jdbi.withHandle(
            handle ->
                bind(handle.createUpdate(RENEW), connection, granted, now)
                    .bind("refresher", refresher)
                    .execute())
        == 1;
  }

  private <S extends SqlStatement<S>> S bind(
      S statement, UUID connection, Granted granted, Instant now) {
    return statement
        .bind("connection", connection)
        .bind("access", secrets.seal(connection, Use.ACCESS, granted.accessToken()))
        .bind("accessUntil", granted.accessExpiresAt())
        .bind("refresh", secrets.seal(connection, Use.REFRESH, granted.refreshToken()))
        .bind("refreshUntil", granted.refreshExpiresAt())
        .bind("print", secrets.print())
        .bind("now", now);
  }

  /** Whoever else wants them waits until the commit. */
  Optional<Sealed> find(UUID connection) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(LOCKED)
                .bind("connection", connection)
                .map(
                    (row, context) ->
                        new Sealed(
                            row.getString("platform_account"),
                            row.getBytes("access_token"),
                            SynchronisationRow.instant(row, "access_until"),
                            row.getBytes("refresh_token"),
                            SynchronisationRow.instant(row, "refresh_until"),
                            SynchronisationRow.instant(row, "refreshing_until"),
                            SynchronisationRow.instant(row, "doubtful_since")))
                .findOne());
  }

  /** Nobody else asks for new ones until the instant. */
  void beginRefresh(UUID connection, UUID refresher, Instant now, Instant until) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(BEGIN)
                .bind("refresher", refresher)
                .bind("until", until)
                .bind("now", now)
                .bind("connection", connection)
                .execute());
  }

  /** The refresher has got none. */
  void endRefresh(UUID connection, UUID refresher, Instant doubtfulSince) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(END)
                .bind("doubtfulSince", doubtfulSince)
                .bind("refresher", refresher)
                .bind("connection", connection)
                .execute());
  }

  /**
   * @throws io.hookline.kit.problem.Problem CONNECTIONS_NOT_SET_UP when no key fits
   */
  String access(UUID connection, Sealed tokens) {
    return secrets.open(connection, Use.ACCESS, tokens.accessToken());
  }

  /**
   * @throws io.hookline.kit.problem.Problem CONNECTIONS_NOT_SET_UP when no key fits
   */
  String refresh(UUID connection, Sealed tokens) {
    return secrets.open(connection, Use.REFRESH, tokens.refreshToken());
  }

  /** Encrypts with the present key what a former one has. */
  void reseal(UUID connection) {
    find(connection)
        .ifPresent(
            kept ->
                jdbi.useHandle(
                    handle ->
                        handle
                            .createUpdate(
                                """
                                update connection_token
                                   set access_token = :access, refresh_token = :refresh,
                                       key_print = :print
                                 where connection_id = :connection
                                """)
                            .bind(
                                "access",
                                secrets.seal(connection, Use.ACCESS, access(connection, kept)))
                            .bind(
                                "refresh",
                                secrets.seal(connection, Use.REFRESH, refresh(connection, kept)))
                            .bind("print", secrets.print())
                            .bind("connection", connection)
                            .execute()));
  }

  void forget(UUID connection) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate("delete from connection_token where connection_id = :connection")
                .bind("connection", connection)
                .execute());
  }
}
