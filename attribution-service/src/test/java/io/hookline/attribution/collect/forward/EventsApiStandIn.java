package io.hookline.attribution.collect.forward;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.Map;

/**
 * Lets the application of the tests look for TikTok's Events API on this machine, where {@link
 * EventsApiServer} answers once a test has asked it to.
 */
public class EventsApiStandIn implements QuarkusTestResourceLifecycleManager {

  static final String URL = "hookline.forwarding.url";

  @Override
  public Map<String, String> start() {
    return Map.of(
        URL,
        "http://localhost:" + freePort() + EventsApiServer.PATH,
        "hookline.forwarding.pace",
        "1000",
        "hookline.forwarding.pause",
        "20ms",
        "hookline.forwarding.longest-pause",
        "50ms",
        "hookline.forwarding.timeout",
        "1s",
        "hookline.forwarding.lease",
        "3s");
  }

  private static int freePort() {
    try (ServerSocket any = new ServerSocket(0)) {
      return any.getLocalPort();
    } catch (IOException none) {
      throw new UncheckedIOException(none);
    }
  }

  @Override
  public void stop() {}
}
