package io.hookline.attribution.load;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * What visitors and Kubernetes see of the service: fifty redirects and two probes a second. A
 * redirect is quick within half a second; on a machine that is busy with other things, within three
 * times what 99 of a hundred took while nobody attacked.
 */
final class Watch {

  private static final long QUICK_MILLIS = 500;
  private static final Duration PATIENCE = Duration.ofSeconds(3);

  private final URI redirect;
  private final URI ready;
  private long quickMillis = QUICK_MILLIS;
  private final HttpClient visitors =
      HttpClient.newBuilder().followRedirects(Redirect.NEVER).build();

  /**
   * What was seen.
   *
   * @param quick the share of redirects that were answered quickly
   * @param slowest in milliseconds, the 99th of a hundred
   * @param ready the share of probes that were answered with 200
   */
  record Seen(int redirects, double quick, long slowest, int probes, double ready) {}

  Watch(URI redirect, URI ready) {
    this.redirect = redirect;
    this.ready = ready;
  }

  /** Learns how quick the machine is. */
  Seen calm(Duration time) throws InterruptedException {
    during(Duration.ofSeconds(2));
    Seen calm = during(time);
    quickMillis = Math.max(QUICK_MILLIS, Math.min(3 * calm.slowest(), PATIENCE.toMillis() / 2));
    return calm;
  }

  long quickMillis() {
    return quickMillis;
  }

  Seen during(Duration time) throws InterruptedException {
    List<CompletableFuture<Long>> visits = new ArrayList<>();
    List<CompletableFuture<Long>> probes = new ArrayList<>();
    ScheduledExecutorService clock = Executors.newScheduledThreadPool(2);
    clock.scheduleAtFixedRate(() -> visits.add(visit()), 0, 20, TimeUnit.MILLISECONDS);
    clock.scheduleAtFixedRate(() -> probes.add(probe()), 0, 500, TimeUnit.MILLISECONDS);
    boolean stopped = clock.awaitTermination(time.toMillis(), TimeUnit.MILLISECONDS);
    clock.shutdown();
    stopped |= clock.awaitTermination(10, TimeUnit.SECONDS);
    List<Long> waited = visits.stream().map(CompletableFuture::join).sorted().toList();
    return new Seen(
        waited.size(),
        share(waited, quickMillis),
        waited.get((int) (waited.size() * 0.99)),
        probes.size(),
        share(probes.stream().map(CompletableFuture::join).toList(), PATIENCE.toMillis()));
  }

  private static double share(List<Long> waited, long within) {
    return waited.stream().filter(millis -> millis <= within).count() / (double) waited.size();
  }

  private CompletableFuture<Long> visit() {
    return milliseconds(visitors, redirect, 302);
  }

  /** By a new connection each time, as Kubernetes probes. */
  private CompletableFuture<Long> probe() {
    return milliseconds(HttpClient.newHttpClient(), ready, 200);
  }

  /** Those until the answer that is wanted; without end where there is another one, or none. */
  private static CompletableFuture<Long> milliseconds(HttpClient client, URI address, int wanted) {
    long begun = System.nanoTime();
    HttpRequest request = HttpRequest.newBuilder(address).timeout(PATIENCE).build();
    return client
        .sendAsync(request, BodyHandlers.discarding())
        .handle(
            (answer, failed) ->
                failed == null && answer.statusCode() == wanted
                    ? (System.nanoTime() - begun) / 1_000_000
                    : Long.MAX_VALUE);
  }
}
