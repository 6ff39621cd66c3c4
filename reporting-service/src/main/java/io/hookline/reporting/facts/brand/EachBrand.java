package io.hookline.reporting.facts.brand;

import io.hookline.kit.access.BrandScope;
import io.hookline.kit.access.BrandTurns;
import io.hookline.kit.access.CurrentBrand;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Consumer;

/** Work that the service does for each brand on its own account, one after the other. */
@ApplicationScoped
public class EachBrand {

  private final AllBrands brands;
  private final BrandScope scope;
  private final BrandTurns turns;

  EachBrand(AllBrands brands, BrandScope scope, BrandTurns turns) {
    this.turns = turns;
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
    turns.each(what, scope.call(CurrentBrand.AGENCY, brands::slugs), work);
  }
}
