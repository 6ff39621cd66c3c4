package io.hookline.bulk.imports;

import io.hookline.kit.problem.Problem;
import java.io.BufferedReader;
import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Bytes as text, without guesses: what is not in the announced encoding is refused. */
final class Text {

  private static final int BOM = 3;

  private Text() {}

  /** A reader behind the byte order mark, if there is one. */
  static BufferedReader of(InputStream body, Charset charset) throws IOException {
    PushbackInputStream bytes = new PushbackInputStream(body, BOM);
    byte[] first = bytes.readNBytes(BOM);
    if (startsWith(first, 'P', 'K', 3) || startsWith(first, 0xd0, 0xcf, 0x11)) {
      throw new Problem(
          ImportProblem.WRONG_ENCODING,
          "This is a spreadsheet or an archive, not text: save it as CSV (UTF-8) and send that.");
    }
    boolean utf8 = startsWith(first, 0xef, 0xbb, 0xbf);
    if (!utf8) {
      bytes.unread(first);
    }
    boolean utf16 = startsWith(first, 0xfe, 0xff) || startsWith(first, 0xff, 0xfe);
    if (utf16 && charset.equals(StandardCharsets.UTF_8)) {
      throw wrong("UTF-16", charset);
    }
    return new BufferedReader(
        new Strict(
            new InputStreamReader(
                bytes,
                charset
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)),
            charset),
        1 << 16);
  }

  private static boolean startsWith(byte[] bytes, int... signature) {
    for (int i = 0; i < signature.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xff) != signature[i]) {
        return false;
      }
    }
    return true;
  }

  private static Problem wrong(String found, Charset charset) {
    return new Problem(
        ImportProblem.WRONG_ENCODING,
        "This is "
            + found
            + ", not "
            + charset
            + ": save the file as UTF-8, or name a CSV file's encoding as in Content-Type:"
            + " text/csv; charset=windows-1252.");
  }

  private static final class Strict extends FilterReader {

    private final Charset charset;

    Strict(Reader in, Charset charset) {
      super(in);
      this.charset = charset;
    }

    @Override
    public int read() throws IOException {
      char[] one = new char[1];
      return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int read(char[] into, int from, int length) throws IOException {
      try {
        return super.read(into, from, length);
      } catch (CharacterCodingException other) {
        throw wrong("another encoding", charset);
      }
    }
  }
}
