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

/** What visitors and Kubernetes see of the service: fifty redirects and two probes a second. */
final class Watch {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  /**
   * As browsers do where a connection is closed under them, and Kubernetes before it believes it.
   */
  private static final int TRIES = 2;

  private final URI redirect;
  private final URI ready;
  private final HttpClient visitors =
      HttpClient.newBuilder().followRedirects(Redirect.NEVER).build();

  /** What was seen: milliseconds, in ascending order, until each of the answers. */
  record Seen(List<Long> redirects, List<Long> probes) {

    /** The redirect that takes longer than {@code share} of them. */
    long redirectsWithin(double share) {
      return redirects.get((int) ((redirects.size() - 1) * share));
    }
  }

  Watch(URI redirect, URI ready) {
    this.redirect = redirect;
    this.ready = ready;
  }

  static boolean isAnswered(long millis) {
    return millis != Long.MAX_VALUE;
  }

  /** The share that came within so many milliseconds. */
  static double share(List<Long> waited, long within) {
    return waited.stream().filter(millis -> millis <= within).count() / (double) waited.size();
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
    if (!stopped) {
      throw new IllegalStateException("Visits are still being made");
    }
    return new Seen(waited(visits), waited(probes));
  }

  private static List<Long> waited(List<CompletableFuture<Long>> answers) {
    return answers.stream().map(CompletableFuture::join).sorted().toList();
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
    return status(client, address, TRIES)
        .thenApply(
            status -> status == wanted ? (System.nanoTime() - begun) / 1_000_000 : Long.MAX_VALUE);
  }

  /** 0 without an answer. */
  private static CompletableFuture<Integer> status(HttpClient client, URI address, int tries) {
    HttpRequest request = HttpRequest.newBuilder(address).timeout(PATIENCE).build();
    return client
        .sendAsync(request, BodyHandlers.discarding())
        .handle(
            (answer, failed) ->
                failed == null
                    ? CompletableFuture.completedFuture(answer.statusCode())
                    : tries > 1
                        ? status(client, address, tries - 1)
                        : CompletableFuture.completedFuture(0))
        .thenCompose(status -> status);
  }
}
