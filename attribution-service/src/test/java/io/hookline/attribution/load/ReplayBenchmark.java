package io.hookline.attribution.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.kit.test.RunningService;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.net.Socket;
import java.sql.Connection;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** {@link ReplayTest} with the packaged service and many more events. Run by benchmark/replay. */
class ReplayBenchmark {

  private static final int EVENTS = Integer.getInteger("replay.events", 1_000_000);

  @Test
  void shuffledAndTwiceIsTheSameAsOnceInOrder() throws Exception {
    try (RunningService service = new RunningService("384m")) {
      service.with("hookline.rate-limit.ingestion", "1000000000").start();
      BenchmarkShop ordered = BenchmarkShop.open(service, "ordered");
      BenchmarkShop shuffled = BenchmarkShop.open(service, "shuffled");
      Instant begin = Clock.systemUTC().instant().minus(Duration.ofDays(20));
      List<String> events = ShopHistory.of(EVENTS, 11, begin);
      Replay.inOrder(events, request -> taken(service, ordered.request(request)));
      Replay.shuffledAndTwice(events, 5, request -> taken(service, shuffled.request(request)));
      BenchmarkShop.settle(service);
      try (Connection owner = service.connect()) {
        System.out.println("replay: ordered: " + SameKnowledge.size(owner, "ordered"));
        System.out.println("replay: shuffled: " + SameKnowledge.size(owner, "shuffled"));
        assertThat(SameKnowledge.differences(owner, "ordered", "shuffled")).isEmpty();
      }
      assertThat(service.count("select count(*) from receipt where brand = 'shuffled'"))
          .isEqualTo(events.size());
    }
  }

  private static void taken(RunningService service, EventRequest request) throws IOException {
    try (Socket socket = new Socket(service.at("/").getHost(), service.at("/").getPort())) {
      socket.getOutputStream().write(request.next());
      assertThat(EventClients.body(new BufferedInputStream(socket.getInputStream())))
          .startsWith("{\"code\":0,");
    }
  }
}
