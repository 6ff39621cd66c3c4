package io.hookline.attribution;

import io.hookline.kit.test.RowsAreIsolated;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class RowSecurityTest extends RowsAreIsolated {

  @Override
  protected void fill() {
    Fixtures.oneOfEach();
  }
}
