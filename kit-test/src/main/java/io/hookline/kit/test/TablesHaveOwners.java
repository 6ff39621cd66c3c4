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
 * it. Who writes another's table by a function of a migration is named, too; what such a function
 * reads is not looked at.
 */
public abstract class TablesHaveOwners {

  private final TableOwners owners;
  private final Set<String> tables;
  private final List<SqlUse> uses;

  private final List<SqlUse> byFunctions;
  private final Rooms rooms;

  protected TablesHaveOwners() {
    this(List.of(), List.of());
  }

  /**
   * @param base rooms on which the wings stand
   * @param wings in their order, as {@link ArchitectureIsKept} has them
   */
  protected TablesHaveOwners(List<String> base, List<String> wings) {
    try {
      owners = TableOwners.read(Path.of("src/test/resources/table-owners.txt"));
      tables = SqlUse.tablesOf(Path.of("src/main/resources/db/migration"));
      uses = SqlUse.of(Path.of("src/main"), tables);
      byFunctions =
          SqlUse.byFunctions(
              Path.of("src/main"),
              SqlFunction.of(Path.of("src/main/resources/db/migration"), tables));
      rooms = Rooms.of(Path.of("src/main/java"), base, wings);
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

  @Test
  void whoWritesByFunctionsIsNamed() {
    assertThat(byFunctions.stream().filter(use -> !owners.writes(use.feature(), use.table())))
        .as("writes into another feature's table by a function of a migration")
        .isEmpty();
    Set<String> found = new TreeSet<>();
    byFunctions.forEach(use -> found.add(use.feature() + " writes " + use.table()));
    assertThat(found).as("writers by functions that the map names").containsAll(owners.writers());
  }

  /** Reads of a later wing's tables that there are, as {@code feature reads table}. */
  protected Set<String> readsOfLaterWings() {
    return Set.of();
  }

  @Test
  void noTableIsReadByAnEarlierWing() {
    Set<String> found = new TreeSet<>();
    uses.stream()
        .filter(use -> rooms.isBefore(use.feature(), owners.owner(use.table())))
        .forEach(use -> found.add(use.feature() + " reads " + use.table()));
    assertThat(found).as("reads of a later wing's tables").isEqualTo(readsOfLaterWings());
  }
}
