package io.hookline.kit.problem;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who reads the log learns no address that is all its reader needs to know. */
@QuarkusTest
class SecretAddressTest {

  @ParameterizedTest
  @ValueSource(strings = {"bug-3q2-7wQm1x0Vb8gq", "sister-3q2-7wQm1x0Vb8gq"})
  void aFailureIsLoggedWithoutIt(String secret) {
    Lines lines = new Lines();
    Logger.getLogger("").addHandler(lines);
    try {
      given().get("/secrets/" + secret + ".txt").then().statusCode(500);
    } finally {
      Logger.getLogger("").removeHandler(lines);
    }
    assertThat(lines.seen).anyMatch(line -> line.startsWith("/secrets/{secret}.txt failed"));
    assertThat(lines.seen).noneMatch(line -> line.contains(secret));
  }

  private static final class Lines extends Handler {

    private final ConcurrentLinkedQueue<String> seen = new ConcurrentLinkedQueue<>();

    @Override
    public void publish(LogRecord entry) {
      seen.add(entry.getMessage() + " " + Arrays.toString(entry.getParameters()));
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
