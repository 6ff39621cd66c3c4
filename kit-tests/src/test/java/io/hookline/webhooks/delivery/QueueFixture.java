package io.hookline.webhooks.delivery;

import io.hookline.kit.sample.Sample;
import io.hookline.kit.sample.SampleClock;
import io.hookline.kit.test.Json;
import io.hookline.webhooks.WebhookConfig;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;

/** A webhook for which nothing waits yet. */
abstract class QueueFixture {

  @Inject Queue queue;
  @Inject DeliveryWorker worker;
  @Inject SampleClock clock;
  @Inject WebhookConfig config;

  @ConfigProperty(name = "hookline.webhooks.batch", defaultValue = "5000")
  int batch;

  String hook;

  @BeforeEach
  void begin() {
    clock.reset();
    Sample.twoBrands();
    hook = Hooks.create("https://hooks.partner.example/", "*").as(Json.class).get("id");
    worker.queue();
    Sample.sql("delete from webhook_delivery");
    Sample.sql("delete from webhook_lane");
  }
}
