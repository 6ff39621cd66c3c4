package io.hookline.kit.problem;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.scheduler.FailedExecution;
import io.quarkus.scheduler.ScheduledExecution;
import io.quarkus.scheduler.Trigger;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.util.PSQLException;
import org.postgresql.util.PSQLState;

/** What is said of scheduled work that fails. */
@QuarkusTest
class ScheduleFailuresTest {

  @Inject Event<FailedExecution> failures;

  private final ConcurrentLinkedQueue<String> said = new ConcurrentLinkedQueue<>();
  private final Handler lines = new Lines();

  @BeforeEach
  void listen() {
    Logger.getLogger("").addHandler(lines);
  }

  @AfterEach
  void listenNoMore() {
    Logger.getLogger("").removeHandler(lines);
  }

  private List<String> saidOfWork() {
    return said.stream().filter(line -> line.startsWith("Scheduled work failed")).toList();
  }

  @Test
  void aDatabaseThatIsAwayIsNotSaidBySchedule() {
    PSQLException refused = new PSQLException("refused", PSQLState.CONNECTION_UNABLE_TO_CONNECT);
    for (int times = 0; times < 20; times++) {
      failures.fire(new FailedExecution(new Execution(), new CompletionException(refused)));
    }
    assertThat(saidOfWork()).isEmpty();
    assertThat(said).hasSizeLessThanOrEqualTo(1);
  }

  @Test
  void everyOtherFailureIsSaidWithTheNameOfTheWork() {
    failures.fire(new FailedExecution(new Execution(), new IllegalStateException("a mistake")));
    assertThat(saidOfWork()).singleElement().asString().contains("rebuild").contains("a mistake");
  }

  private final class Lines extends Handler {

    @Override
    public void publish(LogRecord entry) {
      if (entry.getThrown() != null) {
        String parameters = Arrays.toString(entry.getParameters());
        said.add(entry.getMessage() + " " + parameters + " " + entry.getThrown().getMessage());
      }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }

  private record Execution() implements ScheduledExecution, Trigger {

    @Override
    public Trigger getTrigger() {
      return this;
    }

    @Override
    public String getId() {
      return "rebuild";
    }

    @Override
    public Instant getFireTime() {
      return Instant.EPOCH;
    }

    @Override
    public Instant getScheduledFireTime() {
      return Instant.EPOCH;
    }

    @Override
    public Instant getNextFireTime() {
      return Instant.EPOCH;
    }

    @Override
    public Instant getPreviousFireTime() {
      return Instant.EPOCH;
    }

    @Override
    public boolean isOverdue() {
      return false;
    }
  }
}
