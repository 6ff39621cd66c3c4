package io.hookline.webhooks.delivery;

import io.hookline.kit.sample.Sample;
import io.hookline.kit.test.RowsAreIsolated;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;

@QuarkusTest
class HookRowsTest extends RowsAreIsolated {

  @Inject DeliveryWorker worker;

  @Override
  protected void fill() {
    Sample.twoBrands();
    oneOfEach(worker);
  }

  /** A subscription that failed once, with a delivery that waits. */
  static Map<String, String> oneOfEach(DeliveryWorker worker) {
    try (Partner partner = new Partner()) {
      partner.answers(500);
      String hook = Hooks.subscribe(partner, "/hook");
      Sample.written("ours");
      worker.queue();
      worker.deliver();
      String delivery = Hooks.deliveries(hook, "").getString("items[0].id");
      return Map.of("webhook", hook, "delivery", delivery);
    }
  }
}
