package io.hookline.content.measure.connection;

import io.hookline.content.measure.connection.PlatformFailure.Kind;
import io.hookline.kit.problem.Problem;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jboss.logging.Logger;

/** What becomes of a run, and of its connection, whose step did not succeed. */
@Singleton
class Setbacks {

  private static final Logger LOG = Logger.getLogger(Setbacks.class);

  /** A platform that lets us do nothing for so long is as good as down. */
  private static final Duration LIMITED_FOR = Duration.ofHours(24);

  private final ConnectionRepository connections;
  private final Synchronisations synchronisations;
  private final StoredTokens tokens;
  private final ConnectionConfig config;
  private final Backoff backoff;
  private final BrandTransactions transactions;
  private final Clock clock;

  Setbacks(
      ConnectionRepository connections,
      Synchronisations synchronisations,
      StoredTokens tokens,
      ConnectionConfig config,
      BrandTransactions transactions,
      Clock clock) {
    this.connections = connections;
    this.synchronisations = synchronisations;
    this.tokens = tokens;
    this.config = config;
    this.backoff = Backoff.of(config);
    this.transactions = transactions;
    this.clock = clock;
  }

  /** The consent has ended: nothing goes on by itself. */
  void lapsed(UUID run, UUID worker, Lapsed end) {
    held(
        run,
        worker,
        (connection, held) -> {
          Instant now = clock.instant();
          if (connection.lapse(end.state(), end.trouble(), now)) {
            connections.save(connection, ConnectionEvent.Lapsed::new);
          }
          tokens.forget(connection.id());
          synchronisations.end(held, SynchronisationState.FAILED, end.trouble(), now);
        });
  }

  /** Not at once again: whatever it is takes the service's other work along. */
  void deadly(UUID run, UUID worker, Deadly place) {
    LOG.errorf("Synchronisation %s is given up: %s", run, place.getMessage());
    held(run, worker, (connection, held) -> giveUp(connection, held, place.trouble()));
  }

  void postponed(UUID run, UUID worker, Postponed until) {
    held(
        run,
        worker,
        (connection, held) -> synchronisations.leave(held, until.until(), null, false));
  }

  void failed(UUID run, UUID worker, PlatformFailure failure) {
    LOG.warnf("Synchronisation %s: %s %s", run, failure.kind(), failure.words());
    held(run, worker, (connection, held) -> failed(connection, held, failure));
  }

  private void failed(Connection connection, Run run, PlatformFailure failure) {
    Instant now = clock.instant();
    switch (failure.kind()) {
      case PERMISSION_MISSING -> synchronisations.skip(run, Trouble.of(failure, Mend.GRANT_SCOPES));
      case RATE_LIMITED -> {
        Trouble why = Trouble.of(failure, Mend.WAIT);
        if (now.isAfter(run.createdAt().plus(LIMITED_FOR))) {
          giveUp(connection, run, why);
        } else {
          await(connection, run, why, failure.retryAfter());
        }
      }
      case REFUSED -> giveUp(connection, run, Trouble.of(failure, Mend.ASK_OPERATOR));
      default -> {
        boolean unreadable = failure.kind() == Kind.UNREADABLE;
        tryAgain(
            connection,
            run,
            Trouble.of(failure, unreadable ? Mend.ASK_OPERATOR : Mend.WAIT),
            failure.retryAfter());
      }
    }
  }

  /** Not the platform's fault. */
  void failed(UUID run, UUID worker, RuntimeException failure) {
    boolean key =
        failure instanceof Problem problem
            && problem.code() == ConnectionProblem.CONNECTIONS_NOT_SET_UP;
    if (!key) {
      LOG.errorf(failure, "Synchronisation %s failed", run);
    }
    held(
        run,
        worker,
        (connection, held) -> {
          if (key) {
            giveUp(connection, held, Trouble.keyMissing());
          } else {
            tryAgain(connection, held, Trouble.unforeseen(), null);
          }
        });
  }

  /** Lets others have their turn. */
  void yield(UUID run, UUID worker) {
    held(
        run,
        worker,
        (connection, held) -> synchronisations.leave(held, clock.instant(), null, false));
  }

  private void held(UUID id, UUID worker, BiConsumer<Connection, Run> work) {
    transactions.run(
        () ->
            synchronisations
                .connectionOf(id)
                .map(connections::getLocked)
                .ifPresent(
                    connection ->
                        synchronisations
                            .held(id, worker)
                            .ifPresent(held -> work.accept(connection, held))));
  }

  private void tryAgain(Connection connection, Run run, Trouble why, Duration asked) {
    if (run.attempts() >= config.attempts()) {
      giveUp(connection, run, why);
    } else {
      await(connection, run, why, asked);
    }
  }

  private void await(Connection connection, Run run, Trouble why, Duration asked) {
    Instant now = clock.instant();
    synchronisations.leave(run, now.plus(backoff.after(run.attempts(), asked)), why, true);
    if (connection.delay(why, now)) {
      connections.save(connection, ConnectionEvent.Updated::new);
    }
  }

  private void giveUp(Connection connection, Run run, Trouble why) {
    Instant now = clock.instant();
    Instant next = RunTimes.afterFailure(connection.id(), connection.failures(), now);
    connection.fail(why, next, now);
    connections.save(connection, ConnectionEvent.Failed::new);
    synchronisations.end(run, SynchronisationState.FAILED, why, now);
  }
}
