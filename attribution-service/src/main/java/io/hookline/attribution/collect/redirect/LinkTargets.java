package io.hookline.attribution.collect.redirect;

import io.hookline.attribution.collect.link.LinkChanged;
import io.hookline.attribution.collect.visitor.VisitorRulesChanged;
import io.hookline.kit.problem.CommonProblem;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.sql.GroupCommit;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/**
 * The links that visitors have named lately or that were changed lately, by heart. One that is
 * known is led on at once, and read again beside it when it was read a while ago: a change shows
 * within seconds on every replica, and what is known leads on while the database is away.
 */
@Singleton
class LinkTargets {

  private static final GroupCommit.Bounds BOUNDS = new GroupCommit.Bounds(2, 100, 500, 500);
  private static final long FRESH_NANOS = TimeUnit.SECONDS.toNanos(2);
  private static final long PATIENCE_SECONDS = 3;

  /** What is known of a link, and how well. */
  private static final class Known {
    private LinkTarget target;
    private long readAt;
    private boolean reading;
    private boolean stale;
  }

  private final GroupCommit<LinkKey, Optional<LinkTarget>> reads;
  private final int most;
  private final LinkedHashMap<LinkKey, Known> known = new LinkedHashMap<>(1024, 0.75f, true);

  LinkTargets(ReadTargets targets, RedirectConfig config) {
    this.most = config.links();
    this.reads =
        new GroupCommit<>(
            "links",
            BOUNDS,
            key -> 1,
            keys -> {
              Map<LinkKey, LinkTarget> found = targets.named(keys);
              return keys.stream().map(key -> Optional.ofNullable(found.get(key))).toList();
            });
  }

  /** Where a link leads; empty for one that there is not. Does not wait. */
  CompletableFuture<Optional<LinkTarget>> find(LinkKey key) {
    LinkTarget before;
    boolean mustRead;
    boolean shouldRead;
    synchronized (known) {
      Known link = known.get(key);
      before = link == null ? null : link.target;
      mustRead = link == null || link.stale;
      shouldRead = !mustRead && !link.reading && System.nanoTime() - link.readAt > FRESH_NANOS;
      if (shouldRead) {
        link.reading = true;
      }
    }
    if (!mustRead) {
      if (shouldRead) {
        read(key);
      }
      return CompletableFuture.completedFuture(Optional.of(before));
    }
    CompletableFuture<Optional<LinkTarget>> asked =
        read(key).orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS);
    return before == null
        ? asked.exceptionally(LinkTargets::away)
        : asked.exceptionally(away -> Optional.of(before));
  }

  private static Optional<LinkTarget> away(Throwable failure) {
    throw new Problem(CommonProblem.UNAVAILABLE, "The link cannot be looked up just now.");
  }

  private CompletableFuture<Optional<LinkTarget>> read(LinkKey key) {
    return reads
        .begin(key)
        .whenComplete(
            (target, failure) -> {
              if (failure == null) {
                learn(key, target.orElse(null));
              } else {
                keep(key);
              }
            });
  }

  /** Links that somebody has read. */
  void learn(Map<LinkKey, LinkTarget> targets) {
    targets.forEach(this::learn);
  }

  private void learn(LinkKey key, LinkTarget target) {
    synchronized (known) {
      if (target == null) {
        known.remove(key);
        return;
      }
      Known link = known.computeIfAbsent(key, first -> new Known());
      link.target = target;
      link.readAt = System.nanoTime();
      link.reading = false;
      link.stale = false;
      if (known.size() > most) {
        known.remove(known.keySet().iterator().next());
      }
    }
  }

  /** Nobody can read it now: what is known stays, and the next try is not at once. */
  private void keep(LinkKey key) {
    synchronized (known) {
      Known link = known.get(key);
      if (link != null) {
        link.readAt = System.nanoTime();
        link.reading = false;
      }
    }
  }

  void onChange(@Observes(during = TransactionPhase.AFTER_SUCCESS) LinkChanged change) {
    String host = change.host() == null ? "" : change.host();
    forget(List.of(new LinkKey(host, change.slug())));
  }

  void onChange(@Observes(during = TransactionPhase.AFTER_SUCCESS) VisitorRulesChanged change) {
    forgetAll(target -> target.brand().equals(change.brand()));
  }

  private void forget(List<LinkKey> keys) {
    synchronized (known) {
      for (LinkKey key : keys) {
        Known link = known.get(key);
        if (link != null) {
          link.stale = true;
        }
      }
    }
  }

  /** Links are read anew before the next visitor is led on, if they can be read. */
  void forgetAll(Predicate<LinkTarget> which) {
    synchronized (known) {
      known.values().stream()
          .filter(link -> which.test(link.target))
          .forEach(link -> link.stale = true);
    }
  }
}
