package io.hookline.attribution;

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

  /** Too long for an address: it makes nothing. */
  @Override
  protected Set<String> analystsMay() {
    String rules = "/v1/brands/{brand}/channel-rules";
    return Set.of(
        rules + "/tests",
        rules + "/preview",
        "/v1/brands/{brand}/conversion-definitions/{conversionDefinition}/preview",
        "/v1/brands/{brand}/links/previews",
        "/v1/brands/{brand}/studies/{study}/assignment");
  }
}
