package io.hookline.attribution.process;

import io.hookline.attribution.credit.decision.DueConversions;
import io.hookline.attribution.input.Input;
import io.hookline.attribution.input.Position;
import io.hookline.attribution.input.Stretch;
import io.hookline.attribution.process.aside.Aside;
import io.hookline.attribution.process.aside.AsideRows;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;

/**
 * Tries something again that is set aside, in one transaction. The orders that a row concerns are
 * decided as those that are due, so that it is not lost for one of which nothing can be decided.
 */
@ApplicationScoped
class RetryAside {

  private final Progress progress;
  private final List<Input> inputs;
  private final DueConversions due;
  private final AttributeBrand attribution;
  private final AsideRows aside;

  RetryAside(
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

  /**
   * What is not there any more is done with, and so is what another replica has tried meanwhile.
   *
   * @return false while another replica works for the brand
   */
  @Transactional
  public boolean of(Aside one) {
    if (progress.lock().isEmpty()) {
      return false;
    }
    if (aside.done(one)) {
      again(one);
      StepTime.check();
    }
    return true;
  }

  private void again(Aside one) {
    if (one.conversion() != null) {
      attribution.attribute(
          Batch.of(Map.of()),
          Map.of(one.conversion(), one.cause()),
          Portion.of(Portion.DECISIONS, 1));
      return;
    }
    Batch batch = Batch.of(Map.of(one.input(), at(one)));
    due.add(batch.codes(), batch.creators(), batch.surveys());
    if (!batch.entries().isEmpty()) {
      attribution.attribute(batch, Map.of(), Portion.of(one.input(), 1).deferring());
    }
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
}
