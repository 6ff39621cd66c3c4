package io.hookline.kit.sample;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** Stands for the service whose feed the sample application follows. */
public class Sister implements QuarkusTestResourceLifecycleManager {

  private final WireMockServer server =
      new WireMockServer(WireMockConfiguration.options().dynamicPort());

  @Override
  public Map<String, String> start() {
    server.start();
    return Map.of(
        "hookline.feeds.sisters.creator", server.baseUrl(), "sister.port", "" + server.port());
  }

  @Override
  public void stop() {
    server.stop();
  }
}
