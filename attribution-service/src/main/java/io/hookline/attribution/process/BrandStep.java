package io.hookline.attribution.process;

import io.hookline.attribution.credit.decision.DueConversions;
import io.hookline.attribution.evidence.change.ChangeCause;
import io.hookline.attribution.input.Input;
import io.hookline.attribution.input.Position;
import io.hookline.attribution.input.Positions;
import io.hookline.attribution.input.Stretch;
import io.hookline.attribution.process.aside.Aside;
import io.hookline.attribution.process.aside.AsideRows;
import io.hookline.attribution.process.aside.AsideStep;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * One step of a brand's attribution, in one transaction: reads what is new, attributes it and moves
 * on. A step that fails leaves nothing behind.
 */
@ApplicationScoped
class BrandStep {

  private final Progress progress;
  private final List<Input> inputs;
  private final DueConversions due;
  private final AttributeBrand attribution;
  private final AsideRows aside;

  BrandStep(
      Progress progress,
      @All List<Input> inputs,
      DueConversions due,
      AttributeBrand attribution,
      AsideRows aside) {
    this.progress = progress;
    this.inputs = List.copyOf(inputs);
    this.due = due;
    this.attribution = attribution;
    this.aside = aside;
  }

  List<String> inputs() {
    return inputs.stream().map(Input::name).toList();
  }

  /** Of all inputs, see {@link #take}. */
  @Transactional
  public boolean take(int limit) {
    return take(Portion.ofAll(limit));
  }

  /**
   * Does one step for the present brand.
   *
   * @param portion of entries that are read of each input at most, and of conversions that are
   *     decided again since a partnership, a promo code or a survey changed
   * @return whether there may be more to do at once
   * @throws StepFailed for whatever reason, once it has begun
   */
  @Transactional
  public boolean take(Portion portion) {
    Optional<Positions> start = progress.lock();
    return start.isPresent() && take(start.get(), portion);
  }

  private boolean take(Positions start, Portion portion) {
    AsideStep at = AsideStep.READ;
    Map<UUID, ChangeCause> again = Map.of();
    try {
      Batch batch = read(start, portion);
      at = AsideStep.RECORD;
      due.add(batch.codes(), batch.creators(), batch.surveys());
      int room = portion.of(Portion.DECISIONS);
      again = room == 0 ? Map.of() : due.take(room);
      if (batch.isEmpty() && again.isEmpty()) {
        return false;
      }
      if (!batch.entries().isEmpty() || !again.isEmpty()) {
        attribution.attribute(batch, again, portion.defers());
      }
      progress.advance(start.behind(batch.read()));
      return batch.isFull() || room > 0 && again.size() == room;
    } catch (RuntimeException failure) {
      throw new StepFailed(start, again, at, failure);
    }
  }

  /**
   * Tries something again that is set aside; what is not there any more is done with.
   *
   * @return false while another replica works for the brand
   */
  @Transactional
  public boolean retry(Aside one) {
    if (progress.lock().isEmpty()) {
      return false;
    }
    aside.done(one);
    if (one.conversion() != null) {
      attribution.attribute(Batch.of(Map.of()), Map.of(one.conversion(), one.cause()), false);
      return true;
    }
    Batch batch = Batch.of(Map.of(one.input(), at(one)));
    due.add(batch.codes(), batch.creators(), batch.surveys());
    if (!batch.entries().isEmpty()) {
      attribution.attribute(batch, Map.of(), false);
    }
    return true;
  }

  /** What stands at one place: the first behind the number before. */
  private Stretch at(Aside one) {
    Position place = one.place();
    Input input =
        inputs.stream().filter(each -> each.name().equals(one.input())).findFirst().orElseThrow();
    Stretch found = input.after(new Position(place.txid(), place.seq() - 1), 1);
    return new Stretch(
        found.entries().stream().filter(entry -> entry.position().equals(place)).toList(),
        place,
        false);
  }

  private Batch read(Positions from, Portion portion) {
    Map<String, Stretch> read = new LinkedHashMap<>();
    for (Input input : inputs) {
      int limit = portion.of(input.name());
      if (limit > 0) {
        read.put(input.name(), from.next(input, limit));
      }
    }
    return Batch.of(read);
  }
}
