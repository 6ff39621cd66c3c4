package io.hookline.attribution.collect.forward;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import org.eclipse.microprofile.config.ConfigProvider;

/** TikTok's Events API as it answers, by the pixel: what a test has told it to, and then OK. */
final class EventsApiServer {

  static final String PATH = "/open_api/v1.3/event/track/";

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Map<String, Queue<Told>> ANSWERS = new ConcurrentHashMap<>();
  private static final Map<String, List<Asked>> REQUESTS = new ConcurrentHashMap<>();

  static {
    start();
  }

  private EventsApiServer() {}

  private static void start() {
    URI url = URI.create(ConfigProvider.getConfig().getValue(EventsApiStandIn.URL, String.class));
    try {
      HttpServer server =
          HttpServer.create(
              new InetSocketAddress(InetAddress.getLoopbackAddress(), url.getPort()), 0);
      server.createContext(PATH, EventsApiServer::take);
      server.setExecutor(Executors.newCachedThreadPool());
      server.start();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** What it answers, and after which pause. */
  record Told(int status, String body, long afterMillis) {}

  /** What it was sent. */
  record Asked(String token, JsonNode body) {

    List<String> ids() {
      return body.path("data").findValuesAsText("event_id");
    }
  }

  /** From here on it answers for this pixel; the first one starts it. */
  static void open(String pixel) {
    REQUESTS.put(pixel, new CopyOnWriteArrayList<>());
  }

  static void answer(String pixel, int status, String body) {
    answer(pixel, status, body, 0);
  }

  static void answer(String pixel, int status, String body, long afterMillis) {
    ANSWERS
        .computeIfAbsent(pixel, none -> new ConcurrentLinkedQueue<>())
        .add(new Told(status, body, afterMillis));
  }

  /** In TikTok's envelope, with HTTP status 200 as all of them. */
  static void code(String pixel, int code, String message) {
    answer(pixel, 200, envelope(code, message));
  }

  static List<Asked> requests(String pixel) {
    return REQUESTS.getOrDefault(pixel, List.of());
  }

  private static String envelope(int code, String message) {
    return """
    {"code": %d, "message": "%s", "request_id": "2026061015295501023125104093255", "data": {}}"""
        .formatted(code, message);
  }

  private static void take(HttpExchange exchange) throws IOException {
    JsonNode body = JSON.readTree(exchange.getRequestBody());
    String pixel = body.path("event_source_id").asText();
    REQUESTS
        .computeIfAbsent(pixel, none -> new CopyOnWriteArrayList<>())
        .add(new Asked(exchange.getRequestHeaders().getFirst("Access-Token"), body));
    Queue<Told> told = ANSWERS.get(pixel);
    Told next = told == null ? null : told.poll();
    Told answer = next == null ? new Told(200, envelope(0, "OK"), 0) : next;
    try {
      Thread.sleep(answer.afterMillis());
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
    }
    byte[] bytes = answer.body().getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(answer.status(), bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }
}
