package io.hookline.content.sheet;

import io.hookline.bulk.imports.ImportProblem;
import io.hookline.kit.problem.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/** An .xlsx file, looked through before anything in it is trusted. */
final class Workbook {

  /** A workbook of one sheet has about ten parts. */
  private static final int PARTS = 2000;

  private static final int START = 1 << 12;

  private Workbook() {}

  static Problem broken() {
    return new Problem(
        SheetProblem.WORKBOOK_BROKEN, "Open the workbook, save it again as .xlsx and send that.");
  }

  /** Whether a zip file is a workbook. */
  static boolean is(Path file, SheetLimits limits) throws IOException {
    Problem broken = new Problem(SheetProblem.ARCHIVE_BROKEN, "Download it again and send that.");
    List<String> names = names(new Archive(file, limits, broken));
    if (names.contains("xl/workbook.bin")
        || names.contains("mimetype") && names.contains("content.xml")) {
      throw new Problem(
          SheetProblem.WORKBOOK_FORMAT_UNSUPPORTED, "Save the workbook as .xlsx or CSV.");
    }
    return names.contains("[Content_Types].xml");
  }

  private static List<String> names(Archive archive) throws IOException {
    return archive.parts(PARTS).stream().map(Archive.Part::name).toList();
  }

  static List<Sheet> sheets(
      String fileName, LocalDateTime writtenAt, Content content, SheetLimits limits)
      throws IOException {
    try (LocalCopy copy = LocalCopy.of(content)) {
      Archive archive = new Archive(copy.path(), limits, broken());
      WorkbookParts parts = new WorkbookParts(archive, names(archive));
      requireHarmless(parts);
      if (parts.book() == null) {
        throw new Problem(
            SheetProblem.FILE_KIND_UNKNOWN, fileName + " is an office file, but no workbook.");
      }
      List<WorkbookParts.Tab> tabs = parts.tabs();
      List<Sheet> sheets = new ArrayList<>();
      for (WorkbookParts.Tab tab : tabs) {
        String name = tabs.size() == 1 ? fileName : fileName + "/" + tab.name();
        sheets.add(
            new WorkbookSheet(
                name,
                writtenAt,
                content,
                limits,
                tab.index(),
                WorkbookScan.links(name, parts, tab.part())));
      }
      if (sheets.isEmpty()) {
        throw new Problem(ImportProblem.IMPORT_EMPTY, "The workbook has no sheet.");
      }
      return sheets;
    } catch (XMLStreamException malformed) {
      throw broken();
    }
  }

  private static void requireHarmless(WorkbookParts parts) throws IOException, XMLStreamException {
    Set<String> sheets = parts.sheets();
    for (String name : parts.names()) {
      if (name.endsWith("vbaProject.bin")) {
        throw macros();
      }
      if (name.endsWith(".xml") || name.endsWith(".rels")) {
        requireHarmless(parts.archive(), name, sheets.contains(name));
      }
    }
  }

  private static Problem macros() {
    return new Problem(
        SheetProblem.WORKBOOK_WITH_MACROS, "Save the workbook as .xlsx, without macros.");
  }

  /** Sheets are read row by row; all else is held in memory, whatever it is called. */
  private static void requireHarmless(Archive archive, String name, boolean sheet)
      throws IOException {
    try (InputStream bytes = archive.content(name).open()) {
      String start = new String(bytes.readNBytes(START), StandardCharsets.ISO_8859_1);
      if (start.contains("<!DOCTYPE")) {
        throw broken();
      }
      if (name.equals("[Content_Types].xml") && start.contains("macroEnabled")) {
        throw macros();
      }
      long most = sheet ? archive.limits().unpacked() : archive.limits().texts();
      long size = start.length() + skipped(bytes);
      if (size > most) {
        throw Bounded.tooLarge(most);
      }
    }
  }

  /** To its end, by which bombs and what is damaged are found. */
  private static long skipped(InputStream bytes) throws IOException {
    byte[] buffer = new byte[1 << 16];
    long size = 0;
    for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
      size += read;
    }
    return size;
  }
}
