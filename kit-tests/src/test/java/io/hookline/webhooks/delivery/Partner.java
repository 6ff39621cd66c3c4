package io.hookline.webhooks.delivery;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.standardwebhooks.exceptions.WebhookVerificationException;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

/** A partner's end point: takes requests, checks them with the reference library, remembers. */
final class Partner implements AutoCloseable {

  private static final ObjectMapper JSON = new ObjectMapper();

  /**
   * A request that was made.
   *
   * @param status that the partner answered
   */
  record Received(
      String path, Map<String, List<String>> headers, String body, String id, int status) {

    boolean accepted() {
      return status < 300;
    }

    JsonNode json() {
      try {
        return JSON.readTree(body);
      } catch (IOException broken) {
        throw new UncheckedIOException(broken);
      }
    }

    String subject() {
      return json().path("subject").asText();
    }
  }

  /** What is answered to a request, besides its status. */
  interface Reply {
    int status(HttpExchange exchange) throws IOException;
  }

  private final HttpServer server;
  private final ExecutorService threads = Executors.newFixedThreadPool(16);
  private final List<Received> received = Collections.synchronizedList(new ArrayList<>());
  private final List<String> forged = Collections.synchronizedList(new ArrayList<>());
  private final Map<String, String> secrets = new ConcurrentHashMap<>();
  private volatile Reply answer = exchange -> 204;
  private volatile String poison;

  Partner() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 200);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    server.setExecutor(threads);
    server.createContext("/", this::take);
    server.start();
  }

  /** An address of this partner; the path tells subscriptions apart. */
  String url(String path) {
    return "http://127.0.0.1:" + port() + path;
  }

  int port() {
    return server.getAddress().getPort();
  }

  void knows(String path, String secret) {
    secrets.put(path, secret);
  }

  void answers(int status) {
    answer = exchange -> status;
  }

  void answers(Reply each) {
    answer = each;
  }

  /** Answers 500 to every body with this text. */
  void refuses(String text) {
    poison = "\"" + text + "\"";
  }

  private void take(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    Map<String, List<String>> headers = Map.copyOf(exchange.getRequestHeaders());
    verify(path, headers, body);
    int status = poison != null && body.contains(poison) ? 500 : answer.status(exchange);
    received.add(
        new Received(
            path, headers, body, exchange.getRequestHeaders().getFirst("webhook-id"), status));
    if (status > 0 && exchange.getResponseCode() < 0) {
      exchange.sendResponseHeaders(status, -1);
    }
    exchange.close();
  }

  private void verify(String path, Map<String, List<String>> headers, String body) {
    String secret = secrets.get(path);
    if (secret == null) {
      return;
    }
    try {
      new com.standardwebhooks.Webhook(secret)
          .verify(body, HttpHeaders.of(headers, (name, value) -> true));
    } catch (WebhookVerificationException refused) {
      forged.add(refused.getMessage());
    }
  }

  List<Received> received() {
    synchronized (received) {
      return List.copyOf(received);
    }
  }

  <T> List<T> received(Function<Received, T> what) {
    return received().stream().map(what).toList();
  }

  /** Requests whose signature did not fit. */
  List<String> forged() {
    synchronized (forged) {
      return List.copyOf(forged);
    }
  }

  void forget() {
    received.clear();
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
