package io.hookline.attribution.collect.platform;

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
import io.vertx.core.tracing.TracingPolicy;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

/** Makes the requests of one API and waits for their answers. Never in a transaction. */
public final class PlatformApi implements AutoCloseable {

  private final ObjectMapper json;
  private final MeterRegistry metrics;
  private final String timer;
  private final PlatformLimits limits;
  private final PlatformPace pace;
  private final HttpClient http;

  /**
   * @param timer the metric of its requests, which is cut by their outcomes
   */
  public PlatformApi(
      Vertx vertx, ObjectMapper json, MeterRegistry metrics, String timer, PlatformLimits limits) {
    this.json = json;
    this.metrics = metrics;
    this.timer = timer;
    this.limits = limits;
    this.pace = new PlatformPace(limits.pace());
    this.http =
        vertx.createHttpClient(
            new HttpClientOptions()
                .setVerifyHost(true)
                .setConnectTimeout((int) limits.connecting().toMillis())
                .setTracingPolicy(TracingPolicy.IGNORE));
  }

  @Override
  public void close() {
    http.close();
  }

  /**
   * Never fails but by an interrupt: what goes wrong is in the answer.
   *
   * @param read what the answer means
   * @param outcome of the metric
   */
  public <T> T ask(
      PlatformRequest request, Function<PlatformAnswer, T> read, Function<T, String> outcome)
      throws InterruptedException {
    pace.await();
    long began = System.nanoTime();
    T meaning = read.apply(answer(request));
    metrics
        .timer(timer, "outcome", outcome.apply(meaning))
        .record(System.nanoTime() - began, TimeUnit.NANOSECONDS);
    return meaning;
  }

  private PlatformAnswer answer(PlatformRequest asked) throws InterruptedException {
    AtomicReference<HttpClientRequest> under = new AtomicReference<>();
    try {
      return send(asked, under)
          .toCompletionStage()
          .toCompletableFuture()
          .get(limits.answering().toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException late) {
      abandon(under);
      return PlatformAnswer.failed("No answer within " + limits.answering().toMillis() + " ms");
    } catch (ExecutionException broken) {
      // The cause goes no further: nobody knows what its message repeats.
      return PlatformAnswer.failed("The connection could not be made, or broke");
    } catch (InterruptedException stopping) {
      abandon(under);
      throw stopping;
    }
  }

  private static void abandon(AtomicReference<HttpClientRequest> under) {
    HttpClientRequest request = under.get();
    if (request != null) {
      request.reset();
    }
  }

  private Future<PlatformAnswer> send(
      PlatformRequest asked, AtomicReference<HttpClientRequest> under) {
    return http.request(asked.options())
        .compose(
            request -> {
              under.set(request);
              request.connection().exceptionHandler(broken -> {});
              return asked.sendBy(request).compose(this::read);
            });
  }

  private Future<PlatformAnswer> read(HttpClientResponse response) {
    Promise<PlatformAnswer> answer = Promise.promise();
    Buffer read = Buffer.buffer();
    response.handler(
        part -> {
          if (read.length() + part.length() <= limits.largestAnswer()) {
            read.appendBuffer(part);
          } else if (answer.tryComplete(PlatformAnswer.failed("The answer is too long"))) {
            response.request().reset();
          }
        });
    response.exceptionHandler(answer::tryFail);
    response.endHandler(
        end -> answer.tryComplete(PlatformAnswer.of(json, response.statusCode(), read.getBytes())));
    return answer.future();
  }
}
