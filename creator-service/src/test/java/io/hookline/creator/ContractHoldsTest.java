package io.hookline.creator;

import io.hookline.kit.test.ContractHolds;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;

@QuarkusTest
class ContractHoldsTest extends ContractHolds {

  @Override
  protected Map<String, String> fill() {
    return Fixtures.oneOfEach();
  }
}
