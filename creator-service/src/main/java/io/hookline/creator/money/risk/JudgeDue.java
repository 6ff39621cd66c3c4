package io.hookline.creator.money.risk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.UUID;

/** Judges some of what has to be judged. */
@ApplicationScoped
class JudgeDue {

  private final DueRisks due;
  private final JudgeOrders judge;

  JudgeDue(DueRisks due, JudgeOrders judge) {
    this.due = due;
    this.judge = judge;
  }

  @Transactional
  public void of(Collection<UUID> ids) {
    judge.of(due.take(ids));
  }
}
