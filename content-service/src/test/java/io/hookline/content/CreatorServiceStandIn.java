package io.hookline.content;

import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

import com.github.tomakehurst.wiremock.WireMockServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** An HTTP server in the place of the creator-service; {@link CreatorChanges} says its answers. */
public class CreatorServiceStandIn implements QuarkusTestResourceLifecycleManager {

  private final WireMockServer server = new WireMockServer(options().dynamicPort());

  @Override
  public Map<String, String> start() {
    server.start();
    return Map.of("hookline.feeds.sisters.creator", server.baseUrl());
  }

  @Override
  public void stop() {
    server.stop();
  }
}
