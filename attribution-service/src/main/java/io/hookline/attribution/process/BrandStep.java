package io.hookline.attribution.process;

import io.hookline.attribution.credit.decision.DueConversions;
import io.hookline.attribution.evidence.change.ChangeCause;
import io.hookline.attribution.input.Input;
import io.hookline.attribution.input.Positions;
import io.hookline.attribution.input.Stretch;
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

  BrandStep(
      Progress progress, @All List<Input> inputs, DueConversions due, AttributeBrand attribution) {
    this.progress = progress;
    this.inputs = List.copyOf(inputs);
    this.due = due;
    this.attribution = attribution;
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
        attribution.attribute(batch, again, portion);
      }
      progress.advance(start.behind(batch.read()));
      StepTime.check();
      return batch.isFull() || room > 0 && again.size() == room;
    } catch (RuntimeException failure) {
      throw new StepFailed(start, again, at, StepTime.why(failure));
    }
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
