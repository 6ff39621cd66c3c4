package io.hookline.attribution.process;

import static java.util.stream.Collectors.toSet;

import io.hookline.attribution.evidence.conversion.RecordConversions.Purchase;
import io.hookline.attribution.evidence.signal.RecordSignals.Telling;
import io.hookline.attribution.identity.person.PersonTouches.PersonTouch;
import io.hookline.attribution.identity.person.Resolution;
import io.hookline.attribution.input.ChangedKey;
import io.hookline.attribution.input.ChangedRules;
import io.hookline.attribution.input.ChangedSurvey;
import io.hookline.attribution.input.ChangedTerms;
import io.hookline.attribution.input.Entry;
import io.hookline.attribution.input.GoneVisit;
import io.hookline.attribution.input.MadeVisit;
import io.hookline.attribution.input.Part;
import io.hookline.attribution.input.RecordedRefund;
import io.hookline.attribution.input.Stretch;
import io.hookline.attribution.input.ToldAnswer;
import io.hookline.attribution.input.ToldPurchase;
import io.hookline.attribution.input.ToldRefund;
import io.hookline.attribution.input.ToldTouch;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What is read at once.
 *
 * @param read by the inputs' names
 * @param entries of all of them
 */
record Batch(Map<String, Stretch> read, List<Entry> entries) {

  static Batch of(Map<String, Stretch> read) {
    return new Batch(
        read, read.values().stream().flatMap(stretch -> stretch.entries().stream()).toList());
  }

  /** Whether no input has gone on. */
  boolean isEmpty() {
    return read.values().stream().allMatch(Stretch::isEmpty);
  }

  /** Whether there may be more of an input. */
  boolean isFull() {
    return read.values().stream().anyMatch(Stretch::more);
  }

  /** The keys of each entry, in their order. */
  List<Collection<String>> keys() {
    return entries.stream().map(Entry::keys).toList();
  }

  /** Promo codes that changed. */
  Set<String> codes() {
    return parts(ChangedTerms.class)
        .map(ChangedTerms::code)
        .filter(Objects::nonNull)
        .collect(toSet());
  }

  /** Creators whose partnerships changed. */
  Set<UUID> creators() {
    return parts(ChangedTerms.class)
        .map(ChangedTerms::creator)
        .filter(Objects::nonNull)
        .collect(toSet());
  }

  /** Surveys whose answers are read in another way. */
  Set<UUID> surveys() {
    return parts(ChangedSurvey.class).map(ChangedSurvey::survey).collect(toSet());
  }

  /** Keys of which somebody said something else. */
  Set<String> changedKeys() {
    return parts(ChangedKey.class).map(ChangedKey::key).collect(toSet());
  }

  List<ToldTouch> touches() {
    return parts(ToldTouch.class).toList();
  }

  /**
   * The touches whose persons are known, each once: a visit may have changed several times.
   *
   * @param origins of touches of links, by their ids
   */
  List<PersonTouch> touchesOf(Resolution persons, Map<UUID, UUID> origins) {
    Map<UUID, PersonTouch> known = new LinkedHashMap<>();
    for (int i = 0; i < entries.size(); i++) {
      UUID person = persons.personOf().get(i);
      if (person != null && entries.get(i).part() instanceof ToldTouch touch) {
        known.put(touch.id(), PersonTouch.of(person, touch, origins.get(touch.id())));
      } else if (entries.get(i).part() instanceof MadeVisit visit) {
        known.put(visit.id(), PersonTouch.of(person, visit));
      }
    }
    return List.copyOf(known.values());
  }

  /** Visits of people that are others than before, with when each began. */
  Map<UUID, Instant> visits() {
    Map<UUID, Instant> visits = new LinkedHashMap<>();
    parts(MadeVisit.class).forEach(made -> visits.put(made.id(), made.startedAt()));
    parts(GoneVisit.class).forEach(gone -> visits.put(gone.id(), gone.startedAt()));
    return visits;
  }

  /** Visits that are none any more. */
  List<GoneVisit> goneVisits() {
    return parts(GoneVisit.class).toList();
  }

  /** The orders that are told of. */
  List<Purchase> purchases(Resolution persons) {
    List<Purchase> purchases = new ArrayList<>();
    for (int i = 0; i < entries.size(); i++) {
      if (entries.get(i).part() instanceof ToldPurchase told) {
        purchases.add(new Purchase(persons.personOf().get(i), told));
      }
    }
    return purchases;
  }

  List<ToldPurchase> toldPurchases() {
    return parts(ToldPurchase.class).toList();
  }

  /** What is taken back from orders. */
  List<ToldRefund> refunds() {
    return parts(ToldRefund.class).toList();
  }

  /** The same of what was recorded here. */
  Set<UUID> recordedRefunds() {
    return parts(RecordedRefund.class).map(RecordedRefund::refund).collect(toSet());
  }

  /** What shoppers answered. */
  List<ToldAnswer> answers() {
    return parts(ToldAnswer.class).toList();
  }

  /** Whether other rules for channels came to hold. */
  boolean hasRules() {
    return parts(ChangedRules.class).findAny().isPresent();
  }

  /** What is told of who ordered. */
  List<Telling> tellings() {
    return parts(ToldPurchase.class)
        .map(
            told ->
                new Telling(
                    told.event(), told.occurredAt(), told.source(), told.byPage(), told.signal()))
        .toList();
  }

  private <P extends Part> Stream<P> parts(Class<P> kind) {
    return entries.stream().map(Entry::part).filter(kind::isInstance).map(kind::cast);
  }
}
