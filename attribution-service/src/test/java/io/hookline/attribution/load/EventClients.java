package io.hookline.attribution.load;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/**
 * Connections that send events, each the next request when the last was answered, by plain sockets:
 * what a client costs is not the service's.
 */
final class EventClients {

  /**
   * What came of it.
   *
   * @param wrong answers that did not accept all of their events
   */
  record Sent(double eventsASecond, double p99Millis, long wrong) {}

  private record Own(long requests, long wrong, long[] nanos) {}

  private EventClients() {}

  static Sent send(URI service, int connections, double seconds, Supplier<EventRequest> requests)
      throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(connections);
    List<Future<Own>> owns = new ArrayList<>();
    EventRequest first = requests.get();
    long begin = System.nanoTime();
    long end = begin + (long) (seconds * 1e9);
    for (int i = 0; i < connections; i++) {
      EventRequest request = i == 0 ? first : requests.get();
      owns.add(threads.submit(() -> send(service, request, end)));
    }
    long sent = 0;
    long wrong = 0;
    List<long[]> nanos = new ArrayList<>();
    for (Future<Own> own : owns) {
      sent += own.get().requests();
      wrong += own.get().wrong();
      nanos.add(own.get().nanos());
    }
    double took = (System.nanoTime() - begin) / 1e9;
    threads.shutdown();
    long[] all = nanos.stream().flatMapToLong(Arrays::stream).sorted().toArray();
    return new Sent(sent * first.events() / took, all[(int) (all.length * 0.99)] / 1e6, wrong);
  }

  private static Own send(URI service, EventRequest request, long end) throws IOException {
    long[] nanos = new long[1024];
    int requests = 0;
    long wrong = 0;
    try (Socket socket = new Socket(service.getHost(), service.getPort())) {
      socket.setTcpNoDelay(true);
      InputStream answers = new BufferedInputStream(socket.getInputStream(), 1 << 16);
      for (long now = System.nanoTime(); now < end; ) {
        socket.getOutputStream().write(request.next());
        if (!isTaken(answers)) {
          wrong++;
        }
        long then = System.nanoTime();
        if (requests == nanos.length) {
          nanos = Arrays.copyOf(nanos, 2 * requests);
        }
        nanos[requests++] = then - now;
        now = then;
      }
    }
    return new Own(requests, wrong, Arrays.copyOf(nanos, requests));
  }

  /** Whether the answer says that all were taken, each for the first time. */
  static boolean isTaken(InputStream answers) throws IOException {
    String body = body(answers);
    boolean taken = body.startsWith("{\"code\":0,") && !body.contains("\"DUPLICATE\"");
    if (!taken) {
      System.err.println("events: answered " + body.substring(0, Math.min(300, body.length())));
    }
    return taken;
  }

  /** Of the next answer; with its status in front unless that is 200. */
  static String body(InputStream answers) throws IOException {
    String status = line(answers);
    int length = 0;
    boolean chunked = false;
    for (String header = line(answers); !header.isEmpty(); header = line(answers)) {
      if (header.regionMatches(true, 0, "content-length:", 0, 15)) {
        length = Integer.parseInt(header.substring(15).strip());
      }
      chunked |= header.regionMatches(true, 0, "transfer-encoding:", 0, 18);
    }
    String body = chunked ? chunks(answers) : text(answers, length);
    return status.startsWith("HTTP/1.1 200") ? body : status + " " + body;
  }

  private static String chunks(InputStream answers) throws IOException {
    StringBuilder body = new StringBuilder();
    int length;
    do {
      length = Integer.parseInt(line(answers), 16);
      body.append(text(answers, length));
      line(answers);
    } while (length > 0);
    return body.toString();
  }

  private static String text(InputStream answers, int length) throws IOException {
    return new String(answers.readNBytes(length), StandardCharsets.ISO_8859_1);
  }

  private static String line(InputStream answers) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int c = answers.read(); c != '\n'; c = answers.read()) {
      if (c < 0) {
        throw new IOException("The service has closed the connection");
      }
      if (c != '\r') {
        line.append((char) c);
      }
    }
    return line.toString();
  }
}
