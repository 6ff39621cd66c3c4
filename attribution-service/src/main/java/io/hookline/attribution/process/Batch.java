package io.hookline.attribution.process;

import static java.util.stream.Collectors.toSet;

import io.hookline.attribution.collect.ingest.EventArrivals;
import io.hookline.attribution.collect.touch.ClickId;
import io.hookline.attribution.collect.touch.TouchArrivals;
import io.hookline.attribution.evidence.conversion.RecordConversions.Purchase;
import io.hookline.attribution.evidence.signal.RecordSignals.Telling;
import io.hookline.attribution.identity.person.Identities.Resolution;
import io.hookline.attribution.identity.person.PersonTouches.PersonTouch;
import io.hookline.attribution.input.Stretch;
import io.hookline.attribution.input.ToldRefund;
import io.hookline.attribution.replica.PartnershipChanges;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** What is read at once. */
record Batch(
    Stretch<TouchArrivals.Arrival> touches,
    Stretch<EventArrivals.Arrival> events,
    Stretch<PartnershipChanges.Change> partnerships) {

  boolean isEmpty() {
    return touches.isEmpty() && events.isEmpty() && partnerships.isEmpty();
  }

  /** Whether there are only events from which nothing follows. */
  boolean teachesNothing() {
    return touches.isEmpty() && events.entries().isEmpty() && partnerships.isEmpty();
  }

  /** Whether there may be more of an input. */
  boolean isFull() {
    return touches.more() || events.more() || partnerships.more();
  }

  /** The keys of the touches, then of the events. */
  List<Collection<String>> keys() {
    List<Collection<String>> keys = new ArrayList<>();
    touches.entries().forEach(touch -> keys.add(touch.keys()));
    events.entries().forEach(event -> keys.add(event.keys()));
    return keys;
  }

  /** Promo codes that changed. */
  Set<String> codes() {
    return partnerships.entries().stream()
        .map(PartnershipChanges.Change::code)
        .filter(Objects::nonNull)
        .collect(toSet());
  }

  /** Creators whose partnerships changed. */
  Set<UUID> creators() {
    return partnerships.entries().stream()
        .map(PartnershipChanges.Change::creatorId)
        .filter(Objects::nonNull)
        .collect(toSet());
  }

  /** The touches whose persons are known. */
  List<PersonTouch> touchesOf(Resolution persons) {
    List<PersonTouch> known = new ArrayList<>();
    for (int i = 0; i < touches.entries().size(); i++) {
      TouchArrivals.Arrival touch = touches.entries().get(i);
      UUID person = persons.personOf().get(i);
      if (person != null) {
        known.add(
            new PersonTouch(
                person, touch.id(), touch.link(), touch.kind().name(), touch.occurredAt()));
      }
    }
    return known;
  }

  /** The orders that events tell of. */
  List<Purchase> purchases(Resolution persons) {
    List<Purchase> purchases = new ArrayList<>();
    for (int i = 0; i < events.entries().size(); i++) {
      EventArrivals.Arrival event = events.entries().get(i);
      if (event.purchase()) {
        UUID person = persons.personOf().get(touches.entries().size() + i);
        List<UUID> clicks =
            event.clicks().stream().flatMap(click -> ClickId.touch(click).stream()).toList();
        purchases.add(
            new Purchase(
                event.id(),
                person,
                event.occurredAt(),
                event.receivedAt(),
                event.source(),
                clicks,
                event.order()));
      }
    }
    return purchases;
  }

  /** What events take back from orders. */
  List<ToldRefund> refunds() {
    return events.entries().stream()
        .map(EventArrivals.Arrival::refund)
        .filter(Objects::nonNull)
        .toList();
  }

  /** What the orders' events tell of who ordered. */
  List<Telling> tellings() {
    return events.entries().stream()
        .filter(EventArrivals.Arrival::purchase)
        .map(event -> new Telling(event.id(), event.occurredAt(), event.source(), event.signal()))
        .toList();
  }
}
