package io.hookline.content.sheet;

import io.hookline.bulk.imports.ImportProblem;
import io.hookline.kit.problem.Problem;
import java.io.BufferedReader;
import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Bytes as text, without guesses: what the byte order mark says, else what was declared, else
 * UTF-8; what does not fit is refused with its place.
 */
final class Encoding {

  private static final int BUFFER = 1 << 16;

  private final Content content;
  private final Charset charset;
  private final int mark;

  private Encoding(Content content, Charset charset, int mark) {
    this.content = content;
    this.charset = charset;
    this.mark = mark;
  }

  /**
   * @param declared by the sender; null for none
   */
  static Encoding of(Content content, Charset declared) throws IOException {
    byte[] first;
    try (InputStream bytes = content.open()) {
      first = bytes.readNBytes(3);
    }
    if (FileStart.starts(first, 0xef, 0xbb, 0xbf)) {
      return new Encoding(content, StandardCharsets.UTF_8, 3);
    }
    if (FileStart.starts(first, 0xff, 0xfe)) {
      return new Encoding(content, StandardCharsets.UTF_16LE, 2);
    }
    if (FileStart.starts(first, 0xfe, 0xff)) {
      return new Encoding(content, StandardCharsets.UTF_16BE, 2);
    }
    return new Encoding(content, declared == null ? StandardCharsets.UTF_8 : declared, 0);
  }

  BufferedReader reader() throws IOException {
    return new BufferedReader(new Strict(new InputStreamReader(behindMark(), decoder())), BUFFER);
  }

  private InputStream behindMark() throws IOException {
    InputStream bytes = content.open();
    bytes.skipNBytes(mark);
    return bytes;
  }

  private CharsetDecoder decoder() {
    return charset
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
  }

  /** Looks for the place, which the decoder of a stream does not tell. */
  private Problem wrong() {
    long line;
    try (InputStream bytes = behindMark()) {
      line = Undecodable.line(bytes, decoder());
    } catch (IOException lost) {
      line = 0;
    }
    return new Problem(
        ImportProblem.WRONG_ENCODING,
        "Line "
            + line
            + " is not "
            + charset
            + ": save the file as UTF-8, or say which encoding it has, such as windows-1252.");
  }

  private final class Strict extends FilterReader {

    Strict(Reader in) {
      super(in);
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
        throw wrong();
      }
    }
  }
}
