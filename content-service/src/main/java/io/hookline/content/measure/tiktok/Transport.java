package io.hookline.content.measure.tiktok;

import io.hookline.content.measure.connection.PlatformFailure;
import io.hookline.content.measure.connection.PlatformFailure.Kind;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.tracing.TracingPolicy;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.net.UnknownHostException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;

/**
 * Makes one request and waits for its answer. Follows no redirect, which would carry a token
 * elsewhere; reads an answer up to its largest size; tries nothing again.
 */
@Singleton
class Transport {

  private static final String ACCESS_TOKEN = "Access-Token";
  private static final String AGAIN = "Nothing to do: it is tried again by itself.";

  private final TikTokConfig config;
  private final HttpClient http;

  Transport(Vertx vertx, TikTokConfig config) {
    this.config = config;
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

  /**
   * @param accessToken null for requests that carry their secrets in the body
   * @throws PlatformFailure UNAVAILABLE, or UNREADABLE for an answer that is too long
   */
  Answer get(String url, String accessToken) {
    return send(HttpMethod.GET, url, accessToken, null);
  }

  /**
   * @param body JSON
   */
  Answer post(String url, String body) {
    return send(HttpMethod.POST, url, null, Buffer.buffer(body));
  }

  private Answer send(HttpMethod method, String url, String accessToken, Buffer body) {
    Exchange exchange = new Exchange();
    try {
      return request(method, url, accessToken, body, exchange)
          .toCompletionStage()
          .toCompletableFuture()
          .get(config.timeout().toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException late) {
      exchange.abandon();
      throw unavailable(
          "TikTok did not answer within " + config.timeout().toSeconds() + " seconds.");
    } catch (ExecutionException broken) {
      throw failure(broken.getCause());
    } catch (InterruptedException stopping) {
      exchange.abandon();
      Thread.currentThread().interrupt();
      throw unavailable("The service stopped before TikTok answered.");
    }
  }

  private Future<Answer> request(
      HttpMethod method, String url, String accessToken, Buffer body, Exchange exchange) {
    RequestOptions options =
        new RequestOptions()
            .setMethod(method)
            .setAbsoluteURI(url)
            .setFollowRedirects(false)
            .putHeader("Accept", "application/json");
    if (accessToken != null) {
      options.putHeader(ACCESS_TOKEN, accessToken);
    }
    if (body != null) {
      options.putHeader("Content-Type", "application/json");
    }
    long largest = config.largestAnswer().asLongValue();
    return http.request(options)
        .compose(
            request -> {
              exchange.began(request);
              // The request is told as well; without a handler the log would be, on top of that.
              request.connection().exceptionHandler(broken -> {});
              Future<HttpClientResponse> sent = body == null ? request.send() : request.send(body);
              return sent.compose(response -> Answer.read(response, largest));
            });
  }

  /** The cause goes no further: nobody knows what its message repeats. */
  private static PlatformFailure failure(Throwable cause) {
    if (cause instanceof Answer.TooLong) {
      return PlatformFailure.of(
          Kind.UNREADABLE,
          "TikTok's answer is longer than this installation reads.",
          "Your operator raises HOOKLINE_TIKTOK_LARGEST_ANSWER.");
    }
    if (cause instanceof UnknownHostException) {
      return unavailable("The name of TikTok's server cannot be resolved.");
    }
    if (cause instanceof SSLException) {
      return unavailable("No encrypted connection to TikTok could be made.");
    }
    return unavailable("The connection to TikTok could not be made, or broke.");
  }

  private static PlatformFailure unavailable(String sentence) {
    return PlatformFailure.of(Kind.UNAVAILABLE, sentence, AGAIN);
  }
}
