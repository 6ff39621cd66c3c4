package io.hookline.creator.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.kit.test.RunningService;
import io.hookline.kit.test.Tokens;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Takes a list of a million creators as files from the packaged service with little memory, and
 * looks at its heap after each tenth. Run by {@code benchmark/exports}.
 */
class ExportBenchmark {

  private static final int ROWS = Integer.getInteger("benchmark.rows", 1_000_000);
  private static final String HEAP = System.getProperty("benchmark.heap", "256m");

  private final HttpClient http = HttpClient.newHttpClient();
  private RunningService service;

  @BeforeEach
  void begin() throws Exception {
    service = new RunningService(HEAP);
    service.start();
    service.execute(
        "insert into brand values ('large', 'Large', 'UTC', 'EUR', 0, now(), now())",
        // A million entries in the audit are not what is measured here.
        "alter table creator disable trigger user",
        "alter table account disable trigger user",
        """
        insert into creator (id, brand, display_name, email, version, created_at, updated_at)
        select uuidv7(interval '1 ms' * n), 'large', 'Creator ' || n, n || '@example.com', 0, now(), now()
          from generate_series(1, %d) n"""
            .formatted(ROWS),
        """
        insert into account (id, brand, creator_id, network, handle)
        select uuidv7(), 'large', id, 'TIKTOK', replace(lower(display_name), ' ', '') from creator""",
        "analyze creator",
        "analyze account");
  }

  @AfterEach
  void end() throws Exception {
    service.close();
  }

  @Test
  void theHeapStaysFlatHoweverLongTheListIs() throws Exception {
    export("text/csv", ROWS + 1);
    export("application/x-ndjson", ROWS);
  }

  private void export(String format, int lines) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(service.at("/v1/brands/large/creators"))
            .header("Authorization", "Bearer " + Tokens.agencyAdmin())
            .header("Accept", format)
            .build();
    long begun = System.nanoTime();
    long early = 0;
    long late = 0;
    int read = 0;
    Set<String> ids = new HashSet<>();
    HttpResponse<java.io.InputStream> answer = http.send(request, BodyHandlers.ofInputStream());
    assertThat(answer.statusCode()).isEqualTo(200);
    try (BufferedReader file =
        new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8))) {
      for (String line = file.readLine(); line != null; line = file.readLine()) {
        ids.add(line.substring(0, Math.min(line.length(), 44)));
        if (++read % (ROWS / 10) == 0) {
          long live = service.liveHeapMebibytes();
          early = early == 0 ? live : early;
          late = live;
        }
      }
    }
    double seconds = (System.nanoTime() - begun) / 1e9;
    assertThat(read).isEqualTo(lines);
    assertThat(ids).as("different rows").hasSize(lines);
    System.out.printf(
        "exports: %-22s %,d rows in %.1f s, %,.0f rows/s; heap in use after the first tenth %d MiB,"
            + " after the last %d MiB; peak resident %d MiB%n",
        format, ROWS, seconds, ROWS / seconds, early, late, service.peakMebibytes());
    assertThat(late).as("live heap, MiB").isLessThan(early + 16);
  }
}
