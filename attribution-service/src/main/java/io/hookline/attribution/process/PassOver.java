package io.hookline.attribution.process;

import io.hookline.attribution.credit.decision.DueConversions;
import io.hookline.attribution.evidence.change.ChangeCause;
import io.hookline.attribution.input.Position;
import io.hookline.attribution.input.Positions;
import io.hookline.attribution.process.aside.AddAside;
import io.hookline.attribution.process.aside.Aside;
import io.hookline.attribution.process.aside.AsideReason;
import io.hookline.attribution.process.aside.AsideRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Sets aside what a step of one thing failed with, and moves on behind it. */
@ApplicationScoped
class PassOver {

  private final Progress progress;
  private final DueConversions due;
  private final AddAside add;
  private final AsideRows rows;

  PassOver(Progress progress, DueConversions due, AddAside add, AsideRows rows) {
    this.progress = progress;
    this.due = due;
    this.add = add;
    this.rows = rows;
  }

  /**
   * @param one portion of one entry, or one decision
   * @return what is set aside now; empty when another replica has gone on meanwhile
   * @throws StepFailed the same failure, when there is nothing to set aside, or so much was that
   *     the fault must lie elsewhere
   */
  @Transactional
  public Optional<Aside> of(Portion one, StepFailed failed, AsideReason reason) {
    Optional<Positions> now = progress.lock();
    if (now.isEmpty()) {
      return Optional.empty();
    }
    if (add.isFull()) {
      throw failed;
    }
    return one.isOfDecisions()
        ? decision(failed, reason)
        : row(one.only(), now.get(), failed, reason);
  }

  private Optional<Aside> row(String input, Positions now, StepFailed failed, AsideReason reason) {
    Position behind = failed.start().of(input);
    if (!now.of(input).equals(behind)) {
      return Optional.empty();
    }
    Aside one = add.addFirst(input, behind, failed.at(), reason).orElseThrow(() -> failed);
    progress.advance(now.with(input, one.place()));
    return Optional.of(one);
  }

  private Optional<Aside> decision(StepFailed failed, AsideReason reason) {
    Map.Entry<UUID, ChangeCause> one =
        failed.due().entrySet().stream().findFirst().orElseThrow(() -> failed);
    return due.drop(one.getKey())
        ? Optional.of(add.add(one.getKey(), one.getValue(), reason))
        : Optional.empty();
  }

  /** The first thing that somebody wants to be tried again. */
  @Transactional
  public Optional<Aside> wanted() {
    return rows.wanted();
  }

  /**
   * It was tried again in vain, and waits.
   *
   * @param reason null where it is not known to fail for good
   */
  @Transactional
  public void failed(Aside one, AsideReason reason) {
    rows.failed(one, reason);
  }
}
