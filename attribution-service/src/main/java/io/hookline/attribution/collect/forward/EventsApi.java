package io.hookline.attribution.collect.forward;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.tracing.TracingPolicy;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;

/** Makes one request to TikTok's Events API and waits for its answer. Never in a transaction. */
@Singleton
class EventsApi {

  private final ForwardConfig config;
  private final ObjectMapper json;
  private final MeterRegistry metrics;
  private final HttpClient http;
  private long nextNanos = System.nanoTime();

  EventsApi(Vertx vertx, ForwardConfig config, ObjectMapper json, MeterRegistry metrics) {
    this.config = config;
    this.json = json;
    this.metrics = metrics;
    this.http =
        vertx.createHttpClient(
            new HttpClientOptions()
                .setVerifyHost(true)
                .setConnectTimeout((int) config.connectTimeout().toMillis())
                .setTracingPolicy(TracingPolicy.IGNORE));
  }

  @PreDestroy
  void close() {
    http.close();
  }

  String partner() {
    return config.partner();
  }

  /** Never fails but by an interrupt: what goes wrong is the verdict. */
  Verdict send(String accessToken, byte[] body) throws InterruptedException {
    waitForTurn();
    long began = System.nanoTime();
    AtomicReference<HttpClientRequest> under = new AtomicReference<>();
    Verdict verdict;
    try {
      verdict =
          request(accessToken, body, under)
              .toCompletionStage()
              .toCompletableFuture()
              .get(config.timeout().toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException late) {
      abandon(under);
      verdict = Verdict.failed("No answer within " + config.timeout().toMillis() + " ms");
    } catch (ExecutionException broken) {
      // The cause goes no further: nobody knows what its message repeats.
      verdict = Verdict.failed("The connection could not be made, or broke");
    } catch (InterruptedException stopping) {
      abandon(under);
      throw stopping;
    }
    metrics
        .timer("hookline.forwarding", "outcome", verdict.kind().name())
        .record(System.nanoTime() - began, TimeUnit.NANOSECONDS);
    return verdict;
  }

  private static void abandon(AtomicReference<HttpClientRequest> under) {
    HttpClientRequest request = under.get();
    if (request != null) {
      request.reset();
    }
  }

  /** Spreads requests evenly: each takes the next moment that is free. */
  private void waitForTurn() throws InterruptedException {
    long gap = TimeUnit.SECONDS.toNanos(1) / Math.max(1, config.pace());
    long wait;
    synchronized (this) {
      long now = System.nanoTime();
      long moment = nextNanos - now > 0 ? nextNanos : now;
      nextNanos = moment + gap;
      wait = moment - now;
    }
    TimeUnit.NANOSECONDS.sleep(wait);
  }

  private Future<Verdict> request(
      String accessToken, byte[] body, AtomicReference<HttpClientRequest> under) {
    RequestOptions options =
        new RequestOptions()
            .setMethod(HttpMethod.POST)
            .setAbsoluteURI(config.url())
            .setFollowRedirects(false)
            .putHeader("Accept", "application/json")
            .putHeader("Content-Type", "application/json")
            .putHeader("Access-Token", accessToken);
    return http.request(options)
        .compose(
            request -> {
              under.set(request);
              request.connection().exceptionHandler(broken -> {});
              return request.send(Buffer.buffer(body)).compose(this::read);
            });
  }

  private Future<Verdict> read(HttpClientResponse response) {
    Promise<Verdict> verdict = Promise.promise();
    Buffer read = Buffer.buffer();
    long largest = config.largestAnswer().asLongValue();
    response.handler(
        part -> {
          if (read.length() + part.length() <= largest) {
            read.appendBuffer(part);
          } else if (verdict.tryComplete(Verdict.failed("The answer is too long"))) {
            response.request().reset();
          }
        });
    response.exceptionHandler(verdict::tryFail);
    response.endHandler(
        end -> verdict.tryComplete(Verdict.of(json, response.statusCode(), read.getBytes())));
    return verdict.future();
  }
}
