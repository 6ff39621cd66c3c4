package io.hookline.attribution.collect.source;

import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.audit.Audit;
import io.hookline.kit.value.Ids;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * What is done to event sources; each change reaches senders within {@link EventSources#BELIEVED}.
 */
@Singleton
class ChangeSources {

  private final EventSourceRepository sources;
  private final EventSources senders;
  private final IssueTokens tokens;
  private final Audit audit;
  private final CurrentBrand brand;
  private final Clock clock;

  ChangeSources(
      EventSourceRepository sources,
      EventSources senders,
      IssueTokens tokens,
      Audit audit,
      CurrentBrand brand,
      Clock clock) {
    this.sources = sources;
    this.senders = senders;
    this.tokens = tokens;
    this.audit = audit;
    this.brand = brand;
    this.clock = clock;
  }

  ConnectedSource connect(NewEventSource body) {
    Instant now = clock.instant();
    EventSource source = new EventSource(Ids.next(), body, now);
    EventSourceView saved = sources.save(source, EventSourceEvent.Connected::new);
    IssuedToken token = tokens.issue(saved.id(), TokenRotation.USUAL_NAME, null, now);
    return new ConnectedSource(saved, token.accessToken());
  }

  EventSourceView update(EventSource source, EventSourceUpdate body) {
    source.apply(body, clock.instant());
    EventSourceView saved = sources.save(source, EventSourceEvent.Changed::new);
    senders.forget(saved.id());
    return saved;
  }

  EventSourceView disconnect(UUID id) {
    EventSource source = sources.getLocked(id);
    if (!source.isConnected()) {
      return unchanged(source, "disconnected");
    }
    source.disconnect(clock.instant());
    EventSourceView saved = sources.save(source, EventSourceEvent.Disconnected::new);
    senders.forget(id);
    return saved;
  }

  EventSourceView reconnect(UUID id) {
    EventSource source = sources.getLocked(id);
    if (source.isConnected()) {
      return unchanged(source, "connected");
    }
    source.reconnect(clock.instant());
    EventSourceView saved = sources.save(source, EventSourceEvent.Reconnected::new);
    senders.forget(id);
    return saved;
  }

  IssuedToken rotate(UUID id, TokenRotation rotation) {
    Instant now = clock.instant();
    sources.getLocked(id);
    return tokens.rotate(
        id, TokenRotation.nameOf(rotation), TokenRotation.lastOfOthers(rotation, now), now);
  }

  /** Its row stays as it is, and with it the audit. */
  private EventSourceView unchanged(EventSource source, String state) {
    EventSourceView view = source.view();
    audit.note("event-sources/" + view.id(), Map.of(state, true));
    return view;
  }

  URI address(UUID id) {
    return URI.create("/v1/brands/%s/event-sources/%s".formatted(brand.slug(), id));
  }
}
