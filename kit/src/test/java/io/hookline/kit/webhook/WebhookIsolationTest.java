package io.hookline.kit.webhook;

import io.hookline.kit.sample.Sample;
import io.hookline.kit.test.BrandsAreIsolated;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;

@QuarkusTest
class WebhookIsolationTest extends BrandsAreIsolated {

  @Inject DeliveryWorker worker;

  @Override
  protected Map<String, String> fill() {
    Sample.twoBrands();
    return HookRowsTest.oneOfEach(worker);
  }
}
