package io.hookline.kit.test;

import io.hookline.kit.test.Peer.Answer;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Map;

/** Requests as they are written on the line: clients mend what servers must be able to refuse. */
public final class RawHttp {

  private RawHttp() {}

  public static Answer get(String target, Map<String, String> headers) {
    return send("GET", target, headers, null);
  }

  /**
   * @param target path and query, sent as they are
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
    try (Peer line = open()) {
      return line.say(head + "\r\n").say(body == null ? new byte[0] : body).answer();
    } catch (IOException lost) {
      throw new UncheckedIOException(method + " " + target, lost);
    }
  }

  /** A connection to the service under test. */
  public static Peer open() throws IOException {
    return Peer.at(URI.create("http://localhost:" + RestAssured.port));
  }
}
