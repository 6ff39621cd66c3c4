package io.hookline.kit.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.hookline.kit.test.Peer;
import io.hookline.kit.test.Peer.Answer;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.io.IOException;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** There is room for one body and a half; an operation answers when the test lets it. */
class BodyReaderTest {

  private static final int BODY = 1000;

  private final Vertx vertx = Vertx.vertx();
  private final BlockingQueue<RoutingContext> waiting = new LinkedBlockingQueue<>();
  private URI service;

  @BeforeEach
  void begin() throws Exception {
    Filters filters = new Filters();
    new BodyReader(new Small(), List.of(), new ObjectMapper()).register(filters);
    Router router = Router.router(vertx);
    filters.getFilters().forEach(filter -> router.route().handler(filter.getHandler()));
    router.route().handler(waiting::add);
    HttpServer server =
        vertx
            .createHttpServer()
            .requestHandler(router)
            .listen(0)
            .toCompletionStage()
            .toCompletableFuture()
            .get(10, TimeUnit.SECONDS);
    service = URI.create("http://localhost:" + server.actualPort());
  }

  @AfterEach
  void end() {
    vertx.close().toCompletionStage().toCompletableFuture().join();
  }

  @Test
  void aBodyCountsUntilItIsAnswered() throws Exception {
    try (Peer first = send()) {
      RoutingContext request = next();
      try (Peer second = send()) {
        Answer refused = second.answer();
        assertThat(refused.status()).isEqualTo(503);
        assertThat(refused.body()).contains("Too many bodies are on their way");
      }
      answer(request);
      assertThat(first.answer().status()).isEqualTo(204);
      assertThatThereIsRoom();
    }
  }

  @Test
  void whoHangsUpBeforeTheWorkBeginsHasItsBodyThrownAway() throws Exception {
    Peer caller = send();
    RoutingContext request = next();
    assertThat(request.body().buffer().length()).isEqualTo(BODY);
    caller.close();
    await().until(() -> request.body().buffer().length() == 0);
    assertThat(WaitingBody.take(request)).isFalse();
    assertThatThereIsRoom();
  }

  @Test
  void whoHangsUpLaterLeavesTheWorkItsBody() throws Exception {
    Peer caller = send();
    RoutingContext request = next();
    assertThat(WaitingBody.take(request)).isTrue();
    caller.close();
    await().until(() -> request.response().closed());
    assertThatThereIsRoom();
    assertThat(request.body().buffer().length()).isEqualTo(BODY);
  }

  private void assertThatThereIsRoom() throws Exception {
    try (Peer next = send()) {
      answer(next());
      assertThat(next.answer().status()).isEqualTo(204);
    }
  }

  private Peer send() throws IOException {
    return Peer.at(service)
        .say("POST /elsewhere HTTP/1.1\r\nHost: a\r\nContent-Length: " + BODY + "\r\n\r\n")
        .say(new byte[BODY]);
  }

  private RoutingContext next() throws InterruptedException {
    RoutingContext request = waiting.poll(10, TimeUnit.SECONDS);
    assertThat(request).as("a request with its body").isNotNull();
    return request;
  }

  private static void answer(RoutingContext request) {
    request.vertx().runOnContext(now -> request.response().setStatusCode(204).end());
  }

  private static final class Small implements Limits {

    private static MemorySize bytes(long bytes) {
      return new MemorySize(BigInteger.valueOf(bytes));
    }

    @Override
    public MemorySize body() {
      return bytes(BODY);
    }

    @Override
    public MemorySize imports() {
      return bytes(BODY);
    }

    @Override
    public MemorySize strangers() {
      return bytes(BODY);
    }

    @Override
    public Duration bodyTime() {
      return Duration.ofSeconds(30);
    }

    @Override
    public MemorySize arriving() {
      return bytes(BODY * 3 / 2);
    }

    @Override
    public MemorySize importRate() {
      return bytes(BODY);
    }

    @Override
    public MemorySize headers() {
      return bytes(BODY);
    }

    @Override
    public MemorySize address() {
      return bytes(BODY);
    }
  }
}
