package io.hookline.content.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What a file is, by its first bytes: names lie. */
enum FileStart {
  NOTHING,
  ZIP,
  GZIP,
  OLE,
  TEXT,
  OTHER;

  private static final int LENGTH = 512;

  static FileStart of(Content content) throws IOException {
    try (InputStream bytes = content.open()) {
      return of(bytes.readNBytes(LENGTH));
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
