package io.hookline.local.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.hookline.local.machine.FreePorts;
import io.hookline.local.machine.Ports;
import io.hookline.local.machine.Refusal;
import io.hookline.local.machine.Terminal;
import io.hookline.local.machine.Workspace;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoadDemoTest {

  @TempDir Path folder;

  private final Ports ports = FreePorts.suite();
  private final ByteArrayOutputStream said = new ByteArrayOutputStream();
  private Runnable stillWanted = () -> {};
  private Workspace workspace;
  private RecordingSuite suite;

  @BeforeEach
  void open() throws Exception {
    workspace = Workspace.open(folder);
    suite = new RecordingSuite(ports);
  }

  @AfterEach
  void close() {
    suite.close();
  }

  @Test
  void everyPartOfTheStoryIsToldOnce() throws Exception {
    load();

    assertThat(suite.creationsByPath)
        .containsEntry("/v1/brands", 2)
        .containsEntry("/v1/brands/acme-cosmetics/creators", 8 + 2)
        .containsEntry("/v1/brands/nordlys-coffee/promo-codes", 4)
        .containsEntry("/v1/brands/acme-cosmetics/campaigns", 2)
        .containsEntry("/v1/brands/nordlys-coffee/partnerships/{id}/activate", 4)
        .containsEntry("/v1/brands/acme-cosmetics/deliverables/d/accept", 1)
        .containsEntry("/v1/brands/acme-cosmetics/payout-batches/{id}/confirm", 1)
        .containsEntry("/v1/brands/acme-cosmetics/disputes", 1)
        .doesNotContainKey("/v1/brands/nordlys-coffee/payout-batches")
        .containsEntry("/v1/brands/acme-cosmetics/series", 5)
        .containsEntry("/v1/brands/acme-cosmetics/posts", 130 + 66 + 1)
        .containsEntry("/v1/brands/nordlys-coffee/posts", 70 + 21)
        .containsEntry("/v1/brands/acme-cosmetics/comment-answers", 6)
        .containsEntry("/v1/brands/acme-cosmetics/briefs", 3)
        .containsEntry("/v1/brands/acme-cosmetics/batches", 5)
        .containsEntry("/v1/brands/acme-cosmetics/posts/{id}/publish-attempts", 2)
        .containsEntry("/v1/brands/acme-cosmetics/reviews/{id}/request-changes", 1)
        .doesNotContainKey("/v1/brands/nordlys-coffee/reviews/{id}/approve")
        .containsEntry("/v1/brands/acme-cosmetics/commitments/{id}/missed-weeks", 1)
        .containsEntry("/v1/brands/acme-cosmetics/blocks/b1_2026-W40/done", 1)
        .containsEntry("/v1/brands/nordlys-coffee/reuses", 1)
        .containsEntry("/v1/brands/acme-cosmetics/uploads", 1)
        .containsEntry("/v1/brands/acme-cosmetics/uploads/{id}/application", 1)
        .containsEntry("/v1/brands/acme-cosmetics/unclaimed-posts/v1/adoption", 1)
        .containsEntry("/v1/brands/acme-cosmetics/experiments", 2)
        .containsEntry("/v1/brands/acme-cosmetics/experiments/{id}/start", 2)
        .containsEntry("/v1/brands/acme-cosmetics/experiments/{id}/conclude", 1)
        .containsEntry("/v1/brands/acme-cosmetics/learnings/{id}-3/supersede", 1)
        .containsEntry("/v1/brands/acme-cosmetics/competitors", 3)
        .containsEntry("/v1/brands/acme-cosmetics/attribution-settings", 3)
        .containsEntry("/v1/brands/acme-cosmetics/attribution-runs", 3)
        .containsEntry("/v1/brands/nordlys-coffee/attribution-run-schedules", 3)
        .doesNotContainKey("/v1/brands/nordlys-coffee/competitors")
        .doesNotContainKey("/v1/brands/nordlys-coffee/experiments")
        .doesNotContainKey("/v1/brands/nordlys-coffee/learnings/imports")
        .doesNotContainKey("/v1/brands/nordlys-coffee/uploads");
    assertThat(suite.versionsByPath)
        .containsEntry("/v1/brands/acme-cosmetics/positioning", 2L)
        .containsEntry("/v1/brands/acme-cosmetics/standards", 2L)
        .containsEntry("/v1/brands/acme-cosmetics/approval-routes/b1_2026-W40", 1L)
        .containsEntry("/v1/brands/nordlys-coffee/positioning", 1L);
    assertThat(suite.rowsByPath).containsAllEntriesOf(rows());
    assertThat(suite.events).as("orders and repeated ones").hasSize(1_500 + 61);
    assertThat(suite.notCounted).as("refused ones and tests of both brands").hasSize(2 * (6 + 2));
    assertThat(said.toString(StandardCharsets.UTF_8)).contains("100 %", "demo agency");

    int before = suite.requests.get();
    load();
    assertThat(suite.requests).hasValue(before);
  }

  @Test
  void anInterruptedLoadGoesOnAndTellsNothingTwice() throws Exception {
    suite.breaksDownAfter = 345;
    assertThatThrownBy(this::load)
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("INTERNAL_ERROR")
        .hasMessageContaining("./run goes on");
    assertThat(workspace.demoLoaded()).doesNotExist();

    suite.breaksDownAfter = Integer.MAX_VALUE;
    load();

    assertThat(suite.creationsByPath)
        .containsEntry("/v1/brands/acme-cosmetics/posts", 130 + 66 + 1)
        .containsEntry("/v1/brands/nordlys-coffee/event-sources", 3);
    assertThat(suite.rowsByPath).containsAllEntriesOf(rows());
    assertThat(workspace.demoLoaded()).exists();
    assertThat(workspace.demoProgress()).doesNotExist();
  }

  @Test
  void aLoadEndsAtOnceWhenAServiceHas() {
    AtomicInteger tries = new AtomicInteger();
    stillWanted =
        () -> {
          if (tries.incrementAndGet() > 60) {
            throw new Refusal("content-service has ended");
          }
        };

    assertThatThrownBy(this::load)
        .isInstanceOf(Refusal.class)
        .hasMessage("content-service has ended; another ./run goes on from here");
  }

  @Test
  void aLoadThatServicesHaveForgottenIsNotResumed() throws Exception {
    Instant tooLong = Instant.now().minus(2, ChronoUnit.DAYS);
    Files.writeString(workspace.demoProgress(), "begun=" + tooLong + "\n");

    assertThatThrownBy(this::load).isInstanceOf(Refusal.class).hasMessageContaining("--reset");
  }

  @Test
  void shoppersLeaveOnlyHashes() throws Exception {
    load();

    List<JsonNode> events = suite.events;
    assertThat(events).allMatch(e -> e.at("/user/email").textValue().matches("[0-9a-f]{64}"));
    assertThat(events.toString()).doesNotContain("@mail.example");
    assertThat(events).anyMatch(e -> e.at("/user/ttclid").isTextual());
    assertThat(events).anyMatch(e -> e.at("/page/url").textValue().contains("hlclid="));
    assertThat(events).anyMatch(e -> e.at("/properties/query").textValue() != null);
  }

  /** Of what the 90 days have had, until the day with which the load began. */
  private Map<String, Integer> rows() throws Exception {
    Instant day = Instant.parse(Files.readString(workspace.demoLoaded()).strip());
    List<BrandStory> brands = DemoAgency.asOf(day).brands();
    Figures acme = brands.get(0).figures();
    Map<String, Integer> rows = new HashMap<>();
    rows.put("acme-cosmetics/snapshots", 719 + 4 + acme.snapshots().size());
    rows.put("nordlys-coffee/snapshots", 385 + brands.get(1).figures().snapshots().size());
    rows.put("acme-cosmetics/retention-curves", acme.retentionCurves().size());
    rows.put("acme-cosmetics/view-sources", acme.viewSources().size());
    rows.put("acme-cosmetics/account-snapshots", 89);
    rows.put("nordlys-coffee/account-snapshots", 3);
    rows.put("acme-cosmetics/ad-days", acme.ads().size());
    rows.put("nordlys-coffee/ad-days", brands.get(1).figures().ads().size());
    rows.put("acme-cosmetics/audiences", 14);
    rows.put("acme-cosmetics/experiment-observations", 4);
    rows.put("acme-cosmetics/learnings", 6);
    rows.put("acme-cosmetics/competitor-posts", 12 * 5 + 12 * 3 + 9 * 7);
    rows.put("acme-cosmetics/follower-counts", 12 + 12 + 9 + 7);
    rows.put("acme-cosmetics/refunds", 24);
    rows.put("acme-cosmetics/sales", 40);
    rows.put("acme-cosmetics/touches", 23_952);
    rows.put("nordlys-coffee/touches", 9_422);
    rows.put("acme-cosmetics/comments", brands.get(0).team().comments().size());
    rows.put("nordlys-coffee/series", 6);
    return rows.entrySet().stream()
        .collect(
            Collectors.toMap(
                row -> "/v1/brands/%s/imports".formatted(row.getKey()), Map.Entry::getValue));
  }

  private void load() throws Exception {
    new LoadDemo(
            workspace,
            ports,
            client -> "secret",
            new Terminal(new PrintStream(said, true, StandardCharsets.UTF_8), false),
            stillWanted)
        .run();
  }
}
