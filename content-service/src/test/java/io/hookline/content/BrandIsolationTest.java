package io.hookline.content;

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

  /** Of a review's steps, each says which role it asks for; see ReviewResourceTest. */
  @Override
  protected Set<String> analystsMay() {
    String review = "/v1/brands/{brand}/reviews/{review}";
    return Set.of(review + "/approve", review + "/request-changes", review + "/remarks");
  }
}
