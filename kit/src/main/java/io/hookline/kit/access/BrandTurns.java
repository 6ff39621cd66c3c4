package io.hookline.kit.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/** Work of schedules for one brand after the other; one of which it fails holds up no other. */
@ApplicationScoped
public class BrandTurns {

  private static final Logger LOG = Logger.getLogger(BrandTurns.class);

  private final BrandScope scope;

  BrandTurns(BrandScope scope) {
    this.scope = scope;
  }

  /**
   * Does the work once in the scope of each brand.
   *
   * @param what it is, for the log
   * @param work takes the brand's slug; its transactions are its own
   */
  public void each(String what, Collection<String> brands, Consumer<String> work) {
    for (String brand : brands) {
      attempt(
          what,
          brand,
          () -> {
            work.accept(brand);
            return true;
          });
    }
  }

  /**
   * Does a step of the work for each brand in turn, until there is no more. A brand of which a step
   * fails waits for the next call.
   *
   * @param what it is, for the log
   * @param brands those that have something to do at present
   * @param step in the brand's scope; returns whether there may be more
   */
  public void work(
      String what, Supplier<? extends Collection<String>> brands, BooleanSupplier step) {
    Set<String> failed = new HashSet<>();
    boolean more = true;
    while (more) {
      more = false;
      for (String brand : brands.get()) {
        if (!failed.contains(brand)) {
          Boolean moreOfIt = attempt(what, brand, step::getAsBoolean);
          if (moreOfIt == null) {
            failed.add(brand);
          } else {
            more |= moreOfIt;
          }
        }
      }
    }
  }

  /** Null where it failed. */
  private Boolean attempt(String what, String brand, Supplier<Boolean> work) {
    try {
      return scope.call(brand, work);
    } catch (RuntimeException failure) {
      LOG.errorf(failure, "%s of %s failed and is done again", what, brand);
      return null;
    }
  }
}
