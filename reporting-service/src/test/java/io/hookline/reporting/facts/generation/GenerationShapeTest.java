package io.hookline.reporting.facts.generation;

import static io.hookline.reporting.facts.generation.RebuildFixtures.rows;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.reporting.Fixtures;
import io.hookline.reporting.facts.generation.RebuildProgress.Claim;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What is copied is all that there is to a table, and every table that the feeds fill is copied.
 */
@QuarkusTest
class GenerationShapeTest {

  private static final Path FACTS = Path.of("src/main/java/io/hookline/reporting/facts");

  @Inject Generations generations;
  @Inject Rebuilder rebuilder;
  @Inject RebuildProgress progress;

  private String rebuild;
  private Claim claim;

  @BeforeEach
  void begin() {
    rebuild = RebuildFixtures.begin();
    claim = progress.claim(UUID.randomUUID()).orElseThrow();
    rebuilder.prepare(claim);
  }

  @Test
  void aCopyDiffersInNothing() {
    assertThat(generations.isCurrent()).isTrue();
    assertThat(parts("next")).isEqualTo(parts("public")).isNotEmpty();
  }

  /** Each of them has to be noticed, or a release that came meanwhile would be undone. */
  @Test
  void whateverDiffersIsNoticed() {
    for (String change :
        List.of(
            "alter table %s add column more text",
            "alter table %s alter column name drop not null",
            "alter table %s alter column name set default 'x'",
            "alter table %s add constraint ck_x check (version >= 0)",
            "create index ix_x on %s (name)",
            "alter table %s disable row level security",
            "create policy more on %s using (true)",
            "grant delete on %s to hookline_app",
            "comment on table %s is null",
            "drop table %s")) {
      RebuildFixtures.sql(change.formatted("next.pillar"));
      assertThat(generations.isCurrent()).as(change).isFalse();
      rebuilder.prepare(claim);
    }
  }

  @Test
  void aRebuildThatARelaseOvertookBeginsAnew() {
    Fixtures.twoBrands();
    RebuildFixtures.sql("alter table next.pillar add column more text");
    RebuildFixtures.sql("update rebuild set phase = 'SWITCHING'");
    RebuildFixtures.turn();
    assertThat(generations.isCurrent()).isTrue();
    assertThat(RebuildFixtures.get(rebuild).getString("phase")).isNotEqualTo("PREPARING");
  }

  @Test
  void noTableHasWhatACopyWouldNotKeep() {
    assertThat(rows("select unfit_for_generations()")).isEmpty();
  }

  /** Tables of the wing that holds the facts: all but those of this feature. */
  @Test
  void everyTableThatTheFeedsFillIsPartOfTheReadModel() throws IOException {
    Set<String> features;
    try (Stream<Path> folders = Files.list(FACTS)) {
      features =
          folders
              .filter(Files::isDirectory)
              .map(folder -> folder.getFileName().toString())
              .filter(feature -> !feature.equals("generation"))
              .collect(Collectors.toSet());
    }
    Set<String> filled = new TreeSet<>(Set.of("feed_cursor", "feed_parked"));
    for (String line : Files.readAllLines(Path.of("src/test/resources/table-owners.txt"))) {
      String[] words = line.strip().split("\\s+");
      if (words.length > 1 && !line.startsWith("#") && features.contains(words[1])) {
        filled.add(words[0]);
      }
    }
    assertThat(new TreeSet<>(rows("select name from read_model()")))
        .as("select part_of_read_model(…) in the migration of a table that the feeds fill")
        .isEqualTo(filled);
  }

  private static List<String> parts(String schema) {
    return rows(
        """
        select c.relname || ' ' || pg_get_expr(c.relpartbound, c.oid)
          from pg_class c join pg_inherits i on i.inhrelid = c.oid
          join pg_class p on p.oid = i.inhparent
         where c.relnamespace = '%s'::regnamespace and c.relkind = 'r'
           and p.relname in (select name from read_model())
         order by 1"""
            .formatted(schema));
  }
}
