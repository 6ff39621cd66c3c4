package io.hookline.reporting.facts.brand;

import io.hookline.kit.access.BrandScope;
import io.hookline.kit.access.CurrentBrand;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Consumer;
import org.jboss.logging.Logger;

/** Work that the service does for each brand on its own account, one after the other. */
@ApplicationScoped
public class EachBrand {

  private static final Logger LOG = Logger.getLogger(EachBrand.class);

  private final AllBrands brands;
  private final BrandScope scope;

  EachBrand(AllBrands brands, BrandScope scope) {
    this.brands = brands;
    this.scope = scope;
  }

  /**
   * Runs the work in the scope of each brand; where it fails for one, it goes on with the next.
   *
   * @param what it is, for the log
   * @param work takes the brand's slug; its transactions are its own
   */
  public void run(String what, Consumer<String> work) {
    for (String brand : scope.call(CurrentBrand.AGENCY, brands::slugs)) {
      try {
        scope.run(brand, () -> work.accept(brand));
      } catch (RuntimeException failed) {
        LOG.errorf(failed, "%s of %s failed", what, brand);
      }
    }
  }
}
