package io.hookline.webhooks.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.kit.sample.Sample;
import io.hookline.kit.sample.SampleClock;
import io.hookline.kit.test.Tokens;
import io.hookline.webhooks.WebhookConfig;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the delivery log still tells after a while. */
@QuarkusTest
class LogRetentionTest {

  @Inject DeliveryWorker worker;
  @Inject LogRetention retention;
  @Inject WebhookConfig config;
  @Inject SampleClock clock;

  private Partner partner;
  private String hook;

  @BeforeEach
  void begin() {
    clock.reset();
    Sample.twoBrands();
    partner = new Partner();
    hook = Hooks.subscribe(partner, "/hook");
    Sample.written("sent");
    worker.queue();
    worker.deliver();
    Sample.written("waits");
    worker.queue();
  }

  @AfterEach
  void end() {
    partner.close();
    clock.reset();
  }

  @Test
  void whatEndedLongAgoIsForgottenAndWhatWaitsIsNot() {
    clock.forward(config.kept().plus(Duration.ofMinutes(1)));
    retention.forgetOld();
    assertThat(Hooks.deliveries(hook, "").getList("items[*].state")).containsExactly("PENDING");
    assertThat(Sample.count("webhook_attempt")).isZero();

    worker.deliver();
    assertThat(partner.received()).hasSize(2);
  }

  @Test
  void aDeletedWebhookLeavesNothingBehind() {
    Sample.as(Tokens.admin(Sample.ACME))
        .header("If-Match", "*")
        .delete(Hooks.HOOKS + "/" + hook)
        .then()
        .statusCode(204);
    assertThat(Sample.count("webhook_delivery")).as("not in the request").isEqualTo(2);
    retention.forgetOld();
    assertThat(Sample.count("webhook_lane")).isZero();
    assertThat(Sample.count("webhook_delivery")).isZero();
    assertThat(Sample.count("webhook_attempt")).isZero();
    assertThat(Sample.count("webhook_gone")).as("something may still be added").isOne();
    clock.forward(Duration.ofHours(2));
    retention.forgetOld();
    assertThat(Sample.count("webhook_gone")).isZero();
  }

  @Test
  void whatEndedLatelyIsKeptWithItsRequests() {
    clock.forward(config.kept().minus(Duration.ofMinutes(1)));
    retention.forgetOld();
    assertThat(Hooks.deliveries(hook, "").getList("items")).hasSize(2);
    assertThat(Sample.count("webhook_attempt")).isEqualTo(1);
  }
}
