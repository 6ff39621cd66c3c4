package io.hookline.attribution.process;

import io.hookline.attribution.conversion.RecordConversions;
import io.hookline.attribution.conversion.RecordConversions.Purchase;
import io.hookline.attribution.credit.DecideCredits;
import io.hookline.attribution.credit.DirtyConversions;
import io.hookline.attribution.credit.DirtyConversions.Causes;
import io.hookline.attribution.credit.DirtyConversions.Touched;
import io.hookline.attribution.credit.DueConversions;
import io.hookline.attribution.identity.Identities;
import io.hookline.attribution.identity.Identities.Resolution;
import io.hookline.attribution.identity.PersonTouches;
import io.hookline.attribution.identity.PersonTouches.PersonTouch;
import io.hookline.attribution.ingest.EventArrivals;
import io.hookline.attribution.process.Progress.Place;
import io.hookline.attribution.roster.RosterChanges;
import io.hookline.attribution.touch.ClickId;
import io.hookline.attribution.touch.CountClicks;
import io.hookline.attribution.touch.TouchArrivals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * One step of a brand's attribution: reads what is new, finds the persons, records the orders and
 * decides the credits that may have changed, all in one transaction that also moves on. A step that
 * fails leaves nothing behind and is done again. The number of statements does not depend on the
 * size of the batch.
 */
@ApplicationScoped
class AttributeBrand {

  private final Progress progress;
  private final TouchArrivals touches;
  private final EventArrivals events;
  private final RosterChanges roster;
  private final Identities identities;
  private final PersonTouches personTouches;
  private final CountClicks clicks;
  private final RecordConversions conversions;
  private final DirtyConversions dirty;
  private final DueConversions due;
  private final DecideCredits credits;

  AttributeBrand(
      Progress progress,
      TouchArrivals touches,
      EventArrivals events,
      RosterChanges roster,
      Identities identities,
      PersonTouches personTouches,
      CountClicks clicks,
      RecordConversions conversions,
      DirtyConversions dirty,
      DueConversions due,
      DecideCredits credits) {
    this.progress = progress;
    this.touches = touches;
    this.events = events;
    this.roster = roster;
    this.identities = identities;
    this.personTouches = personTouches;
    this.clicks = clicks;
    this.conversions = conversions;
    this.dirty = dirty;
    this.due = due;
    this.credits = credits;
  }

  /**
   * Does one step for the present brand.
   *
   * @param limit touches, and events, that are read at most, and conversions that are decided again
   *     since the roster changed
   * @return whether there may be more to do at once
   */
  @Transactional
  public boolean step(int limit) {
    Optional<Place> start = progress.lock();
    if (start.isEmpty()) {
      return false;
    }
    Batch batch = read(start.get(), limit);
    due.add(batch.codes(), batch.creators());
    Set<UUID> again = due.take(limit);
    if (batch.isEmpty() && again.isEmpty()) {
      return false;
    }
    Resolution persons = identities.resolve(batch.keys());
    List<PersonTouch> known = touchesOfPersons(batch, persons);
    personTouches.add(known);
    clicks.add(batch.touches());
    Set<UUID> changed = new HashSet<>(again);
    changed.addAll(conversions.of(purchases(batch, persons)));
    changed.addAll(dirty.because(causes(known, persons)));
    credits.of(changed);
    progress.advance(batch.end(start.get()));
    return batch.isFull(limit) || again.size() == limit;
  }

  private Batch read(Place place, int limit) {
    return new Batch(
        touches.after(place.touchTxid(), place.touchSeq(), limit),
        events.after(place.eventTxid(), place.eventSeq(), limit),
        roster.after(place.rosterTxid(), place.rosterSeq(), limit));
  }

  private static List<PersonTouch> touchesOfPersons(Batch batch, Resolution persons) {
    List<PersonTouch> known = new ArrayList<>();
    for (int i = 0; i < batch.touches().size(); i++) {
      TouchArrivals.Arrival touch = batch.touches().get(i);
      UUID person = persons.personOf().get(i);
      if (person != null) {
        known.add(
            new PersonTouch(
                person, touch.id(), touch.link(), touch.kind().name(), touch.occurredAt()));
      }
    }
    return known;
  }

  private static List<Purchase> purchases(Batch batch, Resolution persons) {
    List<Purchase> purchases = new ArrayList<>();
    for (int i = 0; i < batch.events().size(); i++) {
      EventArrivals.Arrival event = batch.events().get(i);
      if (event.counts() && event.purchase()) {
        UUID person = persons.personOf().get(batch.touches().size() + i);
        List<UUID> clicks =
            event.clicks().stream().flatMap(click -> ClickId.touch(click).stream()).toList();
        purchases.add(new Purchase(event.id(), person, event.receivedAt(), clicks));
      }
    }
    return purchases;
  }

  private static Causes causes(List<PersonTouch> touches, Resolution persons) {
    return new Causes(
        touches.stream()
            .map(touch -> new Touched(touch.person(), touch.touch(), touch.occurredAt()))
            .toList(),
        persons.changed());
  }
}
