package io.hookline.content.sheet;

import java.util.Locale;

/** What a number format of a workbook shows. */
enum CellFormat {
  NUMBER,
  PERCENT,
  TIME,
  DATE,
  /** As {@code d-mmm}: what August 9 becomes when a spreadsheet program opens it. */
  DATE_WITHOUT_YEAR;

  /**
   * @param code as in {@code [$-407]d. mmmm;@}; null for none
   */
  static CellFormat of(String code) {
    if (code == null || code.equalsIgnoreCase("General")) {
      return NUMBER;
    }
    String signs =
        code.replaceAll("\"[^\"]*\"", "")
            .replaceAll("\\\\.", "")
            .replaceAll("_.", "")
            .replaceAll("(?i)am/pm|a/p", "")
            .replaceAll("\\[(h+|m+|s+)]", "$1")
            .replaceAll("\\[[^]]*]", "")
            .toLowerCase(Locale.ROOT)
            .replaceFirst(";.*", "");
    boolean day = has(signs, 'd') || signs.contains("日");
    boolean year = has(signs, 'y') || has(signs, 'e') && !has(signs, '0') || signs.contains("年");
    if (day || year) {
      return year ? DATE : DATE_WITHOUT_YEAR;
    }
    if (has(signs, 'h') || has(signs, 's')) {
      return TIME;
    }
    return has(signs, '%') ? PERCENT : NUMBER;
  }

  private static boolean has(String signs, char sign) {
    return signs.indexOf(sign) >= 0;
  }

  boolean isDate() {
    return this == DATE || this == DATE_WITHOUT_YEAR;
  }
}
