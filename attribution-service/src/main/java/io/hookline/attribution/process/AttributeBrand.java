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
import io.hookline.attribution.evidence.channel.DetermineOrigins;
import io.hookline.attribution.evidence.channel.TouchOrigins;
import io.hookline.attribution.evidence.conversion.AnsweredOrders;
import io.hookline.attribution.evidence.conversion.MoveConversions;
import io.hookline.attribution.evidence.signal.DetermineSignals;
import io.hookline.attribution.identity.person.Identities;
import io.hookline.attribution.identity.person.PersonTouches;
import io.hookline.attribution.identity.person.PersonTouches.PersonTouch;
import io.hookline.attribution.identity.person.Resolution;
import io.hookline.attribution.input.Input;
import io.hookline.attribution.input.Positions;
import io.hookline.attribution.input.Stretch;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
  private final List<Input> inputs;
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
  private final ConversionChanges conversionChanges;

  AttributeBrand(
      Progress progress,
      @All List<Input> inputs,
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
      ConversionChanges conversionChanges) {
    this.progress = progress;
    this.inputs = List.copyOf(inputs);
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
    this.conversionChanges = conversionChanges;
  }

  /**
   * Does one step for the present brand.
   *
   * @param limit of entries that are read of each input at most, and of conversions that are
   *     decided again since a partnership, a promo code or a survey changed
   * @return whether there may be more to do at once
   */
  @Transactional
  public boolean step(int limit) {
    Optional<Positions> start = progress.lock();
    if (start.isEmpty()) {
      return false;
    }
    Batch batch = read(start.get(), limit);
    due.add(batch.codes(), batch.creators(), batch.surveys());
    Map<UUID, ChangeCause> again = due.take(limit);
    if (batch.isEmpty() && again.isEmpty()) {
      return false;
    }
    if (!batch.entries().isEmpty() || !again.isEmpty()) {
      attribute(batch, again);
    }
    progress.advance(start.get().behind(batch.read()));
    return batch.isFull() || again.size() == limit;
  }

  private void attribute(Batch batch, Map<UUID, ChangeCause> again) {
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
    credits.of(RecordOrders.union(again.keySet(), changes.credits(), touched.credits()));
    Set<UUID> learned = RecordOrders.union(changes.signals(), touched.signals());
    signals.of(learned);
    Set<UUID> answered = answers.of(batch.answers());
    why.add(ChangeCause.SURVEY, answered);
    Set<UUID> asked = RecordOrders.union(again.keySet(), learned, answered);
    why.add(ChangeCause.ORIGIN, origins.of(batch.toldPurchases(), asked));
    conversionChanges.add(why);
  }

  private Batch read(Positions from, int limit) {
    Map<String, Stretch> read = new LinkedHashMap<>();
    inputs.forEach(input -> read.put(input.name(), from.next(input, limit)));
    return Batch.of(read);
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
