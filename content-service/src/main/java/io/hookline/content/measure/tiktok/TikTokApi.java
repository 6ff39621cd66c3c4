package io.hookline.content.measure.tiktok;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.hookline.content.measure.connection.Access;
import io.hookline.content.measure.connection.PlatformFailure;
import io.hookline.content.measure.connection.PlatformFailure.Kind;
import io.hookline.content.measure.tiktok.ErrorCode.Remedy;
import io.hookline.kit.json.OwnJson;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Calls of the API: at its pace, and one at a time for each account. */
@Singleton
class TikTokApi {

  private static final String VERSION = "/open_api/v1.3";
  private static final ObjectMapper JSON = new ObjectMapper();

  private final TikTokConfig config;
  private final Transport transport;
  private final MeterRegistry metrics;
  private final Turns turns = new Turns();
  private final Pace pace;

  TikTokApi(TikTokConfig config, Transport transport, MeterRegistry metrics) {
    this.config = config;
    this.transport = transport;
    this.metrics = metrics;
    this.pace = new Pace(config.pace(), System::nanoTime);
  }

  /**
   * @param path such as {@code /business/get/}
   * @param parameters values that are lists are written as JSON, as TikTok wants them
   */
  JsonNode get(String path, Access access, Map<String, ?> parameters) {
    String url =
        address(path)
            + parameters.entrySet().stream()
                .map(one -> one.getKey() + "=" + encoded(one.getValue()))
                .collect(Collectors.joining("&", "?", ""));
    return turns.take(
        access.platformAccountId(),
        config.timeout().multipliedBy(2),
        () -> call(path, true, () -> transport.get(url, access.accessToken())),
        TikTokApi::busy);
  }

  JsonNode post(String path, Map<String, String> body) {
    return call(path, false, () -> transport.post(address(path), OwnJson.write(JSON, body)));
  }

  private JsonNode call(String path, boolean needed, Supplier<Answer> request) {
    await();
    long began = System.nanoTime();
    String outcome = "ok";
    try {
      return new Envelope(request.get(), config.pause()).data(needed);
    } catch (PlatformFailure failure) {
      outcome = failure.kind().name().toLowerCase(Locale.ROOT);
      throw failure;
    } finally {
      metrics
          .timer("hookline.tiktok", "call", path, "outcome", outcome)
          .record(System.nanoTime() - began, TimeUnit.NANOSECONDS);
    }
  }

  private void await() {
    try {
      TimeUnit.NANOSECONDS.sleep(pace.take());
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      throw busy();
    }
  }

  private String address(String path) {
    String base = config.url().toString();
    return (base.endsWith("/") ? base.substring(0, base.length() - 1) : base) + VERSION + path;
  }

  private static String encoded(Object value) {
    String text = value instanceof String plain ? plain : written(value);
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static String written(Object value) {
    return OwnJson.write(JSON, value);
  }

  private static PlatformFailure busy() {
    return PlatformFailure.of(
        Kind.UNAVAILABLE,
        "Another request for this account took too long, or the service stopped.",
        Remedy.WAIT.text);
  }
}
