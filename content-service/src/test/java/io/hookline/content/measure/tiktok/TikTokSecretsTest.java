package io.hookline.content.measure.tiktok;

import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.content.measure.connection.Granted;
import io.hookline.content.measure.connection.PlatformFailure;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tokens, codes and the app's secret are in no log line and no failure, whatever goes wrong. */
class TikTokSecretsTest extends TikTokServed {

  /** Ours, Vert.x' and Netty's; the server of the test stands in for another company's. */
  private static final Logger OBSERVED = Logger.getLogger("io");

  private final Lines lines = new Lines();
  private final Level before = OBSERVED.getLevel();

  @BeforeEach
  void observe() {
    OBSERVED.setLevel(Level.ALL);
    OBSERVED.setUseParentHandlers(false);
    OBSERVED.addHandler(lines);
  }

  @AfterEach
  void stop() {
    OBSERVED.removeHandler(lines);
    OBSERVED.setUseParentHandlers(true);
    OBSERVED.setLevel(before);
  }

  @Test
  void nothingThatIsWrittenHoldsOne() {
    Granted first = connector.exchange(account.tokens().consent(), REDIRECT);
    Granted granted = connector.refresh(first.refreshToken());
    List<String> told = new ArrayList<>(List.of(granted.toString(), granted.access().toString()));
    for (Fault fault : faults(granted)) {
      for (Runnable call : calls(granted)) {
        SERVER.next(fault);
        told.add(outcome(call));
      }
    }
    connector.videos(granted.access(), (String) null);
    connector.revoke(granted.accessToken());
    told.add(outcome(() -> connector.exchange(account.tokens().secrets().get(0), REDIRECT)));

    List<String> secrets =
        Stream.concat(account.tokens().secrets().stream(), Stream.of(TikTokServer.CLIENT_SECRET))
            .toList();
    assertThat(secrets).hasSize(6);
    assertThat(told).anyMatch(text -> text.contains("PlatformFailure"));
    assertThat(secrets)
        .allSatisfy(
            secret -> {
              assertThat(told).noneMatch(text -> text.contains(secret));
              assertThat(lines.seen).noneMatch(line -> line.contains(secret));
            });
  }

  /** TikTok's messages repeat what was sent. */
  private static List<Fault> faults(Granted granted) {
    String repeated = granted.accessToken() + granted.refreshToken();
    return List.of(
        Fault.tokenRevoked(),
        Fault.tooManyRequests(Duration.ofSeconds(1)),
        Fault.badGateway(),
        Fault.connectionBroken(),
        Fault.status(200, repeated),
        Fault.status(500, repeated),
        Fault.status(200, "{\"code\": 40002, \"message\": \"" + repeated + "\"}"),
        Fault.status(200, "{\"code\": 40105, \"request_id\": \"" + repeated + "\"}"),
        Fault.status(200, "{\"code\": 0, \"data\": \"" + repeated + "\"}"),
        Fault.status(200, "{\"code\": 0, \"data\": {\"cursor\": \"" + repeated + "\""));
  }

  private List<Runnable> calls(Granted granted) {
    return List.of(
        () -> connector.refresh(granted.refreshToken()),
        () -> connector.videos(granted.access(), (String) null),
        () -> connector.videos(granted.access(), Set.of(VIDEO)),
        () -> connector.comments(granted.access(), VIDEO, null));
  }

  private static String outcome(Runnable call) {
    try {
      call.run();
      return "answered";
    } catch (PlatformFailure failure) {
      StringWriter trace = new StringWriter();
      failure.printStackTrace(new PrintWriter(trace));
      return trace + failure.remedy() + failure.code() + failure.requestId();
    }
  }

  private static final class Lines extends Handler {

    private final Queue<String> seen = new ConcurrentLinkedQueue<>();

    @Override
    public void publish(LogRecord entry) {
      seen.add(
          entry.getMessage() + Arrays.toString(entry.getParameters()) + trace(entry.getThrown()));
    }

    private static String trace(Throwable thrown) {
      StringWriter trace = new StringWriter();
      if (thrown != null) {
        thrown.printStackTrace(new PrintWriter(trace));
      }
      return trace.toString();
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
