package io.hookline.creator.money.due;

import jakarta.enterprise.context.ApplicationScoped;

/** Works out what is due at once, for tests of other features. */
@ApplicationScoped
public class DueNow {

  private final DueWorker worker;

  DueNow(DueWorker worker) {
    this.worker = worker;
  }

  public void work() {
    worker.work();
  }
}
