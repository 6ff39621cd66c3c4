package io.hookline.creator.money.commission;

import jakarta.enterprise.context.ApplicationScoped;

/** Works commissions out at once, for tests of other features. */
@ApplicationScoped
public class CommissionsNow {

  private final CommissionWorker worker;

  CommissionsNow(CommissionWorker worker) {
    this.worker = worker;
  }

  public void work() {
    worker.work();
  }
}
