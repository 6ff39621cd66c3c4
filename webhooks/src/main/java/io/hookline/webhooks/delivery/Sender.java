package io.hookline.webhooks.delivery;

import io.hookline.webhooks.WebhookConfig;
import io.hookline.webhooks.destination.Destinations;
import io.hookline.webhooks.destination.Destinations.Destination;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import io.vertx.core.tracing.TracingPolicy;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Makes one request, to the address that was checked: the name goes into the Host header, into TLS'
 * server name and into the check of the certificate, but is not resolved again. Redirects are not
 * followed; an answer is read as far as it is kept.
 */
@ApplicationScoped
class Sender {

  private final Destinations destinations;
  private final WebhookConfig config;
  private final Clock clock;
  private final HttpClient http;

  @Inject
  Sender(Vertx vertx, Destinations destinations, WebhookConfig config, Clock clock) {
    this(vertx, destinations, config, clock, new HttpClientOptions());
  }

  /**
   * @param tls whom to trust; otherwise, whom the platform trusts
   */
  Sender(
      Vertx vertx,
      Destinations destinations,
      WebhookConfig config,
      Clock clock,
      HttpClientOptions tls) {
    this.destinations = destinations;
    this.config = config;
    this.clock = clock;
    this.http =
        vertx.createHttpClient(
            tls.setVerifyHost(true)
                .setConnectTimeout((int) config.connectTimeout().toMillis())
                .setMaxPoolSize(config.parallel())
                .setKeepAliveTimeout(30)
                .setDecompressionSupported(false)
                .setTracingPolicy(TracingPolicy.IGNORE));
  }

  @PreDestroy
  void close() {
    http.close();
  }

  /** Never fails: what goes wrong is the outcome. */
  Outcome send(Message message) {
    Instant at = clock.instant();
    long began = System.nanoTime();
    Map<String, String> headers = message.headers(at);
    Exchange exchange = new Exchange();
    try {
      Destination destination = destinations.find(message.url());
      Answer answer =
          request(destination, headers, message.body(), exchange)
              .toCompletionStage()
              .toCompletableFuture()
              .get(config.timeout().toMillis(), TimeUnit.MILLISECONDS);
      Duration retryAfter = RetryAfter.read(answer.retryAfter(), at);
      return new Outcome(
          at, since(began), headers, answer.status(), answer.body(), null, retryAfter);
    } catch (Destinations.Refused refused) {
      return failed(at, began, headers, "The address " + refused.getMessage());
    } catch (UnknownHostException unknown) {
      return failed(at, began, headers, "The host name cannot be resolved");
    } catch (TimeoutException late) {
      exchange.abandon();
      return failed(at, began, headers, "No answer within " + config.timeout().toMillis() + " ms");
    } catch (ExecutionException broken) {
      return failed(at, began, headers, ConnectionTrouble.explain(broken.getCause()));
    } catch (InterruptedException stopping) {
      exchange.abandon();
      Thread.currentThread().interrupt();
      return failed(at, began, headers, "Stopped before an answer came");
    }
  }

  private Future<Answer> request(
      Destination to, Map<String, String> headers, byte[] body, Exchange exchange) {
    RequestOptions options =
        new RequestOptions()
            .setMethod(HttpMethod.POST)
            .setServer(
                SocketAddress.inetSocketAddress(new InetSocketAddress(to.address(), to.port())))
            .setHost(to.url().getHost())
            .setPort(to.port())
            .setSsl(to.tls())
            .setURI(to.target())
            .setFollowRedirects(false);
    headers.forEach(options::putHeader);
    return http.request(options)
        .compose(
            request -> {
              exchange.began(request);
              return request.send(Buffer.buffer(body)).compose(Answer::read);
            });
  }

  /** A request that can be given up at any moment, also before its connection is there. */
  private static final class Exchange {

    private HttpClientRequest request;
    private boolean abandoned;

    synchronized void began(HttpClientRequest ready) {
      request = ready;
      if (abandoned) {
        ready.reset();
      }
    }

    synchronized void abandon() {
      abandoned = true;
      if (request != null) {
        request.reset();
      }
    }
  }

  private static Outcome failed(Instant at, long began, Map<String, String> headers, String error) {
    return new Outcome(at, since(began), headers, null, null, error, null);
  }

  private static Duration since(long began) {
    return Duration.ofNanos(System.nanoTime() - began);
  }
}
