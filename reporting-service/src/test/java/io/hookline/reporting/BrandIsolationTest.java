package io.hookline.reporting;

import io.hookline.kit.test.BrandsAreIsolated;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.Set;

@QuarkusTest
class BrandIsolationTest extends BrandsAreIsolated {

  @Override
  protected Map<String, String> fill() {
    return Fixtures.oneOfEach();
  }

  /** Questions that are too long for an address: they read, and change nothing. */
  @Override
  protected Set<String> analystsMay() {
    return Set.of("/v1/brands/{brand}/queries", "/v1/brands/{brand}/change-explanations");
  }

  /** Named views are declared in the service. */
  @Override
  protected Set<String> words() {
    return Set.of("view");
  }
}
