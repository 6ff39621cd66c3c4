package io.hookline.attribution;

import io.hookline.kit.test.RowsHoldWithoutTheCheck;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;

@QuarkusTest
class RowsHoldWithoutCheckTest extends RowsHoldWithoutTheCheck {

  @Override
  protected Map<String, String> fill() {
    return Fixtures.oneOfEach();
  }
}
