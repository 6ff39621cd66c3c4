package io.hookline.attribution.load;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** A request of events as bytes, of which only the events' numbers change: cheap to send again. */
final class EventRequest {

  private static final AtomicLong NUMBERS = new AtomicLong(System.currentTimeMillis() << 16);

  private final byte[] bytes;
  private final List<List<Integer>> places = new ArrayList<>();

  EventRequest(String code, String token, List<String> events) {
    StringBuilder body =
        new StringBuilder(
            "{\"event_source\":\"web\",\"event_source_id\":\"" + code + "\",\"data\":[");
    List<Integer> ends = new ArrayList<>();
    for (String event : events) {
      body.append(event).append(',');
      ends.add(body.length());
    }
    body.setCharAt(body.length() - 1, ']');
    body.append('}');
    byte[] json = body.toString().getBytes(StandardCharsets.US_ASCII);
    byte[] head =
        """
        POST /open_api/v1.3/event/track/ HTTP/1.1\r
        Host: localhost\r
        Access-Token: %s\r
        Content-Type: application/json\r
        Content-Length: %d\r
        \r
        """
            .formatted(token, json.length)
            .getBytes(StandardCharsets.US_ASCII);
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.writeBytes(head);
    all.writeBytes(json);
    bytes = all.toByteArray();
    int from = 0;
    for (int end : ends) {
      List<Integer> own = new ArrayList<>();
      int at = body.indexOf(TypicalEvents.NUMBER, from);
      for (; at >= 0 && at < end; at = body.indexOf(TypicalEvents.NUMBER, at + 1)) {
        own.add(head.length + at);
      }
      places.add(own);
      from = end;
    }
  }

  int events() {
    return places.size();
  }

  /** The request, of events that nobody has sent before. */
  byte[] next() {
    for (List<Integer> event : places) {
      long number = NUMBERS.incrementAndGet();
      for (int place : event) {
        write(number, place);
      }
    }
    return bytes;
  }

  private void write(long number, int place) {
    for (int digit = TypicalEvents.NUMBER.length() - 1; digit >= 0; digit--) {
      bytes[place + digit] = (byte) ('a' + (number & 15));
      number >>>= 4;
    }
  }
}
