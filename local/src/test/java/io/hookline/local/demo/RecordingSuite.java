package io.hookline.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import io.hookline.local.machine.LoopbackServer;
import io.hookline.local.machine.Ports;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** All services at once: remembers what it is told, and can break down in the middle. */
final class RecordingSuite implements AutoCloseable {

  final Map<String, String> bodiesByKey = new ConcurrentHashMap<>();
  final Map<String, Integer> creationsByPath = new ConcurrentHashMap<>();
  final List<JsonNode> events = new ArrayList<>();

  /** Tests, and what a service refuses. */
  final List<JsonNode> notCounted = new ArrayList<>();

  final Map<String, Integer> rowsByPath = new ConcurrentHashMap<>();
  final Map<String, Long> versionsByPath = new ConcurrentHashMap<>();
  final AtomicInteger requests = new AtomicInteger();
  volatile int breaksDownAfter = Integer.MAX_VALUE;

  private final ObjectMapper json = new ObjectMapper();
  private final List<LoopbackServer> servers = new ArrayList<>();

  RecordingSuite(Ports ports) throws IOException {
    for (int port = ports.creator(); port <= ports.identity(); port++) {
      servers.add(LoopbackServer.start(port, "recording", this::answer));
    }
  }

  private void answer(HttpExchange exchange) throws IOException {
    byte[] body = exchange.getRequestBody().readAllBytes();
    String path = exchange.getRequestURI().getPath();
    if (path.endsWith("/token")) {
      write(exchange, 200, "{\"access_token\":\"t\"}");
    } else if (requests.incrementAndGet() > breaksDownAfter) {
      write(exchange, 500, "{\"code\":\"INTERNAL_ERROR\"}");
    } else if (path.startsWith("/open_api/")) {
      track(body);
      write(exchange, 200, "{\"code\":0}");
    } else if (exchange.getRequestMethod().equals("GET")) {
      write(exchange, 200, read(path));
    } else if (path.startsWith("/pixel/") || path.startsWith("/v1/shared-tap-counter/")) {
      write(exchange, 200, "{}");
    } else if (exchange.getRequestMethod().equals("PUT")) {
      boolean fresh = replace(exchange, path.replace("/fit-test", ""));
      write(exchange, fresh ? 200 : 412, "{\"code\":\"STALE\"}");
    } else {
      write(exchange, 201, create(exchange, path, new String(body, StandardCharsets.UTF_8)));
    }
  }

  private boolean replace(HttpExchange exchange, String document) {
    String present = "\"" + versionsByPath.getOrDefault(document, 0L) + "\"";
    boolean fresh = present.equals(exchange.getRequestHeaders().getFirst("If-Match"));
    versionsByPath.merge(document, fresh ? 1L : 0L, Long::sum);
    return fresh;
  }

  /** A document of that version, a job that is done, or a list of one. */
  private String read(String path) {
    if (path.contains("/jobs/")) {
      return "{\"state\":\"SUCCEEDED\"}";
    }
    if (path.endsWith("/unclaimed-posts")) {
      return "{\"items\":[{\"id\":\"v1\",\"networkPostId\":\"\"}]}";
    }
    if (path.endsWith("/conversions") || path.endsWith("/earnings")) {
      return "{\"items\":[{\"id\":\"%s\"}]}"
          .formatted(UUID.nameUUIDFromBytes(path.getBytes(StandardCharsets.UTF_8)));
    }
    return path.endsWith("/blocks") || path.endsWith("/approval-routes")
        ? "{\"items\":[{\"id\":\"b1_2026-W40\",\"kind\":\"FILM\",\"week\":\"2026-W40\"}]}"
        : "{\"version\":%d}".formatted(versionsByPath.getOrDefault(path, 0L));
  }

  private synchronized void track(byte[] body) throws IOException {
    JsonNode sent = json.readTree(body);
    for (JsonNode event : sent.path("data")) {
      if (sent.has("test_event_code") || !event.has("event") || !event.has("event_time")) {
        notCounted.add(event);
      } else {
        events.add(event);
      }
    }
  }

  private synchronized String create(HttpExchange exchange, String path, String body)
      throws IOException {
    String key = path + " " + exchange.getRequestHeaders().getFirst("Idempotency-Key");
    String before = bodiesByKey.putIfAbsent(key, body);
    if (before != null && !before.equals(body)) {
      return "{\"code\":\"IDEMPOTENCY_KEY_REUSED\"}";
    }
    if (before == null) {
      creationsByPath.merge(path.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "{id}"), 1, Integer::sum);
      if (path.endsWith("/imports")) {
        rowsByPath.merge(path, json.readTree(body).size(), Integer::sum);
      }
    }
    String id = UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)).toString();
    String shownOnce = before == null ? "\"accessToken\":\"shop\",\"secret\":\"hlt_tablet\"," : "";
    String rows = path.endsWith("/imports") ? rows(id, json.readTree(body).size()) : "";
    String some = path.endsWith("/deliverables") ? "\"deliverables\":[{\"id\":\"d\"}]," : "";
    return "{\"id\":\"%s\",%s%s%s\"failed\":0}".formatted(id, shownOnce, rows, some);
  }

  private static String rows(String id, int size) {
    return IntStream.rangeClosed(1, size)
        .mapToObj(line -> "{\"line\":%d,\"id\":\"%s-%d\"}".formatted(line, id, line))
        .collect(Collectors.joining(",", "\"rows\":[", "],"));
  }

  private static void write(HttpExchange exchange, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  @Override
  public void close() {
    servers.forEach(LoopbackServer::close);
  }
}
