package io.hookline.reporting.facts.generation;

import io.hookline.kit.feed.FeedReplay;
import io.hookline.kit.feed.FeedUnread;
import io.hookline.reporting.facts.generation.RebuildProgress.Claim;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import org.jboss.logging.Logger;

/** Takes a rebuild on from where it is. Each step is a transaction, and can be done again. */
@ApplicationScoped
class Rebuilder {

  private static final Logger LOG = Logger.getLogger(Rebuilder.class);

  private final Generations generations;
  private final SwitchOver switchOver;
  private final RebuildProgress progress;
  private final FeedProgress feeds;
  private final FeedReplay replay;

  Rebuilder(
      Generations generations,
      SwitchOver switchOver,
      RebuildProgress progress,
      FeedProgress feeds,
      FeedReplay replay) {
    this.generations = generations;
    this.switchOver = switchOver;
    this.progress = progress;
    this.feeds = feeds;
    this.replay = replay;
  }

  /**
   * Fills the next generation, as far as it is not.
   *
   * @param stopping asked between steps
   * @return whether it is full
   * @throws RebuildStopped when the rebuild is somebody else's, or has ended
   */
  boolean fill(Claim claim, BooleanSupplier stopping) {
    generations.dropLast();
    // Not only at the beginning: a release that came meanwhile may have changed the tables.
    boolean begins = claim.phase() == RebuildPhase.PREPARING || !generations.isCurrent();
    if (begins) {
      prepare(claim);
    }
    if (!readToEnd(claim, stopping)) {
      return false;
    }
    if (begins || claim.phase() != RebuildPhase.SWITCHING) {
      analyze(claim);
    }
    return true;
  }

  /** Begins anew, with empty tables. */
  void prepare(Claim claim) {
    enter(claim, RebuildPhase.PREPARING);
    generations.dropNext(claim);
    now(
        () -> {
          progress.hold(claim);
          feeds.forget(claim);
        });
    for (String table : generations.tables()) {
      generations.prepare(claim, table);
    }
    generations.prepareViews(claim);
    enter(claim, RebuildPhase.READING);
  }

  private void enter(Claim claim, RebuildPhase phase) {
    now(() -> progress.phase(claim, phase));
    LOG.infof("Rebuild %s is at %s", claim.id(), phase);
  }

  /** A sister that is away keeps the other feeds from nothing but the end. */
  private boolean readToEnd(Claim claim, BooleanSupplier stopping) {
    NextGeneration next = new NextGeneration(claim, progress, feeds, generations);
    Set<String> unread = new TreeSet<>(replay.feeds());
    List<FeedUnread> away = new ArrayList<>();
    while (!unread.isEmpty()) {
      if (stopping.getAsBoolean()) {
        return false;
      }
      unread.removeIf(feed -> !readOn(claim, feed, next, away));
    }
    if (!away.isEmpty()) {
      throw away.get(0);
    }
    return true;
  }

  /** Whether there is more to read now. */
  private boolean readOn(Claim claim, String feed, NextGeneration next, List<FeedUnread> away) {
    try {
      boolean more = replay.next(feed, next);
      if (!more) {
        now(() -> feeds.readToEnd(claim, feed));
      }
      return more;
    } catch (FeedUnread unread) {
      if (unread.isSetBack()) {
        throw unread;
      }
      now(() -> feeds.unread(claim, feed, unread.getCause().getClass().getSimpleName()));
      away.add(unread);
      return false;
    }
  }

  private void analyze(Claim claim) {
    enter(claim, RebuildPhase.ANALYZING);
    for (String table : generations.tables()) {
      now(() -> progress.hold(claim));
      generations.analyze(table);
    }
    enter(claim, RebuildPhase.SWITCHING);
  }

  /** Tries to put the next generation in place. */
  SwitchOver.Outcome switchOver(Claim claim, BooleanSupplier stopping) {
    Map<String, String> sampled = generations.cursors();
    if (!readToEnd(claim, stopping)) {
      return SwitchOver.Outcome.HELD_UP;
    }
    SwitchOver.Outcome outcome = switchOver.attempt(claim, sampled);
    if (outcome == SwitchOver.Outcome.SWITCHED) {
      generations.dropLast();
    }
    return outcome;
  }

  private static void now(Runnable work) {
    QuarkusTransaction.requiringNew().run(work);
  }
}
