package io.hookline.attribution.collect.redirect;

import io.hookline.attribution.collect.link.VisitTags;
import io.hookline.attribution.collect.visitor.VisitorClass;
import io.hookline.kit.value.Ids;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

/** Leads a visitor on, and keeps what is kept of the visit. */
@Singleton
class FollowLink {

  private static final String UTM = "utm_";

  private final LinkTargets targets;
  private final ClickSpool spool;
  private final Clock clock;

  FollowLink(LinkTargets targets, ClickSpool spool, Clock clock) {
    this.targets = targets;
    this.spool = spool;
    this.clock = clock;
  }

  /** Where the visitor goes, in whatever thread; empty for nowhere. */
  CompletableFuture<Optional<String>> begin(LinkKey key, Visit visit) {
    Instant now = clock.instant();
    return targets
        .find(key)
        .thenCompose(
            target ->
                target.isPresent()
                    ? lead(target.get(), visit, now)
                    : CompletableFuture.completedFuture(Optional.empty()));
  }

  private CompletableFuture<Optional<String>> lead(LinkTarget target, Visit visit, Instant now) {
    VisitorClass visitor = visit.caller().by(target.rules());
    boolean open = target.isOpen(now);
    UUID id = Ids.next();
    Optional<String> to = open ? Optional.of(onward(target, visit, visitor, id)) : closed(target);
    return spool.keep(record(id, target, visit, visitor, open, now)).thenApply(kept -> to);
  }

  private static Optional<String> closed(LinkTarget target) {
    return Optional.ofNullable(target.fallbackUrl());
  }

  private static String onward(LinkTarget target, Visit visit, VisitorClass visitor, UUID id) {
    return visitor == VisitorClass.PERSON
        ? Onward.counted(target.landingUrl(), id, visit)
        : Onward.uncounted(target.landingUrl(), visit);
  }

  private static VisitRecord record(
      UUID id, LinkTarget target, Visit visit, VisitorClass visitor, boolean open, Instant now) {
    return new VisitRecord(
        id,
        target.brand(),
        target.link(),
        target.kind(),
        target.ofCreator(),
        now,
        visitor,
        open,
        visit.agent().name(),
        visit.ttclid(),
        visit.referrerHost(),
        VisitTags.of(target.landingUrl(), visit.carried()),
        clickKinds(visit));
  }

  private static String clickKinds(Visit visit) {
    TreeSet<String> kinds = new TreeSet<>();
    for (Map.Entry<String, String> carried : visit.carried().entrySet()) {
      if (!carried.getKey().startsWith(UTM)) {
        kinds.add(carried.getKey());
      }
    }
    if (visit.ttclid() != null) {
      kinds.add("ttclid");
    }
    return kinds.isEmpty() ? null : String.join(",", kinds);
  }
}
