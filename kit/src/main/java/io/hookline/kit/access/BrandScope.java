package io.hookline.kit.access;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;

/** Runs work that no person asked for (feeds, schedules, public end points) for one brand. */
@ApplicationScoped
public class BrandScope {

  private final CurrentBrand current;

  BrandScope(CurrentBrand current) {
    this.current = current;
  }

  /**
   * Runs the work in a request context of its own, in which transactions see the brand's rows only.
   *
   * @param brand a slug, or {@link CurrentBrand#AGENCY}
   */
  public <T> T call(String brand, Supplier<T> work) {
    ManagedContext context = Arc.container().requestContext();
    var outer = context.getStateIfActive();
    context.activate();
    try {
      current.system(brand);
      return work.get();
    } finally {
      context.terminate();
      if (outer != null) {
        context.activate(outer);
      }
    }
  }

  public void run(String brand, Runnable work) {
    call(
        brand,
        () -> {
          work.run();
          return null;
        });
  }
}
