package io.hookline.content.measure.connection;

import io.hookline.kit.sql.OldRows;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;

/** What workers ask over all brands. */
@ApplicationScoped
class ConnectionClaims {

  private static final Logger LOG = Logger.getLogger(ConnectionClaims.class);

  private final Jdbi jdbi;
  private final ConnectionConfig config;
  private final Clock clock;

  ConnectionClaims(Jdbi jdbi, ConnectionConfig config, Clock clock) {
    this.jdbi = jdbi;
    this.config = config;
    this.clock = clock;
  }

  /** A row that there is something to do with. */
  record Claim(String brand, UUID id) {}

  /** A secret, and of which table. */
  record Secret(String brand, UUID id, boolean revocation) {}

  /** Connections whose next run is due. */
  @Transactional(TxType.REQUIRES_NEW)
  public List<Claim> due(int atMost) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select connection_brand, connection_id from due_connections(:now, :atMost)")
                .bind("now", clock.instant())
                .bind("atMost", atMost)
                .map((row, context) -> claim(row))
                .list());
  }

  /** A run for this worker, unless as many are worked on as may be. */
  @Transactional(TxType.REQUIRES_NEW)
  public Optional<Claim> run(UUID worker) {
    return jdbi.withHandle(
        handle ->
            leased(
                    handle.createQuery(
                        """
                        select run_brand, run_id
                          from claim_synchronisation(:worker, :now, :until, :atOnce)
                        """),
                    config.lease())
                .bind("worker", worker)
                .bind("atOnce", config.atOnce())
                .map((row, context) -> claim(row))
                .findOne());
  }

  /** A revocation that is due. */
  @Transactional(TxType.REQUIRES_NEW)
  public Optional<Claim> revocation() {
    return jdbi.withHandle(
        handle ->
            leased(
                    handle.createQuery(
                        """
                        select revocation_brand, revocation_id
                          from claim_connection_revocation(:now, :until)
                        """),
                    config.lease())
                .map((row, context) -> claim(row))
                .findOne());
  }

  /** Secrets that another key than this one has encrypted, in order, from an id on. */
  @Transactional(TxType.REQUIRES_NEW)
  public List<Secret> ofOtherKeys(String print, UUID behind, int atMost) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select secret_brand, secret_id, revocation
                      from connection_secrets_of_other_keys(:print, :behind, :atMost)
                    """)
                .bind("print", print)
                .bind("behind", behind)
                .bind("atMost", atMost)
                .map(
                    (row, context) ->
                        new Secret(
                            row.getString(1), row.getObject(2, UUID.class), row.getBoolean(3)))
                .list());
  }

  @Scheduled(every = "1h", delayed = "9m", identity = "old-synchronisations")
  void forgetOld() {
    long rows =
        OldRows.forget(
            jdbi,
            "select forget_synchronisations(:ended, :atMost)",
            Map.of("ended", clock.instant().minus(config.kept())));
    if (rows > 0) {
      LOG.infof("%d old synchronisations are forgotten", rows);
    }
  }

  private Query leased(Query claim, Duration lease) {
    Instant now = clock.instant();
    return claim.bind("now", now).bind("until", now.plus(lease));
  }

  private static Claim claim(ResultSet row) throws SQLException {
    return new Claim(row.getString(1), row.getObject(2, UUID.class));
  }
}
