package io.hookline.attribution.collect.adaccount;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.hookline.kit.json.OwnJson;
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
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;

/** Asks TikTok for a page of a report and waits for it. Never in a transaction. */
@Singleton
class ReportApi {

  private final AdAccountConfig config;
  private final ObjectMapper json;
  private final MeterRegistry metrics;
  private final HttpClient http;
  private long nextNanos = System.nanoTime();

  ReportApi(Vertx vertx, AdAccountConfig config, ObjectMapper json, MeterRegistry metrics) {
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

  /** Never fails but by an interrupt: what goes wrong is in the answer. */
  ReportAnswer ask(ReportPage page) throws InterruptedException {
    waitForTurn();
    long began = System.nanoTime();
    AtomicReference<HttpClientRequest> under = new AtomicReference<>();
    ReportAnswer answer;
    try {
      answer =
          request(page, under)
              .toCompletionStage()
              .toCompletableFuture()
              .get(config.timeout().toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException late) {
      abandon(under);
      answer = ReportAnswer.failed("No answer within " + config.timeout().toMillis() + " ms");
    } catch (ExecutionException broken) {
      // The cause goes no further: nobody knows what its message repeats.
      answer = ReportAnswer.failed("The connection could not be made, or broke");
    } catch (InterruptedException stopping) {
      abandon(under);
      throw stopping;
    }
    metrics
        .timer(
            "hookline.ad.reports",
            "outcome",
            answer.trouble() == null ? "ROWS" : answer.trouble().name())
        .record(System.nanoTime() - began, TimeUnit.NANOSECONDS);
    return answer;
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

  private Future<ReportAnswer> request(ReportPage page, AtomicReference<HttpClientRequest> under) {
    RequestOptions options =
        new RequestOptions()
            .setMethod(HttpMethod.GET)
            .setAbsoluteURI(config.url() + "?" + query(page))
            .setFollowRedirects(false)
            .putHeader("Accept", "application/json")
            .putHeader("Access-Token", page.token());
    return http.request(options)
        .compose(
            request -> {
              under.set(request);
              request.connection().exceptionHandler(broken -> {});
              return request.send().compose(this::read);
            });
  }

  private String query(ReportPage page) {
    Map<String, String> parameters =
        Map.of(
            "advertiser_id", page.advertiserId(),
            "service_type", "AUCTION",
            "report_type", page.level().reportType(),
            "data_level", page.level().dataLevel(),
            "dimensions", OwnJson.write(json, page.level().dimensions()),
            "metrics", OwnJson.write(json, page.level().metrics()),
            "start_date", page.from().toString(),
            "end_date", page.to().toString(),
            "page", Integer.toString(page.number()),
            "page_size", Integer.toString(config.page()));
    return parameters.entrySet().stream()
        .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }

  private Future<ReportAnswer> read(HttpClientResponse response) {
    Promise<ReportAnswer> answer = Promise.promise();
    Buffer read = Buffer.buffer();
    long largest = config.largestAnswer().asLongValue();
    response.handler(
        part -> {
          if (read.length() + part.length() <= largest) {
            read.appendBuffer(part);
          } else if (answer.tryComplete(ReportAnswer.failed("The answer is too long"))) {
            response.request().reset();
          }
        });
    response.exceptionHandler(answer::tryFail);
    response.endHandler(
        end -> answer.tryComplete(ReportAnswer.of(json, response.statusCode(), read.getBytes())));
    return answer.future();
  }
}
