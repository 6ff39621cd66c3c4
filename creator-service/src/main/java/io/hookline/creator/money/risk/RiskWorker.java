package io.hookline.creator.money.risk;

import io.hookline.kit.access.DueTurns;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;

/** Judges orders of which something was told. */
@ApplicationScoped
public class RiskWorker {

  private static final int BATCH = 500;

  private final DueRisks due;
  private final JudgeDue judge;
  private final DueTurns turns;

  RiskWorker(DueRisks due, JudgeDue judge, DueTurns turns) {
    this.due = due;
    this.judge = judge;
    this.turns = turns;
  }

  @Scheduled(
      every = "2s",
      delayed = "3s",
      identity = "risks",
      concurrentExecution = ConcurrentExecution.SKIP)
  public void work() {
    turns.work("Risks of orders", due.rows(), BATCH, judge::of);
  }
}
