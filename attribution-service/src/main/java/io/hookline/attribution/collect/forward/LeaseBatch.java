package io.hookline.attribution.collect.forward;

import io.hookline.attribution.collect.ingest.KeptEvents;
import io.hookline.attribution.collect.ingest.KeptEvents.Kept;
import io.hookline.attribution.collect.platform.AccessToken;
import io.hookline.attribution.collect.source.KnownSources;
import io.hookline.attribution.collect.vault.Vault;
import io.hookline.kit.access.CurrentBrand;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Takes the next events that are due, so that no other replica sends them meanwhile. */
@ApplicationScoped
class LeaseBatch {

  private static final String NO_KEY =
      "No key of this installation opens its token. Your operator adds the key that it was stored"
          + " with to hookline.source-secrets.former-keys; or give it another token, and resume it.";

  private final ForwardingRepository forwardings;
  private final KeptEvents events;
  private final KnownSources sources;
  private final Vault vault;
  private final StopForwarding stop;
  private final ForwardConfig config;
  private final Jdbi jdbi;
  private final CurrentBrand brand;
  private final Clock clock;

  LeaseBatch(
      ForwardingRepository forwardings,
      KeptEvents events,
      KnownSources sources,
      Vault vault,
      StopForwarding stop,
      ForwardConfig config,
      Jdbi jdbi,
      CurrentBrand brand,
      Clock clock) {
    this.forwardings = forwardings;
    this.events = events;
    this.sources = sources;
    this.vault = vault;
    this.stop = stop;
    this.config = config;
    this.jdbi = jdbi;
    this.brand = brand;
    this.clock = clock;
  }

  /** Empty where nothing is due, TikTok is left in peace, or another replica is at it. */
  @Transactional
  public Optional<Batch> take(UUID id) {
    Instant now = clock.instant();
    Forwarding forwarding = forwardings.get(id);
    if (forwarding.view().state() != ForwardingState.ACTIVE) {
      return Optional.empty();
    }
    return jdbi.withHandle(
        handle -> size(handle, id, now).flatMap(size -> take(handle, forwarding, size, now)));
  }

  /** Empty where no key opens it, and then it is stopped: only a person can help. */
  private Optional<AccessToken> token(Forwarding forwarding, Instant now) {
    try {
      return Optional.of(new AccessToken(vault.open(forwarding.id(), forwarding.sealedToken())));
    } catch (IllegalStateException ofAnotherKey) {
      stop.stop(forwarding.id(), NO_KEY, now);
      return Optional.empty();
    }
  }

  private Optional<Integer> size(Handle handle, UUID id, Instant now) {
    return handle
        .createQuery(
            """
            select batch from forwarding_work
             where brand = :brand and forwarding_id = :id
               and (leased_until is null or leased_until < :now)
               and (paused_until is null or paused_until <= :now)
               for update skip locked""")
        .bind("brand", brand.slug())
        .bind("id", id)
        .bind("now", now)
        .mapTo(Integer.class)
        .findOne();
  }

  private Optional<Batch> take(Handle handle, Forwarding forwarding, int size, Instant now) {
    List<UUID> due = due(handle, forwarding.id(), size + 1, now);
    if (due.isEmpty()) {
      return Optional.empty();
    }
    Optional<AccessToken> token = token(forwarding, now);
    if (token.isEmpty()) {
      return Optional.empty();
    }
    List<UUID> first = due.subList(0, Math.min(size, due.size()));
    Map<UUID, Kept> kept = new HashMap<>();
    events.all(first).forEach(event -> kept.put(event.id(), event));
    Selection selection = new Selection(forwarding.settings(), config.partner(), config.oldest());
    List<Kept> sent = new ArrayList<>();
    Map<UUID, Skip> skipped = new LinkedHashMap<>();
    for (UUID id : first) {
      Kept event = kept.get(id);
      // Since it was chosen, it may have grown old, and the shopper's data may have been erased.
      Optional<Skip> skip = event == null ? Optional.of(Skip.NOBODY) : selection.skip(event, now);
      skip.ifPresentOrElse(why -> skipped.put(id, why), () -> sent.add(event));
    }
    skip(handle, forwarding.id(), skipped, now);
    UUID lease = UUID.randomUUID();
    if (!sent.isEmpty()) {
      lease(handle, forwarding.id(), lease, now);
    }
    return Optional.of(
        new Batch(
            forwarding.id(),
            lease,
            sources.kind(forwarding.view().eventSourceId()).orElseThrow().eventSource(),
            forwarding.settings(),
            token.get(),
            size,
            due.size() > size,
            sent));
  }

  private List<UUID> due(Handle handle, UUID id, int limit, Instant now) {
    return handle
        .createQuery(
            """
            select event_id from forwarded_event
             where brand = :brand and forwarding_id = :id and state = 'QUEUED' and due_at <= :now
             order by due_at, event_id limit :limit""")
        .bind("brand", brand.slug())
        .bind("id", id)
        .bind("now", now)
        .bind("limit", limit)
        .mapTo(UUID.class)
        .list();
  }

  private void skip(Handle handle, UUID id, Map<UUID, Skip> skipped, Instant now) {
    if (!skipped.isEmpty()) {
      handle
          .createUpdate(
              """
              update forwarded_event f
                 set state = 'SKIPPED', settled_at = :now, answer = t.answer
                from unnest(:events, :answers) as t (event, answer)
               where f.brand = :brand and f.forwarding_id = :id and f.event_id = t.event""")
          .bind("brand", brand.slug())
          .bind("id", id)
          .bind("now", now)
          .bindArray("events", UUID.class, skipped.keySet())
          .bindArray(
              "answers", String.class, skipped.values().stream().map(Skip::sentence).toList())
          .execute();
    }
  }

  private void lease(Handle handle, UUID id, UUID lease, Instant now) {
    handle
        .createUpdate(
            """
            update forwarding_work set lease = :lease, leased_until = :until
             where brand = :brand and forwarding_id = :id""")
        .bind("brand", brand.slug())
        .bind("id", id)
        .bind("lease", lease)
        .bind("until", now.plus(config.lease()))
        .execute();
  }
}
