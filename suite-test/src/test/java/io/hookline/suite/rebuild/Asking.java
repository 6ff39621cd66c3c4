package io.hookline.suite.rebuild;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Asks for figures one after the other, all the time, and knows what each answer has to be. A
 * service that is down does not answer; one that is up does, whatever else it is at.
 */
final class Asking {

  private static final List<String> VIEWS = List.of("overview", "creators", "posts", "funnel");
  private static final int BRANDS = 5;

  private final Api api;
  private final KilledService service;
  private final Map<String, JsonNode> expected = new LinkedHashMap<>();
  private final List<String> wrong = new ArrayList<>();
  private final Thread thread = new Thread(this::ask, "asking");
  private volatile boolean ended;
  private int asked;
  private double longest;

  Asking(Api api, KilledService service) throws IOException, InterruptedException {
    this.api = api;
    this.service = service;
    LocalDate today = LocalDate.now();
    for (int brand = 1; brand <= BRANDS; brand++) {
      for (String view : VIEWS) {
        String path =
            "/v1/brands/%s/views/%s?from=%s&to=%s"
                .formatted(ManyBrands.name(brand), view, today.minusDays(60), today.minusDays(1));
        expected.put(path, answer(path));
      }
    }
    thread.setDaemon(true);
    thread.start();
  }

  /** How long ago the feeds were read is another thing each time. */
  private JsonNode answer(String path) throws IOException, InterruptedException {
    ObjectNode answer = (ObjectNode) api.get(path);
    answer.remove("freshness");
    return answer;
  }

  private void ask() {
    while (!ended) {
      expected.forEach(this::ask);
    }
  }

  private void ask(String path, JsonNode answer) {
    long life = service.life();
    long begun = System.nanoTime();
    try {
      if (life != 0) {
        JsonNode given = answer(path);
        asked++;
        longest = Math.max(longest, (System.nanoTime() - begun) / 1e6);
        if (!given.equals(answer)) {
          wrong.add(path + ": " + given + " and not " + answer);
        }
      }
      Thread.sleep(100);
    } catch (IOException | AssertionError failed) {
      if (service.life() == life) {
        wrong.add(path + ": " + failed);
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  /** What was answered otherwise than before, or not at all by a service that was up. */
  List<String> wrong() {
    return List.copyOf(wrong);
  }

  int asked() {
    return asked;
  }

  double longestMillis() {
    return longest;
  }

  void end() throws InterruptedException {
    ended = true;
    thread.join();
  }
}
