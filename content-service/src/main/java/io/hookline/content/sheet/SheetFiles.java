package io.hookline.content.sheet;

import io.hookline.bulk.imports.ImportProblem;
import io.hookline.kit.problem.Problem;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** Opens files with tables; their kind is told by their bytes, not by their name. */
public final class SheetFiles {

  private SheetFiles() {}

  /**
   * @param fileName as the sender calls it
   * @param declared encoding of text without a byte order mark; null for UTF-8
   * @throws Problem a {@link SheetProblem}, or one of {@link ImportProblem}: {@code IMPORT_EMPTY},
   *     {@code GZIP_MALFORMED}, {@code UNPACKED_TOO_LARGE}
   */
  public static SheetFile open(Path file, String fileName, Charset declared, SheetLimits limits)
      throws IOException {
    requireNoMacros(fileName);
    Content content = Content.of(file);
    return switch (FileStart.of(content, declared)) {
      case WIDE -> throw wide(fileName);
      case NOTHING -> throw new Problem(ImportProblem.IMPORT_EMPTY, "The file is empty.");
      case TEXT ->
          new SheetFile(
              List.of(new TextSheet(fileName, null, content, declared, limits)), List.of());
      case GZIP -> unzipped(file, fileName, declared, limits);
      case ZIP -> archive(file, fileName, declared, limits);
      case OLE -> throw OleFile.refused(content);
      case OTHER -> throw unknown(fileName);
    };
  }

  private static void requireNoMacros(String fileName) {
    if (fileName.toLowerCase(Locale.ROOT).matches(".*\\.(xlsm|xltm|xlam)")) {
      throw new Problem(
          SheetProblem.WORKBOOK_WITH_MACROS, fileName + ": save it as .xlsx, without macros.");
    }
  }

  private static Problem wide(String name) {
    return new Problem(
        ImportProblem.WRONG_ENCODING,
        name + " is in UTF-16 or UTF-32, and does not say so as it begins: save it as UTF-8.");
  }

  private static Problem unknown(String name) {
    return new Problem(
        SheetProblem.FILE_KIND_UNKNOWN,
        name + " is no CSV text, no .xlsx workbook and no zip archive of them.");
  }

  private static SheetFile unzipped(
      Path file, String fileName, Charset declared, SheetLimits limits) throws IOException {
    Content text =
        () -> {
          Problem broken =
              new Problem(ImportProblem.GZIP_MALFORMED, "It is broken or ends too early.");
          InputStream packed = Files.newInputStream(file);
          try {
            return Bounded.of(new GZIPInputStream(packed), Files.size(file), limits, broken);
          } catch (ZipException | EOFException malformed) {
            packed.close();
            throw broken;
          }
        };
    return switch (FileStart.of(text, declared)) {
      case WIDE -> throw wide(fileName);
      case NOTHING -> throw new Problem(ImportProblem.IMPORT_EMPTY, "The file is empty.");
      case ZIP, GZIP -> throw nested(fileName);
      case OLE, OTHER -> throw unknown(fileName);
      case TEXT ->
          new SheetFile(List.of(new TextSheet(fileName, null, text, declared, limits)), List.of());
    };
  }

  private static Problem nested(String name) {
    return new Problem(
        SheetProblem.ARCHIVE_NESTED,
        name + " is packed twice: unpack it once and send what is in.");
  }

  private static SheetFile archive(Path file, String fileName, Charset declared, SheetLimits limits)
      throws IOException {
    if (Workbook.is(file, limits)) {
      return new SheetFile(Workbook.sheets(fileName, null, Content.of(file), limits), List.of());
    }
    Problem broken = new Problem(SheetProblem.ARCHIVE_BROKEN, "Download it again and send that.");
    Archive archive = new Archive(file, limits, broken);
    List<Sheet> sheets = new ArrayList<>();
    List<String> passedOver = new ArrayList<>();
    for (Archive.Part part : archive.parts(limits.files())) {
      if (!isOfTheSystem(part.name())) {
        List<Sheet> found = inside(archive, part, declared);
        sheets.addAll(found);
        if (found.isEmpty()) {
          passedOver.add(part.name());
        }
      }
    }
    if (sheets.isEmpty()) {
      throw new Problem(ImportProblem.IMPORT_EMPTY, "There is no table in the archive.");
    }
    return new SheetFile(sheets, passedOver);
  }

  private static List<Sheet> inside(Archive archive, Archive.Part part, Charset declared)
      throws IOException {
    SheetLimits limits = archive.limits();
    requireNoMacros(part.name());
    Content content = archive.content(part.name());
    return switch (FileStart.of(content, declared)) {
      case WIDE -> throw wide(part.name());
      case TEXT -> List.of(new TextSheet(part.name(), part.writtenAt(), content, declared, limits));
      case ZIP -> workbookInside(part, content, limits);
      case GZIP -> throw nested(part.name());
      case OLE -> throw OleFile.refused(content);
      case NOTHING, OTHER -> List.of();
    };
  }

  private static List<Sheet> workbookInside(Archive.Part part, Content content, SheetLimits limits)
      throws IOException {
    if (part.packed() > limits.workbook()) {
      throw Bounded.tooLarge(limits.workbook());
    }
    try (LocalCopy copy = LocalCopy.of(content)) {
      if (!Workbook.is(copy.path(), limits)) {
        throw nested(part.name());
      }
    }
    return Workbook.sheets(part.name(), part.writtenAt(), content, limits);
  }

  private static boolean isOfTheSystem(String name) {
    String file = name.substring(name.lastIndexOf('/') + 1);
    return name.startsWith("__MACOSX/")
        || file.startsWith(".")
        || file.equalsIgnoreCase("thumbs.db")
        || file.equalsIgnoreCase("desktop.ini");
  }
}
