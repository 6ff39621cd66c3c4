package io.hookline.content.measure.connection;

import io.hookline.content.measure.connection.PlatformFailure.Kind;
import io.hookline.content.measure.connection.StageWork.Step;
import io.hookline.content.produce.account.Accounts;
import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Does the steps of a run. A step asks the platform outside of any transaction; what it has read
 * and how far the run is are committed together, and only while the run is still this worker's: so
 * each piece takes effect once, whatever dies in between, and a worker that was taken over changes
 * nothing.
 */
@Singleton
class Synchronise {

  /** A run that had to wait for longer reads for another instant from there on. */
  private static final Duration STALE = Duration.ofMinutes(15);

  private final ConnectionRepository connections;
  private final Synchronisations synchronisations;
  private final Accounts accounts;
  private final Connectors connectors;
  private final AccessTokens tokens;
  private final ConnectionConfig config;
  private final BrandTransactions transactions;
  private final Clock clock;
  private final Map<Stage, StageWork> stages = new EnumMap<>(Stage.class);

  Synchronise(
      ConnectionRepository connections,
      Synchronisations synchronisations,
      Accounts accounts,
      Connectors connectors,
      AccessTokens tokens,
      ConnectionConfig config,
      BrandTransactions transactions,
      Clock clock,
      @All List<StageWork> stages) {
    this.connections = connections;
    this.synchronisations = synchronisations;
    this.accounts = accounts;
    this.connectors = connectors;
    this.tokens = tokens;
    this.config = config;
    this.transactions = transactions;
    this.clock = clock;
    stages.forEach(work -> this.stages.put(work.stage(), work));
  }

  /** What a step begins with, before the platform is asked. */
  private record Opened(Run run, Step step) {}

  /**
   * @return whether there is more to do
   * @throws Deadly when one worker after another was lost here
   * @throws Lapsed when only a new consent helps
   * @throws Postponed when another replica is about to get new tokens
   * @throws PlatformFailure as of the platform
   */
  boolean step(UUID id, UUID worker) {
    Optional<Opened> opened = transactions.call(() -> open(id, worker));
    if (opened.isEmpty()) {
      return false;
    }
    Run run = opened.get().run();
    StageWork work = stages.get(run.stage());
    Supplier<Progress> write =
        work == null ? () -> Progress.done() : read(work, opened.get().step());
    return transactions.call(() -> commit(run, write));
  }

  private Optional<Opened> open(UUID id, UUID worker) {
    Optional<Run> held = synchronisations.held(id, worker);
    if (held.isEmpty()) {
      return Optional.empty();
    }
    if (held.get().takeovers() > config.takeovers()) {
      throw new Deadly(held.get());
    }
    Instant now = clock.instant();
    Connection connection = connections.get(held.get().connectionId());
    if (!connection.state().isRead()) {
      synchronisations.end(held.get(), SynchronisationState.CANCELLED, null, now);
      return Optional.empty();
    }
    PlatformConnector connector = connectors.of(connection.network());
    Run run = dated(held.get(), connection, connector.limits(), now);
    return Optional.of(
        new Opened(
            run,
            new Step(run, accounts.find(connection.accountId()).orElseThrow(), connector, null)));
  }

  private Run dated(Run run, Connection connection, PlatformLimits limits, Instant now) {
    Instant until = now.plus(config.lease());
    boolean goesOn = run.collectedAt() != null && !run.collectedAt().plus(STALE).isBefore(now);
    Instant at = goesOn ? run.collectedAt() : now;
    LocalDate first =
        run.firstDay() != null
            ? later(run.firstDay(), limits.oldestDay(now))
            : firstDay(connection.newestDay(), limits, now);
    return synchronisations.dated(run, at, first, until);
  }

  private LocalDate firstDay(LocalDate newest, PlatformLimits limits, Instant now) {
    LocalDate oldest = limits.oldestDay(now);
    LocalDate restated = newest == null ? oldest : newest.minusDays(config.restatedDays());
    return later(restated, oldest);
  }

  /** What could be asked for when the run began may be a day too early when it goes on. */
  private static LocalDate later(LocalDate day, LocalDate oldest) {
    return day.isBefore(oldest) ? oldest : day;
  }

  /** A token that is refused is renewed once; a second refusal says that it is over. */
  private Supplier<Progress> read(StageWork work, Step step) {
    UUID connection = step.run().connectionId();
    Access access = tokens.fresh(step.connector(), connection, null);
    try {
      return work.read(with(step, access));
    } catch (PlatformFailure failure) {
      if (!isOfToken(failure)) {
        throw failure;
      }
    }
    Access renewed = tokens.fresh(step.connector(), connection, access.accessToken());
    try {
      return work.read(with(step, renewed));
    } catch (PlatformFailure failure) {
      throw isOfToken(failure) ? new Lapsed(Trouble.withdrawn()) : failure;
    }
  }

  private static Step with(Step step, Access access) {
    return new Step(step.run(), step.account(), step.connector(), access);
  }

  private static boolean isOfToken(PlatformFailure failure) {
    return failure.kind() == Kind.AUTHORIZATION_EXPIRED
        || failure.kind() == Kind.AUTHORIZATION_REVOKED;
  }

  /** The connection first: whoever pauses or revokes it locks both in this order. */
  private boolean commit(Run run, Supplier<Progress> write) {
    Connection connection = connections.getLocked(run.connectionId());
    Optional<Run> held = synchronisations.held(run.id(), run.worker());
    if (held.isEmpty()) {
      return false;
    }
    Progress progress = write.get();
    synchronisations.advance(run, progress);
    if (progress.stage() != Stage.DONE) {
      return true;
    }
    Instant now = clock.instant();
    LocalDate newest = progress.newestDay() == null ? held.get().newestDay() : progress.newestDay();
    connection.succeed(newest, held.get().obstacle(), RunTimes.next(connection.id(), now), now);
    connections.save(connection, ConnectionEvent.Synchronised::new);
    synchronisations.end(run, SynchronisationState.SUCCEEDED, held.get().obstacle(), now);
    return false;
  }
}
