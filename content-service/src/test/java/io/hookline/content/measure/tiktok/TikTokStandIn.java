package io.hookline.content.measure.tiktok;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Lets the application of the tests look for TikTok on this machine, where a test that needs it
 * starts {@link #server}.
 */
public class TikTokStandIn implements QuarkusTestResourceLifecycleManager {

  private static final String URL = "hookline.tiktok.url";
  private static final String HOST = "http://localhost:";

  /** Below the ports that systems give to whoever asks for any. */
  private static final int FIRST_PORT = 20_000;

  private static final int PORTS = 10_000;

  @Override
  public Map<String, String> start() {
    return Map.of(
        URL,
        HOST + freePort(),
        "hookline.tiktok.client-id",
        TikTokServer.CLIENT_ID,
        "hookline.tiktok.client-secret",
        TikTokServer.CLIENT_SECRET,
        "hookline.tiktok.pace",
        "1000");
  }

  @Override
  public void stop() {}

  /** TikTok as the application finds it, until it is closed. */
  public static TikTokServer server() {
    String url = ConfigProvider.getConfig().getValue(URL, String.class);
    return new TikTokServer(Integer.parseInt(url.substring(HOST.length())), Clock.systemUTC());
  }

  private static int freePort() {
    int port = FIRST_PORT + ThreadLocalRandom.current().nextInt(PORTS);
    try (ServerSocket free = new ServerSocket(port)) {
      return free.getLocalPort();
    } catch (IOException taken) {
      return anyPort();
    }
  }

  private static int anyPort() {
    try (ServerSocket any = new ServerSocket(0)) {
      return any.getLocalPort();
    } catch (IOException none) {
      throw new UncheckedIOException(none);
    }
  }
}
