package io.hookline.content.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What a file is, by its first bytes: names lie. */
enum FileStart {
  NOTHING,
  ZIP,
  GZIP,
  OLE,
  TEXT,
  /** Text of two or four bytes a letter, of which nobody has said so. */
  WIDE,
  OTHER;

  private static final int LENGTH = 512;

  /**
   * @param declared encoding of text; null for none
   */
  static FileStart of(Content content, Charset declared) throws IOException {
    try (InputStream bytes = content.open()) {
      FileStart start = of(bytes.readNBytes(LENGTH));
      boolean said = declared != null && declared.name().startsWith("UTF-16");
      return start == WIDE && said ? TEXT : start;
    }
  }

  private static FileStart of(byte[] first) {
    if (first.length == 0) {
      return NOTHING;
    }
    if (starts(first, 'P', 'K', 3, 4) || starts(first, 'P', 'K', 5, 6)) {
      return ZIP;
    }
    if (starts(first, 0x1f, 0x8b)) {
      return GZIP;
    }
    if (starts(first, 0xd0, 0xcf, 0x11, 0xe0)) {
      return OLE;
    }
    if (isWide(first)) {
      return WIDE;
    }
    boolean utf16 = starts(first, 0xff, 0xfe) || starts(first, 0xfe, 0xff);
    return !utf16 && (hasControls(first) || isMarkup(first)) ? OTHER : TEXT;
  }

  static boolean starts(byte[] bytes, int... signature) {
    for (int i = 0; i < signature.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xff) != signature[i]) {
        return false;
      }
    }
    return true;
  }

  private static boolean isWide(byte[] first) {
    if (starts(first, 0xff, 0xfe, 0, 0) || starts(first, 0, 0, 0xfe, 0xff)) {
      return true;
    }
    boolean even = first.length > 3;
    boolean odd = even;
    for (int i = 0; i + 1 < Math.min(first.length, 32); i += 2) {
      even &= first[i] == 0 && first[i + 1] != 0;
      odd &= first[i] != 0 && first[i + 1] == 0;
    }
    return even || odd;
  }

  private static boolean hasControls(byte[] first) {
    for (byte b : first) {
      if (b >= 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r' && b != '\f') {
        return true;
      }
    }
    return false;
  }

  /** A page that asks to log in, a PDF, JSON: text, but no table. */
  private static boolean isMarkup(byte[] first) {
    String start = new String(first, StandardCharsets.ISO_8859_1);
    String text = start.replaceFirst("^\u00EF\u00BB\u00BF", "").strip().toLowerCase(Locale.ROOT);
    return text.startsWith("<!doctype")
        || text.startsWith("<html")
        || text.startsWith("<?xml")
        || text.startsWith("%pdf-")
        || text.startsWith("{")
        || text.startsWith("[{");
  }
}
