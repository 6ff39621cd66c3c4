package io.hookline.attribution.load;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A connection that sends the next request once the last was answered; one thread has many. */
final class EventConnection implements AutoCloseable {

  private static final byte[] END_OF_HEAD = "\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] END_OF_CHUNKS = "\r\n0\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] LENGTH = "\r\ncontent-length: ".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] OK = "HTTP/1.1 200".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] TAKEN = "{\"code\":0,".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] DUPLICATE = "\"DUPLICATE\"".getBytes(StandardCharsets.US_ASCII);

  private final SocketChannel channel;
  private final SelectionKey key;
  private final EventRequest request;
  private ByteBuffer rest;
  private byte[] answer = new byte[1 << 12];
  private int length;
  private long sentAt;
  private long[] nanos = new long[1024];
  private int answers;
  private long wrong;

  EventConnection(URI service, Selector selector, EventRequest request) throws IOException {
    this.request = request;
    channel = SocketChannel.open(new InetSocketAddress(service.getHost(), service.getPort()));
    channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
    channel.configureBlocking(false);
    key = channel.register(selector, SelectionKey.OP_READ, this);
  }

  int answers() {
    return answers;
  }

  long wrong() {
    return wrong;
  }

  /** How long each answer took. */
  long[] nanos() {
    return Arrays.copyOf(nanos, answers);
  }

  void send() throws IOException {
    sentAt = System.nanoTime();
    length = 0;
    rest = ByteBuffer.wrap(request.next());
    goOn();
  }

  /** Writes what the system takes. */
  void goOn() throws IOException {
    channel.write(rest);
    int wanted = rest.hasRemaining() ? SelectionKey.OP_WRITE : SelectionKey.OP_READ;
    if (key.interestOps() != wanted) {
      key.interestOps(wanted);
    }
  }

  /** Whether the answer is there. */
  boolean read() throws IOException {
    if (length == answer.length) {
      answer = Arrays.copyOf(answer, 2 * length);
    }
    int read = channel.read(ByteBuffer.wrap(answer, length, answer.length - length));
    if (read < 0) {
      throw new IOException("The service has closed the connection");
    }
    length += read;
    int body = find(END_OF_HEAD, 0, length) + END_OF_HEAD.length;
    if (body < END_OF_HEAD.length || !isWhole(body)) {
      return false;
    }
    note(body);
    return true;
  }

  private boolean isWhole(int body) {
    int said = find(LENGTH, 0, body);
    if (said < 0) {
      return endsWith(END_OF_CHUNKS);
    }
    int bytes = 0;
    for (int at = said + LENGTH.length; answer[at] != '\r'; at++) {
      bytes = 10 * bytes + answer[at] - '0';
    }
    return length >= body + bytes;
  }

  private void note(int body) {
    if (answers == nanos.length) {
      nanos = Arrays.copyOf(nanos, 2 * answers);
    }
    nanos[answers++] = System.nanoTime() - sentAt;
    boolean taken =
        find(OK, 0, OK.length) == 0
            && find(TAKEN, body, length) >= 0
            && find(DUPLICATE, body, length) < 0;
    if (!taken) {
      wrong++;
      System.err.println(
          "events: answered "
              + new String(answer, 0, Math.min(length, 600), StandardCharsets.US_ASCII));
    }
  }

  private boolean endsWith(byte[] end) {
    return length >= end.length
        && Arrays.equals(answer, length - end.length, length, end, 0, end.length);
  }

  /** Where the text begins, letters of either case; -1 for nowhere. */
  private int find(byte[] text, int from, int to) {
    for (int at = from; at + text.length <= to; at++) {
      int same = 0;
      while (same < text.length && isSame(answer[at + same], text[same])) {
        same++;
      }
      if (same == text.length) {
        return at;
      }
    }
    return -1;
  }

  private static boolean isSame(byte some, byte wanted) {
    return some == wanted || wanted >= 'a' && wanted <= 'z' && some == wanted - 'a' + 'A';
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
