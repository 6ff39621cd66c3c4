package io.hookline.content.measure.tiktok;

import io.hookline.content.measure.connection.PlatformConnector;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.runtime.configuration.DurationConverter;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.runtime.configuration.MemorySizeConverter;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.vertx.core.Vertx;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** A connector without an application. */
final class TikTokTestConnector {

  private TikTokTestConnector() {}

  static PlatformConnector to(TikTokServer server, Vertx vertx, Map<String, String> settings) {
    return of(vertx, server.clock(), with(server.url(), settings));
  }

  static PlatformConnector of(Vertx vertx, Clock clock, TikTokConfig config) {
    TikTokApi api = new TikTokApi(config, new Transport(vertx, config), new SimpleMeterRegistry());
    App app = new App(config);
    return new TikTokConnector(
        config,
        app,
        api,
        new Tokens(app, api, clock),
        new Videos(config, api, clock),
        new Comments(config, api),
        clock);
  }

  static TikTokConfig with(String url, Map<String, String> settings) {
    Map<String, String> all = new HashMap<>();
    all.put("hookline.tiktok.url", url);
    all.put("hookline.tiktok.client-id", TikTokServer.CLIENT_ID);
    all.put("hookline.tiktok.client-secret", TikTokServer.CLIENT_SECRET);
    all.put("hookline.tiktok.pace", "1000");
    all.putAll(settings);
    return new SmallRyeConfigBuilder()
        .withMapping(TikTokConfig.class)
        .withConverter(Duration.class, 200, new DurationConverter())
        .withConverter(MemorySize.class, 200, new MemorySizeConverter())
        .withDefaultValues(all)
        .build()
        .getConfigMapping(TikTokConfig.class);
  }
}
