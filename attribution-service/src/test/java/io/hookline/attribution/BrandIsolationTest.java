package io.hookline.attribution;

import io.hookline.kit.test.BrandsAreIsolated;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;

@QuarkusTest
class BrandIsolationTest extends BrandsAreIsolated {

  @Override
  protected Map<String, String> fill() {
    return Fixtures.oneOfEach();
  }
}
