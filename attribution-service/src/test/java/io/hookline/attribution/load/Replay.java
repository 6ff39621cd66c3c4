package io.hookline.attribution.load;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Sends a history in one pass in its order, or shuffled and twice by eight clients. */
final class Replay {

  private static final int CLIENTS = 8;
  private static final int LARGEST = 200;

  /** Sends a request with these events, and fails unless all were taken or known. */
  @FunctionalInterface
  interface Sender {
    void send(List<String> events) throws Exception;
  }

  private Replay() {}

  static void inOrder(List<String> events, Sender sender) throws Exception {
    for (int at = 0; at < events.size(); at += LARGEST) {
      sender.send(events.subList(at, Math.min(events.size(), at + LARGEST)));
    }
  }

  static void shuffledAndTwice(List<String> events, long seed, Sender sender) throws Exception {
    Random random = new Random(seed);
    List<String> all = new ArrayList<>(events);
    all.addAll(events);
    Collections.shuffle(all, random);
    List<List<String>> requests = new ArrayList<>();
    for (int at = 0; at < all.size(); ) {
      int size = Math.min(all.size() - at, 1 + random.nextInt(LARGEST));
      requests.add(all.subList(at, at + size));
      at += size;
    }
    ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
    List<Future<?>> sent = new ArrayList<>();
    for (List<String> request : requests) {
      sent.add(
          clients.submit(
              () -> {
                sender.send(request);
                return null;
              }));
    }
    for (Future<?> each : sent) {
      each.get();
    }
    clients.shutdown();
  }
}
