package io.hookline.attribution.process;

import io.hookline.attribution.collect.touch.CountClicks;
import io.hookline.attribution.credit.decision.DecideCredits;
import io.hookline.attribution.credit.decision.DueConversions;
import io.hookline.attribution.evidence.change.ChangeCause;
import io.hookline.attribution.evidence.change.Changed;
import io.hookline.attribution.evidence.change.ConversionChanges;
import io.hookline.attribution.evidence.change.DirtyConversions;
import io.hookline.attribution.evidence.change.DirtyConversions.Causes;
import io.hookline.attribution.evidence.change.DirtyConversions.Dirty;
import io.hookline.attribution.evidence.change.DirtyConversions.Touched;
import io.hookline.attribution.evidence.conversion.AnsweredOrders;
import io.hookline.attribution.evidence.conversion.MoveConversions;
import io.hookline.attribution.evidence.origin.DetermineOrigins;
import io.hookline.attribution.evidence.origin.TouchOrigins;
import io.hookline.attribution.evidence.signal.DetermineSignals;
import io.hookline.attribution.identity.person.Identities;
import io.hookline.attribution.identity.person.PersonTouches;
import io.hookline.attribution.identity.person.PersonTouches.PersonTouch;
import io.hookline.attribution.identity.person.Resolution;
import io.hookline.attribution.process.aside.AsideRows;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Attributes what was read of a brand: finds the persons, records the orders and decides the
 * credits that may have changed, in the caller's transaction. The number of statements does not
 * depend on the size of the batch.
 */
@ApplicationScoped
class AttributeBrand {

  private final Identities identities;
  private final PersonTouches personTouches;
  private final TouchOrigins touchOrigins;
  private final CountClicks clicks;
  private final MoveConversions moves;
  private final RecordOrders orders;
  private final DirtyConversions dirty;
  private final DueConversions due;
  private final DecideCredits credits;
  private final DetermineSignals signals;
  private final AnsweredOrders answers;
  private final DetermineOrigins origins;
  private final AskedOrders visits;
  private final ConversionChanges conversionChanges;
  private final AsideRows aside;

  AttributeBrand(
      Identities identities,
      PersonTouches personTouches,
      TouchOrigins touchOrigins,
      CountClicks clicks,
      MoveConversions moves,
      RecordOrders orders,
      DirtyConversions dirty,
      DueConversions due,
      DecideCredits credits,
      DetermineSignals signals,
      AnsweredOrders answers,
      DetermineOrigins origins,
      AskedOrders visits,
      ConversionChanges conversionChanges,
      AsideRows aside) {
    this.identities = identities;
    this.personTouches = personTouches;
    this.touchOrigins = touchOrigins;
    this.clicks = clicks;
    this.moves = moves;
    this.orders = orders;
    this.dirty = dirty;
    this.due = due;
    this.credits = credits;
    this.signals = signals;
    this.answers = answers;
    this.origins = origins;
    this.visits = visits;
    this.conversionChanges = conversionChanges;
    this.aside = aside;
  }

  /**
   * @param again orders that are due to be decided, each with why
   * @param portion of which the batch is: how many orders it has decided
   */
  void attribute(Batch batch, Map<UUID, ChangeCause> again, Portion portion) {
    Changed why = new Changed();
    again.forEach((conversion, cause) -> why.add(cause, Set.of(conversion)));
    if (batch.hasRules()) {
      why.addAll(ChangeCause.CHANNEL_RULES);
    }
    Resolution persons = identities.resolve(batch.keys(), batch.changedKeys());
    Set<UUID> moved = moves.of(persons);
    List<PersonTouch> touches = new ArrayList<>(personTouches.remove(batch.goneVisits()));
    List<PersonTouch> known = batch.touchesOf(persons, touchOrigins.of(batch.touches()));
    personTouches.add(known);
    touches.addAll(known);
    clicks.add(batch.touches());
    RecordOrders.Changes changes = orders.of(batch, persons, moved, why);
    Dirty touched = dirty.because(causes(touches, persons), why);
    Set<UUID> answered = answers.of(batch.answers());
    why.add(ChangeCause.SURVEY, answered);
    Set<UUID> credited = RecordOrders.union(again.keySet(), changes.credits(), touched.credits());
    Set<UUID> learned = RecordOrders.union(again.keySet(), changes.signals(), touched.signals());
    Set<UUID> asked =
        RecordOrders.union(
            learned,
            answered,
            origins.record(batch.toldPurchases()),
            visits.of(batch.visits(), portion));
    if (portion.defers()) {
      due.add(why.causes(RecordOrders.union(credited, asked)));
    } else {
      decide(credited, learned, asked, why);
    }
    conversionChanges.add(why);
  }

  /** All but those that are set aside. */
  private void decide(Set<UUID> credited, Set<UUID> learned, Set<UUID> asked, Changed why) {
    Set<UUID> out = aside.of(RecordOrders.union(credited, asked));
    credited.removeAll(out);
    learned.removeAll(out);
    asked.removeAll(out);
    credits.of(credited);
    signals.of(learned);
    why.add(ChangeCause.ORIGIN, origins.of(asked));
  }

  private static Causes causes(List<PersonTouch> touches, Resolution persons) {
    return new Causes(
        touches.stream()
            .map(
                touch ->
                    new Touched(
                        touch.person(), touch.touch(), touch.occurredAt(), touch.link() != null))
            .toList(),
        Set.copyOf(persons.merges().values()),
        persons.parted(),
        persons.learned());
  }
}
