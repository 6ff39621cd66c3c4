package io.hookline.content.measure.availability;

import io.hookline.content.network.Network;
import io.hookline.content.network.VideoAddress;
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
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Asks networks at their public oEmbed addresses. The host is that of the configuration alone: a
 * post's address is a parameter. Follows no redirect, reads no more than it needs, and keeps no
 * connection: minutes lie between two questions.
 */
@Singleton
class OEmbed implements Asks {

  private static final int LARGEST = 64 * 1024;

  private final AvailabilityConfig config;
  private final Clock clock;
  private final HttpClient http;

  OEmbed(Vertx vertx, AvailabilityConfig config, Clock clock) {
    this.config = config;
    this.clock = clock;
    this.http =
        vertx.createHttpClient(
            new HttpClientOptions()
                .setVerifyHost(true)
                .setKeepAlive(false)
                .setConnectTimeout((int) config.timeout().toMillis())
                .setTracingPolicy(TracingPolicy.IGNORE));
  }

  @PreDestroy
  void close() {
    http.close();
  }

  @Override
  public Verdict ask(Network network, String address, boolean shortLink) {
    String name = VideoAddress.name(network);
    Promise<Verdict> verdict = Promise.promise();
    AtomicReference<HttpClientRequest> sent = new AtomicReference<>();
    Future<Verdict> asked =
        http.request(
                new RequestOptions()
                    .setMethod(HttpMethod.GET)
                    .setAbsoluteURI(url(network, address))
                    .setFollowRedirects(false)
                    .setTimeout(config.timeout().toMillis())
                    .putHeader("Accept", "application/json"))
            .compose(
                request -> {
                  sent.set(request);
                  // Read from here, on the connection's own thread: asked for by ours, an answer
                  // may be over before anybody listens.
                  return request
                      .send()
                      .compose(response -> read(response, network, shortLink, verdict));
                });
    try {
      return asked
          .toCompletionStage()
          .toCompletableFuture()
          .get(config.timeout().toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException late) {
      Optional.ofNullable(sent.get()).ifPresent(HttpClientRequest::reset);
      return Verdict.ofNetwork(name + " does not answer in time", null);
    } catch (ExecutionException broken) {
      return Verdict.ofNetwork("No connection to " + name, null);
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      return Verdict.ofNetwork("Stopped before " + name + " answered", null);
    }
  }

  private String url(Network network, String address) {
    URI base = network == Network.TIKTOK ? config.tiktokUrl() : config.youtubeUrl();
    String form = network == Network.YOUTUBE ? "&format=json" : "";
    return base.toString().replaceAll("/+$", "")
        + "/oembed?url="
        + URLEncoder.encode(address, StandardCharsets.UTF_8)
        + form;
  }

  private Future<Verdict> read(
      HttpClientResponse response, Network network, boolean shortLink, Promise<Verdict> verdict) {
    Buffer body = Buffer.buffer();
    response.handler(
        part -> {
          if (body.length() + part.length() <= LARGEST) {
            body.appendBuffer(part);
          } else if (verdict.tryComplete(
              Verdict.indefinite(VideoAddress.name(network) + " answers at too great length"))) {
            response.request().reset();
          }
        });
    response.exceptionHandler(verdict::tryFail);
    response.endHandler(
        end ->
            verdict.tryComplete(
                OEmbedAnswer.read(
                    network,
                    shortLink,
                    response.statusCode(),
                    body.toString(StandardCharsets.UTF_8),
                    response.getHeader("Retry-After"),
                    clock.instant())));
    return verdict.future();
  }
}
