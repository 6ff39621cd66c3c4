package io.hookline.kit.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/**
 * Works through what is new, brand by brand, some of each in turn, so that a busy brand does not
 * hold up the others, also not those that have news only now. One that fails waits for the next
 * run.
 */
@ApplicationScoped
public class BrandTurns {

  private static final Logger LOG = Logger.getLogger(BrandTurns.class);

  private final BrandScope scope;

  BrandTurns(BrandScope scope) {
    this.scope = scope;
  }

  /**
   * @param what is worked on, for the log: "Commissions"
   * @param brands that have news; asked again after each round
   * @param step for one brand, whether there may be more
   */
  public void work(String what, Supplier<List<String>> brands, BooleanSupplier step) {
    Set<String> failed = new HashSet<>();
    boolean more = true;
    while (more) {
      more = false;
      for (String brand : brands.get()) {
        more |= !failed.contains(brand) && step(what, brand, step, failed);
      }
    }
  }

  private boolean step(String what, String brand, BooleanSupplier step, Set<String> failed) {
    try {
      return scope.call(brand, step::getAsBoolean);
    } catch (RuntimeException failure) {
      LOG.errorf(failure, "%s of %s failed and are worked out again", what, brand);
      failed.add(brand);
      return false;
    }
  }
}
