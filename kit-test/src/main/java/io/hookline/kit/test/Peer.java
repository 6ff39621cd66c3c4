package io.hookline.kit.test;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** A caller who writes HTTP by hand: as slowly, and reads as little, as it likes. */
public final class Peer implements AutoCloseable {

  private static final int PATIENCE_MILLIS = 20_000;

  private final Socket socket = new Socket();
  private final InputStream in;

  /** An answer; the names of headers in small letters. */
  public record Answer(int status, Map<String, String> headers, String body) {

    public String header(String name) {
      return headers.get(name.toLowerCase());
    }
  }

  private Peer(URI server, int receiveBuffer) throws IOException {
    if (receiveBuffer > 0) {
      socket.setReceiveBufferSize(receiveBuffer);
    }
    socket.connect(new InetSocketAddress(server.getHost(), server.getPort()), PATIENCE_MILLIS);
    socket.setSoTimeout(PATIENCE_MILLIS);
    in = new BufferedInputStream(socket.getInputStream());
  }

  public static Peer at(URI server) throws IOException {
    return new Peer(server, 0);
  }

  /** One whose system takes little on behalf of a reader who does not read. */
  public static Peer withSmallBuffer(URI server) throws IOException {
    return new Peer(server, 4096);
  }

  public Peer say(String text) throws IOException {
    return say(text.getBytes(StandardCharsets.UTF_8));
  }

  public Peer say(byte[] bytes) throws IOException {
    socket.getOutputStream().write(bytes);
    return this;
  }

  /**
   * Sends a byte again and again until an answer begins.
   *
   * @param everyMillis between two bytes
   */
  public Answer drip(char what, int everyMillis) throws IOException {
    socket.setSoTimeout(everyMillis);
    for (long end = System.currentTimeMillis() + PATIENCE_MILLIS; ; ) {
      in.mark(1);
      try {
        in.read();
        in.reset();
        socket.setSoTimeout(PATIENCE_MILLIS);
        return answer();
      } catch (SocketTimeoutException silent) {
        if (System.currentTimeMillis() > end) {
          throw silent;
        }
        say(String.valueOf(what));
      }
    }
  }

  /** Whether the other side ends the connection without another byte. */
  public boolean isClosed() throws IOException {
    try {
      return in.read() < 0;
    } catch (SocketTimeoutException open) {
      return false;
    } catch (SocketException reset) {
      return true;
    }
  }

  /** Reads the first line of an answer and leaves the rest. */
  public int status() throws IOException {
    return Integer.parseInt(line().split(" ")[1]);
  }

  public Answer answer() throws IOException {
    int status = status();
    Map<String, String> headers = new TreeMap<>();
    for (String line = line(); !line.isEmpty(); line = line()) {
      int colon = line.indexOf(':');
      headers.put(line.substring(0, colon).toLowerCase(), line.substring(colon + 1).strip());
    }
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    if (headers.containsKey("content-length")) {
      body.write(in.readNBytes(Integer.parseInt(headers.get("content-length"))));
    } else if ("chunked".equals(headers.get("transfer-encoding"))) {
      for (int size = size(); size > 0; size = size()) {
        body.write(in.readNBytes(size));
        line();
      }
      line();
    }
    return new Answer(status, headers, body.toString(StandardCharsets.UTF_8));
  }

  private int size() throws IOException {
    return Integer.parseInt(line(), 16);
  }

  private String line() throws IOException {
    StringBuilder line = new StringBuilder();
    for (int next = in.read(); next != '\n'; next = in.read()) {
      if (next < 0) {
        throw new EOFException("The connection ended after: " + line);
      }
      line.append(next == '\r' ? "" : String.valueOf((char) next));
    }
    return line.toString();
  }

  @Override
  public void close() {
    try {
      socket.close();
    } catch (IOException gone) {
      // Nothing is left to close.
    }
  }
}
