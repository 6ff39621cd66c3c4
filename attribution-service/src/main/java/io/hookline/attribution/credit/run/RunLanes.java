package io.hookline.attribution.credit.run;

import io.hookline.attribution.credit.run.RunPieces.Outcome;
import io.hookline.kit.access.BrandScope;
import io.hookline.kit.access.CurrentBrand;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** Works on a run from several connections at once, for as long as a turn is. */
@ApplicationScoped
class RunLanes {

  private final RunPieces pieces;
  private final RunSetbacks setbacks;
  private final BrandScope scope;
  private final CurrentBrand brand;
  private final RunConfig config;
  private final Clock clock;
  private final ExecutorService threads;
  private volatile boolean stopping;

  RunLanes(
      RunPieces pieces,
      RunSetbacks setbacks,
      BrandScope scope,
      CurrentBrand brand,
      RunConfig config,
      Clock clock) {
    this.pieces = pieces;
    this.setbacks = setbacks;
    this.scope = scope;
    this.brand = brand;
    this.config = config;
    this.clock = clock;
    AtomicInteger number = new AtomicInteger();
    this.threads =
        Executors.newFixedThreadPool(
            config.lanes(), work -> new Thread(work, "run-lane-" + number.incrementAndGet()));
  }

  void stop(@Observes ShutdownEvent event) {
    stopping = true;
    threads.shutdown();
  }

  /**
   * Works on the present brand's runs, the oldest first.
   *
   * @return whether there may be more to do at once
   */
  boolean take() {
    for (UUID run : pieces.due()) {
      if (stopping) {
        return false;
      }
      if (turn(run)) {
        return true;
      }
    }
    return false;
  }

  private boolean turn(UUID run) {
    String slug = brand.slug();
    Instant until = clock.instant().plus(config.turn());
    List<CompletableFuture<Boolean>> lanes =
        IntStream.range(0, config.lanes())
            .mapToObj(
                lane ->
                    CompletableFuture.supplyAsync(
                        () -> scope.call(slug, () -> lane(run, until)), threads))
            .toList();
    return lanes.stream().map(CompletableFuture::join).reduce(false, Boolean::logicalOr);
  }

  /** Whether there may be more to do of it. */
  private boolean lane(UUID run, Instant until) {
    try {
      Outcome outcome = Outcome.DONE;
      while (outcome == Outcome.DONE && !stopping && clock.instant().isBefore(until)) {
        outcome = pieces.next(run);
      }
      return outcome == Outcome.DONE || outcome == Outcome.MOVED;
    } catch (RuntimeException failure) {
      setbacks.failed(run, failure);
      return false;
    }
  }
}
