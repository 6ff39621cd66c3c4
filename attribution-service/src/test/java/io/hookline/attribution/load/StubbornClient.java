package io.hookline.attribution.load;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;

/**
 * Sends orders as a shop does while the service comes and goes: what is not answered with success
 * is sent again, or given up, in which case nobody knows whether it is there.
 */
final class StubbornClient implements Callable<Long> {

  private static final int MOST_AT_ONCE = 20;

  private final URI service;
  private final BenchmarkShop shop;
  private final int number;
  private final Set<String> confirmed;
  private final BooleanSupplier over;
  private final Random random;

  /**
   * @param confirmed to which it adds the ids of events that were answered with success
   */
  StubbornClient(
      URI service, BenchmarkShop shop, int number, Set<String> confirmed, BooleanSupplier over) {
    this.service = service;
    this.shop = shop;
    this.number = number;
    this.confirmed = confirmed;
    this.over = over;
    this.random = new Random(number);
  }

  /** Returns how many requests had no success. */
  @Override
  public Long call() throws InterruptedException {
    long failures = 0;
    for (int request = 0; !over.getAsBoolean(); request++) {
      List<String> ids = new ArrayList<>();
      List<String> events = new ArrayList<>();
      for (int i = random.nextInt(MOST_AT_ONCE); i >= 0; i--) {
        String id = "order-" + number + "-" + request + "-" + i;
        ids.add(id);
        events.add(order(id));
      }
      boolean taken = isTaken(events);
      while (!taken && !over.getAsBoolean() && random.nextInt(20) > 0) {
        failures++;
        Thread.sleep(50);
        taken = isTaken(events);
      }
      if (taken) {
        confirmed.addAll(ids);
      }
    }
    return failures;
  }

  private boolean isTaken(List<String> events) {
    try (Socket socket = new Socket(service.getHost(), service.getPort())) {
      socket.setSoTimeout(20_000);
      socket.getOutputStream().write(shop.request(events).next());
      return EventClients.body(new BufferedInputStream(socket.getInputStream()))
          .startsWith("{\"code\":0,");
    } catch (IOException noAnswer) {
      return false;
    }
  }

  private static String order(String id) {
    return """
    {"event":"Purchase","event_time":%d,"event_id":"%s","user":{"ttp":"browser-%s"},\
    "properties":{"order_id":"%s","value":10,"currency":"EUR"}}"""
        .formatted(Clock.systemUTC().instant().getEpochSecond(), id, id, id);
  }
}
