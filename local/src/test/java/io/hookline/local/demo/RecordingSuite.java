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

/** All services at once: remembers what it is told, and can break down in the middle. */
final class RecordingSuite implements AutoCloseable {

  final Map<String, String> bodiesByKey = new ConcurrentHashMap<>();
  final Map<String, Integer> creationsByPath = new ConcurrentHashMap<>();
  final List<JsonNode> events = new ArrayList<>();
  final Map<String, Integer> rowsByPath = new ConcurrentHashMap<>();
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
    } else {
      write(exchange, 201, create(exchange, path, new String(body, StandardCharsets.UTF_8)));
    }
  }

  private synchronized void track(byte[] body) throws IOException {
    json.readTree(body).path("data").forEach(events::add);
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
    String shownOnce = before == null ? "\"accessToken\":\"shop\"," : "";
    return "{\"id\":\"%s\",%s\"failed\":0}".formatted(id, shownOnce);
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
