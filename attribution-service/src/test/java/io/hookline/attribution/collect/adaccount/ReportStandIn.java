package io.hookline.attribution.collect.adaccount;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.Map;

/**
 * Lets the application of the tests look for TikTok's reports on this machine, where {@link
 * ReportServer} answers once a test has asked it to.
 */
public class ReportStandIn implements QuarkusTestResourceLifecycleManager {

  static final String URL = "hookline.ad-accounts.url";

  @Override
  public Map<String, String> start() {
    return Map.of(
        URL,
        "http://localhost:" + freePort() + ReportServer.PATH,
        "hookline.ad-accounts.pace",
        "1000",
        "hookline.ad-accounts.page",
        "2",
        "hookline.ad-accounts.first-days",
        "40",
        "hookline.ad-accounts.pause",
        "20ms",
        "hookline.ad-accounts.longest-pause",
        "50ms",
        "hookline.ad-accounts.timeout",
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
