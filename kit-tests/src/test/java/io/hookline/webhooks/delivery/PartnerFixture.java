package io.hookline.webhooks.delivery;

import static io.hookline.kit.sample.Sample.NOTES;
import static io.hookline.kit.sample.Sample.asOperator;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.hookline.kit.sample.Sample;
import io.hookline.kit.sample.SampleClock;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A brand whose partner listens, and a worker that sends when it is told to. */
abstract class PartnerFixture {

  @Inject DeliveryWorker worker;
  @Inject Queue queue;
  @Inject SampleClock clock;
  Partner partner;

  @BeforeEach
  void begin() {
    clock.reset();
    Sample.twoBrands();
    partner = new Partner();
  }

  @AfterEach
  void end() {
    partner.close();
    clock.reset();
  }

  void work() {
    worker.queue();
    worker.deliver();
  }

  void workUntilNothingWaits(String hook) {
    worker.queue();
    await()
        .untilAsserted(
            () -> {
              worker.deliver();
              assertThat(Hooks.deliveries(hook, "?state=PENDING").getList("items")).isEmpty();
            });
  }

  static void rewrite(String note, int version, String title) {
    asOperator()
        .header("If-Match", "\"" + version + "\"")
        .body(Sample.note(title))
        .put(NOTES + "/" + note)
        .then()
        .statusCode(200);
  }

  List<String> titles() {
    return partner.received(message -> message.json().at("/data/title").asText());
  }

  List<String> signatures(int message) {
    return List.of(
        partner.received().get(message).headers().get("Webhook-signature").get(0).split(" "));
  }
}
