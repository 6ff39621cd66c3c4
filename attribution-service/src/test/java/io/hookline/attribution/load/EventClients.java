package io.hookline.attribution.load;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

/**
 * Connections that send events, each the next request when the last was answered, by one thread:
 * what a client costs is not the service's.
 */
final class EventClients {

  /**
   * What came of it.
   *
   * @param wrong answers that did not accept all of their events
   */
  record Sent(double eventsASecond, double p99Millis, long wrong) {}

  private EventClients() {}

  /** All of them in the caller's thread: handing over to others would cost more than to send. */
  static Sent send(URI service, int connections, double seconds, Supplier<EventRequest> requests)
      throws IOException {
    List<EventConnection> all = new ArrayList<>();
    int events = 0;
    try (Selector selector = Selector.open()) {
      for (int i = 0; i < connections; i++) {
        EventRequest request = requests.get();
        events = request.events();
        all.add(new EventConnection(service, selector, request));
      }
      long begin = System.nanoTime();
      long end = begin + (long) (seconds * 1e9);
      for (EventConnection each : all) {
        each.send();
      }
      serve(selector, connections, end);
      double took = (System.nanoTime() - begin) / 1e9;
      return sent(all, events, took);
    } finally {
      for (EventConnection each : all) {
        each.close();
      }
    }
  }

  private static Sent sent(List<EventConnection> all, int events, double seconds) {
    long answers = all.stream().mapToLong(EventConnection::answers).sum();
    long wrong = all.stream().mapToLong(EventConnection::wrong).sum();
    long[] nanos =
        all.stream().flatMapToLong(each -> Arrays.stream(each.nanos())).sorted().toArray();
    return new Sent(answers * events / seconds, nanos[(int) (nanos.length * 0.99)] / 1e6, wrong);
  }

  private static void serve(Selector selector, int connections, long end) throws IOException {
    for (int busy = connections; busy > 0; ) {
      selector.select();
      for (SelectionKey key : selector.selectedKeys()) {
        EventConnection each = (EventConnection) key.attachment();
        if (key.isWritable()) {
          each.goOn();
        } else if (each.read()) {
          if (System.nanoTime() < end) {
            each.send();
          } else {
            busy--;
          }
        }
      }
      selector.selectedKeys().clear();
    }
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
