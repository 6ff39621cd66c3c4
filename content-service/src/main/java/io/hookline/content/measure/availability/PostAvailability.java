package io.hookline.content.measure.availability;

import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Takes down whether published posts of the present brand are there, in the running transaction. In
 * whichever order it is told: of what was told, the latest instant counts.
 */
@ApplicationScoped
public class PostAvailability {

  private final AvailabilityRows rows;
  private final AvailabilityFacts facts;
  private final PostAvailabilityRepository repository;
  private final AvailabilityConfig config;
  private final Outbox outbox;
  private final CurrentBrand brand;
  private final Clock clock;

  PostAvailability(
      AvailabilityRows rows,
      AvailabilityFacts facts,
      PostAvailabilityRepository repository,
      AvailabilityConfig config,
      Outbox outbox,
      CurrentBrand brand,
      Clock clock) {
    this.rows = rows;
    this.facts = facts;
    this.repository = repository;
    this.config = config;
    this.outbox = outbox;
    this.brand = brand;
    this.clock = clock;
  }

  /**
   * They were there: the network has told of them.
   *
   * @param posts published ones
   * @param evidence in words; null for none
   */
  public void seen(Collection<UUID> posts, Instant at, FactSource source, String evidence) {
    if (posts.isEmpty()) {
      return;
    }
    Instant now = clock.instant();
    Instant when = at.truncatedTo(ChronoUnit.MICROS);
    Set<UUID> missed = rows.see(brand.slug(), posts, when, source, evidence, now);
    if (!missed.isEmpty()) {
      settle(missed, now);
    }
  }

  /** They were missing, each in its way; of published posts. */
  public void missing(Collection<MissingFact> told) {
    if (told.isEmpty()) {
      return;
    }
    Instant now = clock.instant();
    facts.add(brand.slug(), told, now);
    settle(told.stream().map(MissingFact::postId).collect(Collectors.toSet()), now);
  }

  private void settle(Set<UUID> posts, Instant now) {
    List<PostAvailabilityView> before = rows.lock(posts);
    Map<UUID, List<MissingFact>> missed = facts.of(posts);
    Map<UUID, Derived> derived = new HashMap<>();
    Map<UUID, AvailabilityState> was = new HashMap<>();
    for (PostAvailabilityView view : before) {
      was.put(view.postId(), view.state());
      derived.put(
          view.postId(),
          Derived.of(
              view.lastSeenAt(), missed.getOrDefault(view.postId(), List.of()), config.apart()));
    }
    Set<UUID> changed = rows.derive(derived, now);
    outbox.append(
        brand.slug(),
        repository.all(changed).stream()
            .filter(view -> isNews(was.get(view.postId()), view.state()))
            .map(PostAvailabilityEvent.Changed::new)
            .toList());
  }

  /** That a post is there which nobody has missed is none. */
  private static boolean isNews(AvailabilityState was, AvailabilityState is) {
    return was != AvailabilityState.UNKNOWN || is != AvailabilityState.AVAILABLE;
  }
}
