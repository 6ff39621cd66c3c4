package io.hookline.creator.money;

import io.hookline.creator.Fixtures;
import io.hookline.kit.access.BrandScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.function.Supplier;

/** Calls what has no operation of its own, for ACME and in a transaction. */
@ApplicationScoped
public class InBrand {

  private final BrandScope scope;
  private final Work work;

  InBrand(BrandScope scope, Work work) {
    this.scope = scope;
    this.work = work;
  }

  public <T> T call(Supplier<T> what) {
    return scope.call(Fixtures.ACME, () -> work.call(what));
  }

  public void run(Runnable what) {
    call(
        () -> {
          what.run();
          return null;
        });
  }

  /** A transaction. */
  @ApplicationScoped
  static class Work {

    @Transactional
    public <T> T call(Supplier<T> what) {
      return what.get();
    }
  }
}
