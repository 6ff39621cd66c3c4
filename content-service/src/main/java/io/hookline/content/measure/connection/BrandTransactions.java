package io.hookline.content.measure.connection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.function.Supplier;

/** Short transactions of the present brand, between which platforms are asked. */
@ApplicationScoped
class BrandTransactions {

  @Transactional
  <T> T call(Supplier<T> work) {
    return work.get();
  }

  @Transactional
  void run(Runnable work) {
    work.run();
  }
}
