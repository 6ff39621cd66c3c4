package io.hookline.content.measure.networkfile;

import io.hookline.bulk.imports.ImportProblem;
import io.hookline.content.network.Network;
import io.hookline.content.sheet.Sheet;
import io.hookline.content.sheet.SheetFile;
import io.hookline.content.sheet.SheetFiles;
import io.hookline.content.sheet.SheetLimits;
import io.hookline.content.sheet.SheetProblem;
import io.hookline.kit.problem.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads files as people download them from networks. */
public final class NetworkFiles {

  private NetworkFiles() {}

  /**
   * Looks through the file. Its rows are read later, by {@link Table#forEachRow}, so it has to stay
   * where it is until then; nothing is held in memory meanwhile.
   *
   * @param fileName as the sender calls it: TikTok tells the instant of the export in it
   * @throws Problem a {@link SheetProblem} or an {@link ImportProblem} where the file as such is
   *     refused; what is wrong with a table or a row is told with it
   */
  public static Understood read(Path file, String fileName, Hints hints) {
    return read(file, fileName, hints, headers -> hints);
  }

  /** As {@link #read(Path, String, Hints)}; what is known by the headers is asked in between. */
  public static Understood read(
      Path file, String fileName, Hints hints, Function<List<Header>, Hints> byHeaders) {
    SheetFile sheets;
    try {
      sheets = SheetFiles.open(file, fileName, hints.charset(), SheetLimits.DEFAULT);
    } catch (IOException lost) {
      throw new UncheckedIOException(lost);
    }
    List<Named> found = regions(sheets, hints);
    if (found.isEmpty()) {
      throw new Problem(ImportProblem.IMPORT_EMPTY, "There is no row in the file.");
    }
    Hints all = byHeaders.apply(found.stream().map(Named::header).toList());
    if (!all.columns().equals(hints.columns())) {
      found = regions(sheets, all);
    }
    NameTold told = NameTold.by(fileName, hints.now());
    List<Table> tables = new ArrayList<>();
    for (Named each : found) {
      tables.add(Understanding.of(each.region(), each.header().table(), all, told));
    }
    return new Understood(
        fileName, network(tables), told.handle(), told.exportedAt(), tables, sheets.passedOver());
  }

  private record Named(Header header, Region region) {}

  private static List<Named> regions(SheetFile sheets, Hints hints) {
    List<Named> found = new ArrayList<>();
    for (Sheet sheet : sheets.sheets()) {
      List<Region> regions = Regions.of(sheet, hints);
      for (Region region : regions) {
        String name = regions.size() == 1 ? sheet.name() : sheet.name() + "#" + region.number();
        found.add(new Named(new Header(name, region.header()), region));
      }
    }
    return found;
  }

  private static Network network(List<Table> tables) {
    Set<Network> networks =
        tables.stream().map(Table::network).filter(Objects::nonNull).collect(Collectors.toSet());
    return networks.size() == 1 ? networks.iterator().next() : null;
  }
}
