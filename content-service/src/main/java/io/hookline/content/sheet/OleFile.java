package io.hookline.content.sheet;

import io.hookline.kit.problem.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** The container of workbooks before 2007, and of today's when they have a password. */
final class OleFile {

  private static final int LOOKED_THROUGH = 1 << 20;

  private OleFile() {}

  static Problem refused(Content content) throws IOException {
    String bytes;
    try (InputStream open = content.open()) {
      bytes = new String(open.readNBytes(LOOKED_THROUGH), StandardCharsets.ISO_8859_1);
    }
    if (bytes.contains(wide("EncryptedPackage"))) {
      return new Problem(
          SheetProblem.WORKBOOK_ENCRYPTED, "Save the workbook without a password and send that.");
    }
    if (bytes.contains(wide("_VBA_PROJECT"))) {
      return new Problem(
          SheetProblem.WORKBOOK_WITH_MACROS, "Save the workbook as .xlsx, without macros.");
    }
    return new Problem(
        SheetProblem.WORKBOOK_FORMAT_UNSUPPORTED,
        "This is a workbook of the format before 2007 (.xls): save it as .xlsx or CSV.");
  }

  /** Names in the container are UTF-16. */
  private static String wide(String name) {
    return new String(name.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
  }
}
