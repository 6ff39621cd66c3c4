package io.hookline.creator.money.risk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Judges some of what has to be judged. */
@ApplicationScoped
class JudgeDue {

  private final DueRisks due;
  private final JudgeCommissions judge;

  JudgeDue(DueRisks due, JudgeCommissions judge) {
    this.due = due;
    this.judge = judge;
  }

  /**
   * @return whether there may be more
   */
  @Transactional
  public boolean next(int size) {
    List<UUID> taken = due.take(size);
    judge.of(taken);
    return taken.size() == size;
  }
}
