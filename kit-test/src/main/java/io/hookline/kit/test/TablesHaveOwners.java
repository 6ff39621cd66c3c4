package io.hookline.kit.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * Checks a service's SQL against its written map of tables, {@code src/test/resources/
 * table-owners.txt}: a line for each table with its owner, a feature, and the features that read
 * it. What a migration's functions do on a feature's behalf is not looked at: each of them has a
 * name of its own.
 */
public abstract class TablesHaveOwners {

  private final TableOwners owners;
  private final Set<String> tables;
  private final List<SqlUse> uses;

  protected TablesHaveOwners() {
    try {
      owners = TableOwners.read(Path.of("src/test/resources/table-owners.txt"));
      tables = SqlUse.tablesOf(Path.of("src/main/resources/db/migration"));
      uses = SqlUse.of(Path.of("src/main"), tables);
    } catch (IOException unreadable) {
      throw new IllegalStateException("Run in the module's folder", unreadable);
    }
  }

  @Test
  void everyTableHasAnOwner() {
    assertThat(tables).as("tables that migrations make").isNotEmpty().isEqualTo(owners.tables());
  }

  @Test
  void onlyTheOwnerWrites() {
    assertThat(uses.stream().filter(SqlUse::writes)).as("writes that were found").isNotEmpty();
    assertThat(
            uses.stream().filter(use -> use.writes() && !owners.owns(use.feature(), use.table())))
        .as("writes into another feature's table")
        .isEmpty();
  }

  @Test
  void whoReadsIsNamed() {
    assertThat(
            uses.stream().filter(use -> !use.writes() && !owners.reads(use.feature(), use.table())))
        .as("reads of another feature's table that the map does not name")
        .isEmpty();
  }

  @Test
  void whoIsNamedReads() {
    Set<String> found = new TreeSet<>();
    uses.forEach(use -> found.add(use.feature() + " reads " + use.table()));
    assertThat(found).as("readers that the map names").containsAll(owners.readers());
  }
}
