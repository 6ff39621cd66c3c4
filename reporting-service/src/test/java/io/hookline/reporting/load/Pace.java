package io.hookline.reporting.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Sends requests at an even pace, whether or not those before were answered: an answer that is late
 * makes the next ones late too, as it does for people.
 */
final class Pace {

  private final HttpClient http = HttpClient.newHttpClient();
  private final int perSecond;

  Pace(int perSecond) {
    this.perSecond = perSecond;
  }

  /** How long the answers took, in milliseconds since each was due, in ascending order. */
  List<Double> run(int seconds, Supplier<HttpRequest> next) throws Exception {
    List<CompletableFuture<Double>> answers = new ArrayList<>();
    long begun = System.nanoTime();
    for (int i = 0; i < seconds * perSecond; i++) {
      long due = begun + i * 1_000_000_000L / perSecond;
      long wait = due - System.nanoTime();
      if (wait > 0) {
        TimeUnit.NANOSECONDS.sleep(wait);
      }
      answers.add(
          http.sendAsync(next.get(), BodyHandlers.ofString())
              .thenApply(
                  answer -> {
                    check(answer);
                    return (System.nanoTime() - due) / 1e6;
                  }));
    }
    List<Double> times = new ArrayList<>();
    for (CompletableFuture<Double> answer : answers) {
      times.add(answer.get());
    }
    Collections.sort(times);
    return times;
  }

  private static void check(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
  }

  static double p95(List<Double> times) {
    return times.get(times.size() * 95 / 100);
  }
}
