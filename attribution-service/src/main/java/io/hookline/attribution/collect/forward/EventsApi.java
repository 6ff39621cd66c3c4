package io.hookline.attribution.collect.forward;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.hookline.attribution.collect.platform.AccessToken;
import io.hookline.attribution.collect.platform.PlatformApi;
import io.hookline.attribution.collect.platform.PlatformLimits;
import io.hookline.attribution.collect.platform.PlatformRequest;
import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.core.Vertx;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;

/** TikTok's Events API. */
@Singleton
class EventsApi {

  private final ForwardConfig config;
  private final PlatformApi api;

  EventsApi(Vertx vertx, ForwardConfig config, ObjectMapper json, MeterRegistry metrics) {
    this.config = config;
    this.api =
        new PlatformApi(
            vertx,
            json,
            metrics,
            "hookline.forwarding",
            new PlatformLimits(
                config.pace(),
                config.connectTimeout(),
                config.timeout(),
                config.largestAnswer().asLongValue()));
  }

  @PreDestroy
  void close() {
    api.close();
  }

  String partner() {
    return config.partner();
  }

  /** Never fails but by an interrupt: what goes wrong is the verdict. Never in a transaction. */
  Verdict send(AccessToken token, byte[] body) throws InterruptedException {
    return api.ask(
        PlatformRequest.post(config.url(), token, body),
        Verdict::of,
        verdict -> verdict.kind().name());
  }
}
