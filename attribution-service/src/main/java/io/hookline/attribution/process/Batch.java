package io.hookline.attribution.process;

import static java.util.stream.Collectors.toSet;

import io.hookline.attribution.conversion.RecordConversions.Purchase;
import io.hookline.attribution.identity.Identities.Resolution;
import io.hookline.attribution.identity.PersonTouches.PersonTouch;
import io.hookline.attribution.ingest.EventArrivals;
import io.hookline.attribution.replica.PartnershipChanges;
import io.hookline.attribution.touch.ClickId;
import io.hookline.attribution.touch.TouchArrivals;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** What is read at once. */
record Batch(
    List<TouchArrivals.Arrival> touches,
    List<EventArrivals.Arrival> events,
    List<PartnershipChanges.Change> partnerships) {

  boolean isEmpty() {
    return touches.isEmpty() && events.isEmpty() && partnerships.isEmpty();
  }

  boolean isFull(int limit) {
    return touches.size() == limit || events.size() == limit || partnerships.size() == limit;
  }

  /** The keys of the touches, then of the events; those of test events tie nobody together. */
  List<Collection<String>> keys() {
    List<Collection<String>> keys = new ArrayList<>(touches.size() + events.size());
    touches.forEach(touch -> keys.add(touch.keys()));
    events.forEach(event -> keys.add(event.counts() ? event.keys() : List.of()));
    return keys;
  }

  /** Promo codes that changed. */
  Set<String> codes() {
    return partnerships.stream()
        .map(PartnershipChanges.Change::code)
        .filter(Objects::nonNull)
        .collect(toSet());
  }

  /** Creators whose partnerships changed. */
  Set<UUID> creators() {
    return partnerships.stream()
        .map(PartnershipChanges.Change::creatorId)
        .filter(Objects::nonNull)
        .collect(toSet());
  }

  /** The touches whose persons are known. */
  List<PersonTouch> touchesOf(Resolution persons) {
    List<PersonTouch> known = new ArrayList<>();
    for (int i = 0; i < touches.size(); i++) {
      TouchArrivals.Arrival touch = touches.get(i);
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
    for (int i = 0; i < events.size(); i++) {
      EventArrivals.Arrival event = events.get(i);
      if (event.counts() && event.purchase()) {
        UUID person = persons.personOf().get(touches.size() + i);
        List<UUID> clicks =
            event.clicks().stream().flatMap(click -> ClickId.touch(click).stream()).toList();
        purchases.add(new Purchase(event.id(), person, event.receivedAt(), clicks));
      }
    }
    return purchases;
  }
}
