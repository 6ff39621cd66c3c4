package io.hookline.attribution.collect.linkhost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vertx.core.Vertx;
import io.vertx.core.dns.DnsClientOptions;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Asks a name server that speaks the protocol (RFC 1035). */
class DnsRecordsTest {

  private static final int TXT = 16;
  private static final int NO_SUCH_NAME = 3;

  /** Answers one question. */
  private static Thread answer(DatagramSocket socket, int code, List<String> texts) {
    Thread server =
        new Thread(
            () -> {
              try {
                DatagramPacket question = new DatagramPacket(new byte[512], 512);
                socket.receive(question);
                byte[] answer =
                    answer(Arrays.copyOf(question.getData(), question.getLength()), code, texts);
                socket.send(new DatagramPacket(answer, answer.length, question.getSocketAddress()));
              } catch (IOException closed) {
                Thread.currentThread().interrupt();
              }
            });
    server.start();
    return server;
  }

  private static byte[] answer(byte[] question, int code, List<String> texts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream answer = new DataOutputStream(bytes);
    answer.write(question, 0, 2);
    answer.writeShort(0x8180 | code);
    answer.writeShort(1);
    answer.writeShort(texts.size());
    answer.writeInt(0);
    answer.write(question, 12, question.length - 12);
    for (String text : texts) {
      byte[] letters = text.getBytes(StandardCharsets.US_ASCII);
      answer.writeShort(0xC00C);
      answer.writeShort(TXT);
      answer.writeShort(1);
      answer.writeInt(60);
      answer.writeShort(letters.length + 1);
      answer.writeByte(letters.length);
      answer.write(letters);
    }
    return bytes.toByteArray();
  }

  private static final Vertx VERTX = Vertx.vertx();

  @AfterAll
  static void end() {
    VERTX.close();
  }

  private static DnsRecords records(int port) {
    return new DnsRecords(VERTX, new DnsClientOptions().setHost("127.0.0.1").setPort(port));
  }

  @Test
  void textsOfANameAreRead() throws Exception {
    try (DatagramSocket socket = new DatagramSocket(0, InetAddress.getLoopbackAddress())) {
      answer(socket, 0, List.of("hookline-links=abc", "v=spf1 -all"));
      assertThat(records(socket.getLocalPort()).texts("_hookline.go.acme.example"))
          .containsExactlyInAnyOrder("hookline-links=abc", "v=spf1 -all");
    }
  }

  @Test
  void anUnknownNameHasNone() throws Exception {
    try (DatagramSocket socket = new DatagramSocket(0, InetAddress.getLoopbackAddress())) {
      answer(socket, NO_SUCH_NAME, List.of());
      assertThat(records(socket.getLocalPort()).texts("_hookline.go.acme.example")).isEmpty();
    }
  }

  @Test
  void silenceIsNoAnswer() throws Exception {
    int port;
    try (DatagramSocket socket = new DatagramSocket(0, InetAddress.getLoopbackAddress())) {
      port = socket.getLocalPort();
    }
    DnsRecords records = records(port);
    assertThatThrownBy(() -> records.texts("_hookline.go.acme.example"))
        .isInstanceOf(NameRecords.NoAnswer.class);
  }
}
