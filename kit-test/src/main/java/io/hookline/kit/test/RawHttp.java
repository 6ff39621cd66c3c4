package io.hookline.kit.test;

import io.restassured.RestAssured;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Requests as they are written on the line: clients mend what servers must be able to refuse. */
public final class RawHttp {

  private static final int PATIENCE_MILLIS = 30_000;

  private RawHttp() {}

  /**
   * What came back.
   *
   * @param headers by name in lower case
   */
  public record Answer(int status, Map<String, String> headers, String body) {

    public String header(String name) {
      return headers.get(name.toLowerCase(Locale.ROOT));
    }
  }

  public static Answer get(String target, Map<String, String> headers) {
    return send("GET", target, headers, null);
  }

  /**
   * @param target path and query, sent as they are, byte by byte
   * @param body null for none
   */
  public static Answer send(
      String method, String target, Map<String, String> headers, byte[] body) {
    StringBuilder head = new StringBuilder(method + " " + target + " HTTP/1.1\r\n");
    head.append("Host: localhost\r\nConnection: close\r\n");
    headers.forEach((name, value) -> head.append(name + ": " + value + "\r\n"));
    if (body != null) {
      head.append("Content-Length: " + body.length + "\r\n");
    }
    try (Socket line = open()) {
      line.getOutputStream().write((head + "\r\n").getBytes(StandardCharsets.UTF_8));
      if (body != null) {
        line.getOutputStream().write(body);
      }
      line.getOutputStream().flush();
      return read(line.getInputStream().readAllBytes(), method);
    } catch (IOException lost) {
      throw new UncheckedIOException(method + " " + target, lost);
    }
  }

  /** A connection to the service under test. */
  public static Socket open() throws IOException {
    Socket line = new Socket("localhost", RestAssured.port);
    line.setSoTimeout(PATIENCE_MILLIS);
    return line;
  }

  private static Answer read(byte[] bytes, String method) {
    String all = new String(bytes, StandardCharsets.ISO_8859_1);
    int end = all.indexOf("\r\n\r\n");
    if (end < 0) {
      throw new IllegalStateException("No answer to " + method + ": " + all);
    }
    String[] head = all.substring(0, end).split("\r\n");
    Map<String, String> headers = new TreeMap<>();
    for (int i = 1; i < head.length; i++) {
      String[] parts = head[i].split(":", 2);
      headers.merge(
          parts[0].toLowerCase(Locale.ROOT), parts[1].strip(), (one, two) -> one + ", " + two);
    }
    String sent = all.substring(end + 4);
    String body = "chunked".equals(headers.get("transfer-encoding")) ? joined(sent) : sent;
    return new Answer(
        Integer.parseInt(head[0].split(" ")[1]),
        headers,
        new String(body.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8));
  }

  private static String joined(String chunks) {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    int at = 0;
    while (at < chunks.length()) {
      int line = chunks.indexOf("\r\n", at);
      int size = Integer.parseInt(chunks.substring(at, line).split(";")[0].strip(), 16);
      if (size == 0) {
        break;
      }
      body.writeBytes(
          chunks.substring(line + 2, line + 2 + size).getBytes(StandardCharsets.ISO_8859_1));
      at = line + 2 + size + 2;
    }
    return body.toString(StandardCharsets.ISO_8859_1);
  }
}
