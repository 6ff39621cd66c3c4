package io.hookline.content;

import io.hookline.kit.access.BrandCheck;
import io.hookline.kit.access.Grants;
import io.hookline.kit.access.Role;
import io.hookline.kit.test.RowsHoldWithoutTheCheck;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;

@QuarkusTest
class RowsHoldWithoutCheckTest extends RowsHoldWithoutTheCheck {

  @Override
  protected Map<String, String> fill() {
    return Fixtures.oneOfEach();
  }

  @Override
  protected void takeOutTheCheck() {
    QuarkusMock.installMockForType(new NoCheck(), BrandCheck.class);
  }

  static class NoCheck extends BrandCheck {
    @Override
    public void require(Grants grants, String brand, Role needed) {}
  }
}
