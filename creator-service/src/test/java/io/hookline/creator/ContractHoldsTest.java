package io.hookline.creator;

import io.hookline.kit.test.ContractHolds;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.Map;

@QuarkusTest
class ContractHoldsTest extends ContractHolds {

  @Override
  protected Map<String, String> fill() {
    Map<String, String> known = new HashMap<>(Fixtures.oneOfEach());
    known.put("Asset", "{\"kind\": \"CREATOR\", \"id\": \"" + known.get("creator") + "\"}");
    return known;
  }
}
